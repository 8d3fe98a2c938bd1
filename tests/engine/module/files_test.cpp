#include "findings_of.h"
#include "module/shelf.h"

#include <doctest/doctest.h>
#include <sys/stat.h>

using namespace minplan;

TEST_CASE("a file that is not there is a finding, not an exception")
{
    const auto loaded = module::loadModule("/finnes/ikke/module.yaml");
    CHECK(tests::codes(loaded.findings) == "MP0101@1:1");
    CHECK(!loaded.usable());
    CHECK(tests::codes(module::loadCourse("/finnes/ikke").findings) == "MP0101@1:1");
    CHECK(tests::codes(module::checkFile("").findings) == "MP0101@1:1");
}

TEST_CASE("devices, pipes and folders are not read")
{
    const tests::TemporaryFolder folder;
    const auto pipe = folder.path() / "pipe.yaml";
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(tests::codes(module::checkFile(pipe).findings) == "MP0102@1:1");
    CHECK(tests::codes(module::checkFile("/dev/zero").findings) == "MP0102@1:1");
    CHECK(tests::codes(module::checkFile(folder.path()).findings) == "MP0102@1:1");
}

TEST_CASE("a file above the limit is refused without being read")
{
    const tests::TemporaryFolder folder;
    const auto file = folder.write("module.yaml", "module: m\n");
    std::filesystem::resize_file(file, 5'000'000'000);
    CHECK(tests::codes(module::loadModule(file).findings) == "MP0701@1:1");
}

TEST_CASE("a module is found in its folder and through its file alike")
{
    const tests::TemporaryFolder folder;
    folder.write("module.yaml",
                 "module: m\ntitle: T\nsteps:\n  - {page: p, title: P, text: Hei.}\n");
    CHECK(module::loadModule(folder.path()).usable());
    CHECK(module::loadModule(folder.path() / "module.yaml").usable());
}

TEST_CASE("a file of another kind is refused by name")
{
    const tests::TemporaryFolder folder;
    const auto file = folder.write("course.yaml", "course: c\ntitle: T\nmodules: []\n");
    CHECK(tests::codes(module::loadModule(file).findings) == "MP0225@1:1");
}

TEST_CASE("a bank may not be reached through a link in place of content")
{
    const tests::TemporaryFolder folder;
    folder.write("content/questions/a.yaml", "bank: a\nquestions: []\n");
    for (const char *use : {"../module", "/etc/passwd", "questions/../../module", "questions//a"}) {
        CAPTURE(use);
        const auto file = folder.write(
            "module.yaml",
            "module: m\ntitle: T\nsteps:\n  - quiz: q\n    title: Q\n    questions: [{use: "
                + std::string(use) + "}]\n");
        const std::string found = tests::codes(module::loadModule(file).findings);
        CHECK((found.find("MP0307@") == 0 || found.find("MP0220@") != std::string::npos));
    }
}

TEST_CASE("the findings of a bank that is used are told against the bank, once")
{
    const tests::TemporaryFolder folder;
    folder.write("content/questions/a.yaml",
                 "bank: a\nqestions: []\nquestions:\n  - {question: q, ask: Hva, "
                 "one-of: [{right: A}, {wrong: B}], why: C}\n");
    const auto file = folder.write("modules/m/module.yaml", R"(module: m
title: T
steps:
  - {quiz: en, title: En, measures: before, questions: [{use: questions/a}]}
  - {quiz: to, title: To, questions: [{use: questions/a}]}
)");
    const auto loaded = module::loadModule(file);
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].file.ends_with("content/questions/a.yaml"));
    CHECK(loaded.sources.contains(loaded.findings[0].file));
    CHECK(std::get<module::Quiz>(loaded.value.steps[1].kind).questions[0].bank == "questions/a");
}

TEST_CASE("a file that many modules use is read once for all who share a shelf")
{
    const tests::TemporaryFolder folder;
    const auto bank
        = folder.write("content/questions/b.yaml",
                       "bank: b\nquestions:\n  - {true-or-false: q, ask: Ja?, is: yes}\n"
                       "  - {true-or-false: q, ask: Ja?, is: yes}\n");
    const std::string modules = "title: T\nsteps:\n  - {quiz: k, title: K, bank: [questions/b]}\n";
    const auto one = folder.write("modules/one/module.yaml", "module: one\n" + modules);
    const auto other = folder.write("modules/other/module.yaml", "module: other\n" + modules);
    module::Shelf shelf;
    const auto first = module::checkFile(one, &shelf);
    folder.write("content/questions/b.yaml", "bank: b\n");
    const auto second = module::checkFile(other, &shelf);
    CHECK(tests::codes(first.findings) == tests::codes(second.findings));
    CHECK(!first.findings.empty());
    module::FileRead read = module::FileRead::Unreadable;
    CHECK(shelf.take(bank, read) == shelf.take(bank, read));
    CHECK(read == module::FileRead::Done);
    CHECK(shelf.take(folder.path() / "gone.yaml", read) == nullptr);
    CHECK(read == module::FileRead::Unreadable);
}
