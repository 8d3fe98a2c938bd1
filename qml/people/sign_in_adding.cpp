#include "app/store_client.h"
#include "people/sign_in_model.h"
#include "people/sign_in_words.h"

/// What sign-in writes: somebody new, and a PIN of one's own.
namespace minplan::app {

void SignInModel::choosePin(const QString &pin, const QString &again)
{
    if (m_busy || m_stage != Stage::OwnPin) {
        return;
    }
    clearFaults();
    m_pinFault = pinFaultText(pin);
    m_pinAgainFault = m_pinFault.isEmpty() ? againFaultText(pin, again) : QString();
    Q_EMIT faultsChanged();
    if (!(m_pinFault + m_pinAgainFault).isEmpty()) {
        return;
    }
    setBusy(true);
    m_store.runSaving<bool>(
        [id = m_chosen.id, code = pin.toStdString()](record::Store &store) {
            store.setPin(id, code);
            return true;
        },
        this,
        [this](bool) {
            setBusy(false);
            Q_EMIT signedIn(m_chosen, false);
        },
        [this](const record::StoreError &error) { fail(error); });
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
    const bool administrator = m_as == As::Administrator;
    m_pinFault = administrator || !pin.isEmpty() ? pinFaultText(pin) : QString();
    m_pinAgainFault
        = administrator && m_pinFault.isEmpty() ? againFaultText(pin, pinAgain) : QString();
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

} // namespace minplan::app
