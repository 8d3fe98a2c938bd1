#include "record/erasing.h"

#include "record/backups_kept.h"
#include "record/error_kinds.h"
#include "record/event_sum.h"
#include "record/migrate.h"
#include "record/open_to_read.h"
#include "record/platform.h"
#include "record/projections.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

constexpr auto kNoDeleting = "event_is_not_deleted";
constexpr auto kSubjects = "SELECT DISTINCT subject FROM event UNION SELECT person FROM pin";
constexpr auto kDeleteUntil = "DELETE FROM event WHERE subject = ? AND time <= ?";
constexpr auto kDeleteCounters = "DELETE FROM event WHERE device = ? AND counter BETWEEN ? AND ?";
constexpr auto kDeletePin = "DELETE FROM pin WHERE person = ?1 "
                            "AND NOT EXISTS (SELECT 1 FROM event WHERE subject = ?1)";

fs::path noteBeside(const fs::path &file)
{
    return file.parent_path() / "erasing";
}

std::set<std::string> erasedSubjects(Connection &connection, const Marks &marks)
{
    std::set<std::string> subjects;
    Query rows(connection, kSubjects);
    while (rows.step()) {
        if (marks.until(rows.text(0))) {
            subjects.insert(rows.text(0));
        }
    }
    return subjects;
}

std::int64_t deleteMarked(Connection &connection, const Marks &marks)
{
    std::int64_t events = 0;
    for (const auto &[device, ranges] : marks.removed()) {
        for (const Counters &range : ranges) {
            events += Query(connection, kDeleteCounters, device, range.first, range.last).run();
        }
    }
    for (const std::string &subject : erasedSubjects(connection, marks)) {
        events += Query(connection, kDeleteUntil, subject, *marks.until(subject)).run();
        Query(connection, kDeletePin, subject).run();
    }
    return events;
}

std::int64_t insertMarks(Connection &connection, const Marks &marks)
{
    const bool withSum = hasSums(connection.database());
    std::int64_t inserted = 0;
    for (const ForeignEvent &mark : marks.events()) {
        inserted += insertForeign(connection, mark, withSum) ? 1 : 0;
    }
    return inserted;
}

/// They are folded anew when the copy is brought back, whatever its schema.
void emptyProjections(SQLite::Database &database)
{
    for (const char *table : projectionTables()) {
        if (database.tableExists(table)) {
            database.exec(std::string("DELETE FROM ") + table);
        }
    }
    database.exec("DELETE FROM projected");
}

Obeyed obeyIn(Connection &connection, const Marks &marks)
{
    SQLite::Database &database = connection.database();
    database.exec("PRAGMA journal_mode = DELETE");
    deleteSecurely(database);
    Obeyed obeyed;
    SQLite::Transaction transaction(database);
    obeyed.events = obey(connection, marks);
    obeyed.changed = insertMarks(connection, marks) > 0 || obeyed.events > 0;
    if (!obeyed.changed) {
        return obeyed;
    }
    emptyProjections(database);
    transaction.commit();
    database.exec("VACUUM");
    return obeyed;
}

} // namespace

bool isErasing(const fs::path &file)
{
    std::error_code unknown;
    return fs::exists(noteBeside(file), unknown);
}

void beginErasing(const fs::path &file)
{
    const fs::path note = noteBeside(file);
    const fs::path made = note.string() + ".part";
    auto refused = makePrivateFile(made);
    if (!refused) {
        refused = putInPlace(made, note);
    }
    if (refused) {
        throw storeError(refused, note);
    }
}

void endErasing(const fs::path &file)
{
    std::error_code error;
    fs::remove(noteBeside(file), error);
    if (error) {
        throw storeError(error, noteBeside(file));
    }
}

void deleteSecurely(SQLite::Database &database)
{
    database.execAndGet("PRAGMA secure_delete = ON");
}

std::int64_t obey(Connection &connection, const Marks &marks)
{
    SQLite::Database &database = connection.database();
    const std::string trigger
        = database
              .execAndGet(std::string("SELECT sql FROM sqlite_schema WHERE name = '") + kNoDeleting
                          + "'")
              .getString();
    database.exec(std::string("DROP TRIGGER ") + kNoDeleting);
    const std::int64_t events = deleteMarked(connection, marks);
    database.exec(trigger);
    return events;
}

Obeyed obeyIn(const fs::path &copy, const Marks &marks)
{
    try {
        SQLite::Database database(copy, SQLite::OPEN_READWRITE);
        refuseForeign(database, copy, embeddedMigrations().back().version);
        refuseDamaged(database, copy);
        defineEventSum(database);
        Connection connection(std::move(database));
        return obeyIn(connection, marks);
    } catch (const SQLite::Exception &error) {
        throw storeError(error, copy);
    }
}

std::vector<fs::path> copiesBeside(const fs::path &file)
{
    std::vector<fs::path> copies;
    for (const Backup &backup : backupsOf(file)) {
        copies.push_back(backup.file);
    }
    std::error_code ignored;
    for (fs::directory_iterator entry(file.parent_path(), ignored), end; entry != end;
         entry.increment(ignored)) {
        if (entry->path().filename().string().starts_with("minplan-before-")
            && entry->path().extension() == ".db") {
            copies.push_back(entry->path());
        }
    }
    return copies;
}

} // namespace minplan::record
