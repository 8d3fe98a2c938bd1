#include "text/finding.h"

#include <doctest/doctest.h>

using namespace minplan::text;

namespace {

constexpr FindingKind kKind{"MP9901",
                            Severity::Error,
                            "Ukjent nøkkel «{0}».",
                            "[Mente du «{1}»? ]Nøklene er: {2}.",
                            "Unknown key «{0}».",
                            "[Did you mean «{1}»? ]The keys are: {2}."};
constexpr FindingKind kLink{
    "MP9902", Severity::Advice, "Skriv [[ordet]](term:ordet).", "", "Write [[word]](term:word).",
    ""};

Finding found(Range at, std::vector<std::string> words)
{
    return {&kKind, "m.yaml", at, std::move(words), {}};
}

} // namespace

TEST_CASE("a finding shows its place, its line with carets under it, and the remedy")
{
    const SourceText source("m.yaml", "module: m\n  æøå: Hvem\n");
    CHECK(render(found({{2, 3}, {2, 6}}, {"æøå", "", "mål"}), &source, "nb")
          == "m.yaml:2:3: error: Ukjent nøkkel «æøå». [MP9901]\n"
             " 2 |   æøå: Hvem\n"
             "   |   ^^^\n"
             "  hint: Nøklene er: mål.\n");
}

TEST_CASE("a finding reads in English too, with the same severity word")
{
    const SourceText source("m.yaml", "titel: Hei\n");
    CHECK(render(found({{1, 1}, {1, 6}}, {"titel", "title", "title"}), &source, "en")
          == "m.yaml:1:1: error: Unknown key «titel». [MP9901]\n"
             " 1 | titel: Hei\n"
             "   | ^^^^^\n"
             "  hint: Did you mean «title»? The keys are: title.\n");
}

TEST_CASE("a related place stands on its own line before the remedy")
{
    Finding finding = found({{1, 1}, {1, 2}}, {"a", "", "b"});
    finding.related.push_back({"bank.yaml", {{7, 4}, {7, 9}}});
    CHECK(render(finding, nullptr, "nb").find("\n  bank.yaml:7:4: først brukt her\n  hint: ")
          != std::string::npos);
    CHECK(render(finding, nullptr, "en").find("bank.yaml:7:4: first used here\n")
          != std::string::npos);
}

TEST_CASE("a related place in the same file is shown with its line")
{
    const SourceText source("m.yaml", "page: a\nquiz: b\n");
    Finding finding = found({{2, 1}, {2, 5}}, {"quiz", "", "page"});
    finding.related.push_back({"m.yaml", {{1, 1}, {1, 5}}, Relation::Conflict});
    const std::string shown = render(finding, &source, "nb");
    CHECK(shown.find("  m.yaml:1:1: i strid med dette\n 1 | page: a\n   | ^^^^\n  hint: ")
          != std::string::npos);
    CHECK(render(finding, &source, "en").find("m.yaml:1:1: conflicts with this\n")
          != std::string::npos);
}

TEST_CASE("a range over several lines is marked to the end of its first line")
{
    const SourceText source("m.yaml", "a: [b,\n  c]\n");
    CHECK(render(found({{1, 4}, {2, 5}}, {"a", "", "b"}), &source, "nb").find("   |    ^^^\n")
          != std::string::npos);
}

TEST_CASE("a long line is shown around the place only")
{
    const SourceText source("m.yaml",
                            "text: " + std::string(400, 'x') + "HER" + std::string(400, 'y'));
    const std::string text = render(found({{1, 407}, {1, 410}}, {"a", "", "b"}), &source, "nb");
    CHECK(text.find("…") != std::string::npos);
    const std::size_t line = text.find(" 1 | ");
    const std::size_t carets = text.find("   | ");
    const std::string shown = text.substr(line, text.find('\n', line) - line);
    const std::size_t column = text.find('^') - carets;
    CHECK(shown.substr(column + 2, 3) == "HER"); // the ellipsis is three bytes wide, one column
    CHECK(shown.size() < 140);
}

TEST_CASE("control characters never reach the terminal")
{
    const SourceText source("m.yaml", "a: \x1b[31mrød\x07 \xff\n");
    const std::string text = render(found({{1, 1}, {1, 2}}, {"\x1b[2J", "", "b"}), &source, "nb");
    CHECK(text.find('\x1b') == std::string::npos);
    CHECK(text.find('\x07') == std::string::npos);
    CHECK(text.find('\xff') == std::string::npos);
}

TEST_CASE("a finding without a place or a line still has path, line and column")
{
    CHECK(render(found({}, {"a", "", "b"}), nullptr, "nb").starts_with("m.yaml:1:1: error: "));
}

TEST_CASE("doubled brackets stand for themselves")
{
    CHECK(message({&kLink, "m.yaml", {}, {}, {}}, "nb") == "Skriv [ordet](term:ordet).");
    CHECK(hint({&kLink, "m.yaml", {}, {}, {}}, "nb").empty());
}

TEST_CASE("words that look like placeholders are left alone")
{
    CHECK(message(found({}, {"{1}", "x", ""}), "nb") == "Ukjent nøkkel «{1}».");
}

TEST_CASE("findings are sorted by file, place and code, and only errors stop a file")
{
    Findings findings{found({{3, 1}, {3, 2}}, {}),
                      found({{1, 9}, {1, 10}}, {}),
                      {&kLink, "a.yaml", {{9, 9}, {9, 9}}, {}, {}}};
    CHECK(hasErrors(findings));
    sortByPlace(findings);
    CHECK(findings.front().file == "a.yaml");
    CHECK(findings.back().at.begin.line == 3);
    findings.resize(1);
    CHECK(!hasErrors(findings));
    CHECK(name(findings.front().kind->severity) == "advice");
}
