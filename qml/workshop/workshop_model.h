#pragma once

#include "app/rows_model.h"
#include "home/library.h"
#include "workshop/workbench_model.h"

namespace minplan::app {

/// Which module to work on, and the bench it lies on.
class WorkshopModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(minplan::app::RowsModel *modules READ modules CONSTANT FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY faultChanged FINAL)
    Q_PROPERTY(minplan::app::WorkbenchModel *bench READ bench NOTIFY benchChanged FINAL)
public:
    WorkshopModel(Library &library, std::filesystem::path dataFolder,
                  std::function<std::uint64_t()> random, QObject *parent = nullptr);
    ~WorkshopModel() override;
    WorkshopModel(const WorkshopModel &) = delete;
    WorkshopModel &operator=(const WorkshopModel &) = delete;

    [[nodiscard]] RowsModel *modules() { return &m_modules; }
    /// Why a path could not be opened, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// Null when no module is open.
    [[nodiscard]] WorkbenchModel *bench() const { return m_bench.get(); }

    /// Fills the list of modules.
    void look();
    /// A module's folder, or its module.yaml; a refusal stands in `fault`.
    Q_INVOKABLE void open(const QString &path);
    void close();
    Q_INVOKABLE void forgetFault() { setFault({}); }

Q_SIGNALS:
    void faultChanged();
    void benchChanged();
    /// A module lies on the bench.
    void opened();

private:
    void setBench(std::unique_ptr<WorkbenchModel> bench);
    void setFault(const QString &fault);

    Library &m_library;
    std::filesystem::path m_dataFolder;
    std::function<std::uint64_t()> m_random;
    RowsModel m_modules;
    QString m_fault;
    std::unique_ptr<WorkbenchModel> m_bench;
};

} // namespace minplan::app
