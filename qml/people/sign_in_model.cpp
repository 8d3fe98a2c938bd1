#include "people/sign_in_model.h"

#include "app/store_client.h"
#include "people/sign_in_words.h"

namespace minplan::app {
SignInModel::SignInModel(StoreClient &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{ }

QString SignInModel::asked() const
{
    return q(m_chosen.name);
}

QStringList SignInModel::professions() const
{
    QStringList texts;
    for (const std::string &profession : people::professions()) {
        texts << upperFirst(q(profession));
    }
    return texts;
}

QString SignInModel::wasIdle() const
{
    return m_idleMinutes > 0 && m_stage == Stage::List
        ? tr("Det var stille i %n minutt(er), så du ble logget ut. Det du gjorde, er lagret, og du "
             "går videre der du slapp.",
             nullptr, m_idleMinutes)
        : QString();
}

void SignInModel::setRemember(bool remember)
{
    if (std::exchange(m_remember, remember) != remember) {
        Q_EMIT rememberChanged();
    }
}

void SignInModel::setPeople(std::vector<people::Person> persons,
                            const std::vector<std::string> &units, const module::Site &site)
{
    m_site = site;
    m_units.clear();
    for (const std::string &unit : units) {
        m_units << q(unit);
    }
    const bool nobody = persons.empty();
    m_persons.setSearch({});
    m_persons.setPersons(std::move(persons));
    m_chosen = {};
    clearFaults();
    setRemember(false);
    Q_EMIT peopleChanged();
    if (nobody && mayAdd()) {
        setStage(Stage::Begin);
    } else {
        nobody ? begin(As::Administrator) : setStage(Stage::List);
    }
}

bool SignInModel::mayGoBack() const
{
    return m_stage != Stage::List && m_stage != Stage::Begin && (mayAdd() || m_persons.total() > 0);
}

QString SignInModel::whoAdds() const
{
    return addingWords(administratorsOf(m_persons.all()));
}

QString SignInModel::whoResets() const
{
    return resettingWords(administratorsOf(m_persons.all()), m_chosen);
}

void SignInModel::choose(const QString &person)
{
    const people::Person *chosen = m_persons.find(person.toStdString());
    if (chosen == nullptr || m_busy) {
        return;
    }
    m_chosen = *chosen;
    clearFaults();
    if (m_chosen.hasPin) {
        setStage(Stage::Pin);
    } else {
        Q_EMIT signedIn(m_chosen, m_remember);
    }
}

void SignInModel::enterPin(const QString &pin)
{
    if (m_busy || m_stage != Stage::Pin) {
        return;
    }
    clearFaults();
    if (pin.isEmpty()) {
        m_pinFault = writeYourPin();
        Q_EMIT faultsChanged();
        return;
    }
    setBusy(true);
    m_store.runSaving<record::PinAnswer>(
        [id = m_chosen.id, code = pin.toStdString()](record::Store &store) {
            return store.tryPin(id, code);
        },
        this, [this](const record::PinAnswer &answer) { takePinAnswer(answer); },
        [this](const record::StoreError &error) { fail(error); });
}

void SignInModel::takePinAnswer(const record::PinAnswer &answer)
{
    setBusy(false);
    if (answer.outcome == record::PinAnswer::Outcome::Right) {
        if (answer.drawn) {
            setStage(Stage::OwnPin);
        } else {
            Q_EMIT signedIn(m_chosen, false); // who has a PIN is never let in without it
        }
        return;
    }
    m_pinFault = wrongPinText(answer);
    Q_EMIT faultsChanged();
}

bool SignInModel::knowsOthersThan(const std::string &person) const
{
    const auto &known = m_persons.all();
    return std::any_of(known.begin(), known.end(),
                       [&](const people::Person &other) { return other.id != person; });
}

void SignInModel::fail(const record::StoreError &error)
{
    setBusy(false);
    m_storeFault = q(record::sentence(error, spokenLanguage()));
    Q_EMIT faultsChanged();
}

void SignInModel::back()
{
    clearFaults();
    m_chosen = {};
    setStage(m_persons.total() == 0 ? Stage::Begin : Stage::List);
}

void SignInModel::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged();
}

void SignInModel::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy) {
        Q_EMIT busyChanged();
    }
}

void SignInModel::clearFaults()
{
    m_nameFault.clear();
    m_unitFault.clear();
    m_professionFault.clear();
    m_pinFault.clear();
    m_pinAgainFault.clear();
    m_storeFault.clear();
    Q_EMIT faultsChanged();
}

} // namespace minplan::app
