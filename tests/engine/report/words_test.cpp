#include "golden.h"
#include "report/audit_words.h"
#include "report/columns.h"
#include "report/dates.h"
#include "report/plain_text.h"

using namespace minplan;
using namespace std::chrono_literals;

TEST_CASE("dates are written for machines and for people, and read strictly")
{
    CHECK(report::isoDate(2026y / 3 / 5) == "2026-03-05");
    CHECK(report::longDate(2026y / 11 / 21) == "21. november 2026");
    CHECK(report::longDate(2026y / 5 / 1) == "1. mai 2026");
    CHECK(report::parseIsoDate("2026-12-15") == 2026y / 12 / 15);
    for (const char *wrong :
         {"", "2026-2-3", "2026-02-30", "15.12.2026", "2026-12-1x", "-026-12-10"}) {
        CAPTURE(wrong);
        CHECK_FALSE(report::parseIsoDate(wrong).has_value());
    }
}

TEST_CASE("a text is as wide as the eye sees it")
{
    CHECK(report::displayWidth("blåbærsyltetøy") == 14);
    CHECK(report::displayWidth("e\u0301") == 1);
    CHECK(report::displayWidth("日本") == 4);
    CHECK(report::displayWidth("\xff\xc3") == 2);
    CHECK(report::padded("åå", 4) == "åå  ");
    CHECK(report::padded("for langt", 3) == "for langt");
}

TEST_CASE("a paragraph is broken between words, and a long word inside itself")
{
    CHECK(report::wrapped("på kaia  med\ngutta", 8)
          == std::vector<std::string>{"på kaia", "med", "gutta"});
    CHECK(report::wrapped("ååååååå nå", 3) == std::vector<std::string>{"ååå", "ååå", "å", "nå"});
    CHECK(report::wrapped("", 8) == std::vector<std::string>{""});
}

TEST_CASE("Markdown becomes plain words")
{
    CHECK(report::plainText("Et [mål](term:hovedmal) er **ditt**.") == "Et mål er ditt.");
    CHECK(report::plainText("[1] og [to](https://to.no) (tre)") == "[1] og to (tre)");
    CHECK(report::plainText("## Hvem?\n\n* én\n- _to_\n1. `tre`") == "Hvem?\n\n* én\n- to\n1. tre");
    CHECK(report::plainText("snake_case 2 * 3 [ikke lenke] #1 \\*stjerne")
          == "snake_case 2 * 3 [ikke lenke] #1 *stjerne");
    CHECK(report::paragraphs("én\nto\n\n\ntre") == std::vector<std::string>{"én to", "tre"});
}

TEST_CASE("the audit says what was done about joint teaching")
{
    const auto told = [](const char *what) {
        record::LogEntry entry{};
        entry.kind = "teaching-changed";
        entry.body = {{"what", what}, {"date", "2026-11-20"}};
        return report::deedInWords(entry);
    };
    CHECK(told("hands-counted")
          == "endret felles undervisning: svar ved håndsopprekning, 2026-11-20");
    CHECK(told("attended") == "endret felles undervisning: hvem som kom, 2026-11-20");
}
