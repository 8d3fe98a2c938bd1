#include "municipality.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Ids = std::vector<std::string>;
using Kind = record::StoreError::Kind;

namespace {

Ids told(record::Access access, const std::string &unit = {})
{
    Ids ids;
    access.progress({"completion", false, unit},
                    [&ids](const record::Progress &one) { ids.push_back(one.person.id); });
    return ids;
}

} // namespace

TEST_CASE("progress is told of those whose completion the role may see")
{
    Municipality town;
    CHECK(told(record::Access(town.store)) == Ids{"admin", "kari", "lead", "nils", "siri"});
    CHECK(told(town.as("admin")) == Ids{"admin", "kari", "lead", "nils", "siri"});
    CHECK(told(town.as("lead")) == Ids{"kari", "nils"});
    CHECK(told(town.as("lead"), "nord") == Ids{"nils"});
    CHECK(refused([&] { (void)told(town.as("lead"), "arstad"); }) == Kind::Forbidden);
    CHECK(refused([&] { (void)told(town.as("kari")); }) == Kind::Forbidden);
    people::Person instructor = Municipality::person("kari", "fana");
    instructor.roles = {people::Role::Instructor};
    CHECK(refused([&] { (void)told({town.store, instructor}); }) == Kind::Forbidden);
}

TEST_CASE("progress leaves one event with how many it was about, before anybody is told of")
{
    Municipality town;
    const auto before = town.store.audits().size();
    town.as("lead").progress({"completion", false}, [&](const record::Progress & /*one*/) {
        CHECK(town.store.audits().size() == before + 1);
    });
    const auto audits = town.store.audits();
    REQUIRE(audits.size() == before + 1);
    CHECK(audits.back().kind == "record-opened");
    CHECK(audits.back().actor == "lead");
    CHECK(audits.back().body == nlohmann::json{{"what", "completion"}, {"persons", 2}});
}

TEST_CASE("progress of many is told and logged where there are more than so many, else nothing is")
{
    Municipality town;
    const auto before = town.store.audits().size();
    Ids ids;
    const auto take = [&ids](const record::Progress &one) { ids.push_back(one.person.id); };
    CHECK_FALSE(town.as("lead").progressOfMany({"completion", false}, 2, take));
    CHECK(ids.empty());
    CHECK(town.store.audits().size() == before);
    CHECK(town.as("lead").progressOfMany({"completion", false}, 1, take));
    CHECK(ids == Ids{"kari", "nils"});
    CHECK(town.store.audits().size() == before + 1);
    const record::Look elsewhere{"completion", false, "arstad"};
    CHECK(refused([&] { (void)town.as("lead").progressOfMany(elsewhere, 0, take); })
          == Kind::Forbidden);
}

TEST_CASE("completion of a unit without those below it has those who are in it themselves")
{
    Municipality town;
    const auto idsOf = [](const std::vector<record::Standing> &standings) {
        Ids ids;
        for (const record::Standing &one : standings) {
            ids.push_back(one.person.id);
        }
        return ids;
    };
    record::Access lead = town.as("lead");
    CHECK(idsOf(lead.completion({"completion", false, "fana"})) == Ids{"kari", "nils"});
    CHECK(idsOf(lead.completion({"completion", false, "fana", false})) == Ids{"kari"});
    CHECK(refused([&] {
              (void)lead.completion({"completion", false, "arstad", false});
          })
          == Kind::Forbidden);
}

TEST_CASE("those whom a right reaches are told by name, of one unit with those below it")
{
    Municipality town;
    const auto namesOf = [](const std::vector<people::Person> &persons) {
        Ids names;
        for (const people::Person &one : persons) {
            names.push_back(one.name);
        }
        return names;
    };
    const auto right = people::Right::Assignment;
    CHECK(namesOf(town.as("lead").persons(right)) == Ids{"kari", "nils"});
    CHECK(namesOf(town.as("lead").persons(right, "nord")) == Ids{"nils"});
    CHECK(town.as("admin").persons(right).size() == 5);
    CHECK(refused([&] { (void)town.as("lead").persons(right, "arstad"); }) == Kind::Forbidden);
    CHECK(refused([&] { (void)town.as("kari").persons(right); }) == Kind::Forbidden);
}

TEST_CASE("progress has what a standing has of who has several ids")
{
    Municipality town;
    town.as("admin").join(*town.store.findPerson("kari"), *town.store.findPerson("nils"));
    std::size_t rounds = 0;
    town.as("lead").progress({"completion", false}, [&](const record::Progress &one) {
        CHECK(one.person.id == "kari");
        rounds += one.rounds.size();
    });
    CHECK(rounds == 1);
}
