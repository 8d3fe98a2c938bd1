#include "ctl/world.h"

using namespace minplan::tests;

namespace {

Finished tested(const std::string &words)
{
    return run(
        {"bash", "-c", "cd '" + fixtures().string() + "' && " + MINPLANCTL + " test " + words});
}

} // namespace

TEST_CASE("claims that hold about every kind of question, a path and a thousand draws pass")
{
    const Finished finished = tested("tester/holder");
    CHECK(finished.code == 0);
    CHECK(finished.out == "8 tester, 0 feilet\n");
    CHECK(finished.err.empty());
}

TEST_CASE("each claim that does not hold is one line with place, what was expected and what came")
{
    const Finished norwegian = tested("tester/holder-ikke");
    CHECK(norwegian.code == 1);
    checkGolden(golden("test-nb.txt"), norwegian.out);
    checkGolden(golden("test-en.txt"), tested("tester/holder-ikke --language en").out);
}

TEST_CASE("a folder gives the sum of its modules, and other files have no tests")
{
    const Finished finished = tested("tester provekurs");
    CHECK(finished.code == 1);
    CHECK(finished.out.ends_with("\n21 tester, 12 feilet\n"));
    CHECK(tested("provekurs/course.yaml").out == "0 tester, 0 feilet\n");
}

TEST_CASE("a module with errors is not tested but told about")
{
    const Finished finished = tested("broken.yaml");
    CHECK(finished.code == 1);
    CHECK(finished.out.find("broken.yaml:") == 0);
    CHECK(finished.out.ends_with("\n0 tester, 0 feilet\n"));
}

TEST_CASE("the claims in the modules we ship hold, and each module has some")
{
    const std::string modules = (sourceDir() / "modules").string();
    const Finished finished = run(minplanctl({"test", modules, "--language", "en"}));
    CHECK(finished.out.ends_with(" 0 failed\n"));
    CHECK(finished.code == 0);
    for (const auto &entry : std::filesystem::recursive_directory_iterator(modules)) {
        if (entry.path().filename() == "module.yaml") {
            CAPTURE(entry.path().string());
            CHECK_FALSE(run(minplanctl({"test", entry.path().string()})).out.starts_with("0 "));
        }
    }
}
