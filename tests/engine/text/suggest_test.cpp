#include "text/suggest.h"

#include <doctest/doctest.h>

#include <vector>

using minplan::text::nearest;
using minplan::text::nearestForSure;

namespace {

const std::vector<std::string> kKeys{"title", "text", "mål", "steps", "summary", "go"};

}

TEST_CASE("a misspelt name finds the name that was meant")
{
    CHECK(nearest("titel", kKeys) == "title");
    CHECK(nearest("sumary", kKeys) == "summary");
    CHECK(nearest("setps", kKeys) == "steps");
}

TEST_CASE("two neighbours swapped count as one slip")
{
    CHECK(nearest("og", std::vector<std::string>{"go"}) == "go");
}

TEST_CASE("letters are compared as characters")
{
    CHECK(nearest("mal", kKeys) == "mål");
}

TEST_CASE("what is nothing alike gives no name")
{
    CHECK(nearest("glossary", kKeys).empty());
    CHECK(nearest("xy", kKeys).empty());
    CHECK(nearest("", kKeys).empty());
    CHECK(nearest("title", std::vector<std::string>{}).empty());
}

TEST_CASE("the nearest of several wins")
{
    CHECK(nearest("kunde", std::vector<std::string>{"kunne", "kundene"}) == "kunne");
}

TEST_CASE("a name is sure only where no other is as near, and little differs")
{
    CHECK(nearestForSure("titel", kKeys) == "title");
    CHECK(nearestForSure("kunnde", std::vector<std::string>{"kunne", "kunder"}) == "kunne");
    CHECK(nearestForSure("pase", std::vector<std::string>{"page", "case"}).empty());
    CHECK(nearest("use", std::vector<std::string>{"case"}) == "case");
    CHECK(nearestForSure("use", std::vector<std::string>{"case"}).empty());
    CHECK(nearestForSure("obejctivse", std::vector<std::string>{"objectives"}) == "objectives");
}
