#include "sending/inbox_model.h"

#include "app/qt_values.h"
#include "app/store_client.h"
#include "people/rights.h"
#include "sending/folder_work.h"
#include "sending/inbox_words.h"
#include "sending/sending_model.h"

#include <algorithm>

namespace minplan::app {
namespace fs = std::filesystem;

namespace {

using record::Received;

constexpr int kBetweenMs = 60000;
constexpr int kWatchMs = 100;

int percentOf(std::size_t done, std::size_t of)
{
    return of == 0 ? 0 : static_cast<int>(100 * done / of);
}

} // namespace

InboxModel::InboxModel(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_rows({"name", "detail", "icon", "tone"})
    , m_progress(std::make_shared<Progress>())
{
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        if (std::exchange(m_percent, m_progress->percent.load()) != m_percent) {
            Q_EMIT percentChanged();
        }
    });
    connect(&m_parts.session, &Session::changed, this, &InboxModel::changePerson);
    connect(&m_parts.sending, &SendingModel::changed, this, &InboxModel::changed);
}

InboxModel::~InboxModel()
{
    m_progress->stop = true;
}

bool InboxModel::mayLook() const
{
    return !m_parts.session.unsaved() && !m_parts.sending.folder().isEmpty()
        && people::may(m_parts.session.person(), people::Right::Completion);
}

bool InboxModel::shown() const
{
    return mayLook() && (m_state == State::Taking || m_rows.count() > 0 || !m_result.isEmpty());
}

QString InboxModel::title() const
{
    return inboxTitle(m_seen);
}

QString InboxModel::elsewhere() const
{
    return m_seen.elsewhere == 0 ? QString()
                                 : tr("%n pakker fra andre enheter venter på sine ledere.", nullptr,
                                      static_cast<int>(m_seen.elsewhere));
}

bool InboxModel::canTakeStrangers() const
{
    return m_seen.mayTakeStrangers
        && std::any_of(m_seen.packages.begin(), m_seen.packages.end(),
                       [](const Received &received) {
                           return received.state == Received::State::Stranger;
                       });
}

void InboxModel::lookIfDue()
{
    if (!m_since.isValid() || m_since.elapsed() > kBetweenMs) {
        look();
    }
}

void InboxModel::look()
{
    if (m_state != State::Resting || !mayLook()) {
        return;
    }
    m_since.start();
    begin(State::Looking);
    m_parts.work.run<record::Inbox>(
        [data = m_parts.data, folder = fs::path(m_parts.sending.folder().toStdString()),
         progress = m_progress] {
            return record::readInbox(data, folder, [progress](std::size_t done, std::size_t of) {
                progress->percent = percentOf(done, of);
                return !progress->stop;
            });
        },
        m_asker.now(), [this](const record::Inbox &inbox) { sort(inbox); },
        [this](const record::StoreError &error) { fail(error); });
}

/// Asks the record which of the packages are news, and to whom.
void InboxModel::sort(const record::Inbox &inbox)
{
    if (inbox.stopped) {
        rest();
        return;
    }
    m_parts.store.run<record::InboxSeen>(
        [inbox, person = m_parts.session.person()](record::Store &store) {
            return record::Access(store, person).inbox(inbox);
        },
        m_asker.now(), [this](const record::InboxSeen &seen) { show(seen); },
        [this](const record::StoreError &error) { fail(error); });
}

void InboxModel::show(const record::InboxSeen &seen)
{
    m_seen = seen;
    m_news = static_cast<int>(
        std::count_if(seen.packages.begin(), seen.packages.end(), [](const Received &received) {
            return received.state == Received::State::New;
        }));
    m_rows.setRows(inboxRows(seen));
    if (seen.snag != record::Snag::None) {
        m_wentWell = false;
        m_result = q(sentence(seen.snag, m_parts.sending.folder().toStdString(), spokenLanguage()));
    }
    rest();
}

void InboxModel::take()
{
    takeWith(false);
}

void InboxModel::takeStrangers()
{
    takeWith(true);
}

void InboxModel::takeWith(bool strangers)
{
    std::vector<record::Parcel> parcels;
    for (const Received &received : m_seen.packages) {
        const auto wanted = strangers ? Received::State::Stranger : Received::State::New;
        if (received.state == wanted) {
            parcels.push_back(received.parcel);
        }
    }
    if (m_state != State::Resting || parcels.empty()) {
        return;
    }
    m_result.clear();
    begin(State::Taking);
    using Fetched = std::shared_ptr<record::Fetched>;
    m_parts.work.run<Fetched>(
        [data = m_parts.data, surroundings = m_parts.surroundings, parcels, progress = m_progress] {
            return std::make_shared<record::Fetched>(
                data, parcels, surroundings, [progress](std::size_t done, std::size_t of) {
                    progress->percent = percentOf(done, 2 * of);
                    return !progress->stop;
                });
        },
        m_asker.now(), [this](const Fetched &fetched) { merge(fetched); },
        [this](const record::StoreError &error) { fail(error); });
}

void InboxModel::merge(const std::shared_ptr<record::Fetched> &fetched)
{
    if (fetched->stopped()) {
        record::Merged nothing;
        nothing.stopped = true;
        tell(nothing, true);
        return;
    }
    const auto &parcels = fetched->parcels();
    const bool allFetched
        = std::all_of(parcels.begin(), parcels.end(), [](const record::Parcel &parcel) {
              return parcel.snag == record::Snag::None;
          });
    m_parts.store.runSaving<record::Merged>(
        [fetched, person = m_parts.session.person(), progress = m_progress](record::Store &store) {
            const std::size_t of = fetched->parcels().size();
            return record::Access(store, person)
                .takePackages(fetched->parcels(), [progress, of](std::size_t done) {
                    progress->percent = percentOf(of + done, 2 * of);
                    return !progress->stop;
                });
        },
        this,
        [this, allFetched, asker = m_asker.now()](const record::Merged &merged) {
            if (!merged.stopped) {
                Q_EMIT taken();
            }
            if (asker) {
                tell(merged, allFetched);
            }
        },
        [this, asker = m_asker.now()](const record::StoreError &error) {
            if (asker) {
                fail(error);
            }
        });
}

void InboxModel::tell(const record::Merged &merged, bool allFetched)
{
    m_wentWell = allFetched && isWhole(merged);
    m_result = takenText(merged, m_wentWell);
    rest();
    look();
}

void InboxModel::stop()
{
    m_progress->stop = true;
}

void InboxModel::fail(const record::StoreError &error)
{
    m_wentWell = false;
    m_result = q(record::sentence(error, spokenLanguage()));
    rest();
}

void InboxModel::begin(State state)
{
    m_state = state;
    m_progress = std::make_shared<Progress>();
    m_percent = 0;
    m_watch.start();
    Q_EMIT percentChanged();
    Q_EMIT changed();
}

void InboxModel::rest()
{
    m_state = State::Resting;
    m_watch.stop();
    Q_EMIT changed();
}

/// What one may see, the next one may not.
void InboxModel::changePerson()
{
    if (std::exchange(m_person, m_parts.session.person().id) == m_parts.session.person().id) {
        return;
    }
    m_progress->stop = true;
    m_asker.leave();
    m_seen = {};
    m_news = 0;
    m_rows.setRows({});
    m_result.clear();
    m_since.invalidate();
    rest();
}

} // namespace minplan::app
