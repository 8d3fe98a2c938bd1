#include "lead/assigning_model.h"

#include "app/qt_values.h"
#include "lead/due_text.h"
#include "people/access_of.h"
#include "record/identifiers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr int kMonths = 12;

/// Whether both ask the same of the same.
bool isSame(const people::Assignment &left, const people::Assignment &right)
{
    people::Assignment other = left;
    other.id = right.id;
    other.since = right.since;
    return other == right;
}

} // namespace

AssigningModel::AssigningModel(StoreClient &store, const Session &session, const Library &library,
                               std::function<std::uint64_t()> random, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_random(std::move(random))
    , m_rows({"assignmentId", "title", "whom", "due", "mayWithdraw"})
{ }

QString AssigningModel::person() const
{
    return m_place.only ? q(m_place.only->name) : QString();
}

QStringList AssigningModel::subjects() const
{
    QStringList titles;
    for (const Subject &subject : m_subjects) {
        titles << subject.title;
    }
    return titles;
}

QStringList AssigningModel::units() const
{
    QStringList units;
    for (const people::Unit &unit : m_place.reachable) {
        units << q(people::joined(people::pathOf(m_place.units, unit.id)));
    }
    return units;
}

QStringList AssigningModel::professions() const
{
    return QStringList(tr("Alle yrker")) + professionsOf(m_place.people);
}

QStringList AssigningModel::months() const
{
    QStringList months;
    for (int month = 1; month <= kMonths; ++month) {
        months << monthText(month);
    }
    return months;
}

void AssigningModel::begin(Place place)
{
    forget();
    m_place = std::move(place);
    m_subjects = subjectsOf(m_library.shelf());
    const people::Units &units = m_place.reachable;
    const auto shown = std::find_if(units.begin(), units.end(), [this](const people::Unit &unit) {
        return unit.id == m_place.shown;
    });
    m_unit = shown != units.end() ? static_cast<int>(shown - units.begin())
        : units.size() == 1       ? 0
                                  : -1;
    m_active = true;
    Q_EMIT changed();
    load();
}

void AssigningModel::load()
{
    using Read = std::vector<people::Assignment>;
    m_store.run<Read>(
        [actor = m_session.person().id](record::Store &store) {
            return accessOf(store, actor, people::Right::Assignment).assignments();
        },
        m_asker.now(),
        [this](const Read &read) {
            m_assignments = read;
            m_ready = true;
            fill();
        },
        [this](const record::StoreError &error) {
            m_ready = true;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

QString AssigningModel::titleOf(const people::Assignment &assignment) const
{
    for (const Subject &subject : m_subjects) {
        if (subject.course == assignment.course && subject.module == assignment.module) {
            return subject.title;
        }
    }
    return q(assignment.module + assignment.course);
}

void AssigningModel::fill()
{
    std::vector<people::Person> people = m_place.people;
    if (m_place.only) {
        people = {*m_place.only};
    }
    std::vector<RowsModel::Row> rows;
    for (const people::Assignment &one : m_assignments) {
        const bool reaches = m_place.only ? reachedBy(one, m_place.units, people) > 0
                                          : concerns(one, m_place.units, m_place.reachable, people);
        if (one.withdrawn || !reaches) {
            continue;
        }
        const bool mayWithdraw
            = !one.person.empty() || people::findUnit(m_place.reachable, one.unit) != nullptr;
        rows.push_back({q(one.id), titleOf(one), whomText(one, m_place.units, people),
                        dueText(one.due), mayWithdraw});
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

void AssigningModel::assign()
{
    if (m_busy || !m_ready) {
        return;
    }
    m_faults.clear();
    people::Assignment one = chosen(m_faults);
    const bool isKnown = std::any_of(m_assignments.begin(), m_assignments.end(),
                                     [&one](const auto &known) { return isSame(one, known); });
    if (m_faults.isEmpty() && isKnown) {
        m_faults[u"subject"_s] = tr("Dette er tildelt fra før, med samme frist.");
    }
    if (!m_faults.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    one.id = record::randomUuid(m_random);
    say(one, tr("Tildelt: %1 (%2)").arg(titleOf(one), preview()));
}

void AssigningModel::withdraw(const QString &id)
{
    for (people::Assignment one : m_assignments) {
        if (one.id == id.toStdString() && !m_busy) {
            one.withdrawn = true;
            say(one, tr("Trukket tilbake: %1").arg(titleOf(one)));
            return;
        }
    }
}

void AssigningModel::undo()
{
    if (m_busy || m_last.id.empty()) {
        return;
    }
    people::Assignment one = m_last;
    one.withdrawn = !one.withdrawn;
    say(one,
        (one.withdrawn ? tr("Trukket tilbake: %1") : tr("Tildelt igjen: %1")).arg(titleOf(one)));
}

void AssigningModel::say(const people::Assignment &assignment, const QString &done)
{
    m_busy = true;
    m_fault.clear();
    Q_EMIT changed();
    m_store.runSaving<bool>(
        [actor = m_session.person().id, assignment](record::Store &store) {
            accessOf(store, actor, people::Right::Assignment).assign(assignment);
            return true;
        },
        m_asker.now(),
        [this, assignment, done](bool) {
            m_busy = false;
            m_dirty = true;
            m_last = assignment;
            m_done = done;
            m_subject = -1;
            load();
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

bool AssigningModel::leave()
{
    const bool here = m_active;
    const bool dirty = m_dirty;
    if (here) {
        forget();
        Q_EMIT left(dirty);
    }
    return here;
}

void AssigningModel::forget()
{
    m_asker.leave();
    m_place = {};
    m_assignments.clear();
    m_faults.clear();
    m_day.clear();
    m_amount.clear();
    m_fault.clear();
    m_done.clear();
    m_last = {};
    m_subject = -1;
    m_profession = 0;
    m_rule = 0;
    m_month = 0;
    m_active = m_ready = m_busy = m_dirty = false;
    m_rows.setRows({});
    Q_EMIT changed();
}

} // namespace minplan::app
