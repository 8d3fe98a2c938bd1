#include "golden.h"
#include "record/access.h"
#include "record/migrate.h"
#include "record/open_file.h"
#include "world.h"

#include <doctest/doctest.h>

#include <array>

using namespace minplan;
using namespace minplan::tests;

namespace {

constexpr std::chrono::milliseconds kPatience{50};

/// The migrations of a later version of the program: ours and one more.
std::vector<record::Migration> withOneMore(const char *sql)
{
    const auto ours = record::embeddedMigrations();
    std::vector<record::Migration> later(ours.begin(), ours.end());
    later.push_back({later.back().version + 1, sql});
    return later;
}

void loadFixture(const DataFolder &folder, const std::string &name)
{
    fs::create_directory(folder.data());
    SQLite::Database(folder.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec(readFile(sourceDir() / "tests/engine/record/fixtures" / name));
}

/// The files that released programs left behind, one of each schema.
std::vector<int> releasedSchemas()
{
    std::vector<int> schemas;
    for (int schema = 1; schema <= record::embeddedMigrations().back().version; ++schema) {
        schemas.push_back(schema);
    }
    return schemas;
}

void layOut(const DataFolder &folder, int schema)
{
    const std::string name = "schema-" + std::to_string(schema) + ".db";
    fs::create_directory(folder.data());
    fs::copy_file(sourceDir() / "tests/engine/record/fixtures" / name, folder.file());
}

} // namespace

TEST_CASE("the migrations are numbered from 1 without a gap, and a new file has the newest schema")
{
    const DataFolder folder;
    World world;
    {
        const record::Store store(folder.data(), world.surroundings());
    }
    int expected = 0;
    for (const record::Migration &migration : record::embeddedMigrations()) {
        CHECK(migration.version == ++expected);
    }
    CHECK(askSql(folder.file(), "PRAGMA user_version") == std::to_string(expected));
    CHECK(askSql(folder.file(), "PRAGMA integrity_check") == "ok");
}

TEST_CASE("the file is in WAL mode and every table is strict")
{
    const DataFolder folder;
    World world;
    const record::Store store(folder.data(), world.surroundings());
    CHECK(askSql(folder.file(), "PRAGMA journal_mode") == "wal");
    CHECK(askSql(folder.file(),
                 "SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND NOT strict "
                 "AND name NOT LIKE 'sqlite_%'")
          == "0");
}

TEST_CASE("a file of schema 1 opens, answers and goes on")
{
    const DataFolder folder;
    World world;
    loadFixture(folder, "schema-1.sql");
    record::Store store(folder.data(), world.surroundings("another machine"));
    REQUIRE(store.persons().size() == 2);
    const auto kari = store.findPerson("Kari Nordmann");
    REQUIRE(kari);
    CHECK(kari->profession == "sykepleier");
    CHECK(kari->unit == "Sone Nord");
    CHECK(kari->hasPin);
    CHECK(store.tryPin(kari->id, "2468").outcome == record::PinAnswer::Outcome::Right);
    const auto standing = store.completions(kari->id);
    REQUIRE(standing.size() == 1);
    CHECK(standing[0].points == text::Fraction(7, 2));
    CHECK(standing[0].of == text::Fraction(4));
    CHECK(standing[0].validMonths == 24);
    CHECK(store.seenQuestions(kari->id, "mal") == std::set<std::string>{"dose"});
    const auto per = store.findPerson("Per Ås");
    REQUIRE(per);
    CHECK(store.attempts(per->id).at(0).percent == 40);
    CHECK(store.log().size() == 7);
    take(store, per->id, "mal", ended("4", "4", true));
    CHECK(store.log().size() == 9);
}

TEST_CASE("a file of schema 3 opens, with its units and those who left")
{
    const DataFolder folder;
    World world;
    layOut(folder, 3);
    const record::Store store(folder.data(), world.surroundings("another machine"));
    CHECK(store.persons().size() == 3);
    CHECK(store.everyone().size() == 4);
    const auto ase = store.findPerson("Åse Ærlig");
    REQUIRE(ase);
    CHECK(ase->unit == "Sone Nord, Sone Sør");
    CHECK(ase->leads.size() == 1);
    CHECK(ase->number == "1001");
    CHECK(store.findPerson("Siri Vik")->roles.contains(people::Role::Administrator));
    CHECK(store.findPerson("Ola Dal")->closedOn == "2026-11-21");
    CHECK(store.findPerson("Per Ås")->unit == "Sone Sør");
    CHECK(people::unitCalled(store.organisation(), "Hjemmetjenesten / Sone Nord") != nullptr);
}

TEST_CASE("the projections in the newest fixture are what its log folds to")
{
    const DataFolder folder;
    World world;
    layOut(folder, record::embeddedMigrations().back().version);
    const std::string kept = dumpProjections(folder.file());
    record::Store store(folder.data(), world.surroundings());
    store.rebuild();
    CHECK(dumpProjections(folder.file()) == kept);
}

TEST_CASE("a file of schema 4 has its assignments, what was decided for persons, and every pass")
{
    const DataFolder folder;
    World world;
    layOut(folder, 4);
    record::Store store(folder.data(), world.surroundings());
    const auto assignments = store.assignments();
    REQUIRE(assignments.size() == 2);
    CHECK(std::count_if(assignments.begin(), assignments.end(),
                        [](const people::Assignment &one) { return one.withdrawn; })
          == 1);
    record::Access access(store);
    const record::Look look{"completion", false};
    const auto ase = access.completionOf(*store.findPerson("Åse Ærlig"), look);
    CHECK(ase.person.startedOn == "2019-08-01");
    CHECK(ase.repeated.size() == 2);
    CHECK(ase.decided.at("kort").extensions.size() == 1);
    CHECK(ase.added == record::Millis(std::chrono::milliseconds(1795334201309)));
    const auto per = access.completionOf(*store.findPerson("Per Ås"), look);
    CHECK(per.decided.at("kort").exemptions.size() == 1);
    CHECK(per.decided.at("alle-slag").recognised.size() == 1);
}

TEST_CASE("before an older file is migrated a copy is made beside it")
{
    const DataFolder folder;
    loadFixture(folder, "schema-1.sql");
    const auto later = withOneMore("CREATE TABLE later (id TEXT PRIMARY KEY) STRICT");
    const std::string version = std::to_string(later.back().version);
    {
        auto opened = record::openFile(folder.file(), kPatience, later);
        CHECK(record::schemaVersion(opened.database) == later.back().version);
        CHECK(opened.database.tableExists("later"));
    }
    const fs::path copy = folder.data() / ("minplan-before-schema-" + version + ".db");
    REQUIRE(fs::exists(copy));
    CHECK((fs::status(copy).permissions() & fs::perms::mask) == fs::perms(0600));
    CHECK(askSql(copy, "SELECT count(*) FROM event") == "7");
    CHECK(askSql(copy, "PRAGMA user_version") == "1");
    CHECK(askSql(copy, "SELECT count(*) FROM device") == "0"); // brought back, it is another file
}

TEST_CASE("the copy made before a migration opens as a record when it is brought back")
{
    const DataFolder folder;
    World world;
    loadFixture(folder, "schema-1.sql");
    const auto later = withOneMore("DROP TABLE completion");
    (void)record::openFile(folder.file(), kPatience, later);
    fs::rename(folder.data()
                   / ("minplan-before-schema-" + std::to_string(later.back().version) + ".db"),
               folder.file());
    const record::Store store(folder.data(), world.surroundings());
    CHECK(store.completions().size() == 2);
}

TEST_CASE("a new file is made without a copy")
{
    const DataFolder folder;
    World world;
    const record::Store store(folder.data(), world.surroundings());
    for (const auto &entry : fs::directory_iterator(folder.data())) {
        CHECK_FALSE(entry.path().filename().string().starts_with("minplan-before"));
    }
}

TEST_CASE("a migration that fails leaves the file in the old schema, readable")
{
    const DataFolder folder;
    World world;
    loadFixture(folder, "schema-1.sql");
    const auto broken = withOneMore("CREATE TABLE later (id TEXT) STRICT; INSERT INTO nowhere "
                                    "VALUES (1)");
    CHECK_THROWS_AS((void)record::openFile(folder.file(), kPatience, broken), record::StoreError);
    CHECK(askSql(folder.file(), "SELECT count(*) FROM sqlite_schema WHERE name = 'later'") == "0");
    const record::Store store(folder.data(), world.surroundings());
    CHECK(store.persons().size() == 2);
}

TEST_CASE("the file of every released schema opens with all it holds, and goes on")
{
    for (const int schema : releasedSchemas()) {
        CAPTURE(schema);
        const DataFolder folder;
        World world;
        layOut(folder, schema);
        CHECK(askSql(folder.file(), "PRAGMA user_version") == std::to_string(schema));
        const auto events = std::stoul(askSql(folder.file(), "SELECT count(*) FROM event"));
        record::Store store(folder.data(), world.surroundings());
        CHECK(store.log().size() == events);
        const auto person = store.findPerson("Åse Ærlig");
        REQUIRE(person);
        CHECK(store.tryPin(person->id, "2468").outcome == record::PinAnswer::Outcome::Right);
        CHECK(store.completions(person->id).size() == 2);
        const std::string kept = dumpProjections(folder.file());
        store.rebuild();
        CHECK(dumpProjections(folder.file()) == kept);
        take(store, person->id, "mal", ended("4", "4", true));
        CHECK(store.completions(person->id).size() == 3);
    }
}

TEST_CASE("a file of schema 5 has when somebody was last reminded, and of what")
{
    const DataFolder folder;
    World world;
    layOut(folder, 5);
    record::Store store(folder.data(), world.surroundings());
    const auto siri
        = record::Access(store).completionOf(*store.findPerson("Siri Vik"), {"completion", false});
    REQUIRE_FALSE(siri.reminded.empty());
    CHECK(siri.reminded.begin()->second.way == record::ReminderWay::Copied);
}

TEST_CASE("a file of schema 6 has joint teaching, who was invited and who came")
{
    const DataFolder folder;
    World world;
    layOut(folder, 6);
    record::Store store(folder.data(), world.surroundings());
    REQUIRE(store.sessions().size() == 1);
    const auto siri
        = record::Access(store).completionOf(*store.findPerson("Siri Vik"), {"completion", false});
    CHECK(siri.taught.invited.contains(store.sessions().front().id));
    CHECK(siri.taught.attended.at("alle-slag").size() == 1);
}
