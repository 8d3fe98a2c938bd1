#include "golden.h"
#include "record/access.h"
#include "record/verify.h"
#include "world.h"

#include <doctest/doctest.h>

#include <array>

using namespace minplan;
using namespace minplan::tests;
using record::Depth;
using Kind = record::Fault::Kind;

namespace {

/// A store with some colleagues' work in it.
class Worked : public DataFolder
{
public:
    explicit Worked(int persons = 20)
    {
        record::Store store(data(), world.surroundings());
        for (int i = 0; i < persons; ++i) {
            const std::string id = "person " + std::to_string(i);
            store.addPerson({id, "Person", "sykepleier", "Sone", false});
            take(store, id, "mal", ended("4", "5", true));
        }
        take(store, "person 0", "mal", ended("5", "5", true)); // an earlier pass, too
        people::Assignment assigned{"assignment", "mal"};
        assigned.person = "person 0";
        people::TeachingSession planned{"session", "unit"};
        planned.date = "2026-11-21";
        const std::array facts = {people::difference(people::Assignment(), assigned),
                                  people::difference(people::TeachingSession(), planned)};
        store.note("admin", facts);
        record::Access(store).noteReminded({{*store.findPerson("person 0"), {"mal"}}},
                                           record::ReminderWay::Copied);
    }

    World world;
};

/// Changes the log as no program may.
void tamper(const fs::path &file, const std::string &sql)
{
    SQLite::Database database(file, SQLite::OPEN_READWRITE, 1000);
    database.exec("DROP TRIGGER event_is_not_changed; DROP TRIGGER event_is_not_deleted;");
    database.exec(sql);
}

std::vector<record::Fault> faults(const DataFolder &folder, Depth depth = Depth::Full)
{
    return record::verify(folder.file(), depth).faults;
}

constexpr std::size_t kPage = 4096;

/// Writes `bytes` over the file at `place`.
void overwrite(const fs::path &file, std::size_t place, const std::string &bytes)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(place));
    stream << bytes;
}

bool refusesToWrite(const DataFolder &folder, World &world)
{
    try {
        record::Store store(folder.data(), world.surroundings());
        (void)store.begin("kari", "mal", 1, begun());
    } catch (const record::StoreError &error) {
        return error.kind() == record::StoreError::Kind::Damaged;
    }
    return false;
}

} // namespace

TEST_CASE("a sound file is without faults, quickly and thoroughly, also while it is open")
{
    Worked folder;
    CHECK(faults(folder).empty());
    CHECK(faults(folder, Depth::Quick).empty());
    record::Store store(folder.data(), folder.world.surroundings());
    take(store, "person 1", "roller", ended("1", "5", false));
    CHECK(faults(folder).empty());
    CHECK(record::verify(folder.file(), Depth::Quick).events == 68);
}

TEST_CASE("an event that the disk has changed is named, whichever column it is in")
{
    for (const std::string change :
         {"body = replace(body, '\"4\"', '\"5\"')", "time = time + 1", "actor = 'per'",
          "module = 'mal2'", "kind = 'page-read'", "round = 2"}) {
        CAPTURE(change);
        const Worked folder;
        tamper(folder.file(), "UPDATE event SET " + change + " WHERE seq = 7");
        const auto found = faults(folder);
        REQUIRE_FALSE(found.empty());
        CHECK(found[0].kind == Kind::Event);
        CHECK(found[0].count == 1);
        CHECK(found[0].what == askSql(folder.file(), "SELECT id FROM event WHERE seq = 7"));
    }
}

TEST_CASE("events missing from this device's own count are counted, and the first is named")
{
    const Worked folder;
    tamper(folder.file(), "DELETE FROM event WHERE counter IN (7, 8, 30)");
    const auto found = faults(folder, Depth::Quick);
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == Kind::Counter);
    CHECK(found[0].count == 3);
    CHECK(found[0].what == "7");
    runSql(folder.file(), "DELETE FROM event WHERE counter = 1");
    CHECK(faults(folder, Depth::Quick).at(0).what == "1");
}

TEST_CASE("a projection that is not what the log folds to is named until it is rebuilt")
{
    Worked folder;
    for (const std::string table : record::projectionTables()) {
        CAPTURE(table);
        runSql(folder.file(), "DELETE FROM " + table);
        const auto found = faults(folder);
        REQUIRE(found.size() == 1);
        CHECK(found[0].kind == Kind::Projection);
        CHECK(found[0].what == table);
        CHECK(faults(folder, Depth::Quick).empty());
        record::Store(folder.data(), folder.world.surroundings()).rebuild();
        CHECK(faults(folder).empty());
    }
}

TEST_CASE("a page of zeros, a page of noise and a missing half are found and not written over")
{
    Worked folder(60);
    const std::string whole = readFile(folder.file());
    const std::size_t pages = whole.size() / kPage;
    REQUIRE(pages > 20);
    for (std::size_t page = 0; page <= pages; ++page) {
        CAPTURE(page);
        std::ofstream(folder.file(), std::ios::binary) << whole;
        if (page == pages) {
            fs::resize_file(folder.file(), whole.size() / 2);
        } else {
            overwrite(folder.file(), page * kPage, std::string(kPage, page % 2 == 0 ? '\0' : '#'));
        }
        const std::string before = readFile(folder.file());
        const auto found = faults(folder);
        REQUIRE_FALSE(found.empty());
        CHECK(found[0].kind == Kind::Structure);
        CHECK(refusesToWrite(folder, folder.world));
        CHECK(readFile(folder.file()) == before);
    }
}

TEST_CASE("what is wrong and what to do is said in both languages")
{
    std::string text;
    for (const Kind kind :
         {Kind::Structure, Kind::Event, Kind::Counter, Kind::Projection, Kind::Erasing}) {
        for (const std::string language : {"nb", "en"}) {
            text += language + ": " + sentence(record::Fault{kind, "attempt", 3}, language) + "\n";
        }
    }
    checkGolden(sourceDir() / "tests/engine/record/golden/faults.txt", text);
}
