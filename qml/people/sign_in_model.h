#pragma once

#include "app/qt_values.h"
#include "module/site.h"
#include "people/person_list_model.h"

#include <QStringList>

namespace minplan::app {

class StoreClient;

/// Choosing oneself from the list, adding oneself, and the PIN between; on a machine that knows
/// nobody, first the one question whether others will use it.
class SignInModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(Stage stage READ stage NOTIFY stageChanged FINAL)
    Q_PROPERTY(As as READ as NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool mayGoBack READ mayGoBack NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool mayAdd READ mayAdd NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString municipality READ municipality NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString whoAdds READ whoAdds NOTIFY peopleChanged FINAL)
    Q_PROPERTY(QString whoResets READ whoResets NOTIFY stageChanged FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged FINAL)
    Q_PROPERTY(bool remember READ remember WRITE setRemember NOTIFY rememberChanged FINAL)
    Q_PROPERTY(QString asked READ asked NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString nameFault READ nameFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString unitFault READ unitFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString professionFault READ professionFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString pinFault READ pinFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString pinAgainFault READ pinAgainFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QString wasIdle READ wasIdle NOTIFY stageChanged FINAL)
    Q_PROPERTY(QString storeFault READ storeFault NOTIFY faultsChanged FINAL)
    Q_PROPERTY(QStringList professions READ professions CONSTANT FINAL)
    Q_PROPERTY(QStringList offeredUnits READ offeredUnits NOTIFY peopleChanged FINAL)
    Q_PROPERTY(minplan::app::PersonListModel *persons READ persons CONSTANT FINAL)
public:
    /// List: who are you. New: add yourself. Pin: the PIN of the one chosen. Begin: the first
    /// start.
    /// OwnPin: one of one's own in place of the one an administrator drew.
    enum class Stage { List, New, Pin, Begin, OwnPin };
    Q_ENUM(Stage)
    /// Whom the form for somebody new makes: one among several, the only one here, or the first of
    /// several, who administers.
    enum class As { Joining, Alone, Administrator };
    Q_ENUM(As)

    explicit SignInModel(StoreClient &store, QObject *parent = nullptr);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] As as() const { return m_as; }
    [[nodiscard]] bool mayGoBack() const;
    /// Whether somebody who is not on the list may sign up here.
    [[nodiscard]] bool mayAdd() const { return m_site.addThemselves; }
    /// Whose place this is, or empty.
    [[nodiscard]] QString municipality() const { return q(m_site.municipality); }
    [[nodiscard]] bool knowsOthersThan(const std::string &person) const;
    /// Whom to ask for what one may not do: sentences.
    [[nodiscard]] QString whoAdds() const;
    [[nodiscard]] QString whoResets() const;
    /// Why nobody is signed in any more, after somebody was idle: a sentence, or empty.
    [[nodiscard]] QString wasIdle() const;
    void setIdleMinutes(int minutes) { m_idleMinutes = minutes; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool remember() const { return m_remember; }
    void setRemember(bool remember);
    /// The name of the one whose PIN is asked for.
    [[nodiscard]] QString asked() const;
    [[nodiscard]] QString nameFault() const { return m_nameFault; }
    [[nodiscard]] QString unitFault() const { return m_unitFault; }
    [[nodiscard]] QString professionFault() const { return m_professionFault; }
    [[nodiscard]] QString pinFault() const { return m_pinFault; }
    [[nodiscard]] QString pinAgainFault() const { return m_pinAgainFault; }
    [[nodiscard]] QString storeFault() const { return m_storeFault; }
    [[nodiscard]] QStringList professions() const;
    /// The units known here, as many as can be taken in at a glance.
    [[nodiscard]] QStringList offeredUnits() const { return m_units.mid(0, kUnitsOffered); }
    [[nodiscard]] PersonListModel *persons() { return &m_persons; }
    [[nodiscard]] const PersonListModel *persons() const { return &m_persons; }

    void setPeople(std::vector<people::Person> persons, const std::vector<std::string> &units,
                   const module::Site &site);
    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void enterPin(const QString &pin);
    Q_INVOKABLE void choosePin(const QString &pin, const QString &again);
    Q_INVOKABLE void beginNew();
    /// The two answers to the first start's question.
    Q_INVOKABLE void beginAlone();
    Q_INVOKABLE void beginSeveral();
    /// Faults are told all at once; nothing is stored before there are none. An administrator's PIN
    /// is asked for twice.
    Q_INVOKABLE void add(const QString &name, int profession, const QString &unit,
                         const QString &pin, const QString &pinAgain = {});
    Q_INVOKABLE void back();

Q_SIGNALS:
    void stageChanged();
    void busyChanged();
    void rememberChanged();
    void faultsChanged();
    void peopleChanged();
    void signedIn(const minplan::people::Person &person, bool remember);

private:
    static constexpr int kUnitsOffered = 8;

    void setStage(Stage stage);
    void setBusy(bool busy);
    void clearFaults();
    void begin(As as);
    void store(const people::Person &person, const std::string &pin);
    void takePinAnswer(const record::PinAnswer &answer);
    void fail(const record::StoreError &error);

    StoreClient &m_store;
    PersonListModel m_persons;
    people::Person m_chosen;
    QStringList m_units;
    module::Site m_site;
    Stage m_stage = Stage::List;
    As m_as = As::Joining;
    int m_idleMinutes = 0; ///< after which somebody was signed out; 0: nobody was
    bool m_busy = false;
    bool m_remember = false;
    QString m_nameFault, m_unitFault, m_professionFault, m_pinFault, m_pinAgainFault, m_storeFault;
};

} // namespace minplan::app
