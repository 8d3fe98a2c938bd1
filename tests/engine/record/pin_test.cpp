#include "world.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using std::chrono::seconds;
using Outcome = record::PinAnswer::Outcome;

TEST_CASE("a PIN is asked for once set, and no more once taken away")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto kari = store.addPerson({{}, "Kari", "sykepleier", "Sone", false});
    CHECK_FALSE(store.findPerson(kari.id)->hasPin);
    CHECK(store.tryPin(kari.id, "").outcome == Outcome::Right);
    store.setPin(kari.id, "2468");
    CHECK(store.findPerson(kari.id)->hasPin);
    CHECK(store.persons().at(0).hasPin);
    CHECK(store.tryPin(kari.id, "2468").outcome == Outcome::Right);
    CHECK(store.tryPin(kari.id, "2469").outcome == Outcome::Wrong);
    CHECK(store.tryPin(kari.id, "").outcome == Outcome::Wrong);
    store.setPin(kari.id, "");
    CHECK_FALSE(store.findPerson(kari.id)->hasPin);
    CHECK(store.tryPin(kari.id, "").outcome == Outcome::Right);
}

TEST_CASE("the file holds no PIN and the log nothing of it")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    store.setPin("kari", "13579");
    const std::string verifier = askSql(folder.file(), "SELECT verifier FROM pin");
    CHECK(verifier.starts_with("$argon2id$"));
    CHECK(verifier.find("13579") == std::string::npos);
    CHECK(store.log().empty());
}

TEST_CASE("what is no PIN cannot be set")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    CHECK_THROWS_AS(store.setPin("kari", "12"), record::StoreError);
    CHECK(askSql(folder.file(), "SELECT count(*) FROM pin") == "0");
}

TEST_CASE("wrong tries wait longer and longer, also over restarts")
{
    const DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings());
        store.setPin("kari", "2468");
        CHECK(store.tryPin("kari", "0000").wait == seconds(0));
        CHECK(store.tryPin("kari", "0000").wait == seconds(0));
        CHECK(store.tryPin("kari", "0000").wait == seconds(2));
    }
    record::Store store(folder.data(), world.surroundings());
    auto answer = store.tryPin("kari", "2468"); // right, but too soon
    CHECK(answer.outcome == Outcome::Wait);
    CHECK(answer.wait == seconds(2));
    world.now += std::chrono::milliseconds(1500);
    CHECK(store.tryPin("kari", "2468").wait == seconds(1));
    world.now += std::chrono::milliseconds(500);
    answer = store.tryPin("kari", "0000");
    CHECK(answer.outcome == Outcome::Wrong);
    CHECK(answer.wait == seconds(4));
    world.now += seconds(4);
    CHECK(store.tryPin("kari", "2468").outcome == Outcome::Right);
    CHECK(store.tryPin("kari", "0000").wait == seconds(0)); // a right one starts the count anew
}

TEST_CASE("the wait doubles up to a quarter of an hour")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    store.setPin("kari", "2468");
    runSql(folder.file(), "UPDATE pin SET wrong = 10");
    CHECK(store.tryPin("kari", "0000").wait == seconds(512));
    world.now += seconds(512);
    CHECK(store.tryPin("kari", "0000").wait == seconds(900));
    world.now += seconds(900);
    CHECK(store.tryPin("kari", "0000").wait == seconds(900));
}

TEST_CASE("a clock set back does not lock a person out for longer than the tries deserve")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    store.setPin("kari", "2468");
    for (int i = 0; i < 3; ++i) {
        (void)store.tryPin("kari", "0000");
    }
    world.now -= std::chrono::hours(24 * 365);
    const auto answer = store.tryPin("kari", "2468");
    CHECK(answer.outcome == Outcome::Wait);
    CHECK(answer.wait == seconds(2));
    world.now += seconds(2);
    CHECK(store.tryPin("kari", "2468").outcome == Outcome::Right);
}
