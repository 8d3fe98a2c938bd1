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

TEST_CASE("a file for its owner alone can be read by nobody else")
{
    const tests::TemporaryFolder folder;
    CHECK_FALSE(report::writeWhole(folder / "mine.json", "åpen"));
    CHECK_FALSE(report::writeWhole(folder / "mine.json", "lukket", report::Readers::Owner));
    CHECK(tests::readFile(folder / "mine.json") == "lukket");
    CHECK(std::filesystem::status(folder / "mine.json").permissions()
          == std::filesystem::perms(0600));
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

TEST_CASE("a file is replaced through a link, and keeps its permissions")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "module.yaml";
    std::ofstream(file) << "før";
    std::filesystem::permissions(file, std::filesystem::perms(0640));
    std::filesystem::create_symlink(file, folder / "lenke.yaml");
    CHECK_FALSE(report::replaceWhole(folder / "lenke.yaml", "før", "etter"));
    CHECK(tests::readFile(file) == "etter");
    CHECK(std::filesystem::is_symlink(folder / "lenke.yaml"));
    CHECK(std::filesystem::status(file).permissions() == std::filesystem::perms(0640));
}

TEST_CASE("a file that another program has written since it was read is left alone")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "module.yaml";
    std::ofstream(file) << "noe nytt";
    const auto error = report::replaceWhole(file, "før", "etter");
    CHECK(report::reason(error, "nb") == "et annet program har endret den imens");
    CHECK(tests::readFile(file) == "noe nytt");
    CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a file marked read-only is left alone, and one that is gone stays gone")
{
    const tests::TemporaryFolder folder;
    const auto file = folder / "module.yaml";
    std::ofstream(file) << "før";
    std::filesystem::permissions(file, std::filesystem::perms(0444));
    const auto error = report::replaceWhole(file, "før", "etter");
    CHECK(report::reason(error, "nb") == "du har ikke lov til å skrive der");
    CHECK(tests::readFile(file) == "før");
    CHECK(report::replaceWhole(folder / "borte.yaml", "før", "etter"));
    CHECK_FALSE(std::filesystem::exists(folder / "borte.yaml"));
}
