#include "ctl/world.h"

using namespace minplan::tests;

namespace {

Finished inFixtures(const std::string &words)
{
    return run({"bash", "-c", "cd '" + fixtures().string() + "' && " + MINPLANCTL + " " + words});
}

} // namespace

TEST_CASE("an imported bank goes to standard output and the report beside it, in both languages")
{
    const Finished norwegian = inFixtures("import gift bank.gift");
    CHECK(norwegian.code == 1);
    checkGolden(golden("import.yaml"), norwegian.out);
    checkGolden(golden("import-nb.txt"), norwegian.err);
    const Finished english = inFixtures("import gift bank.gift --language en");
    CHECK(english.out == norwegian.out);
    checkGolden(golden("import-en.txt"), english.err);
}

TEST_CASE("a bank imported to a file carries the file's name, and the report is the output")
{
    const TemporaryFolder folder;
    const std::string file = (folder / "Mine spørsmål.yaml").string();
    const Finished finished = run(minplanctl({"import", "gift", fixture("god.gift"), "-o", file}));
    CHECK(finished.code == 0);
    CHECK(finished.err.empty());
    CHECK(finished.out == "2 spørsmål: 2 hentet inn, 0 av dem med tap, 0 avvist.\n");
    CHECK(readFile(file).starts_with("bank: mine-spørsmål\n"));
    CHECK(run(minplanctl({"check", file})).out.empty());
}

TEST_CASE("nothing is written when no question could be taken in")
{
    const TemporaryFolder folder;
    const std::string file = (folder / "bank.yaml").string();
    const Finished finished
        = run(minplanctl({"import", "gift", fixture("broken.yaml"), "-o", file}));
    CHECK(finished.code == 1);
    CHECK_FALSE(std::filesystem::exists(file));
}

TEST_CASE("a bank goes to another system and comes back")
{
    const TemporaryFolder folder;
    const std::string bank = (folder / "god.yaml").string();
    const std::string gift = (folder / "god.gift").string();
    const std::string again = (folder / "igjen" / "god.yaml").string();
    std::filesystem::create_directory(folder / "igjen");
    CHECK(run(minplanctl({"import", "gift", fixture("god.gift"), "-o", bank})).code == 0);
    const Finished exported = run(minplanctl({"export", "gift", bank, "-o", gift}));
    CHECK(exported.code == 0);
    CHECK(exported.out == "2 spørsmål: 2 skrevet, 0 av dem med tap, 0 utelatt.\n");
    CHECK(run(minplanctl({"import", "gift", gift, "-o", again})).code == 0);
    CHECK(readFile(again) == readFile(bank));
}

TEST_CASE("a bank with errors is told so and not exported")
{
    const TemporaryFolder folder;
    const std::string gift = (folder / "bank.gift").string();
    const Finished finished
        = run(minplanctl({"export", "gift", fixture("broken.yaml"), "-o", gift}));
    CHECK(finished.code == 1);
    CHECK(finished.out.find("error:") != std::string::npos);
    CHECK_FALSE(std::filesystem::exists(gift));
}
