#include "ctl/world.h"

using namespace minplan::tests;
using nlohmann::json;

TEST_CASE("a file without findings is passed over in silence")
{
    const Finished finished = run(minplanctl({"check", fixture("provekurs")}));
    CHECK(finished.code == 0);
    CHECK(finished.out.empty());
    CHECK(finished.err.empty());
    CHECK(run(minplanctl({"check", "--json", fixture("provekurs")})).out == "[]\n");
}

TEST_CASE("findings are printed with line, caret and hint, in the language asked for")
{
    const auto checked = [](const std::string &language) {
        return run({"bash", "-c",
                    "cd '" + fixtures().string() + "' && " + MINPLANCTL
                        + " check broken.yaml --language " + language});
    };
    const Finished norwegian = checked("nb");
    CHECK(norwegian.code == 1);
    checkGolden(golden("check-nb.txt"), norwegian.out);
    checkGolden(golden("check-en.txt"), checked("en").out);
}

TEST_CASE("findings as json carry the same places and sentences")
{
    const Finished finished
        = run({"bash", "-c",
               "cd '" + fixtures().string() + "' && " + MINPLANCTL + " check broken.yaml --json"});
    CHECK(finished.code == 1);
    const json findings = json::parse(finished.out);
    REQUIRE(findings.size() > 1);
    for (const json &finding : findings) {
        CHECK(finding.size() == (finding.contains("fix") ? 8 : 7));
        CHECK(finding.at("range").at("start").at("line").get<int>() > 0);
        CHECK_FALSE(finding.at("message").get<std::string>().empty());
    }
    checkGolden(golden("check.json"), finished.out);
}

TEST_CASE("many files give the same findings in the same order every time, each finding once")
{
    const TemporaryFolder folder;
    for (int i = 10; i < 40; ++i) {
        std::filesystem::create_directory(folder / std::to_string(i));
        std::filesystem::copy_file(fixture("broken.yaml"),
                                   folder.path() / std::to_string(i) / "module.yaml");
    }
    const auto words = minplanctl({"check", folder.path().string(), folder.path().string()});
    const Finished once = run(words);
    const Finished twice = run(words);
    CHECK(once.code == 1);
    CHECK(once.out == twice.out);
    const std::size_t first = once.out.find("/10/module.yaml");
    const std::size_t last = once.out.find("/39/module.yaml");
    REQUIRE(last != std::string::npos);
    CHECK(first < last);
}

TEST_CASE("a path that is not there does not keep the others from being checked")
{
    const Finished finished = run(minplanctl({"check", "ingen-slik-fil", fixture("broken.yaml")}));
    CHECK(finished.code == 1);
    CHECK(finished.err == "minplanctl: finnes ikke: ingen-slik-fil\n");
    CHECK(finished.out.find("broken.yaml:") != std::string::npos);
}
