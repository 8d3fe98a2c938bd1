#include "people/hands.h"

#include <doctest/doctest.h>

using namespace minplan::people;

TEST_CASE("a show of hands is read back as it was written, with the texts as shown")
{
    const ShowOfHands hands{"Hvem eier målene?",
                            {{"bruker", "Brukeren selv", 17}, {"lege", "Legen\ni dag", 0}}};
    CHECK(written(hands) == "Hvem eier målene?\n17 bruker Brukeren selv\n0 lege Legen i dag");
    ShowOfHands flat = hands;
    flat.options[1].text = "Legen i dag";
    CHECK(handsIn(written(hands)) == flat);
}

TEST_CASE("what is no show of hands is passed over")
{
    for (const char *text :
         {"", "Bare et spørsmål", "\n3 ja Ja", "Hva?\nja Ja", "Hva?\n-1 ja Ja", "Hva?\n3",
          "Hva?\n3 ja", "Hva?\n3  Ja", "Hva?\n10001 ja Ja", "Hva?\n3 ja Ja\n"}) {
        CAPTURE(text);
        CHECK_FALSE(handsIn(text).has_value());
    }
}
