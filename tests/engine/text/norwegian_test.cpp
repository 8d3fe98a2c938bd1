#include "text/alphabetical.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

using namespace minplan::text;

TEST_CASE("short answers are compared without case, outer space and common accents")
{
    CHECK(folded("  Idé \t og\n TANKE ") == "ide og tanke");
    CHECK(folded("fôr allé à") == "for alle a");
    CHECK(folded("IDE\u0301") == folded("idé"));
    CHECK(folded("en\u00a0gang") == "en gang");
    CHECK(folded("   ").empty());
}

TEST_CASE("æ, ø and å are letters of their own, and so are ä, ö and ü")
{
    CHECK(folded("MÅL") == "mål");
    CHECK(folded("mål") != folded("mal"));
    CHECK(folded("A\u030arsak") == "årsak");
    CHECK(folded("Brød") == "brød");
    CHECK(folded("Ærlig") == "ærlig");
    CHECK(folded("Länk Öl Übung") == "länk öl übung");
}

TEST_CASE("folding text that is no UTF-8 does no harm")
{
    CHECK(folded("a\xff"
                 "B")
              .starts_with("a"));
}

TEST_CASE("names stand in Norwegian alphabetical order")
{
    std::vector<std::string> names{"Åse",  "Øyvind", "Ærlend", "Zara",
                                   "Aase", "Anne",   "bjørn",  "Bjarne"};
    std::sort(names.begin(), names.end(), alphabeticallyBefore);
    CHECK(names
          == std::vector<std::string>{"Anne", "Bjarne", "bjørn", "Zara", "Ærlend", "Øyvind", "Åse",
                                      "Aase"});
    CHECK_FALSE(alphabeticallyBefore("Anne", "Anne"));
}

TEST_CASE("many are sorted as two are compared, and those called the same stay as they stood")
{
    const std::string longest(100, 'b');
    std::vector<std::pair<std::string, int>> names{{"Åse", 1},   {"bjørn", 2},  {longest, 3},
                                                   {"Aase", 4},  {"Ærlend", 5}, {"bjørn", 6},
                                                   {longest, 7}, {"", 8},       {"Zara", 9}};
    sortAlphabetically(names, [](const auto &named) { return named.first; });
    std::vector<int> order;
    for (std::size_t at = 0; at < names.size(); ++at) {
        order.push_back(names[at].second);
        CHECK_FALSE((at > 0 && alphabeticallyBefore(names[at].first, names[at - 1].first)));
    }
    CHECK(order == std::vector<int>{8, 3, 7, 2, 6, 9, 5, 1, 4});
}

TEST_CASE("several threads may compare names at once")
{
    std::vector<int> right(4, 0);
    std::vector<std::thread> threads;
    for (int &count : right) {
        threads.emplace_back([&count] {
            for (int turn = 0; turn < 500; ++turn) {
                count += alphabeticallyBefore("Zara", "Ærlend") ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    CHECK(right == std::vector<int>(4, 500));
}

TEST_CASE("words are runs of anything but white space")
{
    CHECK(wordCount("") == 0);
    CHECK(wordCount(" \n ") == 0);
    CHECK(wordCount("Jeg vil  ned\npå kaia.") == 5);
    CHECK(wordCount("én\u00a0til") == 2);
    CHECK(wordCount("  – ") == 1);
}

// The birth numbers below are of 1860, of D-numbers of that year, or synthetic: nobody has them.
TEST_CASE("a fødselsnummer is found however it is spaced")
{
    for (const char *text : {"01026050274", "010260 50274", "01.02.60 50274", "010260-50274",
                             "010260 - 50274", "Arne (01026050274) bor her", "nr.01026050274.",
                             "2023 010260 50274", "01 02 60 502 74", "010260\u00a050274"}) {
        CAPTURE(text);
        CHECK(holdsPersonalNumber(text));
    }
}

TEST_CASE("D-numbers, synthetic persons and help numbers are found too")
{
    for (const char *text :
         {"41026050268", "01420312381", "01820312364", "01660312338", "80000012304"}) {
        CAPTURE(text);
        CHECK(holdsPersonalNumber(text));
    }
}

TEST_CASE("other rows of digits are left alone")
{
    for (const char *text : {"", "16", "01026050275", "01026050284", "010260502744", "901026050274",
                             "0102605027", "22 33 44 55", "010260 / 50274", "010260     50274",
                             "010260x50274", "Tlf. 22334455, rom 12"}) {
        CAPTURE(text);
        CHECK_FALSE(holdsPersonalNumber(text));
    }
}
