#include "erasing_world.h"
#include "faulty_disk.h"
#include "record/verify.h"

#include <doctest/doctest.h>
#include <sys/wait.h>

#include <csignal>
#include <random>

using namespace minplan;
using namespace minplan::tests;

namespace {

enum class Left { Whole, Erased };

/// Opened once more, the person is there with everything or gone from every byte.
Left checkLeft(Laptops &laptops)
{
    bool isThere = false;
    {
        const auto store = opened(laptops, "here");
        isThere = store.findPerson(kErased).has_value();
        CHECK(store.attempts(kErased).size() == (isThere ? 1 : 0));
        CHECK(store.completions("per").size() == 2);
    }
    for (const record::Fault &fault :
         record::verify(laptops.file("here"), record::Depth::Full).faults) {
        FAIL_CHECK(sentence(fault, "en"));
    }
    if (!isThere) {
        CHECK(found(laptops.at("here"), {kName, kText, kErased}).empty());
    }
    return isThere ? Left::Whole : Left::Erased;
}

/// A folder like the prepared one.
void copyTo(Laptops &laptops, const Laptops &prepared)
{
    laptops.world.now = prepared.world.now;
    fs::copy(prepared.at(""), laptops.at(""), fs::copy_options::recursive);
}

pid_t eraseApart(Laptops &laptops)
{
    const pid_t child = ::fork();
    if (child == 0) {
        try {
            opened(laptops, "here").erase("admin", kErased);
        } catch (const std::exception &) {
            ::_exit(2);
        }
        ::_exit(0);
    }
    return child;
}

int kills()
{
    const char *wanted = std::getenv("MINPLAN_KILLS");
    return wanted == nullptr ? 15 : std::max(1, std::atoi(wanted));
}

/// In ctest some writes fail; MINPLAN_EVERY=1 lets each, for a long run by hand.
int stride()
{
    const char *wanted = std::getenv("MINPLAN_EVERY");
    return wanted == nullptr ? 11 : std::max(1, std::atoi(wanted));
}

} // namespace

TEST_CASE("killed at any moment of an erasure, the next opening has done it or nothing of it")
{
    Laptops prepared;
    fillWithCopies(prepared, "here");
    std::mt19937 chance(20261122);
    std::map<Left, int> outcomes;
    int pending = 0;
    for (int done = 0; done < kills(); ++done) {
        CAPTURE(done);
        Laptops laptops;
        copyTo(laptops, prepared);
        const pid_t child = eraseApart(laptops);
        ::usleep(static_cast<useconds_t>(chance() % 150'000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        CHECK((WIFSIGNALED(status) || WEXITSTATUS(status) == 0));
        pending += record::isErasing(laptops.file("here")) ? 1 : 0;
        ++outcomes[checkLeft(laptops)];
        CHECK_FALSE(record::isErasing(laptops.file("here")));
    }
    MESSAGE(kills() << " kills: " << outcomes[Left::Whole] << " before, " << pending
                    << " in the middle, " << outcomes[Left::Erased] << " erased in the end");
    CHECK(outcomes[Left::Erased] > 0);
}

TEST_CASE("whichever write of an erasure fails, it is told, and the next opening goes on")
{
    Laptops prepared;
    fillWithCopies(prepared, "here");
    std::map<Left, int> outcomes;
    int unfinished = 0;
    for (int n = 1;; n += stride()) {
        CAPTURE(n);
        Laptops laptops;
        copyTo(laptops, prepared);
        FaultyDisk disk;
        disk.failWrite(n, n % 2 == 0 ? WriteFault::Full : WriteFault::IoError, n % 3 == 0);
        try {
            const auto erased = opened(laptops, "here").erase("admin", kErased);
            if (erased.unfinished) {
                ++unfinished;
                CHECK(record::isErasing(laptops.file("here")));
            }
        } catch (const record::StoreError &error) {
            CHECK_FALSE(sentence(error, "nb").empty());
        }
        const bool hasFailed = disk.hasFailed();
        disk.mend();
        ++outcomes[checkLeft(laptops)];
        if (!hasFailed) {
            break;
        }
    }
    MESSAGE(outcomes[Left::Whole] << " failed before, " << unfinished << " in the middle");
    CHECK(outcomes[Left::Whole] > 3);
    CHECK(unfinished > 3);
}

TEST_CASE("an erasure that cannot be finished is told by verify until it is")
{
    Laptops laptops;
    fill(laptops, "here");
    record::beginErasing(laptops.file("here"));
    const auto faults = record::verify(laptops.file("here"), record::Depth::Quick).faults;
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].kind == record::Fault::Kind::Erasing);
    {
        const auto store = opened(laptops, "here");
        CHECK(store.findPerson(kErased));
    }
    CHECK(record::verify(laptops.file("here"), record::Depth::Quick).faults.empty());
}

TEST_CASE("while another program reads the file, the erasure is kept waiting and finished later")
{
    Laptops laptops;
    fill(laptops, "here");
    {
        SQLite::Database other(laptops.file("here"), SQLite::OPEN_READONLY);
        SQLite::Statement reading(other, "SELECT body FROM event");
        REQUIRE(reading.executeStep());
        const auto erased = opened(laptops, "here").erase("admin", kErased);
        REQUIRE(erased.unfinished);
        CHECK(erased.unfinished->kind() == record::StoreError::Kind::Locked);
    }
    CHECK(checkLeft(laptops) == Left::Erased);
}
