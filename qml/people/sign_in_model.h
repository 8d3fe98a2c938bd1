#pragma once

#include "people/person_list_model.h"
#include "record/store.h"

#include <QStringList>

namespace minplan::app {

class StoreClient;

/// Choosing oneself from the list, adding oneself, and the PIN between.
class SignInModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool remember READ remember WRITE setRemember NOTIFY rememberChanged FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString unitFault READ unitFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString professionFault READ professionFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString pinFault READ pinFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString storeFault READ storeFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QStringList professions READ professions CONSTANT FINAL)
    Q_PROPERTY(QStringList offeredUnits READ offeredUnits NOTIFY unitsChanged FINAL)
    Q_PROPERTY(minplan::app::PersonListModel *persons READ persons CONSTANT FINAL)
public:
    /// List: who are you. New: add yourself. Pin: the PIN of the one chosen.
    enum class Stage { List, New, Pin };
    Q_ENUM(Stage)

    explicit SignInModel(StoreClient &store, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool remember() const { return m_remember; }
    void setRemember(bool remember);
    /// The name of the one whose PIN is asked for.
    [[nodiscard]] QString asked() const;
    [[nodiscard]] QString nameFault() const { return m_nameFault; }
    [[nodiscard]] QString unitFault() const { return m_unitFault; }
    [[nodiscard]] QString professionFault() const { return m_professionFault; }
    [[nodiscard]] QString pinFault() const { return m_pinFault; }
    [[nodiscard]] QString storeFault() const { return m_storeFault; }
    [[nodiscard]] QStringList professions() const;
    /// The units known here, as many as can be taken in at a glance.
    [[nodiscard]] QStringList offeredUnits() const { return m_units.mid(0, kUnitsOffered); }
    [[nodiscard]] PersonListModel *persons() { return &m_persons; }

    void setPeople(std::vector<people::Person> persons, const std::vector<std::string> &units);
    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void enterPin(const QString &pin);
    Q_INVOKABLE void beginNew();
    /// Faults are told all at once; nothing is stored before there are none.
    Q_INVOKABLE void add(const QString &name, int profession, const QString &unit,
                         const QString &pin);
    Q_INVOKABLE void back();

Q_SIGNALS:
    void stageChanged();
    void busyChanged();
    void rememberChanged();
    void faultsChanged();
    void unitsChanged();
    void signedIn(const minplan::people::Person &person, bool remember);

private:
    static constexpr int kUnitsOffered = 8;

    void setStage(Stage stage);
    void setBusy(bool busy);
    void clearFaults();
    void store(const people::Person &person, const std::string &pin);
    void takePinAnswer(const record::PinAnswer &answer);
    void fail(const record::StoreError &error);

    StoreClient &m_store;
    PersonListModel m_persons;
    people::Person m_chosen;
    QStringList m_units;
    Stage m_stage = Stage::List;
    bool m_busy = false;
    bool m_remember = false;
    QString m_nameFault, m_unitFault, m_professionFault, m_pinFault, m_storeFault;
};

/// «Feil kode. Vent 30 sekunder før du prøver igjen.»
[[nodiscard]] QString waitText(std::chrono::seconds wait);

} // namespace minplan::app
