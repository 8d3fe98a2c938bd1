#include "findings_of.h"
#include "golden.h"

#include <doctest/doctest.h>

#include <random>

using namespace minplan;

namespace {

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::size_t begin = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos;
         end = text.find('\n', begin)) {
        lines.push_back(text.substr(begin, end - begin + 1));
        begin = end + 1;
    }
    return lines;
}

std::size_t below(std::mt19937 &chance, std::size_t limit)
{
    return std::uniform_int_distribution<std::size_t>(0, limit - 1)(chance);
}

/// One to three slips such as a hand makes: a line lost, doubled or moved, a sign lost or put in.
std::string mutated(std::vector<std::string> lines, std::mt19937 &chance)
{
    constexpr std::string_view signs = "\"'[]{}:,-&*!|>%@#?\t \\x\xC3";
    for (std::size_t slips = below(chance, 3) + 1; slips > 0; --slips) {
        const std::size_t at = below(chance, lines.size());
        std::string &line = lines[at];
        switch (below(chance, 6)) {
        case 0:
            lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
            break;
        case 1:
            lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(at), line);
            break;
        case 2:
            std::swap(lines[at], lines[below(chance, lines.size())]);
            break;
        case 3:
            line.insert(below(chance, line.size()), 1, signs[below(chance, signs.size())]);
            break;
        case 4:
            line.erase(below(chance, line.size()), 1);
            break;
        default:
            line.insert(0, below(chance, 4), ' ');
            break;
        }
    }
    std::string text;
    for (const std::string &line : lines) {
        text += line;
    }
    return text;
}

} // namespace

TEST_CASE("no slip of the hand makes a good module crash the reader or its findings")
{
    const auto original = tests::sourceDir() / "modules/det-er-min-plan/mal-som-er-brukerens-egne";
    const tests::TemporaryFolder folder;
    std::filesystem::copy(original / "media", folder.path() / "media");
    const std::vector<std::string> lines = linesOf(tests::readFile(original / "module.yaml"));
    REQUIRE(lines.size() > 100);
    std::mt19937 chance(20261121); // NOLINT(cert-msc51-cpp): the same mutants every time
    for (int round = 0; round < 500; ++round) {
        CAPTURE(round);
        const auto file = folder.write("module.yaml", mutated(lines, chance));
        const module::Loaded<module::Module> loaded = module::loadModule(file);
        for (const text::Finding &finding : loaded.findings) {
            const auto source = loaded.sources.find(finding.file);
            const std::string text = text::render(
                finding, source == loaded.sources.end() ? nullptr : &source->second, "nb");
            CHECK(text.find(": ") != std::string::npos);
        }
    }
}
