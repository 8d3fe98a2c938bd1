#include "findings_of.h"
#include "module/repair.h"

#include <doctest/doctest.h>

using namespace minplan;

namespace {

std::string mended(std::string yaml)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.write("module.yaml", yaml);
    const std::string once = module::repaired(file, std::move(yaml)).content;
    const module::Repaired again = module::repaired(file, once);
    CHECK(again.content == once);
    CHECK(again.made.empty());
    return once;
}

const std::string kHead = "module: m\ntitle: T\n";
const std::string kQuiz = kHead + "steps:\n  - quiz: q\n    title: Q\n    questions:\n";

} // namespace

TEST_CASE("a key written a little wrong is put right, and nothing around it is touched")
{
    CHECK(mended("# min modul\r\nmodule: m\r\ntitel: 'T'   # her\r\nsteps:\r\n"
                 "  - page: \"a\"\r\n    \"titel\": T\r\n    text: >-\r\n      titel: b\r\n")
          == "# min modul\r\nmodule: m\r\ntitle: 'T'   # her\r\nsteps:\r\n"
             "  - page: \"a\"\r\n    title: T\r\n    text: >-\r\n      titel: b\r\n");
    CHECK(mended("\xEF\xBB\xBF"
                 "modul: m\ntitle: T\nstesp: [{pgae: p, titel: T, text: Å}]")
          == "\xEF\xBB\xBF"
             "module: m\ntitle: T\nsteps: [{page: p, title: T, text: Å}]");
}

TEST_CASE("a key is left alone where two could be meant, or the right one is there")
{
    const std::string page = kHead + "steps:\n  - page: p\n    title: T\n    text: A\n";
    CHECK(mended(page + "    tekst: B\n") == page + "    tekst: B\n");
    CHECK(mended(page + "    titel: B\n") == page + "    titel: B\n");
    const std::string twice
        = kHead + "steps:\n  - page: p\n    titel: A\n    tilte: B\n    text: C\n";
    CHECK(mended(twice) == twice);
    const std::string author = page + "    forfatter: Kari\n";
    CHECK(mended(author) == author);
}

TEST_CASE("an id that is missing is made from the text, as the format makes ids")
{
    CHECK(mended(kQuiz
                 + "      - ask: Hvem eier planen?\n        short: [en]\n"
                   "      - ask: Hvem eier planen?\n        short: [en]\n")
          == kQuiz
              + "      - question: hvem-eier-planen\n        ask: Hvem eier planen?\n"
                "        short: [en]\n"
                "      - question: hvem-eier-planen-2\n        ask: Hvem eier planen?\n"
                "        short: [en]\n");
    CHECK(mended(kQuiz + "      - {ask: \"Hvem?\", short: [en]}\r\n")
          == kQuiz + "      - {question: hvem, ask: \"Hvem?\", short: [en]}\r\n");
}

TEST_CASE("an id that has a name and no value is made the same way")
{
    CHECK(mended(kQuiz
                 + "      - question:   # hvem\n        ask: A\n        short: [en]\n"
                   "      - question:\n        ask: Hvem eier planen?\n        one-of:\n"
                   "          - {right: Brukeren, id: }\n          - wrong: Naboen\n"
                   "            id:\n")
          == kQuiz
              + "      - question:   # hvem\n        ask: A\n        short: [en]\n"
                "      - question: hvem-eier-planen\n        ask: Hvem eier planen?\n"
                "        one-of:\n          - {right: Brukeren, id: brukeren }\n"
                "          - wrong: Naboen\n            id: naboen\n");
    const std::string tilde = kQuiz + "      - question: ~\n        ask: A\n        short: [en]\n";
    CHECK(mended(tilde) == tilde);
}

TEST_CASE("an id is not made where there is no text to make it from")
{
    const std::string none = kQuiz + "      - short: [en]\n";
    CHECK(mended(none) == none);
    const std::string signs = kQuiz + "      - ask: \"???\"\n        short: [en]\n";
    CHECK(mended(signs) == signs);
}

TEST_CASE("tabs become the spaces that make the file whole")
{
    CHECK(mended(kHead + "steps:\n\t- page: p\n\t  title: T\n\t  text: |\n\t\t\tEn\n\t\t\tto\n")
          == kHead + "steps:\n  - page: p\n    title: T\n    text: |\n      En\n      to\n");
    CHECK(mended(kHead + "steps:\n  - page: p\n\ttitle: T\n    text: A\n")
          == kHead + "steps:\n  - page: p\n    title: T\n    text: A\n");
    CHECK(mended(kQuiz
                 + "      - question: a\n        ask: A\n        one-of:\n"
                   "\t  - right: A\n\t  - wrong: B\n")
          == kQuiz
              + "      - question: a\n        ask: A\n        one-of:\n"
                "          - right: A\n          - wrong: B\n");
}

TEST_CASE("a tab within a text stays")
{
    const std::string block
        = kHead + "steps:\n  - page: p\n    title: T\n    text: |\n      A\tb\n      \tkode\n";
    CHECK(mended(block) == block);
}

TEST_CASE("what was repaired is told in the order of the file, with lines as they now are")
{
    const tests::TemporaryFolder folder;
    const std::string yaml
        = "module: m\ntitel: T\nsteps:\n\t- quiz: q\n\t  title: Q\n\t  questions:\n"
          "\t\t- ask: A\n\t\t  short: [a]\n\t\t  wy: B\n";
    const module::Repaired repaired = module::repaired(folder.write("module.yaml", yaml), yaml);
    std::string lines;
    for (const text::Edited &edit : repaired.made) {
        lines += std::to_string(edit.line) + ' ';
    }
    CHECK(lines == "2 4 5 6 7 8 9 10 10 ");
    CHECK(tests::codesOf(repaired.content).empty());
}
