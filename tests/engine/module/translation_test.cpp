#include "findings_of.h"
#include "module/translation.h"

#include <doctest/doctest.h>

#include <sstream>

using namespace minplan;
using tests::TemporaryFolder;

namespace {

/// A module with a bank, and the nynorsk of both as the tool and a translator write it.
class Work : public TemporaryFolder
{
public:
    Work() { source("Mål", "Om mål."); }

    void source(const std::string &title, const std::string &text) const
    {
        (void)write("modules/k/m/module.yaml",
                    "module: m\ntitle: " + title + "\nsteps:\n  - page: side\n    title: Side\n"
                        + "    text: |\n      " + text + "\n      Mer.\n  - quiz: q\n"
                        + "    title: Quiz\n    questions: [{use: questions/b}]\n");
        (void)write(
            "content/questions/b.yaml",
            "bank: b\nquestions:\n  - {question: s, ask: \"Hva?\", short: [Det], why: Slik.}\n");
    }
    /// As the command does it.
    std::vector<module::Translation> refresh() const
    {
        const auto loaded = module::loadModule(path() / "modules/k/m");
        const auto result = module::translationsOf(loaded.value, "nn");
        for (const module::Translation &one : result) {
            std::ofstream(one.file, std::ios::binary) << one.content;
        }
        return result;
    }
    [[nodiscard]] std::string overlay() const
    {
        std::ifstream in(path() / "modules/k/m/nn.yaml", std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    void overlay(const std::string &content) const { (void)write("modules/k/m/nn.yaml", content); }
    [[nodiscard]] std::string found() const
    {
        return tests::codes(module::checkFile(path() / "modules/k/m/nn.yaml").findings);
    }
    [[nodiscard]] std::string coverage() const
    {
        return tests::codes(
            module::checkCoverage(path() / "modules/k/m/module.yaml", "nn").findings);
    }
};

std::string counts(const module::Translation &one)
{
    std::ostringstream out;
    out << one.translated << ' ' << one.missing.size() << ' ' << one.stale.size() << ' '
        << one.gone.size();
    return out.str();
}

} // namespace

TEST_CASE("a new overlay has every text with the original above it, and check takes it")
{
    const Work work;
    const auto made = work.refresh();
    REQUIRE(made.size() == 2);
    CHECK(made[0].isNew);
    CHECK(counts(made[0]) == "0 4 0 0");
    CHECK(counts(made[1]) == "0 3 0 0");
    CHECK(work.overlay() == R"(overlay: nn
for: m
texts:
  #> Mål
  title:
  #> Side
  steps/side/title:
  #> Om mål.
  #> Mer.
  steps/side/text:
  #> Quiz
  steps/q/title:
)");
    CHECK(work.found() == "");
}

TEST_CASE("refreshing twice changes nothing")
{
    const Work work;
    (void)work.refresh();
    const std::string once = work.overlay();
    const auto again = work.refresh();
    CHECK_FALSE(again[0].changed);
    CHECK_FALSE(again[1].changed);
    CHECK(work.overlay() == once);
}

TEST_CASE("the translator's texts, comments and order stay, and what is missing is added")
{
    const Work work;
    work.overlay(R"(# Nynorsk av Kari
overlay: nn
for: m
texts:
  # sjekk med Ola
  steps/side/text: |
    Om mål.
    # ikkje ein merknad
    Meir.

  title: 'Mål'   # likt
)");
    const auto made = work.refresh();
    CHECK(counts(made[0]) == "2 2 0 0");
    CHECK(work.overlay()
          == R"(# Nynorsk av Kari
overlay: nn
for: m
texts:
  # sjekk med Ola
  steps/side/text: |
    Om mål.
    # ikkje ein merknad
    Meir.
  #> Quiz
  steps/q/title:

  title: 'Mål'   # likt
  #> Side
  steps/side/title:
of:
  title: )" + module::textHash("Mål")
              + "\n  steps/side/text: " + module::textHash("Om mål.\nMer.") + "\n");
    CHECK(work.found() == "");
    CHECK_FALSE(work.refresh()[0].changed);
}

TEST_CASE("a text whose original has changed is stale until its mark is deleted")
{
    const Work work;
    work.overlay("overlay: nn\nfor: m\ntexts:\n  title: Målet\n");
    (void)work.refresh();
    work.source("Målene", "Om mål.");
    const auto stale = work.refresh();
    CHECK(counts(stale[0]) == "0 3 1 0");
    CHECK(work.overlay().find("#> Målene\n  title: Målet\n") != std::string::npos);
    CHECK_FALSE(work.refresh()[0].changed);
    std::string mended = work.overlay();
    const std::string mark = "  title: " + module::textHash("Mål") + "\n";
    REQUIRE(mended.find(mark) != std::string::npos);
    mended.erase(mended.find(mark), mark.size());
    work.overlay(mended);
    CHECK(counts(work.refresh()[0]) == "1 3 0 0");
    CHECK(work.overlay().find("#> Målene") == std::string::npos);
}

TEST_CASE("what is gone from the original is counted and left where it stands")
{
    const Work work;
    work.overlay("overlay: nn\nfor: m\ntexts:\n  steps/borte/text: Hei.\n");
    CHECK(counts(work.refresh()[0]) == "0 4 0 1");
    CHECK(work.overlay().find("  steps/borte/text: Hei.\n") != std::string::npos);
}

TEST_CASE("an overlay with faults is not touched")
{
    const Work work;
    work.overlay("overlay: nn\nfor: m\ntexts:\n  title: [a\n");
    CHECK(text::hasErrors(work.refresh()[0].findings));
    work.overlay("overlay: nn\nfor: m\ntexts: {title: Målet}\n");
    const auto loaded = module::loadModule(work.path() / "modules/k/m");
    CHECK(module::translationsOf(loaded.value, "nn")[0].notInLines);
    work.overlay("overlay: nn\nfor: m\ntexts: ~\n");
    CHECK(module::translationsOf(loaded.value, "nn")[0].notInLines);
    for (const char *other : {"# bare en merknad\n", "site: bergen\n"}) {
        work.overlay(other);
        CHECK(text::hasErrors(module::translationsOf(loaded.value, "nn")[0].findings));
    }
}

TEST_CASE("what a translator writes in other ways stays too, to the byte")
{
    const Work work;
    const std::string head = "overlay: nn\r\nfor: m\r\ntexts:\r\n  title: \"Målet\r\n"
                             "# vårt\"\r\n    # om sida\r\n  'steps/side/title': Sida\r\n";
    work.overlay(head + "of:\r\n  # mine ord\r\n  title: 00000000\r\n# slutt\r\n");
    CHECK(counts(work.refresh()[0]) == "1 2 1 0");
    const std::string after = work.overlay();
    CHECK(after.find("  title: \"Målet\r\n# vårt\"\r\n") != std::string::npos);
    CHECK(after.find("    # om sida\r\n") != std::string::npos);
    CHECK(after.find("  'steps/side/title': Sida\r\n") != std::string::npos);
    CHECK(after.find("  # mine ord\r\n") != std::string::npos);
    CHECK(after.find("# slutt\r\n") != std::string::npos);
    CHECK(after.find("  #> Mer.\r\n  steps/side/text:\r\n") != std::string::npos);
    CHECK_FALSE(work.refresh()[0].changed);
}

TEST_CASE("texts and marks may be left empty")
{
    const Work work;
    work.overlay("overlay: nn\nfor: m\ntexts:\nof:\n");
    CHECK(work.found() == "");
    CHECK(counts(work.refresh()[0]) == "0 4 0 0");
    work.overlay("\xEF\xBB\xBFoverlay: nn\nfor: m\ntexts:\n");
    CHECK(counts(work.refresh()[0]) == "0 4 0 0");
    CHECK(work.overlay().starts_with("\xEF\xBB\xBFoverlay: nn\n"));
    work.overlay("");
    CHECK(work.refresh()[0].isNew);
    CHECK(work.found() == "");
}

TEST_CASE("coverage names what is missing and what is stale, at its entry")
{
    const Work work;
    CHECK(work.coverage() == "MP0908@1:1");
    work.overlay("overlay: nn\nfor: m\ntexts:\n  title: Målet\n  steps/q/title:\n"
                 "  steps/side/title: Sida\nof: {title: 00000000}\n");
    CHECK(work.coverage() == "MP0909@3:1 MP0910@4:3 MP0909@5:3");
}

TEST_CASE("a module covers its own language")
{
    const TemporaryFolder folder;
    const auto file = folder.write("module.yaml", "module: m\nlanguage: nn\ntitle: T\nsteps: []\n");
    CHECK(module::checkCoverage(file, "nn").findings.empty());
    CHECK(tests::codes(module::checkCoverage(file, "en").findings) == "MP0908@1:1");
}

TEST_CASE("a text's hash is the beginning of its SHA-256")
{
    CHECK(module::textHash("") == "e3b0c442");
    CHECK(module::textHash("abc") == "ba7816bf");
}
