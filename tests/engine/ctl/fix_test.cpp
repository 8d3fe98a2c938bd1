#include "ctl/world.h"

using namespace minplan::tests;
using nlohmann::json;
namespace fs = std::filesystem;

namespace {

const std::string kWrong = "module: m\ntitel: T # her\nsteps:\n\t- page: p\n\t  title: P\n"
                           "\t  text: Les.\n  - quiz: q\n    title: Q\n    questions:\n"
                           "      - ask: Hvem?\n        short: [en]\n        why: Fordi.\n";
const std::string kRight = "module: m\ntitle: T # her\nsteps:\n  - page: p\n    title: P\n"
                           "    text: Les.\n  - quiz: q\n    title: Q\n    questions:\n"
                           "      - question: hvem\n        ask: Hvem?\n        short: [en]\n"
                           "        why: Fordi.\n";

fs::path write(const fs::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
    return file;
}

Finished checkIn(const TemporaryFolder &folder, const std::string &words)
{
    return run(
        {"bash", "-c", "cd '" + folder.path().string() + "' && " + MINPLANCTL + " check " + words});
}

} // namespace

TEST_CASE("--fix repairs the file, says what it did, and finds nothing the second time")
{
    const TemporaryFolder folder;
    const fs::path file = write(folder / "module.yaml", kWrong);
    const Finished once = checkIn(folder, "--fix module.yaml");
    CHECK(once.code == 0);
    CHECK(once.out
          == "module.yaml:2: «titel» ble «title»\n"
             "module.yaml:4: tabulator ble mellomrom\n"
             "module.yaml:5: tabulator ble mellomrom\n"
             "module.yaml:6: tabulator ble mellomrom\n"
             "module.yaml:10: la til «question: hvem»\n");
    CHECK(readFile(file) == kRight);
    const Finished twice = checkIn(folder, "--fix module.yaml");
    CHECK(twice.code == 0);
    CHECK(twice.out.empty());
    CHECK(readFile(file) == kRight);
}

TEST_CASE("--fix leaves what it cannot mend, tells it, and exits 1")
{
    const TemporaryFolder folder;
    const fs::path file = write(folder / "module.yaml", "module: m\ntitel: T\nsteps: []\n");
    const Finished finished = checkIn(folder, "--fix --language en module.yaml");
    CHECK(finished.code == 1);
    CHECK(
        finished.out.starts_with("module.yaml:2: «titel» became «title»\nmodule.yaml:3:1: error"));
    CHECK(readFile(file) == "module: m\ntitle: T\nsteps: []\n");
}

TEST_CASE("--fix with --json keeps the list whole and says beside it what it did")
{
    const TemporaryFolder folder;
    write(folder / "module.yaml", kWrong);
    const Finished finished = checkIn(folder, "--fix --json module.yaml");
    CHECK(finished.out == "[]\n");
    CHECK(finished.err.find("module.yaml:2: «titel» ble «title»") != std::string::npos);
}

TEST_CASE("a file that cannot be written is left alone, with a sentence and exit 1")
{
    const TemporaryFolder folder;
    const fs::path file = write(folder / "module.yaml", kWrong);
    fs::permissions(file, fs::perms(0444));
    const Finished finished = checkIn(folder, "--fix module.yaml");
    CHECK(finished.code == 1);
    CHECK(finished.err
          == "minplanctl: kan ikke rette module.yaml: du har ikke lov til å skrive der\n");
    CHECK(finished.out.find("MP0201") != std::string::npos);
    CHECK(readFile(file) == kWrong);
}

TEST_CASE("only the files asked for are repaired, not the bank they use")
{
    const TemporaryFolder folder;
    fs::create_directories(folder / "content/questions");
    const std::string bank = "bank: b\ntitel: B\nquestions:\n  - question: a\n    ask: A?\n"
                             "    short: [en]\n    why: Fordi.\n";
    write(folder / "content/questions/b.yaml", bank);
    const std::string module = "module: m\ntitle: T\nsteps:\n  - quiz: q\n    title: Q\n"
                               "    questions:\n      - use: questions/b\n";
    write(folder / "module.yaml", module);
    const Finished finished = checkIn(folder, "--fix module.yaml");
    CHECK(finished.code == 1);
    CHECK(finished.out.find("content/questions/b.yaml:2:1: error") != std::string::npos);
    CHECK(readFile(folder / "content/questions/b.yaml") == bank);
    CHECK(readFile(folder / "module.yaml") == module);
}

TEST_CASE("the edits in the json are the ones that --fix makes")
{
    const TemporaryFolder folder;
    write(folder / "module.yaml", kWrong);
    const json findings = json::parse(checkIn(folder, "--json module.yaml").out);
    std::size_t edits = 0;
    for (const json &finding : findings) {
        edits += finding.contains("fix") ? finding.at("fix").size() : 0;
    }
    REQUIRE(edits >= 4);
    const json &fix = findings.at(0).at("fix").at(0);
    CHECK(fix.at("text") == "title");
    CHECK(fix.at("range").at("start") == json({{"line", 2}, {"column", 1}}));
    CHECK(fix.at("range").at("end") == json({{"line", 2}, {"column", 6}}));
}
