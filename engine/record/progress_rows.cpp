#include "record/progress_rows.h"

#include "record/asked_lists.h"
#include "record/attempt_rows.h"
#include "record/id_list.h"
#include "record/joined.h"
#include "record/person_rows.h"
#include "record/training_rows.h"

#include <array>
#include <set>

namespace minplan::record {

namespace {

using people::Joined;
using people::Person;
using Ids = std::vector<std::string>;

#define MINPLAN_AMONG " WHERE person IN (SELECT value FROM json_each(?)) "
#define MINPLAN_FIELDS "SELECT person, field, value FROM person_field"
#define MINPLAN_SINCE "SELECT person, since FROM person_since"
#define MINPLAN_ROUNDS                                                                             \
    "SELECT person, module, round, begun, passed_on, ended, valid_months FROM completion"
#define MINPLAN_REPEATED                                                                           \
    "SELECT person, module, round, begun, passed_on, 1, valid_months FROM repeated_pass"
#define MINPLAN_BY_FIELD " ORDER BY person, field"
#define MINPLAN_BY_PERSON " ORDER BY person"
#define MINPLAN_BY_ROUND " ORDER BY person, module, round"
#define MINPLAN_BY_PASS " ORDER BY person, module, round, passed_on"

/// The statements of one pass: over everybody, or over some, whose ids are bound as a JSON array.
struct Pass {
    const char *fields, *since, *rounds, *repeated;
};
constexpr Pass kAll = {MINPLAN_FIELDS MINPLAN_BY_FIELD, MINPLAN_SINCE MINPLAN_BY_PERSON,
                       MINPLAN_ROUNDS MINPLAN_BY_ROUND, MINPLAN_REPEATED MINPLAN_BY_PASS};
constexpr Pass kAmong = {
    MINPLAN_FIELDS MINPLAN_AMONG MINPLAN_BY_FIELD, MINPLAN_SINCE MINPLAN_AMONG MINPLAN_BY_PERSON,
    MINPLAN_ROUNDS MINPLAN_AMONG MINPLAN_BY_ROUND, MINPLAN_REPEATED MINPLAN_AMONG MINPLAN_BY_PASS};

/// Rows that stand in the order of persons, gone through person by person in that order.
class Cursor
{
public:
    Cursor(Connection &connection, const char *sql)
        : m_rows(connection, sql)
        , m_hasRow(m_rows.step())
    { }
    Cursor(Connection &connection, const char *sql, const std::string &ids)
        : m_rows(connection, sql, ids)
        , m_hasRow(m_rows.step())
    { }

    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    [[nodiscard]] std::string person() const { return m_rows.text(0); }

    /// Leaves out rows of persons who come before.
    template <typename Take> void of(const std::string &person, Take take)
    {
        int order = -1;
        while (m_hasRow && (order = m_rows.view(0).compare(person)) <= 0) {
            if (order == 0) {
                take(m_rows);
            }
            m_hasRow = m_rows.step();
        }
    }

private:
    Query m_rows;
    bool m_hasRow;
};

/// What bears on what is due; a name is read where somebody is shown.
bool isWanted(std::string_view field)
{
    return field.starts_with("unit") || field == "profession" || field == "started"
        || field == "closed" || people::isDecision(field) || people::isTeaching(field);
}

Member readMember(Cursor &rows, const std::string &id, bool &isKnown)
{
    Member member;
    member.person.id = id;
    std::string typed;
    rows.of(id, [&](const Query &row) {
        const std::string_view field = row.view(1);
        isKnown = isKnown || field != people::kSameAs;
        if (!isWanted(field)) {
            return;
        }
        if (field == "unit") {
            typed = row.view(2);
        } else if (people::isDecision(field)) {
            people::take(member.decided, field, row.view(2));
        } else if (people::isTeaching(field)) {
            people::take(member.taught, field, row.view(2));
        } else {
            people::take(member.person, std::string(field), row.text(2));
            typed = field.starts_with("units/") ? "" : typed; // see person_rows.cpp
        }
    });
    if (!typed.empty()) {
        member.person.units.insert(typed);
    }
    return member;
}

/// The ids of modules, each kept once. Most rows are of the module of the row before, or of the one
/// after that.
class ModuleNames
{
public:
    std::string_view of(std::string_view module)
    {
        const auto next = m_at == m_names.end() ? m_names.begin() : std::next(m_at);
        if (m_at == m_names.end() || *m_at != module) {
            m_at = next != m_names.end() && *next == module ? next : m_names.find(module);
        }
        if (m_at == m_names.end()) {
            m_at = m_names.emplace(module).first;
        }
        return *m_at;
    }

private:
    using Names = std::set<std::string, std::less<>>;
    Names m_names;
    Names::iterator m_at = m_names.end();
};

Millis timeIn(const Query &row, int column)
{
    return Millis(std::chrono::milliseconds(row.number(column)));
}

RoundStands roundIn(const Query &row, ModuleNames &modules)
{
    RoundStands round{modules.of(row.view(1)), row.number(2), timeIn(row, 3), {}, {}, false};
    if (!row.isNull(4)) {
        round.passedOn = timeIn(row, 4);
    }
    round.ended = row.number(5) != 0;
    if (!row.isNull(6)) {
        round.validMonths = static_cast<int>(row.number(6));
    }
    return round;
}

std::string idsOf(const std::vector<Member> &members)
{
    Ids ids;
    for (const Member &member : members) {
        ids.push_back(member.person.id);
    }
    return idList(ids);
}

void tellMembers(std::array<Cursor, 3> rows, AskedLists &asked, const std::vector<Member> &members,
                 const ProgressSink &sink)
{
    auto &[since, completed, passed] = rows;
    ModuleNames modules;
    std::vector<RoundStands> rounds;
    std::vector<RoundStands> repeated;
    for (const Member &member : members) {
        const std::string &id = member.person.id;
        std::optional<Millis> added;
        rounds.clear();
        repeated.clear();
        since.of(id, [&](const Query &row) { added = timeIn(row, 1); });
        completed.of(id, [&](const Query &row) { rounds.push_back(roundIn(row, modules)); });
        passed.of(id, [&](const Query &row) { repeated.push_back(roundIn(row, modules)); });
        const AskedList list = asked.of(member.person);
        sink({member.person, added, list, member.decided, member.taught, rounds, repeated});
    }
}

} // namespace

Members readMembers(Connection &connection, const people::Units &organisation,
                    const std::optional<std::set<std::string>> &units,
                    const std::function<bool(const Person &)> &isSeen)
{
    const Joined joined = readJoined(connection);
    Members members;
    members.everywhere = !units;
    std::set<std::string> ids;
    if (units) {
        ids = readIdsIn(connection, joined, *units);
    }
    Cursor rows
        = units ? Cursor(connection, kAmong.fields, idList(ids)) : Cursor(connection, kAll.fields);
    std::set<std::string> several; // ids of those who have several
    while (rows.hasRow()) {
        const std::string id = rows.person();
        bool isKnown = false;
        Member member = readMember(rows, id, isKnown);
        if (joined.holds(id)) {
            several.insert(id);
        } else if (isKnown && member.person.closedOn.empty() && isSeen(member.person)) {
            members.single.push_back(std::move(member));
        }
    }
    members.joined = readPersonsOf(connection, organisation, joined, several);
    std::erase_if(members.joined, [&](const Person &person) {
        return !person.closedOn.empty() || !isSeen(person);
    });
    return members;
}

void readProgress(Connection &connection, const people::Units &organisation, const Members &members,
                  const ProgressSink &sink)
{
    AskedLists asked(connection, organisation);
    if (members.everywhere) {
        tellMembers({Cursor(connection, kAll.since), Cursor(connection, kAll.rounds),
                     Cursor(connection, kAll.repeated)},
                    asked, members.single, sink);
    } else {
        const std::string ids = idsOf(members.single);
        tellMembers({Cursor(connection, kAmong.since, ids), Cursor(connection, kAmong.rounds, ids),
                     Cursor(connection, kAmong.repeated, ids)},
                    asked, members.single, sink);
    }
}

} // namespace minplan::record
