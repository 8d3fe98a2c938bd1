#include "people/sign_in_model.h"

#include "app/store_client.h"
#include "people/sign_in_words.h"

using namespace Qt::StringLiterals;

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
        QString text = q(profession);
        text[0] = text[0].toUpper();
        texts << text;
    }
    return texts;
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
        m_pinFault = tr("Skriv koden din.");
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
        Q_EMIT signedIn(m_chosen, false); // who has a PIN is never let in without it
        return;
    }
    const bool wrong = answer.outcome == record::PinAnswer::Outcome::Wrong;
    m_pinFault = wrong ? tr("Koden er feil.") : QString();
    if (answer.wait.count() > 0) {
        m_pinFault += (wrong ? u" "_s : QString()) + waitText(answer.wait);
    }
    Q_EMIT faultsChanged();
}

void SignInModel::beginNew()
{
    if (mayAdd()) {
        begin(As::Joining);
    }
}

void SignInModel::beginAlone()
{
    begin(As::Alone);
}

void SignInModel::beginSeveral()
{
    begin(As::Administrator);
}

void SignInModel::begin(As as)
{
    clearFaults();
    m_as = as;
    setStage(Stage::New);
}

QString SignInModel::faultOfPin(const QString &pin) const
{
    const bool wanted = m_as == As::Administrator;
    return (wanted || !pin.isEmpty()) && !people::acceptablePin(pin.toStdString())
        ? tr("Koden må være 4 til 12 sifre.")
        : QString();
}

void SignInModel::add(const QString &name, int profession, const QString &unit, const QString &pin,
                      const QString &pinAgain)
{
    if (m_busy || m_stage != Stage::New) {
        return;
    }
    clearFaults();
    const auto &known = people::professions();
    const bool picked = profession >= 0 && profession < static_cast<int>(known.size());
    m_nameFault
        = nameFaultText(people::checkName(name.trimmed().toStdString()), tr("Skriv navnet ditt."));
    if (m_as == As::Joining) {
        m_unitFault = nameFaultText(people::checkName(unit.trimmed().toStdString()),
                                    tr("Velg eller skriv enheten din."));
    }
    m_professionFault = picked ? QString() : tr("Velg yrket ditt.");
    m_pinFault = faultOfPin(pin);
    if (m_as == As::Administrator && m_pinFault.isEmpty() && pin != pinAgain) {
        m_pinAgainFault = tr("De to kodene er ikke like. Skriv koden en gang til.");
    }
    Q_EMIT faultsChanged();
    if (!(m_nameFault + m_unitFault + m_professionFault + m_pinFault + m_pinAgainFault).isEmpty()) {
        return;
    }
    people::Person person;
    person.name = name.simplified().toStdString();
    person.profession = known[static_cast<std::size_t>(profession)];
    person.unit = unit.simplified().toStdString();
    store(person, pin.toStdString());
}

void SignInModel::store(const people::Person &person, const std::string &pin)
{
    setBusy(true);
    m_store.runSaving<people::Person>(
        [person, pin, as = m_as](record::Store &store) {
            if (as == As::Administrator) {
                return store.addFirstAdministrator(person, pin);
            }
            people::Person added = store.addPerson(person);
            if (!pin.empty()) {
                store.setPin(added.id, pin);
                added.hasPin = true;
            }
            return added;
        },
        this,
        [this](const people::Person &added) {
            setBusy(false);
            Q_EMIT signedIn(added, (m_remember || m_as == As::Alone) && !added.hasPin);
        },
        [this](const record::StoreError &error) { fail(error); });
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
