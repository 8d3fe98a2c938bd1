#include "ctl/world.h"

#include <fstream>

using namespace minplan::tests;

namespace {

/// A chapter of docs/authoring.md.
std::string chapter(const std::string &title)
{
    const std::string text = readFile(sourceDir() / "docs/authoring.md");
    const std::size_t begin = text.find("\n## " + title + "\n");
    REQUIRE(begin != std::string::npos);
    return text.substr(begin, text.find("\n## ", begin + 1) - begin);
}

/// The one that builds a module, piece by piece.
std::string chapter()
{
    return chapter("Din første modul");
}

std::vector<std::string> pieces(const std::string &text)
{
    const std::string fence = "\n```yaml\n";
    std::vector<std::string> found;
    for (std::size_t at = text.find(fence); at != std::string::npos; at = text.find(fence, at)) {
        at += fence.size();
        const std::size_t end = text.find("\n```", at);
        REQUIRE(end != std::string::npos);
        found.push_back(text.substr(at, end + 1 - at));
    }
    return found;
}

} // namespace

TEST_CASE("the module that the manual builds is without findings after every piece")
{
    const TemporaryFolder folder;
    const std::vector<std::string> all = pieces(chapter());
    CHECK(all.size() == 5);
    for (const std::string &piece : all) {
        std::ofstream(folder / "module.yaml", std::ios::app) << piece;
        const Finished checked = run(minplanctl({"check", folder.path().string()}));
        CHECK(checked.out.empty());
        CHECK(checked.code == 0);
    }
    const Finished tested = run(minplanctl({"test", folder.path().string()}));
    CHECK(tested.out == "6 tester, 0 feilet\n");
    CHECK(chapter().find("«6 tester, 0 feilet»") != std::string::npos);
}

TEST_CASE("the module that the manual builds can be taken to its end and drawn")
{
    const TemporaryFolder folder;
    for (const std::string &piece : pieces(chapter())) {
        std::ofstream(folder / "module.yaml", std::ios::app) << piece;
    }
    takeWhole(folder.path().string(), "Åse", folder / "data");
    const Finished drawn = run(minplanctl({"graph", folder.path().string()}));
    CHECK(drawn.code == 0);
    CHECK(drawn.out.find("god slutt") != std::string::npos);
}

TEST_CASE("the mistake that the manual shows is told as the manual says")
{
    const TemporaryFolder folder;
    std::string first = pieces(chapter()).front();
    first.replace(first.find("title:"), 5, "titel");
    std::ofstream(folder / "module.yaml") << first;
    const Finished checked = run(minplanctl({"check", folder.path().string()}));
    for (const char *line :
         {":3:1: error: Ukjent nøkkel «titel». [MP0201]\n 3 | titel: Hva er viktig for deg?\n",
          "  hint: Mente du «title»? Nøklene her er: module, edition, title"}) {
        CHECK(checked.out.find(line) != std::string::npos);
        CHECK(chapter().find(line) != std::string::npos);
    }
}

TEST_CASE("the files of words, languages and places that the manual shows do what it says")
{
    const TemporaryFolder folder;
    const std::vector<std::string> own = pieces(chapter("Ord, språk og egne tekster"));
    REQUIRE(own.size() == 5);
    std::string module;
    for (const std::string &piece : pieces(chapter())) {
        module += piece;
    }
    module.replace(module.find("samtale om mål"), 14, "samtale");
    module.replace(module.find("å vente på svaret"), 17, "[mål](term:hovedmal)");
    const std::string at = folder.write("kurs/hva-er-viktig/module.yaml", module).parent_path();
    (void)folder.write("content/glossary.yaml", own[0]);
    const auto shown = [&] { return run(minplanctl({"play", at}), "q\n").out; };
    CHECK(shown().find("hovedmål: Det personen vil nå") != std::string::npos);

    CHECK(run(minplanctl({"translate", "nn", at})).code == 0);
    const std::string made = readFile(folder / "kurs/hva-er-viktig/nn.yaml");
    CHECK(made.starts_with(own[1]));
    CHECK(std::filesystem::exists(folder / "content/glossary.nn.yaml"));
    (void)folder.write("kurs/hva-er-viktig/nn.yaml", own[2]);
    CHECK(run(minplanctl({"check", folder.path().string()})).out.empty());
    CHECK(run(minplanctl({"check", "--coverage", "nn", at})).code == 1);

    (void)folder.write("site.yaml", own[3]);
    (void)folder.write("kurs/hva-er-viktig/bergen.yaml", own[4]);
    CHECK(run(minplanctl({"check", folder.path().string()})).out.empty());
    CHECK(shown().starts_with("Spørsmålet vi stiller i Bergen\n"));
}
