#include "findings_of.h"

#include <doctest/doctest.h>

using namespace minplan;
using tests::TemporaryFolder;

namespace {

constexpr std::string_view kGlossary = R"(glossary: ip
language: nb
terms:
  hovedmal: {term: hovedmål, text: Det en vil nå.}
  delmal: {term: delmål, text: Et skritt på veien.}
)";

std::string moduleWith(const std::string &text)
{
    return "module: m\ntitle: T\nsteps:\n  - page: a\n    title: A\n    text: " + text + "\n";
}

std::string found(const std::filesystem::path &file)
{
    return tests::codes(module::checkFile(file).findings);
}

} // namespace

TEST_CASE("a term that the glossary has is no finding")
{
    const TemporaryFolder folder;
    (void)folder.write("content/glossary.yaml", kGlossary);
    CHECK(found(folder.write("modules/k/m/module.yaml", moduleWith("Et [mål](term:hovedmal).")))
          == "");
}

TEST_CASE("an unknown term is named with the nearest, where it stands, and stops nothing")
{
    const TemporaryFolder folder;
    (void)folder.write("content/glossary.yaml", kGlossary);
    const auto file = folder.write("modules/k/m/module.yaml",
                                   moduleWith("Et [mål](term:hovedmaal), [så](term:delmal)."));
    const auto loaded = module::loadModule(file);
    CHECK(tests::codes(loaded.findings) == "MP0911@6:20");
    REQUIRE(!loaded.findings.empty());
    CHECK(text::hint(loaded.findings.front(), "nb").starts_with("Mente du «hovedmal»?"));
    CHECK(loaded.usable());
}

TEST_CASE("terms are looked up for banks and for the texts of overlays too")
{
    const TemporaryFolder folder;
    (void)folder.write("content/glossary.yaml", kGlossary);
    (void)folder.write("modules/k/m/module.yaml", moduleWith("Hei."));
    CHECK(found(folder.write("modules/k/m/nn.yaml",
                             "overlay: nn\nfor: m\ntexts:\n  title: \"[M](term:mal)\"\n"))
          == "MP0911@4:15");
    CHECK(found(folder.write("content/questions/b.yaml",
                             "bank: b\nquestions:\n  - question: q\n    ask: \"[M](term:mal)\"\n"
                             "    short: [a]\n    why: Slik.\n"))
          == "MP0911@4:15");
}

TEST_CASE("a glossary with faults is told of them, and modules are not")
{
    const TemporaryFolder folder;
    const auto glossary = folder.write("content/glossary.yaml",
                                       "glossary: ip\nterms:\n  Mål: {term: mål}\n  b: tekst\n");
    CHECK(found(glossary) == "MP0208@3:3 MP0301@3:3 MP0204@4:3");
    CHECK(found(folder.write("modules/k/m/module.yaml", moduleWith("En [M](term:b)"))) == "");
    (void)folder.write("content/glossary.yaml", "glossary: ip\nterms: [\n");
    CHECK(found(folder.path() / "modules/k/m/module.yaml") == "");
}

TEST_CASE("where there is no glossary it is said once")
{
    const TemporaryFolder folder;
    CHECK(found(folder.write("modules/k/m/module.yaml", moduleWith("En [M](term:b) [N](term:c)")))
          == "MP0912@6:18");
}

TEST_CASE("the glossary has an overlay like other files, and is translated with its modules")
{
    const TemporaryFolder folder;
    (void)folder.write("content/glossary.yaml", kGlossary);
    const auto module
        = folder.write("modules/k/m/module.yaml", moduleWith("En [M](term:hovedmal)"));
    CHECK(module::loadModule(module).value.used.at("glossary").filename() == "glossary.yaml");
    CHECK(found(folder.write("content/glossary.nn.yaml",
                             "overlay: nn\nfor: ip\ntexts:\n  terms/hovedmal/term: hovudmål\n"
                             "  terms/hovedmaal/text: Det.\n"))
          == "MP0904@5:3");
}

TEST_CASE("a module carries the words its texts refer to, in the language it is shown in")
{
    const TemporaryFolder folder;
    (void)folder.write("content/glossary.yaml", kGlossary);
    (void)folder.write("content/glossary.nn.yaml",
                       "overlay: nn\nfor: ip\ntexts:\n  terms/hovedmal/term: hovudmål\n");
    const auto file
        = folder.write("modules/k/m/module.yaml", moduleWith("Et [mål](term:hovedmal)."));
    const module::Module shown = module::loadModuleIn(file, "nn").value;
    REQUIRE(shown.terms.size() == 2);
    CHECK(shown.terms[0].id == "hovedmal");
    CHECK(shown.terms[0].term == "hovudmål");
    CHECK(shown.terms[0].text == "Det en vil nå.");
    CHECK(module::loadModule(folder.write("modules/k/n/module.yaml", moduleWith("Hei.")))
              .value.terms.empty());
}
