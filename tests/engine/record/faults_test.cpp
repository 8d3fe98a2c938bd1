#include "as_nobody.h"
#include "golden.h"
#include "world.h"

#include <doctest/doctest.h>

#include <fstream>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

std::optional<Kind> refusalToOpen(const fs::path &folder, World &world)
{
    return refusal([&] { const record::Store store(folder, world.surroundings()); });
}

/// Makes a folder with one finished attempt that can be read but not written.
void makeReadOnlyRecord(const DataFolder &folder, World &world)
{
    {
        record::Store store(folder.data(), world.surroundings());
        store.addPerson({"kari", "Kari", "sykepleier", "Sone", false});
        take(store, "kari", "mal", ended("4", "5", true));
    }
    fs::permissions(folder.file(), fs::perms(0444));
    fs::permissions(folder.data(), fs::perms(0555));
}

} // namespace

TEST_CASE("a missing folder is made, and folder and file are their owner's alone")
{
    const DataFolder folder;
    World world;
    const fs::path deep = folder.path() / "a" / "b" / "minplan";
    const record::Store store(deep, world.surroundings());
    CHECK(store.persons().empty());
    CHECK((fs::status(deep).permissions() & fs::perms::mask) == fs::perms(0700));
    for (const auto &entry : fs::directory_iterator(deep)) {
        CAPTURE(entry.path().string());
        CHECK((entry.status().permissions() & fs::perms::mask) == fs::perms(0600));
    }
}

TEST_CASE("a folder that cannot be made is said to be missing")
{
    const DataFolder folder;
    World world;
    std::ofstream(folder.path() / "file") << "not a folder";
    CHECK(refusalToOpen(folder.path() / "file" / "minplan", world) == Kind::NoFolder);
    CHECK(refusalToOpen(folder.path() / "file", world) == Kind::NoFolder);
}

TEST_CASE("in a read-only folder everything can still be read, and writing is refused by name")
{
    const DataFolder folder;
    World world;
    makeReadOnlyRecord(folder, world);
    const AsNobody nobody;
    if (!AsNobody::isBound()) {
        return;
    }
    record::Store store(folder.data(), world.surroundings());
    CHECK(store.persons().at(0).name == "Kari");
    CHECK(store.completions("kari").at(0).passedOn);
    CHECK(store.log().size() == 4);
    CHECK(refusal([&] { (void)store.begin("kari", "mal", 1, begun()); }) == Kind::ReadOnly);
    CHECK(refusal([&] { store.rebuild(); }) == Kind::ReadOnly);
    CHECK(store.completions("kari").size() == 1);
}

TEST_CASE("a read-only folder without records is refused as read-only")
{
    const DataFolder folder;
    World world;
    fs::create_directory(folder.data());
    fs::permissions(folder.data(), fs::perms(0555));
    const AsNobody nobody;
    if (AsNobody::isBound()) {
        CHECK(refusalToOpen(folder.data(), world) == Kind::ReadOnly);
    }
}

TEST_CASE("a full disk loses nothing that was confirmed, and the store goes on once there is room")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    store.limitPages(1);
    const play::Event long_{"text-written", "ovelse", {{"text", std::string(3000, 'x')}}};
    int confirmed = 0;
    std::optional<Kind> refused;
    while (!refused && confirmed < 100) {
        refused = refusal([&] { append(store, attempt, long_); });
        confirmed += refused ? 0 : 1;
    }
    CHECK(refused == Kind::Full);
    CHECK(store.events(attempt).size() == static_cast<std::size_t>(confirmed) + 1);
    CHECK(refusal([&] { (void)store.begin("per", "mal", 1, long_); }) == Kind::Full);
    CHECK(store.attempts("per").empty());

    store.limitPages(0);
    append(store, attempt, long_);
    const auto log = store.log();
    CHECK(log.size() == static_cast<std::size_t>(confirmed) + 2);
    CHECK(log.back().counter == static_cast<std::int64_t>(log.size()));
}

TEST_CASE("several events are recorded together or not at all")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    store.limitPages(1);
    const std::vector<play::Event> events
        = {moved("page-read", "a", 10),
           {"text-written", "ovelse", {{"text", std::string(50'000, 'x')}}}};
    CHECK(refusal([&] { store.append(attempt, events); }) == Kind::Full);
    CHECK(store.events(attempt).size() == 1);
    CHECK(store.attempts("kari").at(0).step.empty());
}

TEST_CASE("while another program writes the store waits, then says so, then goes on")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    {
        SQLite::Database other(folder.file(), SQLite::OPEN_READWRITE);
        SQLite::Transaction held(other, SQLite::TransactionBehavior::IMMEDIATE);
        const auto start = std::chrono::steady_clock::now();
        CHECK(refusal([&] { append(store, attempt, moved("page-read", "a", 10)); })
              == Kind::Locked);
        CHECK(std::chrono::steady_clock::now() - start >= world.surroundings().patience);
        CHECK(store.events(attempt).size() == 1); // reading goes on meanwhile
    }
    append(store, attempt, moved("page-read", "a", 10));
    CHECK(store.events(attempt).size() == 2);
}

TEST_CASE("a file with a newer schema is refused and left as it is")
{
    const DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings());
        take(store, "kari", "mal", ended("4", "5", true));
    }
    const int newest = std::stoi(askSql(folder.file(), "PRAGMA user_version"));
    runSql(folder.file(), "PRAGMA user_version = " + std::to_string(newest + 1));
    const std::string before = readFile(folder.file());
    CHECK(refusalToOpen(folder.data(), world) == Kind::Newer);
    CHECK(readFile(folder.file()) == before);
}

TEST_CASE("a file that is no database is refused and left as it is")
{
    const DataFolder folder;
    World world;
    fs::create_directory(folder.data());
    const std::string text(5000, 'x');
    std::ofstream(folder.file()) << text;
    CHECK(refusalToOpen(folder.data(), world) == Kind::Damaged);
    CHECK(readFile(folder.file()) == text);
}

TEST_CASE("another program's database is refused and left as it is")
{
    const DataFolder folder;
    World world;
    fs::create_directory(folder.data());
    SQLite::Database(folder.file(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE song (title TEXT)");
    const std::string before = readFile(folder.file());
    CHECK(refusalToOpen(folder.data(), world) == Kind::Damaged);
    CHECK(readFile(folder.file()) == before);
}

TEST_CASE("a file cut short is said to be damaged")
{
    const DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings());
        for (int i = 0; i < 50; ++i) {
            take(store, "person " + std::to_string(i), "mal", ended("4", "5", true));
        }
    }
    fs::resize_file(folder.file(), fs::file_size(folder.file()) / 2);
    CHECK(refusalToOpen(folder.data(), world) == Kind::Damaged);
}

TEST_CASE("a file deleted under way is noticed, not written into the void")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    fs::rename(folder.data(), folder.path() / "away");
    CHECK(refusal([&] { append(store, attempt, moved("page-read", "a", 1)); }) == Kind::NoFolder);
    fs::rename(folder.path() / "away", folder.data());
    append(store, attempt, moved("page-read", "a", 1));
    CHECK(store.events(attempt).size() == 2);
}

TEST_CASE("every refusal is a sentence with a remedy in both languages")
{
    std::string text;
    for (const Kind kind : {Kind::Full, Kind::ReadOnly, Kind::Locked, Kind::Newer, Kind::Damaged,
                            Kind::NoFolder, Kind::NoFile, Kind::Other, Kind::Unlogged}) {
        const record::StoreError bare(kind, "disk I/O error");
        const record::StoreError placed(kind, "disk I/O error", "/home/kari/minplan.db");
        for (const std::string language : {"nb", "en"}) {
            text += language + ": " + sentence(bare, language) + "\n";
            text += language + ": " + sentence(placed, language) + "\n";
        }
    }
    checkGolden(sourceDir() / "tests/engine/record/golden/sentences.txt", text);
}
