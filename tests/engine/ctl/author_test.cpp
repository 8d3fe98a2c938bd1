#include "ctl/world.h"

#include <fstream>
#include <regex>

using namespace minplan::tests;

namespace {

Finished inFixtures(const std::string &words)
{
    return run({"bash", "-c", "cd '" + fixtures().string() + "' && " + MINPLANCTL + " " + words});
}

/// What a layout decides by the fonts at hand: only that there is a number matters.
std::string withoutNumbers(const std::string &svg)
{
    const std::regex comment("<!--[^>]*-->\n?");
    const std::regex number("(width|height|viewBox|transform|points|d|x|y|cx|cy|rx|ry|textLength)"
                            "=\"[^\"]*[0-9][^\"]*\"");
    return std::regex_replace(std::regex_replace(svg, comment, ""), number, "$1=\"…\"");
}

} // namespace

TEST_CASE("a new module has no findings and its tests pass, whatever it is made with")
{
    const TemporaryFolder folder;
    const std::vector<std::string> makes{
        "page",     "procedure", "case",           "quiz",
        "exercise", "practice",  "page,case,quiz", "page,procedure,case,quiz,exercise,practice"};
    for (const char *language : {"nb", "nn", "en"}) {
        for (const std::string &with : makes) {
            CAPTURE(language);
            CAPTURE(with);
            const std::string place = (folder / (with + language)).string();
            const Finished made
                = run(minplanctl({"new", place, "--title", "Mål \"med\" brukeren: nå", "--with",
                                  with, "--language", language}));
            CHECK(made.code == 0);
            const Finished checked = run(minplanctl({"check", place}));
            CHECK(checked.out.empty());
            CHECK(checked.code == 0);
            CHECK(run(minplanctl({"test", place})).code == 0);
        }
    }
}

TEST_CASE("the new module is the text that is checked in")
{
    const TemporaryFolder folder;
    const std::string place = (folder / "ny").string();
    const Finished made
        = run(minplanctl({"new", place, "--with", "page,procedure,case,quiz,exercise,practice"}),
              "Samtalen om mål\n");
    CHECK(made.code == 0);
    CHECK(made.err.find("Hva skal modulen hete?") != std::string::npos);
    checkGolden(golden("new.yaml"), readFile(folder / "ny/module.yaml"));
    CHECK(readFile(folder / "ny/minplan.schema.json") == run(minplanctl({"schema"})).out);
}

TEST_CASE("a new module speaks nynorsk and English too, to its author and in its texts")
{
    const TemporaryFolder folder;
    for (const std::string language : {"nn", "en"}) {
        const Finished made
            = run(minplanctl({"new", (folder / language).string(), "--language", language, "--with",
                              "page,procedure,case,quiz,exercise,practice"}));
        CHECK(made.code == 0);
        CHECK(made.err.find(language == "en" ? "What shall" : "Kva skal") != std::string::npos);
        CHECK(made.out.find(language == "en" ? "is made." : "er laga.") != std::string::npos);
        checkGolden(golden("new-" + language + ".yaml"),
                    readFile(folder / language / "module.yaml"));
    }
}

TEST_CASE("a folder with something in it is left as it is")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "notat.txt") << "Mitt.";
    const Finished refused = run(minplanctl({"new", folder.path().string(), "--title", "Ny"}));
    CHECK(refused.code == 1);
    CHECK(refused.err.find("ikke en tom mappe") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(folder / "module.yaml"));
}

TEST_CASE("nobody to ask gives the title that is proposed")
{
    const TemporaryFolder folder;
    CHECK(run(minplanctl({"new", (folder / "ny").string()})).code == 0);
    CHECK(readFile(folder / "ny/module.yaml").find("\"Min første modul\"") != std::string::npos);
}

TEST_CASE("a case as a graph in Graphviz's language")
{
    const Finished drawn = inFixtures("graph tegnet.yaml");
    CHECK(drawn.code == 0);
    CHECK(drawn.err.empty());
    checkGolden(golden("graph.dot"), drawn.out);
    CHECK(inFixtures("graph tegnet.yaml --case samtalen -o -").out == drawn.out);
}

TEST_CASE("a case as a picture holds its texts, a title and a description")
{
    const TemporaryFolder folder;
    const std::string file = (folder / "casen.svg").string();
    const Finished drawn = inFixtures("graph tegnet.yaml -o '" + file + "'");
    CHECK(drawn.code == 0);
    CHECK(drawn.out.empty());
    checkGolden(golden("graph.svg"), withoutNumbers(readFile(file)));
}

TEST_CASE("a graph is refused where there is no such case, and for an unknown kind of file")
{
    const Finished refused = inFixtures("graph tegnet.yaml --case samtale");
    CHECK(refused.code == 1);
    CHECK(refused.err.find("Mente du «samtalen»?") != std::string::npos);
    CHECK(inFixtures("graph provekurs/kort").code == 1);
    CHECK(inFixtures("graph tegnet.yaml -o casen.png").code == 2);
}

TEST_CASE("a case with errors is drawn as far as it can be read")
{
    const Finished drawn = inFixtures("graph tegnet-med-feil.yaml");
    CHECK(drawn.code == 0);
    CHECK(drawn.err.find("modulen har feil") != std::string::npos);
    CHECK(drawn.out.find("ingen kommer hit") != std::string::npos);
}
