#include "golden.h"
#include "world.h"

#include <doctest/doctest.h>

#include <regex>
#include <set>
#include <sstream>

using namespace minplan;
using namespace minplan::tests;

namespace {

using Words = std::set<std::string>;

/// Of docs/records.md: what begins with `heading`, up to the next part of the same rank or above.
std::string part(const std::string &heading, const std::string &next)
{
    static const std::string kPage = readFile(sourceDir() / "docs/records.md");
    const auto from = kPage.find("\n" + heading);
    REQUIRE_MESSAGE(from != std::string::npos, heading << " stands nowhere in docs/records.md");
    const auto to = std::min(kPage.find("\n" + next, from + 1), kPage.find("\n## ", from + 1));
    return kPage.substr(from, to - from);
}

/// What stands in `…`.
Words code(const std::string &text)
{
    static const std::regex kCode("`([^`]+)`");
    Words words;
    for (std::sregex_iterator it(text.begin(), text.end(), kCode), end; it != end; ++it) {
        words.insert((*it)[1]);
    }
    return words;
}

/// The event kinds described, each with the words of its description.
std::map<std::string, Words> describedKinds()
{
    static const std::regex kKind("^(?:\\| |\\*\\*)`([a-z-]+)`");
    std::map<std::string, Words> kinds;
    std::istringstream lines(part("## Kinds of events", "## "));
    std::string kind;
    for (std::string line; std::getline(lines, line);) {
        std::smatch found;
        kind = std::regex_search(line, found, kKind) ? found[1].str() : line.empty() ? "" : kind;
        if (!kind.empty()) {
            kinds[kind].merge(code(line));
        }
    }
    return kinds;
}

std::vector<std::string> column(const fs::path &file, const std::string &sql)
{
    SQLite::Database database(file, SQLite::OPEN_READONLY);
    SQLite::Statement rows(database, sql);
    std::vector<std::string> values;
    while (rows.executeStep()) {
        values.push_back(rows.getColumn(0).getString());
    }
    return values;
}

std::vector<std::string> columnsOf(const fs::path &file, const std::string &table)
{
    return column(file, "SELECT name FROM pragma_table_info('" + table + "')");
}

/// A new file of the present schema.
fs::path newFile(const DataFolder &folder)
{
    World world;
    const record::Store store(folder.data(), world.surroundings());
    return folder.file();
}

} // namespace

TEST_CASE("docs/records.md describes the kinds of events that are folded, and no others")
{
    Words described;
    for (const auto &[kind, words] : describedKinds()) {
        described.insert(kind);
    }
    const auto folded = record::foldedKinds();
    CHECK(described == Words(folded.begin(), folded.end()));
}

TEST_CASE("docs/records.md describes every member of every event in the kept files")
{
    const auto kinds = describedKinds();
    const Words everywhere = code(part("All others belong to an attempt", "| kind"));
    const fs::path file = sourceDir() / "tests/engine/record/fixtures/schema-1.db";
    SQLite::Database database("file:" + file.string() + "?immutable=1",
                              SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    SQLite::Statement rows(database, "SELECT DISTINCT kind, key FROM event, json_each(body)");
    Words met;
    while (rows.executeStep()) {
        const std::string kind = rows.getColumn(0);
        const std::string member = rows.getColumn(1);
        CAPTURE(kind);
        CAPTURE(member);
        REQUIRE(kinds.count(kind) == 1);
        CHECK((kinds.at(kind).count(member) == 1 || everywhere.count(member) == 1));
        met.insert(kind);
    }
    CHECK(met.size() >= 14);
}

TEST_CASE("docs/records.md describes the log column for column, in order")
{
    const DataFolder folder;
    std::vector<std::string> described;
    std::istringstream lines(part("## The log: `event`", "## "));
    for (std::string line; std::getline(lines, line);) {
        std::smatch found;
        if (std::regex_search(line, found, std::regex("^\\| `([a-z]+)`"))) {
            described.push_back(found[1]);
        }
    }
    CHECK(described == columnsOf(newFile(folder), "event"));
}

TEST_CASE("docs/records.md describes every table and view and each of their columns")
{
    const DataFolder folder;
    const fs::path file = newFile(folder);
    for (const std::string &table :
         column(file,
                "SELECT name FROM pragma_table_list WHERE name NOT LIKE 'sqlite_%' "
                "AND name <> 'event'")) {
        CAPTURE(table);
        const Words described = code(part("**`" + table + "`**", "**`"));
        for (const std::string &name : columnsOf(file, table)) {
            CAPTURE(name);
            CHECK(described.count(name) == 1);
        }
    }
}

TEST_CASE("docs/personvern.md names every kind of event and every table")
{
    const Words named = code(readFile(sourceDir() / "docs/personvern.md"));
    for (const std::string_view kind : record::foldedKinds()) {
        CAPTURE(kind);
        CHECK(named.contains(std::string(kind)));
    }
    const DataFolder folder;
    for (const std::string &table :
         column(newFile(folder),
                "SELECT name FROM pragma_table_list WHERE name NOT LIKE 'sqlite_%'")) {
        CAPTURE(table);
        CHECK(named.contains(table));
    }
}

TEST_CASE("every table is the log, a projection or local to the file")
{
    const DataFolder folder;
    Words tables;
    for (const std::string &table :
         column(newFile(folder),
                "SELECT name FROM pragma_table_list WHERE name NOT LIKE 'sqlite_%' "
                "AND type = 'table'")) {
        tables.insert(table);
    }
    const auto projections = record::projectionTables();
    Words known(projections.begin(), projections.end());
    known.insert({"event", "device", "pin", "projected"});
    CHECK(tables == known);
}
