#include "findings_of.h"
#include "golden.h"
#include "module/repair.h"
#include "slips.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

using namespace minplan;
using tests::Lines;

namespace {

std::size_t indentOf(const std::string &line)
{
    return std::min(line.find_first_not_of(" -"), line.size());
}

/// Whether the line is a key with colon, not a text that goes on.
bool isKeyed(const std::string &line)
{
    const std::size_t begin = indentOf(line);
    const std::size_t colon = line.find(':', begin);
    return colon != std::string::npos && colon > begin + 3
        && line.substr(begin, colon - begin).find_first_not_of("abcdefghijklmnopqrstuvwxyz-")
        == std::string::npos;
}

/// Two letters of a key change places, one is lost, or one stands twice.
void mistype(std::string &line, std::mt19937 &chance)
{
    const std::size_t begin = indentOf(line);
    const std::size_t at = begin + tests::below(chance, line.find(':', begin) - begin - 1);
    switch (tests::below(chance, 3)) {
    case 0:
        std::swap(line[at], line[at + 1]);
        break;
    case 1:
        line.erase(at, 1);
        break;
    default:
        line.insert(at, 1, line[at]);
        break;
    }
}

/// The id of a question, scene, choice or stage that nothing else in the file names.
bool isLonelyId(const std::string &line, const std::string &whole)
{
    for (const std::string kind : {"question", "scene", "choice", "stage"}) {
        const std::string key = "- " + kind + ": ";
        const std::size_t at = line.find(key);
        if (at != std::string::npos) {
            const std::string id = line.substr(at + key.size(), line.size() - at - key.size() - 1);
            return whole.find(id) == whole.rfind(id);
        }
    }
    return false;
}

std::string joined(const Lines &lines)
{
    std::string text;
    for (const std::string &line : lines) {
        text += line;
    }
    return text;
}

/// A fault of the sorts that can be repaired, in a module without any.
Lines faulty(Lines lines, std::mt19937 &chance)
{
    const std::string whole = joined(lines);
    const bool ids = tests::below(chance, 3) == 0;
    for (int tries = 0; tries < 200; ++tries) {
        std::string &line = lines[tests::below(chance, lines.size())];
        if (ids && isLonelyId(line, whole)) {
            line.erase(line.find(':') + 1, line.size() - line.find(':') - 2);
            return lines;
        }
        if (!ids && isKeyed(line)) {
            mistype(line, chance);
            return lines;
        }
    }
    return lines;
}

/// Walks both texts line by line: what was not repaired has to be the same, byte for byte, and of a
/// repaired line what follows the repair.
bool sameOutside(const Lines &before, const Lines &after, const std::vector<text::Edited> &made)
{
    std::set<int> touched;
    for (const text::Edited &edit : made) {
        touched.insert(edit.line);
    }
    std::size_t at = 0;
    for (const std::string &line : before) {
        const bool repaired = touched.contains(static_cast<int>(at) + 1);
        const std::size_t colon = repaired ? line.find(':') : 0;
        if (at >= after.size() || (!repaired && after[at] != line)
            || (repaired && colon != std::string::npos
                && !after[at].ends_with(line.substr(colon + 1)))) {
            return false;
        }
        ++at;
    }
    return at == after.size();
}

std::multiset<std::string> saidOf(const text::Findings &findings)
{
    std::multiset<std::string> said;
    for (const text::Finding &finding : findings) {
        said.insert(std::string(finding.kind->code) + ' ' + text::message(finding, "nb"));
    }
    return said;
}

} // namespace

TEST_CASE("a repair of a module we ship leaves all else as it was, finds nothing new and is enough")
{
    const auto folder = tests::sourceDir() / "modules/det-er-min-plan";
    std::mt19937 chance(20261122); // NOLINT(cert-msc51-cpp): the same mutants every time
    int repairs = 0;
    const std::vector<std::pair<std::string, int>> rounds{{"mal-som-er-brukerens-egne", 200},
                                                          {"hva-er-individuell-plan", 200}};
    for (const auto &[name, mutants] : rounds) {
        const auto file = folder / name / "module.yaml";
        const Lines whole = tests::linesOf(tests::readFile(file));
        for (int round = 0; round < mutants; ++round) {
            CAPTURE(name);
            CAPTURE(round);
            const Lines first = faulty(whole, chance);
            std::mt19937 again = chance;
            const std::string yaml = joined(faulty(first, chance));
            const module::Repaired once = module::repaired(file, yaml);
            const module::Repaired twice = module::repaired(file, once.content);
            CHECK(twice.content == once.content);
            CHECK(twice.made.empty());
            CHECK(sameOutside(tests::linesOf(yaml), tests::linesOf(once.content), once.made));
            auto before = saidOf(module::checkText(file, yaml).findings);
            // Of two faults the one that is repaired may have hidden what the other leads to.
            for (const Lines &alone : {first, faulty(whole, again)}) {
                before.merge(saidOf(module::checkText(file, joined(alone)).findings));
            }
            const auto after = saidOf(module::checkText(file, once.content).findings);
            std::string fresh;
            for (const std::string &one : after) {
                fresh += before.contains(one) ? "" : one + '\n';
            }
            CHECK(fresh == "");
            repairs += static_cast<int>(once.made.size());
        }
    }
    CHECK(repairs > 400);
}
