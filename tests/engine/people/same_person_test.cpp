#include "people/same_person.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace minplan::people;

namespace {

using Ids = std::vector<std::string>;
using SameAs = std::map<std::string, std::string>;

const std::set<std::string> kEverybody = {"a", "b", "c", "d", "e"};

Person person(const std::string &id)
{
    return {id, "Navnet " + id, "sykepleier", ""};
}

Person listed(const std::string &id, const std::string &unit, const std::string &closed = "")
{
    Person one = person(id);
    one.listed = true;
    one.units = {unit};
    one.closedOn = closed;
    return one;
}

/// What a map of joins becomes when that fact is said.
void say(SameAs &sameAs, const Fact &fact)
{
    const std::string &target = fact.fields.at(std::string(kSameAs));
    sameAs.erase(fact.subject);
    if (!target.empty()) {
        sameAs[fact.subject] = target;
    }
}

} // namespace

TEST_CASE("whoever is joined to nobody is shown as themselves")
{
    const Joined nobody;
    CHECK(nobody.shown("a") == "a");
    CHECK(nobody.all("a") == Ids{"a"});
    CHECK_FALSE(nobody.holds("a"));
    CHECK(nobody.parting("a").empty());
}

TEST_CASE("a chain of joins is shown as its end, whichever id is asked for")
{
    const Joined chain({{"a", "b"}, {"b", "c"}, {"d", "c"}}, kEverybody);
    for (const std::string id : {"a", "b", "c", "d"}) {
        CHECK(chain.shown(id) == "c");
        CHECK(chain.all(id) == Ids{"c", "b", "d", "a"});
    }
    CHECK_FALSE(chain.areOne("a", "e"));
}

TEST_CASE("a ring is shown as its smallest id, with what hangs on it")
{
    const Joined ring({{"c", "d"}, {"d", "b"}, {"b", "c"}, {"a", "d"}}, kEverybody);
    for (const std::string id : {"a", "b", "c", "d"}) {
        CHECK(ring.shown(id) == "b");
    }
    CHECK(ring.all("c").size() == 4);
    const Joined alone({{"a", "a"}}, kEverybody);
    CHECK(alone.all("a") == Ids{"a"});
}

TEST_CASE("an end of whom nothing is said is not shown, but counts")
{
    const Joined early({{"b", "a"}, {"c", "b"}}, {"b", "c"});
    CHECK(early.shown("a") == "b");
    CHECK(early.all("c") == Ids{"b", "c", "a"});
    const Joined unknown({{"b", "a"}}, {});
    CHECK(unknown.all("b") == Ids{"a", "b"});
}

TEST_CASE("joining makes one of all ids of both, shown as the kept one, whatever was joined before")
{
    const std::vector<SameAs> befores = {{},
                                         {{"a", "b"}},
                                         {{"b", "a"}, {"d", "c"}},
                                         {{"a", "b"}, {"b", "a"}, {"c", "d"}, {"d", "c"}}};
    for (const SameAs &before : befores) {
        for (const std::string kept : {"a", "b"}) {
            for (const std::string other : {"c", "d"}) {
                const Joined was(before, kEverybody);
                SameAs now = before;
                say(now, was.joining(kept, other));
                const Joined is(now, kEverybody);
                CHECK(is.shown(other) == was.shown(kept));
                CHECK(is.all(kept).size() == was.all(kept).size() + was.all(other).size());
            }
        }
    }
}

TEST_CASE("parting makes each id a person of its own, out of chains and rings")
{
    for (SameAs sameAs : {SameAs{{"a", "b"}, {"b", "c"}}, SameAs{{"a", "b"}, {"b", "a"}}}) {
        const std::size_t joins = sameAs.size();
        sameAs["e"] = "d";
        const auto facts = Joined(sameAs, kEverybody).parting("a");
        CHECK(facts.size() == joins);
        for (const Fact &fact : facts) {
            say(sameAs, fact);
        }
        const Joined parted(sameAs, kEverybody);
        CHECK_FALSE(parted.areOne("a", "b"));
        CHECK(parted.areOne("d", "e"));
    }
}

TEST_CASE("one person is called as the one shown and has the rights of all that are here")
{
    Person shown = person("a");
    shown.leads = {"nord"};
    Person other = person("b");
    other.roles = {Role::Administrator};
    other.hasPin = true;
    other.number = "1001";
    other.municipality = "bergen";
    Person gone = listed("c", "sør", "2026-01-01");
    gone.roles = {Role::Instructor};
    const Person one = asOne({shown, other, gone});
    CHECK(one.id == "a");
    CHECK(one.name == "Navnet a");
    CHECK(one.leads == std::set<std::string>{"nord"});
    CHECK(one.roles == std::set<Role>{Role::Administrator});
    CHECK(one.hasPin);
    CHECK(one.number == "1001");
    CHECK(one.also == std::vector<Handle>{{"b", "Navnet b"}, {"c", "Navnet c"}});
}

TEST_CASE("where a person works and whether they left is what the staff lists say of any id")
{
    Person typed = person("a");
    typed.units = {"skrevet"};
    CHECK(asOne({typed, person("b")}).units == std::set<std::string>{"skrevet"});
    CHECK(asOne({typed, listed("b", "nord")}).units == std::set<std::string>{"nord"});

    const Person both = asOne({listed("b", "nord", "2026-01-01"), listed("c", "sør")});
    CHECK(both.units == std::set<std::string>{"sør"});
    CHECK(both.closedOn.empty());

    const Person left
        = asOne({typed, listed("b", "nord", "2026-01-01"), listed("c", "sør", "2025-01-01")});
    CHECK(left.closedOn == "2026-01-01");
    CHECK(left.units == std::set<std::string>{"nord", "sør"});
}

TEST_CASE("everybody is there once, in the order they came")
{
    const auto persons = asOne({person("d"), person("a"), person("b"), person("c")},
                               Joined({{"d", "b"}, {"c", "gone"}}, {"a", "b", "c", "d"}));
    Ids ids;
    for (const Person &one : persons) {
        ids.push_back(one.id);
    }
    CHECK(ids == Ids{"a", "b", "c"});
    CHECK(persons[1].also.size() == 1);
    CHECK(persons[2].also.empty());
}
