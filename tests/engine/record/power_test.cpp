#include "faulty_disk.h"
#include "laptops.h"
#include "record/backups_kept.h"
#include "record/device.h"
#include "record/event_log.h"
#include "record/migrate.h"
#include "record/open_file.h"
#include "record/packing.h"
#include "record/platform.h"
#include "record/verify.h"

#include <doctest/doctest.h>

#include <array>

using namespace minplan;
using namespace minplan::tests;

namespace {

/// What was said to be saved: attempts and how many events each had then.
using Saved = std::map<std::string, std::size_t>;

/// Something done with the records of a laptop, counting into `saved` what it was told is safe.
struct Doing {
    std::string name;
    std::function<void(Laptops &)> prepare;
    std::function<void(Laptops &, Saved &)> run;
};

void recordSome(Laptops &laptops, Saved &saved)
{
    record::Store store(laptops.at("here"), laptops.world.surroundings("here"));
    const std::string attempt = store.begin("kari", "mal", 1, begun());
    saved[attempt] = 1;
    for (int i = 0; i < 4; ++i) {
        append(store, attempt, moved("page-read", "side", i));
        ++saved[attempt];
    }
    append(store, attempt, ended("3", "4", true));
    ++saved[attempt];
}

/// A year in which somebody learned here and somebody there.
void learnBoth(Laptops &laptops)
{
    for (int i = 0; i < 3; ++i) {
        learn(laptops, "here", "per", "mal");
        learn(laptops, "there", "kari", "roller");
    }
}

void layOutOld(Laptops &laptops)
{
    fs::create_directory(laptops.at("here"));
    fs::copy_file(fs::path(MINPLAN_SOURCE_DIR) / "tests/engine/record/fixtures/schema-1.db",
                  laptops.file("here"));
}

const std::array<Doing, 4> kDoings = {{
    {"recording", learnBoth, recordSome},
    {"migrating", layOutOld, recordSome},
    {"backing up", learnBoth,
     [](Laptops &laptops, Saved &saved) {
         recordSome(laptops, saved);
         record::Store(laptops.at("here"), laptops.world.surroundings("here")).backUp();
     }},
    {"merging", learnBoth,
     [](Laptops &laptops, Saved &saved) {
         recordSome(laptops, saved);
         record::Store store(laptops.at("here"), laptops.world.surroundings("here"));
         const Files there = {laptops.file("there")};
         (void)store.merge(there, {true, false});
         for (const record::AttemptRow &row : store.attempts("kari")) {
             saved[row.id] = store.events(row.id).size();
         }
     }},
}};

/// That everything saved is there, the file is sound, and one can go on.
void checkNothingLost(const fs::path &folder, World &world, const Saved &saved)
{
    record::Store store(folder, world.surroundings("here"));
    for (const auto &[attempt, events] : saved) {
        CHECK(store.events(attempt).size() >= events);
    }
    for (const record::Fault &fault :
         record::verify(folder / "minplan.db", record::Depth::Full).faults) {
        FAIL_CHECK(sentence(fault, "en"));
    }
    take(store, "per", "roller", ended("1", "4", false));
    for (const record::Backup &backup : record::backupsOf(folder / "minplan.db")) {
        const fs::path plain = folder / "plain.db";
        record::unpack(backup.file, plain);
        CHECK(askSql(plain, "PRAGMA integrity_check") == "ok");
    }
}

/// In ctest every fifteenth write fails; MINPLAN_EVERY=1 lets each, for a long run by hand.
int stride()
{
    const char *wanted = std::getenv("MINPLAN_EVERY");
    return wanted == nullptr ? 15 : std::max(1, std::atoi(wanted));
}

/// The n-th write fails; false once there are fewer writes than that.
bool failsAt(const Laptops &prepared, const Doing &doing, int n, WriteFault fault, bool lasting)
{
    CAPTURE(n);
    Laptops laptops;
    laptops.world.now = prepared.world.now;
    fs::copy(prepared.at(""), laptops.at(""), fs::copy_options::recursive);
    FaultyDisk disk;
    Saved saved;
    disk.failWrite(n, fault, lasting);
    try {
        doing.run(laptops, saved);
    } catch (const record::StoreError &error) {
        CHECK_FALSE(sentence(error, "nb").empty());
    }
    disk.mend();
    checkNothingLost(laptops.at("here"), laptops.world, saved);
    return disk.hasFailed();
}

void failEverywhere(const Doing &doing, WriteFault fault, bool lasting)
{
    Laptops prepared;
    doing.prepare(prepared);
    int n = 1;
    int failures = 0;
    while (failsAt(prepared, doing, n, fault, lasting)) {
        n += stride();
        ++failures;
    }
    MESSAGE(doing.name << ": " << failures << " of some " << n << " writes failed, one at a time");
    CHECK(failures > 5);
}

/// The files as a power cut leaves them, and what had been said to be saved by then.
struct PowerCut {
    std::map<fs::path, std::string> files;
    Saved saved;
};

void layOut(const PowerCut &cut, const fs::path &from, const fs::path &to)
{
    fs::create_directories(to);
    for (const auto &[file, content] : cut.files) {
        if (file.parent_path() == from) {
            std::ofstream(to / file.filename(), std::ios::binary) << content;
        }
    }
}

/// Writes events one by one and cuts the power at every sync and after every answer; how many
/// cuts lost something that was said to be saved.
int cutsThatLose(const std::string &pragma)
{
    Laptops laptops;
    FaultyDisk disk;
    learn(laptops, "here", "per", "mal");
    disk.assumeDurable(laptops.file("here"));
    std::vector<PowerCut> cuts;
    std::int64_t saved = 2;
    {
        const auto surroundings = laptops.world.surroundings("here");
        auto opened = record::openFile(laptops.file("here"), surroundings.patience,
                                       record::embeddedMigrations());
        record::Connection connection(std::move(opened.database));
        connection.database().exec(pragma);
        const auto cut = [&] { cuts.push_back({disk.durable(), {{"log", saved}}}); };
        disk.atSync(cut);
        for (int i = 0; i < 40; ++i) {
            SQLite::Transaction transaction(connection.database(),
                                            SQLite::TransactionBehavior::IMMEDIATE);
            record::LogEntry entry;
            entry.subject = entry.actor = "kari";
            entry.kind = "note";
            entry.body = {{"text", std::string(500, 'x')}};
            record::EventWriter(connection, surroundings).write(entry);
            transaction.commit();
            ++saved;
            cut();
        }
        disk.atSync({});
    }
    int losing = 0;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const fs::path left = laptops.at("cut " + std::to_string(i));
        layOut(cuts[i], laptops.at("here"), left);
        const record::Store store(left, laptops.world.surroundings("here"));
        CHECK(record::verify(left / "minplan.db", record::Depth::Full).faults.empty());
        losing += store.log().size() < cuts[i].saved.at("log") ? 1 : 0;
    }
    return losing;
}

} // namespace

TEST_CASE("whichever write fails with an I/O error, nothing that was confirmed is lost")
{
    for (const Doing &doing : kDoings) {
        failEverywhere(doing, WriteFault::IoError, false);
    }
}

TEST_CASE("whichever write is cut short, nothing that was confirmed is lost")
{
    for (const Doing &doing : kDoings) {
        failEverywhere(doing, WriteFault::ShortWrite, true);
    }
}

TEST_CASE("whichever write finds the disk full, nothing that was confirmed is lost")
{
    for (const Doing &doing : kDoings) {
        failEverywhere(doing, WriteFault::Full, true);
    }
}

TEST_CASE("a power cut at any sync, or right after an answer, loses nothing that was confirmed")
{
    CHECK(cutsThatLose("PRAGMA synchronous = FULL") == 0);
}

TEST_CASE("the power cuts do lose answers where SQLite is told not to sync")
{
    CHECK(cutsThatLose("PRAGMA synchronous = OFF") > 20);
    CHECK(cutsThatLose("PRAGMA synchronous = NORMAL") > 20);
}

TEST_CASE("a power cut at any sync of a migration, a backup or a merge loses nothing")
{
    for (const Doing &doing : kDoings) {
        CAPTURE(doing.name);
        Laptops laptops;
        FaultyDisk disk;
        doing.prepare(laptops);
        disk.assumeDurable(laptops.file("here"));
        Saved saved;
        std::vector<PowerCut> cuts;
        disk.atSync([&] { cuts.push_back({disk.durable(), saved}); });
        doing.run(laptops, saved);
        cuts.push_back({disk.durable(), saved});
        disk.atSync({});
        CHECK(cuts.size() > 8);
        for (std::size_t i = 0; i < cuts.size(); ++i) {
            CAPTURE(i);
            const fs::path left = laptops.at("cut " + std::to_string(i));
            layOut(cuts[i], laptops.at("here"), left);
            checkNothingLost(left, laptops.world, cuts[i].saved);
        }
    }
}
