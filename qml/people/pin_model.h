#pragma once

#include "people/session.h"
#include "record/store.h"

namespace minplan::app {

class SignInModel;
class StoreClient;

/// One's own PIN: chosen, changed with the old one, and taken away where one is alone.
class PinModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool mayTakeAway READ mayTakeAway NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString oldFault READ oldFault NOTIFY changed FINAL)
    Q_PROPERTY(QString pinFault READ pinFault NOTIFY changed FINAL)
    Q_PROPERTY(QString againFault READ againFault NOTIFY changed FINAL)
    Q_PROPERTY(QString storeFault READ storeFault NOTIFY changed FINAL)
    Q_PROPERTY(QString said READ said NOTIFY changed FINAL)
public:
    PinModel(StoreClient &store, Session &session, const SignInModel &signIn,
             QObject *parent = nullptr);

    /// Nobody else is known here, and there is a PIN.
    [[nodiscard]] bool mayTakeAway() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString oldFault() const { return m_oldFault; }
    [[nodiscard]] QString pinFault() const { return m_pinFault; }
    [[nodiscard]] QString againFault() const { return m_againFault; }
    [[nodiscard]] QString storeFault() const { return m_storeFault; }
    /// What was done, in a sentence; else empty.
    [[nodiscard]] QString said() const { return m_said; }

    /// `old` counts only where there is a PIN. Wrong tries wait as they do at sign-in.
    Q_INVOKABLE void change(const QString &old, const QString &pin, const QString &again);
    Q_INVOKABLE void takeAway(const QString &old);
    /// Forgets what was said: the page is opened anew.
    Q_INVOKABLE void begin();

Q_SIGNALS:
    void changed();
    /// What was asked for is done: the fields can be emptied.
    void done();

private:
    void set(const QString &old, const std::string &pin);
    void finish(const record::PinAnswer &answer, bool hasPin);
    void say(QString PinModel::*what, const QString &text);

    StoreClient &m_store;
    Session &m_session;
    const SignInModel &m_signIn;
    bool m_busy = false;
    QString m_oldFault, m_pinFault, m_againFault, m_storeFault, m_said;
};

} // namespace minplan::app
