#include "ctl/world.h"

using namespace minplan::tests;
namespace fs = std::filesystem;

namespace {

/// A copy of the shipped modules and what they draw on.
class Shipped : public TemporaryFolder
{
public:
    Shipped()
    {
        for (const char *folder : {"modules", "content"}) {
            fs::copy(sourceDir() / folder, path() / folder, fs::copy_options::recursive);
        }
    }
    [[nodiscard]] Finished with(const std::string &words) const
    {
        return run({"bash", "-c", "cd '" + path().string() + "' && " + MINPLANCTL + " " + words});
    }
    void replace(const fs::path &file, const std::string &old, const std::string &with) const
    {
        std::string content = readFile(*this / file);
        REQUIRE(content.find(old) != std::string::npos);
        content.replace(content.find(old), old.size(), with);
        (void)write(file, content);
    }
};

const std::string kModule = "modules/det-er-min-plan/hva-er-individuell-plan/module.yaml";
const std::string kNynorsk = "modules/det-er-min-plan/hva-er-individuell-plan/nn.yaml";
const std::string kTranslate = "translate nn hva-er-individuell-plan";

} // namespace

TEST_CASE("a translator makes the files, fills one text in, and hears when its original changes")
{
    const Shipped shipped;
    const Finished made = shipped.with(kTranslate);
    CHECK(made.code == 0);
    CHECK(made.out.starts_with(kNynorsk + ": laget, 0 oversatt, "));
    CHECK(shipped.with("check modules content").code == 0);
    shipped.replace(kNynorsk, "\n  title:\n", "\n  title: Kva er individuell plan?\n");
    CHECK(shipped.with(kTranslate).out.starts_with(kNynorsk + ": endret, 1 oversatt, "));
    CHECK(shipped.with(kTranslate).out.starts_with(kNynorsk + ": uendret, 1 oversatt, "));
    shipped.replace(kModule, "\ntitle: Hva er", "\ntitle: Hva betyr");
    const Finished coverage = shipped.with("check --coverage nn " + kModule);
    CHECK(coverage.code == 1);
    CHECK(coverage.out.find("[MP0910]\n") != std::string::npos);
    CHECK(coverage.out.find("«summary» er ikke oversatt. [MP0909]\n") != std::string::npos);
    const Finished stale = shipped.with(kTranslate);
    CHECK(stale.out.find(" 1 utdatert, ") != std::string::npos);
    CHECK(stale.out.find("\n  utdatert: title\n") != std::string::npos);
    CHECK(readFile(shipped / kNynorsk).find("\n  title: Kva er individuell plan?\n")
          != std::string::npos);
}

TEST_CASE("a fault in an overlay is shown and the file left as it is")
{
    const Shipped shipped;
    CHECK(shipped.with(kTranslate).code == 0);
    shipped.replace(kNynorsk, "\n  title:\n", "\n  title: Kva er: planen\n");
    const std::string before = readFile(shipped / kNynorsk);
    const Finished refreshed = shipped.with(kTranslate);
    CHECK(refreshed.code == 1);
    CHECK(refreshed.out.find("[MP0118]") != std::string::npos);
    CHECK(readFile(shipped / kNynorsk) == before);
}

TEST_CASE("what cannot be translated is refused with the reason")
{
    const Shipped shipped;
    CHECK(shipped.with("translate nb hva-er-individuell-plan").code == 1);
    CHECK(shipped.with("translate ../nn hva-er-individuell-plan").code == 2);
    CHECK(shipped.with("translate nn finnes-ikke").code == 1);
    shipped.replace(kModule, "\nsteps:", "\nstep:");
    const Finished broken = shipped.with(kTranslate);
    CHECK(broken.code == 1);
    CHECK(broken.out.find("[MP0201]") != std::string::npos);
    CHECK_FALSE(fs::exists(shipped / kNynorsk));
}

TEST_CASE("a translation that may not be written is left alone, with a sentence")
{
    const Shipped shipped;
    CHECK(shipped.with(kTranslate).code == 0);
    const std::string before = readFile(shipped / kNynorsk);
    fs::permissions(shipped / kNynorsk, fs::perms(0444));
    shipped.replace(kModule, "\ntitle: Hva er", "\ntitle: Hva betyr");
    const Finished refused = shipped.with(kTranslate);
    CHECK(refused.code == 1);
    CHECK(refused.err.find("nn.yaml: du har ikke lov til å skrive der.") != std::string::npos);
    CHECK(readFile(shipped / kNynorsk) == before);
}

TEST_CASE(
    "a course is translated by its id, its folder or its file, and its modules are left alone")
{
    const Shipped shipped;
    const std::string folder = "modules/det-er-min-plan";
    const Finished made = shipped.with("translate nn det-er-min-plan");
    CHECK(made.code == 0);
    CHECK(made.out
          == folder
              + "/nn.yaml: laget, 0 oversatt, 3 mangler, 0 utdatert, 0 borte fra originalen.\n"
                "  mangler: title\n  mangler: certificate/title\n  mangler: certificate/text\n");
    CHECK_FALSE(fs::exists(shipped / kNynorsk));
    shipped.replace(folder + "/nn.yaml", "\n  title:\n", "\n  title: Det er planen min\n");
    for (const std::string &name : {folder, folder + "/course.yaml"}) {
        CHECK(shipped.with("translate nn " + name).out.find(" 1 oversatt, 2 mangler")
              != std::string::npos);
    }
    CHECK(shipped.with("check " + folder).code == 0);
    const Finished coverage = shipped.with("check --coverage nn " + folder);
    CHECK(coverage.code == 1);
    CHECK(coverage.out.find("«certificate/title» er ikke oversatt. [MP0909]\n")
          != std::string::npos);
    CHECK(shipped.with("translate nb det-er-min-plan").err
          == "minplanctl: kurset er skrevet på «nb» og trenger ingen oversettelse til det.\n");
    CHECK(shipped.with("translate nn det-er-min-plann").err.find("Mente du «det-er-min-plan»?")
          != std::string::npos);
}
