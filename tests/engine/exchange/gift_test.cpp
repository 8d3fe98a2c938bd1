#include "report.h"

#include <chrono>

using namespace minplan;
using namespace minplan::exchange;
using tests::codes;
using tests::errorsOf;
using tests::kHere;
using tests::report;

namespace {

Imported gift(std::string_view bytes)
{
    return importBank(Format::Gift, "bank.gift", bytes, "bank");
}

Imported fixture(const std::string &name)
{
    return gift(tests::readFile(kHere / "fixtures" / name));
}

template <typename Kind> const Kind &kindOf(const Imported &imported, std::size_t number = 0)
{
    REQUIRE(imported.bank.questions.size() > number);
    return std::get<Kind>(imported.bank.questions[number].kind);
}

} // namespace

TEST_CASE("every kind of GIFT question becomes one of ours, without loss where it can")
{
    const Imported imported = fixture("every-kind.gift");
    CHECK(codes(imported) == "");
    CHECK(imported.whole == 9);
    CHECK(errorsOf(imported) == "");
    tests::checkGolden(kHere / "golden/every-kind.yaml", module::bankYaml(imported.bank));
}

TEST_CASE("what is lost of a question is named with its line, in both languages")
{
    const Imported imported = fixture("losses.gift");
    CHECK(imported.all() == 11);
    CHECK(imported.refused == 0);
    CHECK(errorsOf(imported) == "");
    tests::checkGolden(kHere / "golden/losses-nb.txt", report(imported, "nb"));
    tests::checkGolden(kHere / "golden/losses-en.txt", report(imported, "en"));
    tests::checkGolden(kHere / "golden/losses.yaml", module::bankYaml(imported.bank));
}

TEST_CASE("a question that cannot be taken in is refused with line and reason, and the next is not")
{
    const Imported imported = fixture("refusals.gift");
    CHECK(imported.refused == 15);
    CHECK(imported.whole == 1);
    CHECK(imported.all() == 16);
    CHECK(imported.bank.questions.front().id == "god");
    tests::checkGolden(kHere / "golden/refusals-nb.txt", report(imported, "nb"));
    tests::checkGolden(kHere / "golden/refusals-en.txt", report(imported, "en"));
}

TEST_CASE("Windows-1252 is read as such, and the report says so")
{
    const Imported imported = gift("::a::M\xE5l eller \x93tiltak\x94?{=m\xE5l ~tiltak}");
    CHECK(codes(imported) == "EX0101@1");
    CHECK(imported.whole == 1);
    CHECK(imported.bank.questions.front().ask == "Mål eller “tiltak”?");
}

TEST_CASE("UTF-8 with a byte order mark and UTF-16 are read")
{
    CHECK(gift("\xEF\xBB\xBF::\xC3\xA5::Er det sant?{T}").bank.questions.front().id == "å");
    const std::string_view little("\xFF\xFE\xE5\0?\0{\0T\0}\0", 12);
    const std::string_view big("\xFE\xFF\0\xE5\0?\0{\0T\0}", 12);
    for (const std::string_view bytes : {little, big}) {
        const Imported imported = gift(bytes);
        CHECK(codes(imported) == "EX0102@1");
        CHECK(kindOf<module::TrueOrFalse>(imported).statement == "å?");
    }
}

TEST_CASE("a stray byte in UTF-8 and a NUL are replaced and named with their line")
{
    CHECK(codes(gift("Er \xC3\xA5pent?{T}\n\nEr \xFF sant?{T}")) == "EX0103@3");
    CHECK(codes(gift(std::string_view("En\n{T}\n\nTo\0tre{T}", 18))) == "EX0103@4");
}

TEST_CASE("line ends of Windows and old Macs part lines too")
{
    CHECK(gift("En?{T}\r\n\r\nTo?{F}\r\n").whole == 2);
    CHECK(gift("En?{T}\r\rTo?{F}\r").whole == 2);
}

TEST_CASE("an answer within the text becomes a blank, and what cannot be a blank a short answer")
{
    const Imported blank = gift("Les dette.\\n\\nIP skal være plan{=legging =lagt}, alltid.");
    CHECK(blank.bank.questions.front().ask == "Les dette.");
    CHECK(kindOf<module::Blanks>(blank).text == "IP skal være plan{{1}}, alltid.");
    CHECK(kindOf<module::Blanks>(blank).accepted.front()
          == std::vector<std::string>{"legging", "lagt"});
    const Imported bar = gift("En {=a|b} to.");
    CHECK(kindOf<module::Short>(bar).accepted == std::vector<std::string>{"a|b"});
    CHECK(errorsOf(bar) == "");
}

TEST_CASE("a range becomes a number with a tolerance, exactly")
{
    const Imported imported = gift("Pi?{#3.141..3.142}");
    CHECK(kindOf<module::Number>(imported).is == text::Fraction(31415, 10000));
    CHECK(kindOf<module::Number>(imported).within == text::Fraction(5, 10000));
    CHECK(codes(gift("Pi?{#3.141591..3.141592}")) == "EX0306@1");
}

TEST_CASE("plain text shows as it was: signs of Markdown are kept from meaning anything")
{
    const Imported imported = gift("1. Se *dette* og [html]_a_ på www.example.org?{T####Ja `b`.}");
    const module::Question &question = imported.bank.questions.front();
    CHECK(kindOf<module::TrueOrFalse>(imported).statement
          == "1\\. Se \\*dette\\* og [html]\\_a\\_ på `www.example.org`?");
    CHECK(question.why == "Ja \\`b\\`.");
    CHECK(errorsOf(imported) == "");
}

TEST_CASE("a file without questions says so")
{
    CHECK(codes(gift("// bare en kommentar\n")) == "EX0104@1");
    CHECK(codes(gift("")) == "EX0104@1");
}

TEST_CASE("names are made ids by the first six words, and a repeat gets a number")
{
    const Imported imported
        = gift("::En to tre fire fem seks sju::En?{T}\n\n::en-to-tre-fire-fem-seks-sju::To?{T}\n\n"
               "Hva er dette for noe rart her?{T}\n\nHva er dette for noe rart der?{T}");
    REQUIRE(imported.bank.questions.size() == 4);
    CHECK(imported.bank.questions[0].id == "en-to-tre-fire-fem-seks");
    CHECK(imported.bank.questions[1].id == "en-to-tre-fire-fem-seks-sju");
    CHECK(imported.bank.questions[2].id == "hva-er-dette-for-noe-rart");
    CHECK(imported.bank.questions[3].id == "hva-er-dette-for-noe-rart-2");
}

TEST_CASE("input made to be slow or deep takes bounded time and every question is accounted for")
{
    const auto begun = std::chrono::steady_clock::now();
    constexpr std::size_t kMegabyte = 1024 * 1024;
    std::string many;
    while (many.size() < kMegabyte / 8) {
        many += "Er det?{T}\n\n";
    }
    const std::string wide = "Hvilken?{=a" + std::string(kMegabyte, '~') + "}";
    const std::string tags = [] {
        std::string text = "Hva ";
        for (int i = 0; i < 100'000; ++i) {
            text += "<div>";
        }
        return text + "nå?{T}";
    }();
    CHECK(gift(many).all() == static_cast<int>(many.size() / 12));
    CHECK(codes(gift(wide)) == "EX0308@1");
    CHECK(codes(gift(tags)) == "EX0314@1");
    for (const char sign : std::string("{}:~=#\\%[<&*`!]$/\n ->")) {
        const Imported imported = gift("Hva?" + std::string(kMegabyte / 8, sign) + "{=a ~b}");
        CHECK(errorsOf(imported) == "");
        CHECK(imported.all() >= 1);
    }
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(60));
}
