#include "record/projections.h"

#include "record/event_log.h"
#include "record/fold_facts.h"
#include "record/reminder_rows.h"
#include "record/standing.h"

#include <algorithm>
#include <array>
#include <limits>

namespace minplan::record {

namespace {

using nlohmann::json;

constexpr auto kBegin = R"(
    INSERT OR IGNORE INTO attempt (id, subject, device, module, edition, round, begun, latest)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7))";

constexpr auto kMove = R"(
    UPDATE attempt
    SET latest = ?2, step = coalesce(?3, step), title = coalesce(?4, title),
        percent = coalesce(?5, percent)
    WHERE id = ?1 AND ended = 0)";

constexpr auto kEnd = R"(
    UPDATE attempt
    SET ended = 1, passed = ?2, points = ?3, points_of = ?4, valid_months = ?5
    WHERE id = ?1 AND ended = 0)";

/// The member when it is there and of the kind wanted: a body of another version never stops a
/// fold.
const json *member(const json &body, const char *key, bool (json::*isWanted)() const)
{
    if (!body.is_object()) {
        return nullptr;
    }
    const auto found = body.find(key);
    return found != body.end() && ((*found).*isWanted)() ? &*found : nullptr;
}

std::optional<std::string> textIn(const json &body, const char *key)
{
    const json *found = member(body, key, &json::is_string);
    return found != nullptr ? std::optional(found->get<std::string>()) : std::nullopt;
}

std::optional<int> numberIn(const json &body, const char *key)
{
    const json *found = member(body, key, &json::is_number_integer);
    if (found == nullptr) {
        return std::nullopt;
    }
    constexpr std::int64_t kMost = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), 0, kMost));
}

std::string fractionIn(const json &body, const char *key)
{
    const auto text = textIn(body, key);
    const auto fraction = text ? text::Fraction::parse(*text) : std::nullopt;
    return fraction.value_or(text::Fraction(numberIn(body, key).value_or(0))).toString();
}

std::int64_t milliseconds(Millis time)
{
    return time.time_since_epoch().count();
}

void foldBeginning(Connection &connection, const LogEntry &entry)
{
    Query(connection, kBegin, entry.attempt, entry.subject, entry.device, entry.module,
          entry.edition, entry.round, milliseconds(entry.time))
        .run();
    restand(connection, {entry.subject, entry.module, entry.round});
}

void foldMove(Connection &connection, const LogEntry &entry)
{
    const json *found = member(entry.body, "now", &json::is_object);
    const json now = found != nullptr ? *found : json::object();
    auto percent = numberIn(now, "percent");
    if (percent) {
        percent = std::min(*percent, 100);
    }
    Query(connection, kMove, entry.attempt, milliseconds(entry.time), textIn(now, "step"),
          textIn(now, "title"), percent)
        .run();
}

void foldEnd(Connection &connection, const LogEntry &entry)
{
    foldMove(connection, entry);
    const json *passed = member(entry.body, "passed", &json::is_boolean);
    Query(connection, kEnd, entry.attempt, passed != nullptr && passed->get<bool>() ? 1 : 0,
          fractionIn(entry.body, "points"), fractionIn(entry.body, "of"),
          numberIn(entry.body, "validMonths"))
        .run();
    restand(connection, {entry.subject, entry.module, entry.round});
}

/// What is kept for those who ask, and makes nobody stand anywhere else.
void foldNothing(Connection & /*connection*/, const LogEntry & /*entry*/)
{ }

struct KindFold {
    std::string_view kind;
    void (*fold)(Connection &, const LogEntry &);
};

constexpr auto kFolds = std::to_array<KindFold>({
    {"person-set", foldPerson},
    {"unit-set", foldUnit},
    {"assignment-set", foldAssignment},
    {"session-set", foldSession},
    {"pin-reset", foldNothing},
    {"record-opened", foldNothing},
    {"record-exported", foldNothing},
    {"staff-imported", foldNothing},
    {"administrator-made", foldNothing},
    {"person-erased", foldNothing},
    {"records-merged", foldNothing},
    {"backup-made", foldNothing},
    {"backup-restored", foldNothing},
    {"progress-sent", foldNothing},
    {"progress-taken", foldNothing},
    {"training-changed", foldNothing},
    {"teaching-changed", foldNothing},
    {"persons-joined", foldNothing},
    {"persons-parted", foldNothing},
    {"person-reminded", foldReminder},
    {"attempt-begun", foldBeginning},
    {"page-read", foldMove},
    {"stage-done", foldMove},
    {"choice-made", foldMove},
    {"scene-read", foldMove},
    {"question-answered", foldMove},
    {"feedback-seen", foldMove},
    {"text-written", foldMove},
    {"rubric-judged", foldMove},
    {"practice-taken", foldMove},
    {"result-seen", foldMove},
    {"try-begun", foldMove},
    {"attempt-ended", foldEnd},
});

constexpr std::array kTables
    = {"person_field", "unit_field", "assignment_field", "session_field", "person_since",
       "attempt",      "completion", "repeated_pass",    "reminder"};

constexpr auto kVersion = "SELECT version FROM projected";
constexpr auto kSetVersion = "INSERT OR REPLACE INTO projected (one, version) VALUES (1, ?)";

void emptyTables(SQLite::Database &database)
{
    for (const char *table : kTables) {
        database.exec(std::string("DELETE FROM ") + table);
    }
}

} // namespace

std::span<const char *const> projectionTables()
{
    return kTables;
}

std::vector<std::string_view> foldedKinds()
{
    std::vector<std::string_view> kinds;
    for (const KindFold &known : kFolds) {
        kinds.push_back(known.kind);
    }
    return kinds;
}

void fold(Connection &connection, const LogEntry &entry)
{
    const auto *const row = std::find_if(kFolds.begin(), kFolds.end(), [&](const KindFold &known) {
        return known.kind == entry.kind;
    });
    if (row != kFolds.end()) {
        row->fold(connection, entry);
    }
}

void foldAll(Connection &connection)
{
    emptyTables(connection.database());
    connection.forgetUnits();
    Query log(connection, kWholeLog);
    while (log.step()) {
        fold(connection, readEntry(log));
    }
    Query(connection, kSetVersion, kFoldVersion).run();
}

void foldAnew(Connection &connection)
{
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    foldAll(connection);
    transaction.commit();
}

bool projectionsAreCurrent(Connection &connection)
{
    Query version(connection, kVersion);
    return version.step() && version.number(0) == kFoldVersion;
}

} // namespace minplan::record
