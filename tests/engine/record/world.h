#pragma once

#include "record/projections.h"
#include "record/store.h"
#include "temporary_folder.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>

namespace minplan::tests {

namespace fs = std::filesystem;

/// Where a test's record stands, in a folder that others may read, so that the record's own rights
/// are what keeps them out.
class DataFolder : public TemporaryFolder
{
public:
    DataFolder() { fs::permissions(path(), fs::perms(0755)); }

    [[nodiscard]] fs::path data() const { return path() / "data"; }
    [[nodiscard]] fs::path file() const { return data() / "minplan.db"; }
};

/// A clock that stands still until moved, and chance that repeats. Outlives its stores.
struct World {
    record::Millis now = std::chrono::sys_days(std::chrono::year(2026) / 11 / 21);
    std::uint64_t chance = 1;

    [[nodiscard]] record::Surroundings surroundings(const std::string &machine = "this machine")
    {
        return {[this] { return now; },
                [this] {
                    chance = chance * 6364136223846793005U + 1442695040888963407U;
                    return chance ^ (chance >> 29U);
                },
                machine, std::chrono::milliseconds(50)};
    }
};

inline play::Event begun()
{
    return {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}};
}

inline play::Event moved(const std::string &kind, const std::string &item, int percent)
{
    const std::string step = item.substr(0, item.find('/'));
    return {
        kind, item, {{"now", {{"step", step}, {"title", "Steget " + step}, {"percent", percent}}}}};
}

inline play::Event ended(const std::string &points, const std::string &of, bool passed,
                         std::optional<int> validMonths = std::nullopt)
{
    play::Event event = moved("attempt-ended", "", 100);
    event.body["points"] = points;
    event.body["of"] = of;
    event.body["passed"] = passed;
    if (validMonths) {
        event.body["validMonths"] = *validMonths;
    }
    return event;
}

inline void append(record::Store &store, const std::string &attempt, const play::Event &event)
{
    store.append(attempt, std::span(&event, 1));
}

/// How the record refuses the work; nothing when it does not.
template <typename Work> std::optional<record::StoreError::Kind> refusal(Work work)
{
    try {
        work();
    } catch (const record::StoreError &error) {
        return error.kind();
    }
    return std::nullopt;
}

/// One attempt from beginning to end.
inline std::string take(record::Store &store, const std::string &person, const std::string &module,
                        const play::Event &end)
{
    const std::string attempt = store.begin(person, module, 1, begun());
    append(store, attempt, end);
    return attempt;
}

/// Runs SQL past the store, as another program would.
inline void runSql(const fs::path &file, const std::string &sql)
{
    SQLite::Database(file, SQLite::OPEN_READWRITE, 1000).exec(sql);
}

inline std::string askSql(const fs::path &file, const std::string &sql)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE, 1000);
    return database.execAndGet(sql).getString();
}

/// Every value of the projections, with its type, in the order of the keys.
inline std::string dumpProjections(const fs::path &file)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE, 1000);
    std::string dump;
    for (const std::string table : record::projectionTables()) {
        SQLite::Statement rows(database, "SELECT * FROM " + table);
        while (rows.executeStep()) {
            dump += table;
            for (int column = 0; column < rows.getColumnCount(); ++column) {
                const SQLite::Column value = rows.getColumn(column);
                dump += "|" + std::to_string(value.getType()) + ":" + value.getString();
            }
            dump += "\n";
        }
    }
    return dump;
}

} // namespace minplan::tests
