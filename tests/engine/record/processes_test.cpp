#include "world.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <array>
#include <csignal>
#include <cstdio>

using namespace minplan;
using namespace minplan::tests;

namespace {

constexpr int kEach = 40;

/// Runs `work` in a process of its own.
template <typename Work> pid_t apart(Work work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int result = 1;
        try {
            work();
            result = 0;
        } catch (const std::exception &error) {
            std::fprintf(stderr, "%s\n", error.what()); // the parent knows but the number
            result = 2;
        }
        ::_exit(result);
    }
    return child;
}

int resultOf(pid_t child)
{
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

void writeMany(const fs::path &folder, const std::string &person)
{
    World world;
    auto surroundings = record::realSurroundings();
    surroundings.machine = "this machine";
    surroundings.patience = std::chrono::minutes(2); // on a busy machine the others are slow
    record::Store store(folder, surroundings);
    const auto attempt = store.begin(person, "mal", 1, begun());
    for (int i = 1; i < kEach; ++i) {
        append(store, attempt, moved("page-read", "a", i));
    }
}

void checkUnbroken(const record::Store &store, std::size_t events)
{
    std::int64_t counter = 0;
    record::Millis latest;
    std::map<std::string, std::int64_t> numbers;
    for (const auto &entry : store.log()) {
        CHECK(entry.counter == ++counter);
        CHECK(entry.number == ++numbers[entry.attempt]);
        CHECK(entry.time > latest);
        latest = entry.time;
    }
    CHECK(static_cast<std::size_t>(counter) == events);
}

} // namespace

TEST_CASE("two stores on one file take turns without breaking counters or numbers")
{
    const DataFolder folder;
    World world;
    record::Store app(folder.data(), world.surroundings());
    record::Store command(folder.data(), world.surroundings());
    const auto attempt = app.begin("kari", "mal", 1, begun());
    for (int i = 0; i < 10; ++i) {
        append(command, attempt, moved("page-read", "a", i));
        append(app, attempt, moved("page-read", "b", i));
        take(command, "per", "mal", ended("1", "2", false));
    }
    CHECK(app.events(attempt).size() == 21);
    CHECK(app.completions().size() == 2);
    checkUnbroken(app, 41);
    const std::string kept = dumpProjections(folder.file());
    command.rebuild();
    CHECK(dumpProjections(folder.file()) == kept);
}

TEST_CASE("what another program wrote is noticed once, and one's own not at all")
{
    const DataFolder folder;
    World world;
    record::Store app(folder.data(), world.surroundings());
    record::Store command(folder.data(), world.surroundings());
    take(app, "kari", "mal", ended("1", "2", false));
    CHECK_FALSE(app.changedElsewhere());
    take(command, "per", "mal", ended("1", "2", false));
    CHECK(app.changedElsewhere());
    CHECK_FALSE(app.changedElsewhere());
    CHECK(command.changedElsewhere()); // what the app wrote before
}

TEST_CASE("programs that open a new file at the same moment and write at once agree")
{
    const DataFolder folder;
    const auto children = {apart([&] { writeMany(folder.data(), "kari"); }),
                           apart([&] { writeMany(folder.data(), "per"); }),
                           apart([&] { writeMany(folder.data(), "anne"); })};
    for (const pid_t child : children) {
        CHECK(resultOf(child) == 0);
    }
    World world;
    const record::Store store(folder.data(), world.surroundings());
    checkUnbroken(store, std::size_t{3} * kEach);
}

TEST_CASE("what append() confirmed is there after the program is killed")
{
    const DataFolder folder;
    std::array<int, 2> pipe{};
    REQUIRE(::pipe(pipe.data()) == 0);
    const pid_t child = apart([&] {
        World world;
        record::Store store(folder.data(), world.surroundings());
        const auto attempt = store.begin("kari", "mal", 1, begun());
        for (int i = 0; i < 100'000; ++i) {
            append(store, attempt, moved("page-read", "a", i % 100));
            const char mark = 'x';
            (void)!::write(pipe[1], &mark, 1);
        }
    });
    std::array<char, 64> marks{};
    std::size_t confirmed = 0;
    while (confirmed < 200) {
        confirmed += static_cast<std::size_t>(::read(pipe[0], marks.data(), marks.size()));
    }
    ::kill(child, SIGKILL);
    CHECK(resultOf(child) == -1);
    ::close(pipe[1]);
    for (ssize_t more = 0; (more = ::read(pipe[0], marks.data(), marks.size())) > 0;) {
        confirmed += static_cast<std::size_t>(more);
    }
    ::close(pipe[0]);
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto open = store.openAttempt("kari", "mal");
    REQUIRE(open);
    CHECK(store.events(open->id).size() > confirmed);
    const std::string kept = dumpProjections(folder.file());
    store.rebuild();
    CHECK(dumpProjections(folder.file()) == kept);
}
