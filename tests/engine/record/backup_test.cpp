#include "golden.h"
#include "record/backups_kept.h"
#include "record/packing.h"
#include "record/restore.h"
#include "record/store_thread.h"
#include "record/verify.h"
#include "world.h"

#include <doctest/doctest.h>

#include <thread>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;
using std::chrono::days;

namespace {

/// A store in which Kari passed one module.
struct Worked {
    Worked()
        : store(folder.data(), world.surroundings())
    {
        store.addPerson({"kari", "Kari", "sykepleier", "", false});
        take(store, "kari", "mal", ended("4", "5", true));
    }

    DataFolder folder;
    World world;
    record::Store store;
};

/// A record that was backed up and is not open.
struct Kept {
    Kept()
    {
        record::Store store(folder.data(), world.surroundings());
        take(store, "kari", "mal", ended("4", "5", true));
        backup = store.backUp();
    }

    DataFolder folder;
    World world;
    fs::path backup;
};

std::vector<record::Backup> backups(const DataFolder &folder)
{
    return record::backupsOf(folder.file());
}

void flipByte(const fs::path &file, std::size_t place)
{
    std::string content = readFile(file);
    content.at(place) = static_cast<char>(content.at(place) ^ 1);
    std::ofstream(file, std::ios::binary) << content;
}

/// A copy a day, as an app that is closed every day leaves them.
std::vector<record::Backup> daily(int count, std::uintmax_t bytes)
{
    std::vector<record::Backup> made;
    const record::Millis first = std::chrono::sys_days(std::chrono::year(2024) / 1 / 1);
    for (int day = 0; day < count; ++day) {
        made.push_back({std::to_string(day), first + days(day), bytes});
    }
    return made;
}

std::size_t kept(const std::vector<record::Backup> &made, std::uintmax_t most)
{
    return made.size() - record::superfluous(made, made.back().time, most).size();
}

} // namespace

TEST_CASE("a backup is one packed file of the owner's alone, and holds everything")
{
    Worked worked;
    const fs::path backup = worked.store.backUp();
    CHECK(backup.filename() == "minplan-20261121T000000Z.db.zst");
    CHECK((fs::status(backup).permissions() & fs::perms::mask) == fs::perms(0600));
    CHECK((fs::status(backup.parent_path()).permissions() & fs::perms::mask) == fs::perms(0700));
    CHECK(std::distance(fs::directory_iterator(backup.parent_path()), {}) == 1);
    const fs::path plain = worked.folder.path() / "plain.db";
    record::unpack(backup, plain);
    CHECK(askSql(plain, "SELECT count(*) FROM event") == "3");
    CHECK(askSql(plain, "SELECT count(*) FROM device") == "0");
}

TEST_CASE("a backup is made while another program records")
{
    Worked worked;
    record::Store other(worked.folder.data(), worked.world.surroundings());
    const auto attempt = other.begin("kari", "mal", 1, begun());
    std::atomic<bool> done = false;
    std::thread writer([&] {
        while (!done) {
            append(other, attempt, moved("page-read", "a", 1));
        }
    });
    for (int i = 0; i < 5; ++i) {
        worked.world.now += std::chrono::minutes(1);
        CHECK_NOTHROW((void)worked.store.backUp());
    }
    done = true;
    writer.join();
    CHECK(backups(worked.folder).size() == 5);
}

TEST_CASE("one backup a day is made when the app closes, and none of an empty file")
{
    const DataFolder folder;
    World world;
    const auto close = [&] {
        record::StoreThread(folder.data(), world.surroundings(),
                            record::StoreThread::AtEnd::BackUpIfDue);
    };
    close();
    CHECK(backups(folder).empty());
    {
        record::Store store(folder.data(), world.surroundings());
        take(store, "kari", "mal", ended("4", "5", true));
    }
    close();
    close();
    CHECK(backups(folder).size() == 1);
    world.now += days(1);
    close();
    CHECK(backups(folder).size() == 2);
}

TEST_CASE("of many backups seven days, four weeks and twelve months are kept")
{
    const auto made = daily(800, 1);
    const auto given = record::superfluous(made, made.back().time, 1'000'000);
    std::set<std::string> left;
    for (const auto &backup : made) {
        left.insert(backup.file.string());
    }
    for (const auto &backup : given) {
        left.erase(backup.file.string());
    }
    for (int day = 793; day < 800; ++day) {
        CHECK(left.count(std::to_string(day)) == 1);
    }
    // 2026-03-10 is a Tuesday: the Sundays before stand for their weeks, the last days for months.
    CHECK(left.size() == 7 + 3 + 11 - 1);
    CHECK(kept(daily(5, 1), 1'000) == 5);
}

TEST_CASE("backups of the last day are kept, however many")
{
    std::vector<record::Backup> made = daily(3, 1);
    const record::Millis now = made.back().time;
    for (int i = 1; i <= 10; ++i) {
        made.push_back({"today", now + std::chrono::hours(i), 1});
    }
    CHECK(kept(made, 1'000) == 13);
}

TEST_CASE("together the backups take no more than is allowed, but the last is always kept")
{
    const auto made = daily(30, 100);
    CHECK(kept(made, 450) == 4);
    CHECK(kept(made, 50) == 1);
    const auto given = record::superfluous(made, made.back().time, 50);
    CHECK(given.front().file != "29");
}

TEST_CASE("only what bears a backup's name is thinned")
{
    Worked worked;
    (void)worked.store.backUp();
    const fs::path folder = worked.folder.data() / "backups";
    for (const char *name : {"minplan-20200101T000000Z.db", "notes.txt", "minplan-2020.db.zst",
                             "minplan-20201399T000000Z.db.zst"}) {
        std::ofstream(folder / name) << "x";
    }
    (void)worked.store.backUp();
    CHECK(std::distance(fs::directory_iterator(folder), {}) == 5);
    CHECK(backups(worked.folder).size() == 1);
}

TEST_CASE("of a damaged file no backup is made, and the good ones stay")
{
    DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings());
        for (int i = 0; i < 50; ++i) {
            take(store, "person " + std::to_string(i), "mal", ended("4", "5", true));
        }
        (void)store.backUp();
    }
    world.now += days(1);
    std::string content = readFile(folder.file());
    content.replace(5 * 4096, 4096, 4096, '\0');
    std::ofstream(folder.file(), std::ios::binary) << content;
    CHECK(refusal([&] { record::Store(folder.data(), world.surroundings()).backUp(); })
          == Kind::Damaged);
    CHECK(std::distance(fs::directory_iterator(folder.data() / "backups"), {}) == 1);
}

TEST_CASE("restoring brings back what the backup held and keeps what stood there")
{
    const DataFolder folder;
    World world;
    fs::path backup;
    std::string device;
    {
        record::Store store(folder.data(), world.surroundings());
        take(store, "kari", "mal", ended("4", "5", true));
        backup = store.backUp();
        device = askSql(folder.file(), "SELECT id FROM device");
        take(store, "kari", "roller", ended("1", "5", false));
    }
    const auto restored = record::restore(folder.data(), backup, world.surroundings());
    CHECK(restored.replaced.filename() == "minplan-before-restore-20261121T000000Z.db");
    CHECK(askSql(restored.replaced, "SELECT count(*) FROM event") == "4");
    record::Store store(folder.data(), world.surroundings());
    CHECK(store.log().size() == 2);
    CHECK(askSql(folder.file(), "SELECT id FROM device") != device);
    take(store, "kari", "mal", ended("4", "5", true));
    CHECK(store.log().back().counter == 2);
    CHECK(record::verify(folder.file(), record::Depth::Full).faults.empty());
}

TEST_CASE("nothing is restored while a program has the file open")
{
    Worked worked;
    const fs::path backup = worked.store.backUp();
    CHECK(refusal([&] {
              (void)record::restore(worked.folder.data(), backup, worked.world.surroundings());
          })
          == Kind::Locked);
    take(worked.store, "kari", "roller", ended("1", "5", false));
    CHECK(worked.store.log().size() == 5);
}

TEST_CASE("a backup whose bits changed, or that is cut short, is not restored")
{
    Kept kept;
    auto &[folder, world, backup] = kept;
    const std::string before = readFile(folder.file());
    const std::string whole = readFile(backup);
    const fs::path plain = folder.path() / "plain";
    record::unpack(backup, plain);
    int damaged = 0;
    for (std::size_t place = 0; place < whole.size(); place += whole.size() / 40) {
        CAPTURE(place);
        flipByte(backup, place);
        bool same = false; // some bits of a packed file mean nothing
        (void)refusal([&] { same = record::holds(backup, plain); });
        damaged += same ? 0 : 1;
        CHECK(
            (same
             || refusal([&] { (void)record::restore(folder.data(), backup, world.surroundings()); })
                 == Kind::Damaged));
        std::ofstream(backup, std::ios::binary) << whole.substr(0, place);
        CHECK(refusal([&] { (void)record::restore(folder.data(), backup, world.surroundings()); })
              == Kind::Damaged);
        std::ofstream(backup, std::ios::binary) << whole;
    }
    CHECK(damaged > 35);
    CHECK(readFile(folder.file()) == before);
    CHECK(refusal([&] {
              (void)record::restore(folder.data(), folder.path() / "none", world.surroundings());
          })
          == Kind::NoFile);
}

TEST_CASE("a damaged file gives way to a backup, and stays beside it with its journal")
{
    Kept kept;
    auto &[folder, world, backup] = kept;
    std::ofstream(folder.file(), std::ios::binary) << std::string(9000, 'x');
    std::ofstream(folder.file().string() + "-wal", std::ios::binary) << "journal";
    const auto restored = record::restore(folder.data(), backup, world.surroundings());
    CHECK(readFile(restored.replaced) == std::string(9000, 'x'));
    CHECK(readFile(restored.replaced.string() + "-wal") == "journal");
    const record::Store store(folder.data(), world.surroundings());
    CHECK(store.log().size() == 2);
}

TEST_CASE("a file that lost everything is not taken for a new one where backups stand")
{
    DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings());
        take(store, "kari", "mal", ended("4", "5", true));
        (void)store.backUp();
    }
    fs::resize_file(folder.file(), 0);
    CHECK(refusal([&] { const record::Store store(folder.data(), world.surroundings()); })
          == Kind::Damaged);
    CHECK(fs::file_size(folder.file()) == 0);
}
