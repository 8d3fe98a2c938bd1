#include "people/rights.h"

#include <doctest/doctest.h>

using namespace minplan::people;

TEST_CASE("the workshop is for whoever is signed in, and for nobody else")
{
    Person anne;
    anne.id = "7c9e6679-7425-40de-944b-e07fc1f90ae7";
    CHECK(may(anne, Right::Workshop));
    CHECK_FALSE(may(Person(), Right::Workshop));
}
