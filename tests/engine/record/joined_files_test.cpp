#include "erasing_world.h"
#include "joining.h"
#include "record/access.h"
#include "record/verify.h"

#include <doctest/doctest.h>

#include <random>

using namespace minplan;
using namespace minplan::tests;

namespace {

/// What of a file is the same on all machines that know the same.
std::string known(const record::Store &store)
{
    std::string known;
    for (const people::Person &person : store.everyone()) {
        known += person.id + ":" + person.name;
        for (const people::Handle &other : person.also) {
            known += "+" + other.id;
        }
        known += "\n" + told(store.completions(person.id));
    }
    return known;
}

} // namespace

TEST_CASE("machines that join and part on their own come to the same, in any order and twice")
{
    const std::vector<std::string> people = {"a", "b", "c", "d", "e"};
    std::mt19937 chance(48);
    for (int game = 0; game < 12; ++game) {
        CAPTURE(game);
        Laptops laptops;
        Files files;
        for (const std::string laptop : {"one", "two", "three"}) {
            auto store = opened(laptops, laptop);
            // Some machines join persons whom only another knows.
            for (const std::string &person : people) {
                if (chance() % 2 == 0) {
                    store.addPerson({person, "Navnet " + person, "", "", false});
                }
                take(store, person, "mal", ended("4", "5", chance() % 2 == 0));
            }
            record::Access owner(store);
            for (int step = 0; step < 5; ++step) {
                laptops.world.now += std::chrono::minutes(1);
                const std::string kept = people[chance() % 5];
                const std::string other = people[chance() % 5];
                if (store.joined().areOne(kept, other)) {
                    (void)refusal([&] { owner.part(id(kept)); });
                } else {
                    owner.join(id(kept), id(other));
                }
            }
            files.push_back(laptops.file(laptop));
        }
        std::set<std::string> outcomes;
        for (int order = 0; order < 4; ++order) {
            std::shuffle(files.begin(), files.end(), chance);
            auto lead = opened(laptops, "lead" + std::to_string(order));
            for (const fs::path &file : files) {
                (void)merge(lead, {file}, true);
                (void)merge(lead, {files.front(), file}, true);
            }
            outcomes.insert(known(lead));
            lead.rebuild();
            outcomes.insert(known(lead));
            CHECK(record::verify(laptops.file("lead" + std::to_string(order)), record::Depth::Full)
                      .faults.empty());
        }
        CHECK(outcomes.size() == 1);
    }
}

TEST_CASE("two machines that join the same two the other way round agree on who is kept")
{
    Laptops laptops;
    for (const auto &[laptop, kept, other] :
         {std::tuple("one", "per", kErased), std::tuple("two", kErased, "per")}) {
        fill(laptops, laptop);
        auto store = opened(laptops, laptop);
        record::Access(store).join(id(kept), id(other));
        CHECK(store.findPerson("per")->id == kept);
    }
    auto one = opened(laptops, "one");
    auto two = opened(laptops, "two");
    (void)merge(one, {laptops.file("two")}, true);
    (void)merge(two, {laptops.file("one")}, true);
    CHECK(one.findPerson("per")->id == "per"); // the smaller id
    CHECK(two.findPerson(kErased)->id == "per");
}

TEST_CASE("erasing a person erases all ids, here and wherever the marks come")
{
    Laptops laptops;
    fillWithCopies(laptops, "here");
    {
        auto store = opened(laptops, "here");
        store.addPerson({"typed", "Kari skrevet selv", "", "Sone", false});
        take(store, "typed", "mal", ended("4", "5", true));
        record::Access(store).join(id("typed"), id(kErased));
        (void)store.backUp();
    }
    fs::create_directories(laptops.at("there"));
    fs::copy_file(laptops.file("here"), laptops.file("there"));
    {
        auto store = opened(laptops, "here");
        record::Access admin(store, *store.findPerson("admin"));
        const record::Traces traces = admin.traces(id("typed"));
        CHECK(traces.facts == 3); // two who came, and the join
        CHECK(traces.attempts == 2);
        CHECK(admin.erase(id("typed")).traces.events() == traces.events());
        CHECK_FALSE(store.findPerson(kErased));
        CHECK_FALSE(store.findPerson("typed"));
        CHECK(admin.traces(id(kErased)).events() == 0);
    }
    const std::vector<std::string> words = {kName, kText, kErased, "Kari skrevet selv"};
    CHECK(found(laptops.at("here"), words).empty());
    CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());

    auto there = opened(laptops, "there");
    (void)merge(there, {laptops.file("here")}, true);
    CHECK_FALSE(there.findPerson("typed"));
    CHECK_FALSE(there.findPerson(kErased));
    CHECK(found(laptops.at("there"), words).empty());
}

TEST_CASE("where only one of two joined ids was erased elsewhere, the other is shown again")
{
    Laptops laptops;
    fill(laptops, "here");
    fs::create_directories(laptops.at("there"));
    fs::copy_file(laptops.file("here"), laptops.file("there"));
    auto here = opened(laptops, "here");
    record::Access(here).join(id(kErased), id("per"));
    CHECK(here.findPerson("per")->id == kErased);
    {
        auto there = opened(laptops, "there");
        there.erase("admin", kErased);
    }
    (void)merge(here, {laptops.file("there")}, true);
    REQUIRE(here.findPerson("per"));
    CHECK(here.findPerson("per")->id == "per");
    CHECK(here.completions("per").size() == 2);
}

TEST_CASE("a person of two ids is given what stands of both, as her own")
{
    Laptops laptops;
    fill(laptops, "here");
    auto store = opened(laptops, "here");
    record::Access(store).join(id("per"), id(kErased));
    record::Access per(store, *store.findPerson("per"));
    const auto record = per.everythingAbout(*store.findPerson(kErased));
    CHECK(record.person.id == "per");
    CHECK(record.ids == std::set<std::string>{"per", kErased});
    CHECK(record.attempts.size() == 3);
    CHECK(record.withheld == 0);
    CHECK(record.about.size() == 12); // two facts, seven of attempts, a look, the join and its fact
    CHECK(record.deeds.size() == 1);  // the unit per typed
}
