#include "teaching/roll_model.h"

#include "app/qt_values.h"
#include "people/access_of.h"
#include "report/joint_teaching.h"
#include "teaching/teaching_words.h"
#include "text/norwegian.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr std::size_t kMostFound = 5;

QString detailOf(const people::Person &person)
{
    QStringList parts{upperFirst(q(person.profession)), q(person.unit)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

RollModel::RollModel(StoreClient &store, const Session &session, const Library &library,
                     std::vector<std::filesystem::path> documents, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_actor(session)
    , m_library(library)
    , m_rows({"personId", "name", "detail", "isTicked"})
    , m_found({"personId", "name", "detail"})
    , m_sheet(std::move(documents))
{ }

QString RollModel::title() const
{
    return titleOf(m_session, m_library);
}

QString RollModel::when() const
{
    return whenOf(m_session);
}

QString RollModel::where() const
{
    return whereOf(m_session, m_place.units);
}

bool RollModel::coming() const
{
    const auto day = text::parseIsoDate(m_session.date);
    return day && *day > m_place.today;
}

bool RollModel::mayCancel() const
{
    const bool isMine = people::findUnit(m_place.reachable, m_session.unit) != nullptr;
    const bool hasCome = !coming()
        && std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &one) { return one.stored; });
    return m_ready && isMine && !hasCome && !cancelled();
}

int RollModel::ticked() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const Entry &one) { return one.ticked; }));
}

bool RollModel::dirty() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &one) { return one.ticked != one.stored; });
}

std::function<RollModel::Read(record::Store &)> RollModel::reading(const std::string &session,
                                                                   bool exported) const
{
    return [actor = m_actor.person().id, session, exported, library = libraryOf(m_library.shelf()),
            language = shownLanguage()](record::Store &store) {
        record::Access access = accessOf(store, actor, people::Right::Assignment);
        Read read;
        for (const people::TeachingSession &one : access.sessions()) {
            if (one.id == session) {
                read.session = one;
                read.roll = access.roll(one, exported);
                for (const std::string &line : report::coversInWords(one, library, language)) {
                    read.covers << q(line);
                }
            }
        }
        return read;
    };
}

void RollModel::open(const std::string &session, const AssigningModel::Place &place,
                     const QString &done, const people::TeachingSession &before)
{
    const people::TeachingSession was = before; // which may be a part of this
    forget();
    m_place = place;
    m_done = done;
    m_was = was;
    m_last = was.id.empty() ? Last::Planned : Last::Changed;
    m_store.run<Read>(
        reading(session, false), m_asker.now(), [this](const Read &read) { take(read); },
        [this](const record::StoreError &error) {
            m_ready = true;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void RollModel::take(const Read &read)
{
    m_session = read.session;
    m_covers = read.covers;
    m_entries.clear();
    std::set<std::string> came;
    for (const people::Person &person : read.roll.came) {
        came.insert(person.id);
    }
    for (const people::Person &person : read.roll.invited) {
        const bool isThere = coming() || came.contains(person.id);
        m_entries.push_back({person, true, isThere, isThere});
        came.erase(person.id);
    }
    for (const people::Person &person : read.roll.came) {
        if (came.contains(person.id)) {
            m_entries.push_back({person, false, true, true});
        }
    }
    m_ready = true;
    m_busy = false;
    fill();
}

void RollModel::fill()
{
    std::vector<RowsModel::Row> rows;
    for (const Entry &one : m_entries) {
        rows.push_back({q(one.person.id), q(one.person.name), detailOf(one.person), one.ticked});
    }
    m_rows.updateRows(std::move(rows));
    find();
    Q_EMIT changed();
}

void RollModel::find()
{
    std::vector<RowsModel::Row> rows;
    const std::string wanted = text::folded(m_search.trimmed().toStdString());
    for (const people::Person &person : m_place.people) {
        const bool isListed
            = std::any_of(m_entries.begin(), m_entries.end(),
                          [&person](const Entry &one) { return one.person.id == person.id; });
        if (!wanted.empty() && !isListed && rows.size() < kMostFound
            && text::folded(person.name).find(wanted) != std::string::npos) {
            rows.push_back({q(person.id), q(person.name), detailOf(person)});
        }
    }
    m_found.updateRows(std::move(rows));
}

void RollModel::setSearch(const QString &search)
{
    if (search != m_search) {
        m_search = search;
        find();
        Q_EMIT changed();
    }
}

void RollModel::tick(const QString &person)
{
    for (Entry &one : m_entries) {
        if (q(one.person.id) == person && !cancelled()) {
            one.ticked = !one.ticked;
        }
    }
    fill();
}

void RollModel::tickAll()
{
    for (Entry &one : m_entries) {
        one.ticked = true;
    }
    fill();
}

void RollModel::add(const QString &person)
{
    for (const people::Person &one : m_place.people) {
        if (q(one.id) == person) {
            m_entries.push_back({one, false, false, true});
        }
    }
    m_search.clear();
    fill();
}

void RollModel::forget()
{
    m_asker.leave();
    m_place = {};
    m_session = {};
    m_covers.clear();
    m_entries.clear();
    m_search.clear();
    m_fault.clear();
    m_done.clear();
    m_before.clear();
    m_was = {};
    m_last = Last::Planned;
    m_ready = m_busy = false;
    m_rows.setRows({});
    m_found.setRows({});
    m_sheet.reset();
    Q_EMIT changed();
}

} // namespace minplan::app
