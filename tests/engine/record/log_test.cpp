#include "world.h"

#include <doctest/doctest.h>

#include <set>

using namespace minplan;
using namespace minplan::tests;

TEST_CASE("what is appended is read back, in order and to the letter")
{
    const DataFolder folder;
    World world;
    const play::Event answer{
        "question-answered",
        "quiz/q1",
        {{"answer", {"ogsa-uten-plan"}}, {"text", "Ja, «også» når æøå\n\"x\""}}};
    std::string attempt;
    {
        record::Store store(folder.data(), world.surroundings());
        attempt = store.begin("kari", "mal", 3, begun());
        append(store, attempt, moved("page-read", "velkommen", 10));
        append(store, attempt, answer);
    }
    const record::Store store(folder.data(), world.surroundings());
    const auto events = store.events(attempt);
    REQUIRE(events.size() == 3);
    CHECK(events[0] == begun());
    CHECK(events[1] == moved("page-read", "velkommen", 10));
    CHECK(events[2] == answer);
}

TEST_CASE("what is written together is all there or not at all")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto twoPersons = [&] {
        store.addPerson({"kari", "Kari", "", "Fana"});
        store.addPerson({"nils", "Nils", "", "Fana"});
    };
    CHECK_THROWS_AS(store.together([&] {
        twoPersons();
        throw std::runtime_error("stopped");
    }),
                    std::runtime_error);
    CHECK(store.log().empty());
    store.together(twoPersons);
    CHECK(store.persons().size() == 2);
    const record::Store another(folder.data(), world.surroundings());
    CHECK(another.log().size() == 3);
}

TEST_CASE("an event carries all that design §6 names")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 3, begun());
    append(store, attempt, moved("page-read", "velkommen", 10));
    const auto log = store.log();
    REQUIRE(log.size() == 2);
    const record::LogEntry &entry = log[1];
    CHECK(entry.id.size() == 36);
    CHECK(entry.id[14] == '7'); // UUIDv7
    CHECK(entry.device.size() == 36);
    CHECK(entry.device[14] == '4');
    CHECK(entry.device == log[0].device);
    CHECK(entry.subject == "kari");
    CHECK(entry.actor == "kari");
    CHECK(entry.attempt == attempt);
    CHECK(entry.number == 2);
    CHECK(entry.round == 1);
    CHECK(entry.kind == "page-read");
    CHECK(entry.module == "mal");
    CHECK(entry.edition == 3);
    CHECK(entry.item == "velkommen");
    CHECK(entry.body["now"]["percent"] == 10);
}

TEST_CASE("a device's counters and an attempt's numbers have no holes and no twins")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto first = store.begin("kari", "mal", 1, begun());
    const auto second = store.begin("per", "mal", 1, begun());
    for (int i = 0; i < 5; ++i) {
        append(store, first, moved("page-read", "a", i));
        const std::vector<play::Event> two
            = {moved("page-read", "b", i), moved("page-read", "c", i)};
        store.append(second, two);
    }
    std::int64_t counter = 0;
    std::map<std::string, std::int64_t> numbers;
    std::set<std::string> ids;
    for (const auto &entry : store.log()) {
        CHECK(entry.counter == ++counter);
        CHECK(entry.number == ++numbers[entry.attempt]);
        ids.insert(entry.id);
    }
    CHECK(counter == 17);
    CHECK(ids.size() == 17);
    CHECK(numbers[first] == 6);
    CHECK(numbers[second] == 11);
}

TEST_CASE("the record's time never goes backwards, whatever the clock does")
{
    const DataFolder folder;
    World world;
    std::string attempt;
    {
        record::Store store(folder.data(), world.surroundings());
        attempt = store.begin("kari", "mal", 1, begun());
        world.now -= std::chrono::hours(48);
        append(store, attempt, moved("page-read", "a", 10));
    }
    world.now -= std::chrono::hours(48);
    record::Store store(folder.data(), world.surroundings());
    append(store, attempt, moved("page-read", "b", 20));
    const auto log = store.log();
    REQUIRE(log.size() == 3);
    CHECK(log[0].time < log[1].time);
    CHECK(log[1].time < log[2].time);
    CHECK(log[2].body["now"]["step"] == "b");
}

TEST_CASE("the log refuses to be changed or shortened")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    (void)store.begin("kari", "mal", 1, begun());
    CHECK_THROWS_AS(runSql(folder.file(), "UPDATE event SET actor = 'per'"), SQLite::Exception);
    CHECK_THROWS_AS(runSql(folder.file(), "DELETE FROM event"), SQLite::Exception);
    CHECK(store.log().size() == 1);
}

TEST_CASE("a kind from a later version is kept and changes nothing else")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    const std::string before = dumpProjections(folder.file());
    append(store, attempt, moved("hologram-seen", "a", 50));
    CHECK(dumpProjections(folder.file()) == before);
    CHECK(store.events(attempt).back().kind == "hologram-seen");
}

TEST_CASE("bodies of an unexpected shape are kept, and fold without harm")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    const std::vector<play::Event> odd = {
        {"page-read", "a", nlohmann::json::array({1, 2})},
        {"page-read", "a", {{"now", "here"}}},
        {"page-read", "a", {{"now", {{"step", 3}, {"percent", 900}}}}},
        {"attempt-ended", "", {{"points", "x/0"}, {"of", nullptr}, {"passed", "yes"}}},
    };
    store.append(attempt, odd);
    CHECK(store.events(attempt).size() == 5);
    const auto row = store.attempts("kari").at(0);
    CHECK(row.percent == 100);
    CHECK(row.ended);
    CHECK_FALSE(row.passed);
}

TEST_CASE("text that is no UTF-8 is saved with a mark in its place")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 1, begun());
    append(store, attempt, {"text-written", "ovelse", {{"text", "m\xe5l"}}});
    CHECK(store.events(attempt).back().body["text"] == "m\ufffdl");
}

TEST_CASE("an attempt that was never begun cannot be gone on with")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    CHECK_THROWS_AS(append(store, "nowhere", moved("page-read", "a", 1)), record::StoreError);
    CHECK(store.log().empty());
    CHECK(store.events("nowhere").empty());
}
