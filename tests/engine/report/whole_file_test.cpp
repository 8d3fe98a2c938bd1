#include "ctl/process.h"
#include "golden.h"
#include "report/whole_file.h"

using namespace minplan;

TEST_CASE("a file is replaced whole and nothing else is left in its folder")
{
    const tests::TemporaryFolder folder;
    CHECK_FALSE(report::writeWhole(folder / "rapport.csv", "én"));
    CHECK_FALSE(report::writeWhole(folder / "rapport.csv", "to"));
    CHECK(tests::readFile(folder / "rapport.csv") == "to");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a folder in the file's place is refused and stays")
{
    const tests::TemporaryFolder folder;
    const auto error = report::writeWhole(folder.path(), "én");
    CHECK(report::reason(error, "nb") == "det er en mappe");
    CHECK(std::filesystem::is_directory(folder.path()));
}

TEST_CASE("a missing folder is said in both languages")
{
    const tests::TemporaryFolder folder;
    const auto error = report::writeWhole(folder.path() / "borte" / "fil", "én");
    CHECK(report::reason(error, "nb") == "mappen finnes ikke");
    CHECK(report::reason(error, "en") == "the folder does not exist");
}

TEST_CASE("what is no ordinary file is written to, not replaced")
{
    CHECK_FALSE(report::writeWhole("/dev/null", "bort"));
    CHECK(std::filesystem::is_character_file("/dev/null"));
}
