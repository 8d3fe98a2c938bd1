#include "people/pin_model.h"

#include "app/store_client.h"
#include "people/sign_in_model.h"
#include "people/sign_in_words.h"

namespace minplan::app {

PinModel::PinModel(StoreClient &store, Session &session, const SignInModel &signIn, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_signIn(signIn)
{
    connect(&session, &Session::changed, this, &PinModel::changed);
}

bool PinModel::mayTakeAway() const
{
    return m_session.hasPin() && !m_signIn.knowsOthersThan(m_session.person().id);
}

void PinModel::begin()
{
    m_oldFault.clear();
    m_pinFault.clear();
    m_againFault.clear();
    m_storeFault.clear();
    say(&PinModel::m_said, {});
}

void PinModel::change(const QString &old, const QString &pin, const QString &again)
{
    if (m_busy) {
        return;
    }
    begin();
    m_oldFault = m_session.hasPin() && old.isEmpty() ? writeYourPin() : QString();
    m_pinFault = pinFaultText(pin);
    m_againFault = m_pinFault.isEmpty() ? againFaultText(pin, again) : QString();
    Q_EMIT changed();
    if ((m_oldFault + m_pinFault + m_againFault).isEmpty()) {
        set(old, pin.toStdString());
    }
}

void PinModel::takeAway(const QString &old)
{
    if (m_busy || !mayTakeAway()) {
        return;
    }
    begin();
    if (old.isEmpty()) {
        say(&PinModel::m_oldFault, writeYourPin());
        return;
    }
    set(old, {});
}

void PinModel::set(const QString &old, const std::string &pin)
{
    m_busy = true;
    Q_EMIT changed();
    m_store.runSaving<record::PinAnswer>(
        [id = m_session.person().id, code = old.toStdString(), pin](record::Store &store) {
            const record::PinAnswer answer = store.tryPin(id, code);
            if (answer.outcome == record::PinAnswer::Outcome::Right) {
                store.setPin(id, pin);
            }
            return answer;
        },
        this, [this, has = !pin.empty()](const record::PinAnswer &answer) { finish(answer, has); },
        [this](const record::StoreError &error) {
            m_busy = false;
            say(&PinModel::m_storeFault, q(record::sentence(error, spokenLanguage())));
        });
}

void PinModel::finish(const record::PinAnswer &answer, bool hasPin)
{
    m_busy = false;
    if (answer.outcome != record::PinAnswer::Outcome::Right) {
        say(&PinModel::m_oldFault, wrongPinText(answer));
        return;
    }
    const QString said = !hasPin ? tr("Koden er tatt bort.")
        : m_session.hasPin()     ? tr("Koden er endret.")
                             : tr("Nå har du en kode. Du skriver den neste gang du kommer inn.");
    m_session.setHasPin(hasPin);
    say(&PinModel::m_said, said);
    Q_EMIT done();
}

void PinModel::say(QString PinModel::*what, const QString &text)
{
    this->*what = text;
    Q_EMIT changed();
}

} // namespace minplan::app
