#include "sending/sending_model.h"

#include "app/qt_values.h"
#include "app/store_client.h"
#include "app/typed_path.h"
#include "home/library.h"
#include "record/access.h"
#include "sending/folder_work.h"

#include <QDir>

#include <future>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

constexpr int kPatienceMs = 5000;
constexpr std::chrono::seconds kPatienceAtEnd{8};

/// Nothing has come since the last time.
bool isSent(const record::Unsent &unsent)
{
    return unsent.sentOn && unsent.events == unsent.sentEvents;
}

/// Only what is new, where that is wanted: then there may be nothing to do.
record::Sent sendFrom(const SendingModel::Parts &parts, const std::string &person,
                      const fs::path &folder, bool onlyNews)
{
    if (onlyNews && isSent(record::unsent(parts.data, person))) {
        return {0, 0, record::Snag::Nothing};
    }
    return record::send(parts.data, person, folder, parts.surroundings);
}

} // namespace

SendingModel::SendingModel(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT changed();
    });
    connect(&m_parts.session, &Session::changed, this, &SendingModel::changePerson);
    connect(&m_parts.library, &Library::shelfReady, this, &SendingModel::changed);
}

QString SendingModel::folder() const
{
    const QString own = m_parts.settings.sendFolder();
    return own.isEmpty() ? q(m_parts.library.shelf().site.drop.string()) : own;
}

bool SendingModel::folderIsUsual() const
{
    return m_parts.settings.sendFolder().isEmpty() && !folder().isEmpty();
}

QString SendingModel::sentText() const
{
    if (!m_unsent.sentOn) {
        return tr("Du har ikke sendt noe ennå.");
    }
    return tr("Sist sendt %1: %2.")
        .arg(QLocale().toString(q(*m_unsent.sentOn), tr("d. MMMM yyyy 'kl.' HH.mm", "date format")),
             tr("%n svar", nullptr, static_cast<int>(m_unsent.sentAnswers)));
}

QString SendingModel::waitingText() const
{
    const auto answers = static_cast<int>(m_unsent.answers - m_unsent.sentAnswers);
    if (isSent(m_unsent) || m_unsent.events == 0) {
        return {};
    }
    return answers > 0 ? tr("%n svar er ikke sendt.", nullptr, answers)
                       : tr("Noe av det du har gjort, er ikke sendt.");
}

bool SendingModel::whenLeaving() const
{
    return m_parts.settings.sendsOnLeaving(q(m_person.id));
}

void SendingModel::setWhenLeaving(bool wanted)
{
    m_parts.settings.setSendsOnLeaving(q(m_person.id), wanted);
    Q_EMIT changed();
}

bool SendingModel::usable() const
{
    return !m_person.id.empty() && !m_parts.session.unsaved();
}

void SendingModel::look()
{
    if (!usable()) {
        return;
    }
    m_parts.store.run<record::Unsent>(
        [data = m_parts.data, person = m_person.id](record::Store &) {
            return record::unsent(data, person);
        },
        m_asker.now(),
        [this](const record::Unsent &unsent) {
            m_unsent = unsent;
            Q_EMIT changed();
        },
        [this](const record::StoreError &error) { fail(m_person.id, error); });
}

void SendingModel::setFolder(const QString &folder)
{
    const QString wanted = typedPath(folder);
    if (!wanted.isEmpty() && QDir::isRelativePath(wanted)) {
        fail(tr("Skriv hele veien til mappa, fra roten, som i «%1».")
                 .arg(QDir::homePath() + u"/felles"_s));
        return;
    }
    if (wanted != this->folder()) {
        m_parts.settings.setSendFolder(wanted);
        m_fault.clear();
        m_state = State::Idle;
    }
    Q_EMIT changed();
}

void SendingModel::send()
{
    if (folder().isEmpty()) {
        fail(tr("Skriv først hvilken mappe du vil sende til. Spør lederen din om den."));
    } else if (m_state != State::Sending && usable()) {
        startSending(m_person, false);
    }
}

void SendingModel::startSending(const people::Person &person, bool onlyNews)
{
    m_state = State::Sending;
    m_slow = false;
    m_fault.clear();
    m_patience.start();
    const int number = ++m_sending;
    m_parts.work.run<record::Sent>(
        [parts = m_parts, id = person.id, folder = fs::path(this->folder().toStdString()),
         onlyNews] { return sendFrom(parts, id, folder, onlyNews); },
        this,
        [this, number, person](const record::Sent &sent) {
            if (person.id != m_person.id) {
                settle(person, sent);
            } else if (number == m_sending || sent.snag == record::Snag::None) {
                finish(person, sent);
            }
        },
        [this, number, person](const record::StoreError &error) {
            if (number == m_sending || person.id != m_person.id) {
                fail(person.id, error);
            }
        });
    Q_EMIT changed();
}

void SendingModel::finish(const people::Person &person, const record::Sent &sent)
{
    if (sent.snag != record::Snag::None) {
        fail(q(sentence(sent.snag, folder().toStdString(), spokenLanguage())));
        return;
    }
    m_parts.store.runSaving<int>(
        [person, sent](record::Store &store) {
            record::Access(store, person).noteSent(sent);
            return 0;
        },
        this,
        [this, id = person.id](int) {
            m_parts.settings.setSendFault(q(id), {});
            if (id == m_person.id) {
                m_patience.stop();
                m_state = State::Sent;
                m_fault.clear();
                look();
            }
        },
        [this, id = person.id](const record::StoreError &error) { fail(id, error); });
}

void SendingModel::fail(const QString &fault)
{
    m_patience.stop();
    m_state = State::Failed;
    m_fault = fault;
    Q_EMIT changed();
}

/// Is told whom it is about: whoever has left is told the next time.
void SendingModel::fail(const std::string &person, const record::StoreError &error)
{
    const QString fault = q(record::sentence(error, spokenLanguage()));
    if (person == m_person.id) {
        fail(fault);
    } else {
        m_parts.settings.setSendFault(q(person), fault);
    }
}

void SendingModel::stopWaiting()
{
    ++m_sending;
    m_parts.work.leaveBehind();
    fail(tr("Mappa svarte ikke, og Min plan venter ikke lenger på den. Se etter at nettverket er "
            "koblet til, og prøv igjen."));
}

bool SendingModel::wantedOnLeaving(const people::Person &person) const
{
    return !person.id.empty() && !folder().isEmpty()
        && m_parts.settings.sendsOnLeaving(q(person.id));
}

/// Nobody waits for it; what goes wrong is told the next time.
void SendingModel::sendBehind(const people::Person &person)
{
    m_parts.work.run<record::Sent>(
        [parts = m_parts, id = person.id, folder = fs::path(folder().toStdString())] {
            return sendFrom(parts, id, folder, true);
        },
        this, [this, person](const record::Sent &sent) { settle(person, sent); },
        [this, person](const record::StoreError &error) { fail(person.id, error); });
}

/// Tells the record, or the next one who looks.
void SendingModel::settle(const people::Person &person, const record::Sent &sent)
{
    const bool nothing = sent.snag == record::Snag::None || sent.snag == record::Snag::Nothing;
    m_parts.settings.setSendFault(
        q(person.id),
        nothing ? QString() : q(sentence(sent.snag, folder().toStdString(), spokenLanguage())));
    if (sent.snag == record::Snag::None) {
        m_parts.store.run<int>(
            [person, sent](record::Store &store) {
                record::Access(store, person).noteSent(sent);
                return 0;
            },
            this, [](int) {}, [](const record::StoreError &) {});
    }
}

void SendingModel::leave()
{
    if (!wantedOnLeaving(m_person)) {
        return;
    }
    const auto sent = std::make_shared<std::promise<record::Sent>>();
    auto coming = sent->get_future();
    m_parts.work.post(
        [parts = m_parts, id = m_person.id, folder = fs::path(folder().toStdString()), sent] {
            try {
                sent->set_value(sendFrom(parts, id, folder, true));
            } catch (const record::StoreError &) {
                sent->set_value({0, 0, record::Snag::NoFolder});
            }
        });
    if (coming.wait_for(kPatienceAtEnd) == std::future_status::ready) {
        settle(m_person, coming.get());
    } else {
        settle(m_person, {0, 0, record::Snag::NoFolder});
        m_parts.work.leaveBehind();
    }
}

/// Whoever leaves sends what is wanted; the page is the next one's.
void SendingModel::changePerson()
{
    const people::Person former = std::exchange(
        m_person, m_parts.session.unsaved() ? people::Person() : m_parts.session.person());
    if (former.id == m_person.id) {
        return;
    }
    if (m_state != State::Sending && wantedOnLeaving(former)) {
        sendBehind(former);
    }
    m_asker.leave();
    m_patience.stop();
    m_unsent = {};
    m_fault = m_parts.settings.sendFault(q(m_person.id));
    m_state = m_fault.isEmpty() ? State::Idle : State::Failed;
    Q_EMIT changed();
}

} // namespace minplan::app
