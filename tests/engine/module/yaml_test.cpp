#include "findings_of.h"
#include "module/yaml.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::codesOf;

namespace {

const std::string kPage = "steps:\n  - page: p\n    title: P\n    text: Hei.\n";

std::string titled(const std::string &title)
{
    const tests::TemporaryFolder folder;
    return module::loadModule(
               folder.write("module.yaml", "module: m\ntitle: " + title + "\n" + kPage))
        .value.title;
}

} // namespace

TEST_CASE("values are texts where text is meant, whatever YAML would make of them")
{
    CHECK(titled("no") == "no");
    CHECK(titled("12:30") == "12:30");
    CHECK(titled("1.10") == "1.10");
    CHECK(titled("true") == "true");
    CHECK(titled("\"null\"") == "null");
    CHECK(titled("'~'") == "~");
    CHECK(titled("0x10") == "0x10");
}

TEST_CASE("quotes, escapes, folds and blocks give the text they stand for")
{
    CHECK(titled("'it''s'") == "it's");
    CHECK(titled("\"a\\tb \\u00e5\"") == "a\tb å");
    CHECK(titled("to\n  linjer") == "to linjer");
    CHECK(titled(">-\n  to\n  linjer") == "to linjer");
    CHECK(titled("|\n  to\n  linjer") == "to\nlinjer");
}

TEST_CASE("null is not a text")
{
    for (const char *nothing : {"~", "null", "", "NULL"}) {
        CHECK(codesOf("module: m\ntitle: " + std::string(nothing) + "\n" + kPage) == "MP0205@2:1");
    }
}

TEST_CASE("a byte order mark and Windows line ends are no fault, and places stay right")
{
    std::string windows = "\xEF\xBB\xBFmodule: m\ntitle: På\ntitel: x\n" + kPage;
    for (std::size_t at = 0; (at = windows.find('\n', at)) != std::string::npos; at += 2) {
        windows.insert(at, 1, '\r');
    }
    CHECK(codesOf(windows) == "MP0201@3:1");
}

TEST_CASE("columns count characters after æ, ø and å")
{
    CHECK(codesOf("module: m\ntitle: T\nobjectives: [{id: å, text: På, øæ}]\n" + kPage)
          == "MP0114@3:32");
}

TEST_CASE("an alias bomb is refused at once")
{
    std::string bomb = "module: m\ntitle: T\naudience:\n  - &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 30; ++i) {
        const std::string before = "*a" + std::to_string(i - 1);
        bomb
            += "  - &a" + std::to_string(i) + " [" + before + ", " + before + ", " + before + "]\n";
    }
    CHECK(codesOf(bomb + kPage).find("MP0108@4:5") == 0);
    CHECK(codesOf("module: m\ntitle: &x [*x]\n" + kPage).find("MP0108@2:8") != std::string::npos);
}

TEST_CASE("brackets without end are told, not followed")
{
    CHECK(codesOf(std::string(100'000, '[')).find("MP0702@1:") == 0);
    CHECK(codesOf("module: m\ntitle: T\nsummary: " + std::string(60, '{') + "\n" + kPage)
              .find("MP0116@3:10")
          == 0);
}

TEST_CASE("a quote left open at the end of the file is told where it opens")
{
    CHECK(codesOf("module: m\ntitle: T\n" + kPage + "summary: \"Kort\n") == "MP0111@7:10");
    CHECK(codesOf("module: m\ntitle: T\n" + kPage + "summary: 'Kort\n") == "MP0111@7:10");
    CHECK(codesOf("module: m\ntitle: T\n" + kPage + "summary: \"Kort") == "MP0111@7:10");
}

TEST_CASE("a quoted text over several lines is no fault")
{
    CHECK(codesOf("module: m\ntitle: T\nsummary: \"Kort\n  og godt\"\n" + kPage) == "");
}

TEST_CASE("each beginning that YAML keeps for itself is told in words")
{
    for (const char *text : {"*viktig* ord", "& ord", "@navn", "%navn", "`kode`", "|abc", ">mer",
                             "- punkt", "? hva"}) {
        CAPTURE(text);
        CHECK(codesOf("module: m\ntitle: T\nsummary: " + std::string(text) + "\n" + kPage)
              == "MP0115@3:10");
    }
    CHECK(codesOf("module: m\ntitle: T\naudience: [*lege, '@x']\n" + kPage) == "MP0115@3:12");
}

TEST_CASE("a question mark before a bracket or comma is told in words")
{
    for (const char *item : {"{id: a, text: Hva?}", "{text: Hva?, id: a}"}) {
        CHECK(codesOf("module: m\ntitle: T\nobjectives: [" + std::string(item) + "]\n" + kPage)
                  .find("MP0113@3:")
              == 0);
    }
    CHECK(codesOf("module: m\ntitle: T\naudience: [Hvem?, lege]\n" + kPage).find("MP0113@3:") == 0);
}

TEST_CASE("a file that is no YAML at all gives findings and nothing else")
{
    const std::string inputs[]
        = {"",     "\n\n", "#",   "---\n",    "...\n", "[",  "]", "{",        "}",
           "\"",   "'",    "|",   "- - -",    ": : :", "?",  "!", "&",        "*",
           "%a\n", "\t",   "a:b", "\xff\xfe", "{}",    "[]", "~", "- a\nb: c"};
    for (const std::string &input : inputs) {
        CAPTURE(input);
        CHECK(codesOf(input) != "");
    }
    CHECK(codesOf(std::string("module: m\0\ntitle: T\n", 20)) != "");
}
