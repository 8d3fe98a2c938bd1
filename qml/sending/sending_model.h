#pragma once

#include "app/asker.h"
#include "people/session.h"
#include "record/package.h"
#include "settings/settings_model.h"

#include <QTimer>

namespace minplan::app {

class FolderWork;
class Library;
class StoreClient;

/// «Send framdriften min»: to which folder, when it was done last, and whether it is done by
/// itself when one leaves.
class SendingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool slow READ slow NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY changed FINAL)
    Q_PROPERTY(bool folderIsUsual READ folderIsUsual NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString sentText READ sentText NOTIFY changed FINAL)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed FINAL)
    Q_PROPERTY(bool whenLeaving READ whenLeaving WRITE setWhenLeaving NOTIFY changed FINAL)
    Q_PROPERTY(bool usable READ usable NOTIFY changed FINAL)
public:
    enum class State { Idle, Sending, Sent, Failed };
    Q_ENUM(State)

    /// What it works with. They are made elsewhere and outlive it.
    struct Parts {
        StoreClient &store;
        FolderWork &work;
        Library &library;
        Session &session;
        SettingsModel &settings;
        std::filesystem::path data;
        record::Surroundings surroundings;
    };
    explicit SendingModel(Parts parts, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Sending takes so long that one may want to go on.
    [[nodiscard]] bool slow() const { return m_slow; }
    /// What was chosen here, else what the place has set; empty for none.
    [[nodiscard]] QString folder() const;
    /// The folder is the one the place has set.
    [[nodiscard]] bool folderIsUsual() const;
    /// Why the last try failed, or why the folder will not do.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] QString sentText() const;
    /// What has come since; empty for nothing.
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] bool whenLeaving() const;
    void setWhenLeaving(bool wanted);
    /// Somebody is signed in on a record that is kept.
    [[nodiscard]] bool usable() const;

    /// Reads anew what was sent.
    Q_INVOKABLE void look();
    /// An empty one takes that of the place. One that is not written whole is refused with a fault.
    Q_INVOKABLE void setFolder(const QString &folder);
    Q_INVOKABLE void send();
    /// Goes on without the folder that does not answer; what it still takes, is told when it did.
    Q_INVOKABLE void stopWaiting();
    /// When the app closes: what is wanted is sent, or after some seconds left for the next time.
    void leave();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool wantedOnLeaving(const people::Person &person) const;
    void startSending(const people::Person &person, bool onlyNews);
    void finish(const people::Person &person, const record::Sent &sent);
    void fail(const QString &fault);
    void fail(const std::string &person, const record::StoreError &error);
    void sendBehind(const people::Person &person);
    void settle(const people::Person &person, const record::Sent &sent);
    void changePerson();

    Parts m_parts;
    people::Person m_person; ///< whoever is signed in, to know who left
    Asker m_asker;
    record::Unsent m_unsent;
    State m_state = State::Idle;
    bool m_slow = false;
    QString m_fault;
    QTimer m_patience;
    int m_sending = 0; ///< counts the tries: what an abandoned one brings, changes no state
};

} // namespace minplan::app
