#include "people/identity.h"
#include "people/unit.h"

#include <doctest/doctest.h>

using namespace minplan::people;
using Path = std::vector<std::string>;

namespace {

const Units kUnits = {{"1", "Bergen"},    {"2", "Fana", "1"}, {"3", "Årstad", "1"},
                      {"4", "Nord", "2"}, {"5", "Nord", "3"}, {"6", "Rehab", "2"}};

} // namespace

TEST_CASE("a unit stands where its names from the top say")
{
    CHECK(pathOf(kUnits, "4") == Path{"Bergen", "Fana", "Nord"});
    CHECK(pathOf(kUnits, "nowhere").empty());
    CHECK(unitAt(kUnits, {"Bergen", "Årstad", "Nord"})->id == "5");
    CHECK(unitAt(kUnits, {"Nord"}) == nullptr);
}

TEST_CASE("a unit is called by id, by path, or by a name that no other bears")
{
    CHECK(unitCalled(kUnits, "4")->name == "Nord");
    CHECK(unitCalled(kUnits, "Bergen / Fana / Nord")->id == "4");
    CHECK(unitCalled(kUnits, "Bergen>Fana > Nord")->id == "4");
    CHECK(unitCalled(kUnits, "Rehab")->id == "6");
    CHECK(unitCalled(kUnits, "Nord") == nullptr);
    CHECK(unitCalled(kUnits, "") == nullptr);
}

TEST_CASE("a slash inside a name parts nothing")
{
    CHECK(pathFrom(" Natt/kveld /  Sone 1 ") == Path{"Natt/kveld", "Sone 1"});
    CHECK(pathFrom(" > ").empty());
    CHECK(joined({"Fana", "Nord"}) == "Fana / Nord");
}

TEST_CASE("what is part of a unit counts with it, at any depth")
{
    CHECK(withBelow(kUnits, {"2"}) == std::set<std::string>{"2", "4", "6"});
    CHECK(withBelow(kUnits, {"1"}).size() == 6);
    CHECK(withBelow(kUnits, {}).empty());
}

TEST_CASE("units that were moved into each other are still read")
{
    const Units ring = {{"a", "A", "b"}, {"b", "B", "a"}, {"c", "C", "a"}};
    CHECK(pathOf(ring, "c") == Path{"B", "A", "C"});
    CHECK(withBelow(ring, {"b"}).size() == 3);
}

TEST_CASE("two machines come to the same id for the same employee, and others to another")
{
    CHECK(personId("Bergen", "1001") == personId(" BERGEN ", " 1001"));
    CHECK(personId("Bergen", "1001") != personId("Bergen", "1002"));
    CHECK(personId("Bergen", "1001") != personId("Voss", "1001"));
    CHECK(personId("Bergen", "1001") == "3d6a5859-6412-5925-92d3-9960c14f3398");
    CHECK(unitId({"Fana", "Nord"}) != unitId({"Nord"}));
    CHECK(personId("Bergen", "1001")[14] == '5'); // version 5
}
