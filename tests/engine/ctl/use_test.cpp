#include "ctl/world.h"

using namespace minplan::tests;

namespace {

struct Use {
    std::vector<std::string> words;
    int code;
};

} // namespace

TEST_CASE("exit codes: 0 done, 1 errors, warnings or a refusal, 2 wrong use")
{
    const TemporaryFolder folder;
    const std::string data = (folder / "data").string();
    const std::string good = fixture("provekurs/kort/module.yaml");
    const std::vector<Use> uses = {
        {{}, 2},
        {{"--help"}, 0},
        {{"--version"}, 0},
        {{"fly"}, 2},
        {{"--fly"}, 2},
        {{"check"}, 2},
        {{"check", "--help"}, 0},
        {{"check", good}, 0},
        {{"check", good, "--fly"}, 2},
        {{"check", good, "--language", "tlh"}, 2},
        {{"check", fixture("broken.yaml")}, 1},
        {{"check", fixture("advice.yaml")}, 0},
        {{"check", (folder / "nothing-here").string()}, 1},
        {{"check", folder.path().string()}, 1},
        {{"play"}, 2},
        {{"play", good, "--json"}, 0},
        {{"play", good, "--seed", "seven"}, 2},
        {{"play", good, "--data", data}, 2},
        {{"play", good, "--json", "--data", data, "--as", "13097248022"}, 1},
        {{"play", fixture("broken.yaml")}, 1},
        {{"play", "kort", "--json", "--modules", fixtures().string()}, 0},
        {{"play", "kart", "--modules", fixtures().string()}, 1},
        {{"test"}, 2},
        {{"test", fixture("tester/holder")}, 0},
        {{"test", fixture("tester/holder-ikke")}, 1},
        {{"test", (folder / "nothing-here").string()}, 1},
        {{"test", good, "--language", "tlh"}, 2},
        {{"new"}, 2},
        {{"new", (folder / "ny").string(), "--title", "Ny"}, 0},
        {{"new", (folder / "ny").string(), "--title", "Ny"}, 1},
        {{"new", (folder / "nyere").string(), "--title", "Ny", "--with", "page,film"}, 2},
        {{"new", (folder / "nyere").string(), "--title", "Ny\nlinje"}, 2},
        {{"schema"}, 0},
        {{"schema", "module"}, 2},
        {{"graph"}, 2},
        {{"graph", fixture("tegnet.yaml")}, 0},
        {{"graph", good}, 1},
        {{"report"}, 2},
        {{"report", "completion", "--data", data}, 0},
        {{"report", "completion", "--data", data, "--format", "xml"}, 2},
        {{"report", "completion", "--data", data, "--excel", "--format", "json"}, 2},
        {{"report", "certificate", "--data", data}, 2},
        {{"report", "certificate", "--data", data, "--person", "Ingen"}, 1},
        {{"import"}, 2},
        {{"import", "gift"}, 2},
        {{"import", "gift", fixture("bank.gift")}, 1},
        {{"import", "gift", "ingen-slik-fil"}, 1},
        {{"import", "moodle-xml", fixture("bank.gift")}, 1},
        {{"import", "moodle-xml", fixture("god.xml")}, 0},
        {{"import", "gift", folder.path().string()}, 1},
        {{"import", "gift", fixture("god.gift"), "-o", (folder / "god.yaml").string()}, 0},
        {{"check", (folder / "god.yaml").string()}, 0},
        {{"import", "gift", fixture("god.gift"), "-o", "/proc/minplan/god.yaml"}, 1},
        {{"export"}, 2},
        {{"export", "gift", "ingen-slik-fil"}, 1},
        {{"export", "gift", good}, 1},
        {{"export", "gift", (folder / "god.yaml").string()}, 0},
        {{"rebuild", "--data", data}, 0},
        {{"rebuild", "--data", good}, 1},
        {{"rebuild", "--data", "/proc/minplan"}, 1},
        {{"backup", "--data", data}, 0},
        {{"backup", "--data", "/proc/minplan"}, 1},
        {{"restore", "--data", data}, 2},
        {{"restore", "ingen-slik-fil", "--data", data}, 1},
        {{"merge", "--data", data}, 2},
        {{"merge", "ingen-slik-fil", "--data", data}, 1},
        {{"verify", "--data", data}, 0},
        {{"verify", "--data", data, "--quick", "--language", "en"}, 0},
        {{"verify", "--data", data, "--language", "de"}, 2},
        {{"verify", "--data", "/proc/minplan"}, 1},
        {{"play", good, "--json", "--data", "/proc/minplan", "--as", "Åse"}, 1},
    };
    for (const Use &use : uses) {
        std::string shown;
        for (const std::string &word : use.words) {
            shown += word + " ";
        }
        CAPTURE(shown);
        const Finished finished = run(minplanctl(use.words));
        CAPTURE(finished.err);
        CHECK(finished.code == use.code);
        if (use.code == 2) {
            CHECK(finished.out.empty());
            CHECK_FALSE(finished.err.empty());
        }
    }
}

TEST_CASE("help is the text that is checked in")
{
    std::string help;
    for (const std::vector<std::string> &words :
         std::vector<std::vector<std::string>>{{"--help"},
                                               {"check", "--help"},
                                               {"play", "--help"},
                                               {"test", "--help"},
                                               {"new", "--help"},
                                               {"schema", "--help"},
                                               {"graph", "--help"},
                                               {"translate", "--help"},
                                               {"report", "--help"},
                                               {"report", "completion", "--help"},
                                               {"report", "certificate", "--help"},
                                               {"import", "--help"},
                                               {"import", "gift", "--help"},
                                               {"import", "moodle-xml", "--help"},
                                               {"export", "gift", "--help"},
                                               {"rebuild", "--help"},
                                               {"backup", "--help"},
                                               {"restore", "--help"},
                                               {"verify", "--help"},
                                               {"merge", "--help"},
                                               {"send", "--help"},
                                               {"inbox", "--help"}}) {
        help += run(minplanctl(words)).out + "\n";
    }
    checkGolden(golden("help.txt"), help);
}

TEST_CASE("wrong use says what is wrong and where help is")
{
    const Finished finished = run(minplanctl({"check", "fil.yaml", "--fly"}));
    CHECK(
        finished.err
        == "minplanctl: kjenner ikke --fly.\nSkriv «minplanctl --help» eller «minplanctl KOMMANDO "
           "--help» for hjelp.\n");
}

TEST_CASE("a module that is not there is named, with the nearest that is")
{
    const Finished finished = run(minplanctl({"play", "korrt", "--modules", fixtures().string()}));
    CHECK(finished.err.find("fant ingen modul «korrt»") != std::string::npos);
    CHECK(finished.err.find("Mente du «kort»?") != std::string::npos);
}

TEST_CASE("a reader that goes away early kills nothing")
{
    const std::string command = std::string(MINPLANCTL) + " play '" + fixture("provekurs/alle-slag")
        + "' --json < '" + fixture("next.txt")
        + "' | head -c 10 > /dev/null; exit ${PIPESTATUS[0]}";
    CHECK(run({"bash", "-c", command}).code == 0);
}

TEST_CASE("a result that finds no room is an error")
{
    const Finished finished
        = run({"bash", "-c",
               std::string(MINPLANCTL) + " check '" + fixture("broken.yaml") + "' > /dev/full"});
    CHECK(finished.code == 1);
    CHECK(finished.err == "minplanctl: resultatet kunne ikke skrives ut. Er disken full?\n");
}
