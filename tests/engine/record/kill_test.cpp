#include "laptops.h"
#include "record/backups_kept.h"
#include "record/packing.h"
#include "record/verify.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <array>
#include <csignal>
#include <random>
#include <sstream>

using namespace minplan;
using namespace minplan::tests;

namespace {

constexpr int kKillsInCtest = 30;
constexpr int kKillsAFolder = 10;

/// How often to kill: MINPLAN_KILLS, for a long run by hand.
int kills()
{
    const char *wanted = std::getenv("MINPLAN_KILLS");
    return wanted == nullptr ? kKillsInCtest : std::max(1, std::atoi(wanted));
}

/// Tells the parent, in one piece, how many events of an attempt are safe.
void confirm(int pipe, const std::string &attempt, std::size_t events)
{
    const std::string line = attempt + " " + std::to_string(events) + "\n";
    (void)!::write(pipe, line.data(), line.size());
}

/// Records, backs up, merges and rebuilds until killed.
void workOn(const Laptops &laptops, int pipe, unsigned seed)
{
    std::mt19937 chance(seed);
    auto surroundings = record::realSurroundings();
    const std::vector<fs::path> there = {laptops.file("there")};
    while (true) {
        record::Store store(laptops.at("here"), surroundings);
        const std::string attempt = store.begin("kari", "mal", 1, begun());
        confirm(pipe, attempt, 1);
        for (std::size_t events = 2; events <= 6; ++events) {
            append(store, attempt, moved("page-read", "side", 10));
            confirm(pipe, attempt, events);
        }
        append(store, attempt, ended("3", "4", true));
        confirm(pipe, attempt, 7);
        const unsigned what = chance() % 4;
        if (what == 0) {
            (void)store.backUp();
        } else if (what == 1) {
            (void)store.merge(there, {true, false});
            for (const record::AttemptRow &row : store.attempts("per")) {
                confirm(pipe, row.id, store.events(row.id).size());
            }
        } else if (what == 2) {
            store.rebuild();
        }
    }
}

/// Runs workOn() in a process of its own for `time`, kills it, and gives what it confirmed.
std::map<std::string, std::size_t> killedAfter(std::chrono::microseconds time,
                                               const Laptops &laptops, unsigned seed)
{
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            workOn(laptops, pipe[1], seed);
        } catch (const std::exception &error) {
            confirm(pipe[1], std::string("refused:") + error.what(), 0);
            ::_exit(2);
        }
    }
    ::close(pipe[1]);
    ::usleep(static_cast<useconds_t>(time.count()));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    std::string told;
    std::array<char, 4096> room{};
    for (ssize_t count = 0; (count = ::read(pipe[0], room.data(), room.size())) > 0;) {
        told.append(room.data(), static_cast<std::size_t>(count));
    }
    ::close(pipe[0]);
    CHECK_MESSAGE(WIFSIGNALED(status), told); // or it was refused something
    std::map<std::string, std::size_t> confirmed;
    std::istringstream lines(told);
    std::size_t events = 0;
    for (std::string attempt; lines >> attempt >> events;) {
        confirmed[attempt] = events;
    }
    return confirmed;
}

/// A folder to be worked on: every second one left by the first released program.
void prepare(Laptops &laptops, int round)
{
    laptops.world.now = std::chrono::floor<std::chrono::milliseconds>(
        std::chrono::system_clock::now() - std::chrono::hours(1));
    for (int i = 0; i < 10; ++i) {
        learn(laptops, "there", "per", "mal");
    }
    if (round % 2 == 0) {
        fs::create_directory(laptops.at("here"));
        fs::copy_file(fs::path(MINPLAN_SOURCE_DIR) / "tests/engine/record/fixtures/schema-1.db",
                      laptops.file("here"));
    }
}

/// That what was confirmed is there, and everything is sound.
void checkSound(const Laptops &laptops, const std::map<std::string, std::size_t> &confirmed)
{
    const record::Store store(laptops.at("here"), record::realSurroundings());
    for (const auto &[attempt, events] : confirmed) {
        CHECK(store.events(attempt).size() >= events);
    }
    for (const record::Fault &fault :
         record::verify(laptops.file("here"), record::Depth::Full).faults) {
        FAIL_CHECK(sentence(fault, "en"));
    }
    for (const record::Backup &backup : record::backupsOf(laptops.file("here"))) {
        CHECK_NOTHROW(record::unpack(backup.file, laptops.at("plain.db")));
    }
}

} // namespace

TEST_CASE("killed at any moment of recording, migrating, backing up or merging, it loses nothing")
{
    std::mt19937 chance(20261122);
    std::size_t confirmations = 0;
    const int all = kills();
    for (int done = 0; done < all;) {
        Laptops laptops;
        prepare(laptops, done / kKillsAFolder);
        for (int i = 0; i < kKillsAFolder && done < all; ++i, ++done) {
            CAPTURE(done);
            const std::chrono::microseconds time(chance() % 120'000);
            const auto confirmed = killedAfter(time, laptops, static_cast<unsigned>(chance()));
            for (const auto &[attempt, events] : confirmed) {
                confirmations += events;
            }
            checkSound(laptops, confirmed);
        }
    }
    MESSAGE(all << " kills, " << confirmations << " confirmed events, none lost");
    CHECK(confirmations > 0);
}
