#include "findings_of.h"

#include <doctest/doctest.h>

using namespace minplan;

namespace {

std::string codesOfText(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\n', at)) != std::string::npos; at += 7) {
        text.insert(at + 1, "      ");
    }
    return tests::codesOf(std::string(tests::kHead)
                          + "steps:\n  - page: p\n    title: P\n    text: |\n      " + text + "\n");
}

} // namespace

TEST_CASE("plain words, signs and Markdown are no fault")
{
    for (const char *text :
         {"a < b og b > a", "<3", "1 <2 og 3> 2", "**fet** *kursiv* `kode`", "Se § 2-5 [x] (y)",
          "[mer](https://example.org/a?b=c#d)", "<https://example.org>", "https://example.org",
          "Hva?! [Ja]!", "`<b>` og `![x](y)`", "Han sa: «www er nettet»",
          "| a | b |\n|---|---|\n| c | d |", "pris: 12 345 678 901 kroner"}) {
        CAPTURE(text);
        CHECK(codesOfText(text) == "");
    }
}

TEST_CASE("HTML is found where it stands")
{
    CHECK(codesOfText("Hei\nog <b>hå</b>") == "MP0606@8:10 MP0606@8:15");
    CHECK(codesOfText("<script src=x>") == "MP0606@7:7");
    CHECK(codesOfText("<!-- skjult -->") == "MP0606@7:7");
    CHECK(codesOfText("åå <br/> åå") == "MP0606@7:10");
}

TEST_CASE("the second of two equal faults is found at its own place")
{
    CHECK(codesOfText("<b> og <b>") == "MP0606@7:7 MP0606@7:14");
}

TEST_CASE("links other than https and term are refused in every form")
{
    for (const char *text :
         {"[x](http://example.org)", "[x](javascript:alert)", "[x](file:///etc/passwd)",
          "[x](media/a.pdf)", "<http://example.org>", "http://example.org", "se www.example.org nå",
          "[x]: http://example.org", "[x](https:///sti)", "[x](term:)", "<noen@example.org>"}) {
        CAPTURE(text);
        CHECK(codesOfText(text).find("MP0608@7:") != std::string::npos);
    }
}

TEST_CASE("pictures in the text are refused, also by reference")
{
    CHECK(codesOfText("![x](https://example.org/a.png)") == "MP0607@7:7");
    CHECK(codesOfText("![x](media/a.png)") == "MP0607@7:7");
    CHECK(codesOfText("![x][ref]") == "MP0607@7:7");
}

TEST_CASE("what looks like a fødselsnummer is refused wherever a text stands")
{
    CHECK(codesOfText("Nummeret er 01819010001.") == "MP0609@6:11");
    CHECK(codesOfText("Nummeret er 01819010002.") == "");
}
