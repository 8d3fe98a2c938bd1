#include "findings_of.h"
#include "golden.h"
#include "module/modules_at_hand.h"

#include <doctest/doctest.h>

#include <chrono>

using namespace minplan;

TEST_CASE("a head says what the whole module says")
{
    const auto file
        = tests::sourceDir() / "modules/det-er-min-plan/hva-er-individuell-plan/module.yaml";
    const module::ModuleHead head = module::readHead(file);
    const module::Module whole = module::loadModule(file).value;
    CHECK(head.readable);
    CHECK(head.id == whole.id);
    CHECK(head.edition == whole.edition);
    CHECK(head.title == whole.title);
    CHECK(head.summary == whole.summary);
    CHECK(head.minutes == whole.minutes);
    CHECK(head.required == whole.required);
    std::map<std::string, int> steps;
    for (const module::Step &step : whole.steps) {
        ++steps[std::string(module::kindName(step.kind))];
    }
    CHECK(head.steps == steps);
}

TEST_CASE("a head is the same however the file is laid out")
{
    const tests::TemporaryFolder folder;
    for (const char *yaml :
         {"module: m\ntitle: T\nsteps:\n- page: a\n  text: |\n    - page: x\n- quiz: b\n  "
          "questions:\n  - question: "
          "q\nrequires: [n]\n",
          "module: m\ntitle: T\nrequires:\n  - n\nsteps: # to\n\n    - page: a\n      quiz: no\n   "
          " - quiz: b\n",
          "{module: m, title: T, requires: [n], steps: [{page: a}, {quiz: b}]}\n",
          "---\nmodule: m\ntitle: >\n  T\nrequires: [n]\nsteps: [{page: a}, {title: B, quiz: b}]\n",
          "module: m\r\ntitle: T\r\nrequires: [n]\r\nsteps:\r\n  - page: a\r\n  - title: B\r\n    "
          "quiz: b\r\n"}) {
        CAPTURE(yaml);
        const module::ModuleHead head = module::readHead(folder.write("module.yaml", yaml));
        CHECK(head.readable);
        CHECK(head.id == "m");
        CHECK(head.title.substr(0, 1) == "T");
        CHECK(head.required == std::vector<std::string>{"n"});
        CHECK(head.steps == std::map<std::string, int>{{"page", 1}, {"quiz", 1}});
    }
}

TEST_CASE("the head of a file that cannot be read says so")
{
    const tests::TemporaryFolder folder;
    CHECK(!module::readHead(folder.path() / "borte.yaml").readable);
    CHECK(!module::readHead(folder.write("a.yaml", "module: m\ntitle: [\n")).readable);
    CHECK(!module::readHead(folder.write("b.yaml", "course: m\n")).readable);
    CHECK(!module::readHead(folder.write("c.yaml", "")).readable);
    CHECK(!module::readHead(folder.write("d.yaml", "- a\n")).readable);
}

TEST_CASE("a library has its courses and every module by id")
{
    const tests::TemporaryFolder folder;
    folder.write("a/course.yaml", "course: a\ntitle: A\nmodules: [en]\n");
    folder.write("a/en/module.yaml", "# merknad\n---\nmodule: \"en\"  # id\ntitle: En\n");
    folder.write("a/ødelagt/module.yaml", "module: odelagt\ntitle: [\n");
    folder.write("a/rot/module.yaml", "title: uten id\n");
    folder.write("b/course.yaml", "course: b\n");
    const module::Library library = module::findLibrary(folder.path());
    CHECK(library.courses.size() == 2);
    CHECK(library.modules.size() == 2);
    CHECK(library.modules.contains("en"));
    CHECK(library.modules.contains("odelagt"));
}

TEST_CASE("the modules at hand are those that can be used, read once in the language asked for")
{
    const tests::TemporaryFolder folder;
    folder.write("a/en/module.yaml",
                 "module: en\ntitle: Ikke\nlanguage: nb\nsteps:\n"
                 "  - {page: a, title: A, text: A.}\n");
    folder.write("a/en/nn.yaml", "overlay: nn\nfor: en\ntexts:\n  title: Ikkje\n");
    folder.write("a/rot/module.yaml", "module: rot\ntitle: [\n");
    const module::Library library = module::findLibrary(folder.path());
    module::ModulesAtHand own(library);
    REQUIRE(own.find("en") != nullptr);
    CHECK(own.find("en")->title == "Ikke");
    CHECK(own.find("rot") == nullptr);
    CHECK(own.find("finnes-ikke") == nullptr);
    CHECK(own.anonymity() == library.site.anonymity);
    module::ModulesAtHand nynorsk(library, "nn");
    const module::Module *first = nynorsk.find("en");
    CHECK(first->title == "Ikkje");
    folder.write("a/en/module.yaml", "module: en\ntitle: Ny\n");
    CHECK(nynorsk.find("en") == first);
}

TEST_CASE("a folder that is not there is an empty library")
{
    const module::Library library = module::findLibrary("/finnes/ikke");
    CHECK(library.courses.empty());
    CHECK(library.modules.empty());
}

TEST_CASE("files to check are those that say what they are, in order of path")
{
    const tests::TemporaryFolder folder;
    folder.write("b/module.yaml", "module: b\n");
    folder.write("a/module.yaml", "titel: uten id\n");
    folder.write("a/roller.yaml", "# en bank\nbank: roller\n");
    folder.write("a/docker.yaml", "services: x\n");
    folder.write(".git/module.yaml", "module: skjult\n");
    std::string names;
    for (const auto &file : module::filesToCheck(folder.path())) {
        names += file.lexically_relative(folder.path()).string() + ' ';
    }
    CHECK(names == "a/module.yaml a/roller.yaml b/module.yaml ");
    CHECK(module::filesToCheck(folder.path() / "a/docker.yaml").size() == 1);
}
