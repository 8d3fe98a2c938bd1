#include "ctl/world.h"

#include <fstream>

using namespace minplan::tests;

namespace {

/// The chapter of docs/authoring.md that builds one module, piece by piece.
std::string chapter()
{
    const std::string text = readFile(sourceDir() / "docs/authoring.md");
    const std::size_t begin = text.find("\n## Din første modul\n");
    REQUIRE(begin != std::string::npos);
    return text.substr(begin, text.find("\n## ", begin + 1) - begin);
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
