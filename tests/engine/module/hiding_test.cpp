#include "findings_of.h"
#include "golden.h"
#include "slips.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

using namespace minplan;
namespace fs = std::filesystem;

namespace {

using tests::Lines;

/// The steps of a file that writes them two spaces in, each with its lines.
std::vector<Lines> stepsOf(const fs::path &file)
{
    std::vector<Lines> steps;
    bool within = false;
    for (const std::string &line : tests::linesOf(tests::readFile(file))) {
        within = line.starts_with("steps:") || (within && (line.starts_with(' ') || line == "\n"));
        if (!within || line.starts_with("steps:")) {
            continue;
        }
        if (line.starts_with("  - ")) {
            steps.emplace_back();
        }
        if (!steps.empty()) {
            steps.back().push_back(line);
        }
    }
    return steps;
}

std::vector<Lines> stepsBelow(const fs::path &folder)
{
    std::vector<fs::path> files;
    for (const fs::directory_entry &entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename() == "module.yaml"
            && entry.file_size() < 100'000) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    std::vector<Lines> steps;
    for (const fs::path &file : files) {
        for (Lines &step : stepsOf(file)) {
            steps.push_back(std::move(step));
        }
    }
    return steps;
}

const Lines kHead{"module: m\n", "title: T\n", "steps:\n"};
/// Without an ending brace: an unknown key, a key that is missing, an empty text.
const Lines kBefore{"  - page: foran\n", "    title: Foran\n", "    tekster: Her.\n",
                    "    text: Hei.\n"};
const Lines kAfter{"  - quiz: bak\n",           "    title: Bak\n",
                   "    questions:\n",          "      - question: bakerst\n",
                   "        poeng: 2\n",        "        short: [ja]\n",
                   "        hint:\n",           "        why: Ja.\n",
                   "  - page: aller-bakerst\n", "    text: Hei.\n"};

std::string joined(std::initializer_list<const Lines *> parts)
{
    std::string text;
    for (const Lines *part : parts) {
        for (const std::string &line : *part) {
            text += line;
        }
    }
    return text;
}

/// Codes with place, of the findings outside the lines from `first` up to `last`; those below
/// counted as if the lines between were none.
std::set<std::string> outside(const text::Findings &findings, int first, int last)
{
    std::set<std::string> found;
    for (const text::Finding &finding : findings) {
        const int line = finding.at.begin.line;
        if (line < first || line >= last) {
            found.insert(std::string(finding.kind->code) + '@'
                         + std::to_string(line < first ? line : line - last + first) + ':'
                         + std::to_string(finding.at.begin.column));
        }
    }
    return found;
}

/// The first line that differs, for whoever reads the failure.
std::string changed(const Lines &before, const Lines &after)
{
    std::size_t at = 0;
    while (at < before.size() && at < after.size() && before[at] == after[at]) {
        ++at;
    }
    return std::to_string(at) + ": " + (at < before.size() ? before[at] : "")
        + (at < after.size() ? after[at] : "");
}

text::Findings findingsOf(const std::string &yaml)
{
    return module::checkText("/nowhere/m/module.yaml", yaml).findings;
}

} // namespace

TEST_CASE("a slip of the hand in one step hides no finding in the steps around it")
{
    std::vector<Lines> victims = stepsBelow(tests::sourceDir() / "modules");
    const std::vector<Lines> broken = stepsBelow(tests::sourceDir() / "tests/content/broken");
    victims.insert(victims.end(), broken.begin(), broken.end());
    REQUIRE(victims.size() > 150);
    const std::set<std::string> expected
        = outside(findingsOf(joined({&kHead, &kBefore, &kAfter})), 8, 8);
    REQUIRE(expected.size() >= 5);
    std::mt19937 chance(20261122); // NOLINT(cert-msc51-cpp): the same mutants every time
    for (int round = 0; round < 5000; ++round) {
        const Lines &whole = victims[static_cast<std::size_t>(round) % victims.size()];
        const Lines step = tests::slippedWithin(whole, chance);
        const std::string yaml = joined({&kHead, &kBefore, &step, &kAfter});
        const int first = 8;
        const std::set<std::string> found
            = outside(findingsOf(yaml), first, first + static_cast<int>(step.size()));
        // Without its first line the step belongs to the one before it, which is then touched too.
        const bool begins = !step.empty() && step.front().starts_with("  - ");
        for (const std::string &one : expected) {
            if (!found.contains(one) && (begins || one.find("@6:") == std::string::npos)) {
                CAPTURE(round);
                CAPTURE(one);
                CAPTURE(changed(whole, step));
                CHECK(found.contains(one));
            }
        }
    }
}
