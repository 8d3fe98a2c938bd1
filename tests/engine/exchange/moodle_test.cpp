#include "exchange/import.h"
#include "report.h"

using namespace minplan;
using namespace minplan::exchange;
using tests::codes;
using tests::errorsOf;
using tests::kHere;
using tests::report;

namespace {

Imported moodle(std::string_view bytes)
{
    return importBank(Format::MoodleXml, "bank.xml", bytes, "bank");
}

Imported fixture(const std::string &name)
{
    return moodle(tests::readFile(kHere / "fixtures" / name));
}

std::string questionWith(const std::string &text)
{
    return "<quiz><question type=\"truefalse\"><questiontext format=\"html\"><text>" + text
        + "</text></questiontext><answer fraction=\"100\"><text>true</text></answer></question>"
          "</quiz>";
}

} // namespace

TEST_CASE("every kind of Moodle question becomes one of ours, without loss where it can")
{
    const Imported imported = fixture("every-kind.xml");
    CHECK(codes(imported) == "EX0105@3");
    CHECK(imported.whole == 7);
    CHECK(imported.all() == 7);
    CHECK(errorsOf(imported) == "");
    tests::checkGolden(kHere / "golden/moodle-every-kind.yaml", module::bankYaml(imported.bank));
}

TEST_CASE("what is lost of a Moodle question is named with its line, in both languages")
{
    const Imported imported = fixture("losses.xml");
    CHECK(imported.withLoss == 5);
    CHECK(imported.all() == 5);
    CHECK(errorsOf(imported) == "");
    tests::checkGolden(kHere / "golden/moodle-losses-nb.txt", report(imported, "nb"));
    tests::checkGolden(kHere / "golden/moodle-losses-en.txt", report(imported, "en"));
    tests::checkGolden(kHere / "golden/moodle-losses.yaml", module::bankYaml(imported.bank));
}

TEST_CASE("a Moodle question that cannot be taken in is refused with line and reason")
{
    const Imported imported = fixture("refusals.xml");
    CHECK(imported.refused == 7);
    CHECK(imported.whole == 1);
    tests::checkGolden(kHere / "golden/moodle-refusals-nb.txt", report(imported, "nb"));
    tests::checkGolden(kHere / "golden/moodle-refusals-en.txt", report(imported, "en"));
}

TEST_CASE("a file that is no XML, no quiz, or that declares entities is refused whole")
{
    CHECK(codes(moodle("<quiz>\n<question>\n</quiz>")) == "EX0107@3");
    CHECK(codes(moodle("")) == "EX0107@1");
    CHECK(codes(moodle("<html><body/></html>")) == "EX0108@1");
    const Imported bomb
        = moodle("<?xml version=\"1.0\"?>\n<!DOCTYPE quiz [<!ENTITY a \"b\">\n"
                 "<!ENTITY f SYSTEM \"file:///etc/passwd\">]>\n<quiz>&a;&f;</quiz>");
    CHECK(codes(bomb) == "EX0111@2");
    CHECK(bomb.bank.questions.empty());
}

TEST_CASE("Moodle XML in Windows-1252 and UTF-16 is read, whatever its first line says")
{
    const Imported latin
        = moodle("<?xml version=\"1.0\" encoding=\"windows-1252\"?>" + questionWith("M\xE5l?"));
    CHECK(codes(latin) == "EX0101@1");
    REQUIRE(latin.whole == 1);
    CHECK(latin.bank.questions.front().id == "mål");
    std::string wide = "\xFF\xFE";
    for (const char c : "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + questionWith("Hva?")) {
        wide += std::string{c, '\0'};
    }
    CHECK(moodle(wide).whole == 1);
}

TEST_CASE("HTML becomes Markdown for the simple tags")
{
    const auto ask = [](const std::string &html) {
        const Imported imported = moodle(questionWith("<![CDATA[" + html + "]]>"));
        CHECK(codes(imported) == "");
        REQUIRE(imported.whole == 1);
        const module::Question &question = imported.bank.questions.front();
        return question.ask + "/" + std::get<module::TrueOrFalse>(question.kind).statement;
    };
    CHECK(ask("<p>En <strong>to </strong>tre<em>fire</em></p>")
          == "Stemmer dette?/En **to** tre*fire*");
    CHECK(ask("<ul><li>a</li><li>b</li></ul><p>c &lt; d * e</p>") == "- a\n- b/c < d * e");
    CHECK(ask("<ol><li>a</li><li>b</li></ol><p>c</p>") == "1. a\n1. b/c");
    CHECK(ask("<a href=\"https://example.org/a\">her</a>")
          == "Stemmer dette?/[her](https://example.org/a)");
    CHECK(ask("a<br>b<h3>c</h3>d") == "a\n\nb\n\n### c/d");
}

TEST_CASE("deep and large XML takes bounded time and says what is wrong")
{
    std::string deep = "<quiz>";
    for (int i = 0; i < 100'000; ++i) {
        deep += "<a>";
    }
    CHECK(codes(moodle(deep)) == "EX0107@1");
    std::string holes;
    for (int i = 0; i < 20'000; ++i) {
        holes += "{1:SA:";
    }
    const Imported imported = moodle("<quiz><question type=\"cloze\"><questiontext><text>" + holes
                                     + "</text></questiontext></question></quiz>");
    CHECK(imported.refused == 1);
    CHECK(moodle(questionWith(std::string(2'000'000, 'a'))).refused == 1);
}
