#include "text/reading_level.h"

#include <doctest/doctest.h>

#include <string>

using minplan::text::readingLevel;

TEST_CASE("LIX is words a sentence plus long words in a hundred")
{
    // 10 words, 2 sentences, «koordinatoren» and «framdriften» long: 10/2 + 2·100/10.
    const auto level
        = readingLevel("Hun eier planen sin. Det er koordinatoren som holder framdriften.");
    CHECK(level.words == 10);
    CHECK(level.sentences == 2);
    CHECK(level.longWords == 2);
    CHECK(level.lix() == 25);
}

TEST_CASE("a word is long from seven letters, and æ, ø and å are one letter each")
{
    CHECK(readingLevel("målene brøyte").longWords == 0);
    CHECK(readingLevel("måltall brøyter").longWords == 2);
}

TEST_CASE("a full stop within a sentence ends no sentence")
{
    CHECK(readingLevel("Møt kl. 12 og ta med f.eks. to notater.").sentences == 1);
    CHECK(readingLevel("Se § 7-2. Den gjelder alle.").sentences == 2);
}

TEST_CASE("a heading, an item of a list and a paragraph each end a sentence")
{
    CHECK(readingLevel("# Mål\nTre ting\n\n- først\n- så\n1. sist").sentences == 5);
    CHECK(readingLevel("En linje\nsom går videre").sentences == 1);
}

TEST_CASE("the target of a link is no word")
{
    const auto level
        = readingLevel("Et [mål](term:hovedmal), se [loven](https://example.org/en/lang/sti).");
    CHECK(level.words == 4);
    CHECK(level.longWords == 0);
}

TEST_CASE("signs alone are no words, and an empty text has no level")
{
    CHECK(readingLevel("– * – **").words == 0);
    CHECK(readingLevel("").lix() == 0);
    CHECK(readingLevel(" \n\n").sentences == 0);
}
