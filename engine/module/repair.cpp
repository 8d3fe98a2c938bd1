#include "module/repair.h"

#include "module/files.h"
#include "module/finding_kinds.h"
#include "module/yaml.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <optional>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr std::array kWidths{2, 4, 8};
constexpr int kRounds = 50;

/// The white space a line begins with, tabs as spaces up to the next multiple of `width`.
text::Edit untabbed(const text::SourceText &source, int line, int width)
{
    const std::string_view text = source.line(line);
    const std::size_t length = std::min(text.find_first_not_of(" \t"), text.size());
    int column = 0;
    for (const char c : text.substr(0, length)) {
        column += c == '\t' ? width - column % width : 1;
    }
    return {{{line, 1}, {line, static_cast<int>(length) + 1}},
            std::string(static_cast<std::size_t>(column), ' ')};
}

text::Findings::iterator firstTab(Checked &checked, int line = 0)
{
    const std::string file = shownPath(checked.file);
    return std::find_if(checked.findings.begin(), checked.findings.end(),
                        [&](const text::Finding &finding) {
                            return finding.kind == &kinds::tabIndent && finding.file == file
                                && (line == 0 || finding.at.begin.line == line);
                        });
}

/// Every line that begins with a tab, and those with findings: they stand and fall together.
std::vector<text::Edit> untabbed(Checked &checked, const text::SourceText &source, int width)
{
    std::vector<text::Edit> edits;
    for (int line = 1; line <= source.lineCount(); ++line) {
        const std::string_view text = source.line(line);
        const bool blank = text.find_first_not_of(" \t") == std::string_view::npos;
        const bool found = firstTab(checked, line) != checked.findings.end();
        if (!blank && (found || text.starts_with('\t'))) {
            edits.push_back(untabbed(source, line, width));
        }
    }
    return edits;
}

/// How much is wrong. As YAML first: what hides behind a fault there is not counted yet.
struct Wrong {
    int asYaml = 0;
    int inAll = 0;
    auto operator<=>(const Wrong &) const = default;
};

Wrong wrongIn(const text::Findings &findings)
{
    Wrong wrong;
    for (const text::Finding &finding : findings) {
        wrong.asYaml += finding.kind->code.starts_with("MP01") ? 1 : 0;
        wrong.inAll += finding.kind->severity == text::Severity::Advice ? 0 : 1;
    }
    return wrong;
}

bool sameTree(const std::string &left, const std::string &right)
{
    const YamlFile leftFile = readYaml({"left", left});
    const YamlFile rightFile = readYaml({"right", right});
    const auto same = [](const Tree::Record &one, const Tree::Record &other) {
        return one.kind == other.kind && one.size == other.size && one.text == other.text;
    };
    const auto &lefts = leftFile.document->tree.records;
    const auto &rights = rightFile.document->tree.records;
    return std::equal(lefts.begin(), lefts.end(), rights.begin(), rights.end(), same);
}

struct Trial {
    std::vector<text::Edit> edits;
    std::string content;
    Wrong left;
};

/// The trial that leaves least wrong; none when it is not clear which, or nothing is won.
std::vector<text::Edit> bestOf(const std::vector<Trial> &trials, Wrong now)
{
    const auto best
        = std::min_element(trials.begin(), trials.end(), [](const Trial &one, const Trial &other) {
              return one.left < other.left;
          });
    const bool clear = std::all_of(trials.begin(), trials.end(), [&](const Trial &other) {
        return other.left > best->left || sameTree(other.content, best->content);
    });
    return clear && best->left.asYaml < now.asYaml ? best->edits : std::vector<text::Edit>();
}

/// The tabs alone while there are any: what else there is to mend is counted in columns.
std::vector<text::Edit> editsOf(Checked &checked)
{
    const auto tab = firstTab(checked);
    if (tab != checked.findings.end() && !tab->fix.empty()) {
        return tab->fix;
    }
    const std::string file = shownPath(checked.file);
    std::vector<text::Edit> edits;
    for (const text::Finding &finding : checked.findings) {
        if (finding.file == file) {
            edits.insert(edits.end(), finding.fix.begin(), finding.fix.end());
        }
    }
    return edits;
}

std::ptrdiff_t lineBreaks(const std::string &text)
{
    return std::count(text.begin(), text.end(), '\n');
}

/// Earlier repairs move down with the lines put in above them.
void append(std::vector<text::Edited> &all, const std::vector<text::Edited> &made)
{
    for (const text::Edited &edit : made) {
        const auto grown = static_cast<int>(lineBreaks(edit.after) - lineBreaks(edit.before));
        for (text::Edited &earlier : all) {
            earlier.line += earlier.line >= edit.line ? grown : 0;
        }
    }
    all.insert(all.end(), made.begin(), made.end());
    std::stable_sort(
        all.begin(), all.end(),
        [](const text::Edited &left, const text::Edited &right) { return left.line < right.line; });
}

} // namespace

void fixTabs(Checked &checked)
{
    const auto source = checked.sources.find(shownPath(checked.file));
    const auto first = firstTab(checked);
    if (first == checked.findings.end() || source == checked.sources.end()) {
        return;
    }
    std::vector<Trial> trials;
    for (const int width : kWidths) {
        Trial trial{untabbed(checked, source->second, width), {}, 0};
        (void)text::makeEdits(source->second, trial.edits, trial.content);
        trial.left = wrongIn(checkText(checked.file, trial.content).findings);
        trials.push_back(std::move(trial));
    }
    first->fix = bestOf(trials, wrongIn(checked.findings));
}

Repaired repaired(const fs::path &file, std::string content)
{
    Repaired result{std::move(content), {}};
    const bool marked = result.content.starts_with(text::kByteOrderMark);
    for (int round = 0; round < kRounds; ++round) {
        Checked checked = checkText(file, result.content);
        fixTabs(checked);
        const std::vector<text::Edit> edits = editsOf(checked);
        if (edits.empty()) {
            break;
        }
        const text::SourceText &source = checked.sources.at(shownPath(file));
        append(result.made, text::makeEdits(source, edits, result.content));
        result.content.insert(0, marked ? text::kByteOrderMark : "");
    }
    return result;
}

} // namespace minplan::module
