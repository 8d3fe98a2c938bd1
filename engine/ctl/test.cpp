#include "ctl/command_line.h"
#include "ctl/files_in.h"
#include "ctl/findings_out.h"
#include "module/library.h"
#include "play/module_test.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

volatile std::sig_atomic_t interrupted = 0;

/// Ctrl-C ends the test under way; what is known by then is still told.
class Interruptible
{
public:
    Interruptible()
        : m_before(std::signal(SIGINT, [](int /*signal*/) { interrupted = 1; }))
    { }
    ~Interruptible() { std::signal(SIGINT, m_before); }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    void (*m_before)(int);
};

struct TestOptions {
    std::vector<std::string> paths;
    std::string language = "nb";
};

/// Other files have no tests.
bool isModule(const fs::path &file)
{
    return file.filename() == "module.yaml" || module::readFirstEntry(file).key == "module";
}

struct Tally {
    int tests = 0;
    int failed = 0;
    bool broken = false; ///< a module that cannot be tested
};

std::string summary(const Tally &tally, bool english)
{
    const auto counted = [](int count, const char *one, const char *many) {
        return std::to_string(count) + ' ' + (count == 1 ? one : many);
    };
    return english
        ? counted(tally.tests, "test", "tests") + ", " + std::to_string(tally.failed) + " failed"
        : counted(tally.tests, "test", "tester") + ", " + std::to_string(tally.failed) + " feilet";
}

void testModule(const fs::path &file, const std::string &language, Tally &tally)
{
    const auto loaded = module::loadModule(file);
    if (!loaded.usable()) {
        printFindings(std::cout, loaded.findings, loaded.sources, language);
        tally.broken = true;
        return;
    }
    for (const module::ModuleTest &test : loaded.value.tests) {
        if (interrupted != 0) {
            return;
        }
        ++tally.tests;
        const auto failure = play::tryTest(loaded.value, test, [] { return interrupted != 0; });
        if (failure) {
            ++tally.failed;
            std::cout << file.string() << ':' << test.at.line << ": "
                      << play::sentence(*failure, language) << '\n';
        }
    }
}

int test(const TestOptions &options)
{
    const Interruptible interruptible;
    const FilesFound found = filesIn(options.paths);
    Tally tally;
    for (const fs::path &file : found.files) {
        if (isModule(file) && interrupted == 0) {
            testModule(file, options.language, tally);
        }
    }
    std::cout << summary(tally, options.language == "en") << '\n';
    const bool done = found.all && !tally.broken && tally.failed == 0 && interrupted == 0;
    return done ? kDone : kFound;
}

} // namespace

void addTest(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<TestOptions>();
    CLI::App *command = app.add_subcommand("test", "Prøv det som står under «tests» i moduler.");
    command->add_option("STI", options->paths, "Moduler, eller mapper å lete i.")->required();
    command->add_option("--language", options->language, "Språket i meldingene: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command->callback([options, &chosen] { chosen = [options] { return test(*options); }; });
}

} // namespace minplan::ctl
