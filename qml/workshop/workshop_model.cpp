#include "workshop/workshop_model.h"

#include "app/qt_values.h"
#include "app/typed_path.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace minplan::app {

WorkshopModel::WorkshopModel(Library &library, std::filesystem::path dataFolder,
                             std::function<std::uint64_t()> random, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_dataFolder(std::move(dataFolder))
    , m_random(std::move(random))
    , m_modules({"title", "detail", "path", "broken", "moduleId"})
{
    connect(&library, &Library::shelfReady, this, &WorkshopModel::look);
    connect(&library, &Library::moduleChecked, this, &WorkshopModel::look);
}

WorkshopModel::~WorkshopModel() = default;

void WorkshopModel::look()
{
    std::vector<RowsModel::Row> rows;
    const Shelf &shelf = m_library.shelf();
    for (const CourseEntry &course : shelf.courses) {
        for (const std::string &id : course.modules) {
            const ModuleEntry *entry = m_library.find(id);
            if (entry != nullptr && !entry->file.empty()) {
                const QString folder = q(entry->file.parent_path().string());
                rows.push_back({q(entry->head.title),
                                QDir(q(shelf.folder.string())).relativeFilePath(folder), folder,
                                entry->broken(), q(id)});
            }
        }
    }
    m_modules.setRows(std::move(rows));
}

void WorkshopModel::open(const QString &path)
{
    const QString wanted = typedPath(path);
    QFileInfo file(wanted);
    if (wanted.isEmpty()) {
        setFault(tr("Skriv hvor mappen til modulen ligger."));
        return;
    }
    if (!file.exists()) {
        setFault(tr("Det finnes ingen mappe som heter %1.").arg(QDir::toNativeSeparators(wanted)));
        return;
    }
    if (file.isDir()) {
        file.setFile(QDir(wanted), u"module.yaml"_s);
    }
    if (!file.exists()) {
        setFault(tr("Det ligger ingen module.yaml i %1.").arg(QDir::toNativeSeparators(wanted)));
        return;
    }
    setFault({});
    setBench(std::make_unique<WorkbenchModel>(file.absoluteFilePath().toStdString(),
                                              m_library.shelf().site, m_dataFolder, m_random));
    Q_EMIT opened();
}

void WorkshopModel::close()
{
    if (m_bench != nullptr) {
        setBench(nullptr);
    }
}

void WorkshopModel::setBench(std::unique_ptr<WorkbenchModel> bench)
{
    std::swap(m_bench, bench);
    Q_EMIT benchChanged();
    if (bench != nullptr) {
        bench.release()->deleteLater(); // after the page that looks at it, which goes the same way
    }
}

void WorkshopModel::setFault(const QString &fault)
{
    if (std::exchange(m_fault, fault) != fault) {
        Q_EMIT faultChanged();
    }
}

} // namespace minplan::app
