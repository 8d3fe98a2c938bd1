#include "text/finding.h"

#include "text/pattern.h"
#include "text/utf8.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace minplan::text {

namespace {

constexpr int kWidestLine = 110;
constexpr int kBeforeCaret = 40;
constexpr std::size_t kLongestWord = 160;

bool isEnglish(std::string_view language)
{
    return language.starts_with("en");
}

std::string shortened(std::string_view word)
{
    if (word.size() <= kLongestWord) {
        return printable(word);
    }
    const std::size_t cut = codePointAt(word, static_cast<int>(kLongestWord / 2));
    return printable(word.substr(0, cut)) + "…";
}

std::string sentence(std::string_view pattern, const Finding &finding)
{
    std::vector<std::string> words;
    std::transform(finding.words.begin(), finding.words.end(), std::back_inserter(words),
                   shortened);
    return filled(pattern, words);
}

std::string place(const std::string &file, Position at)
{
    return file + ':' + std::to_string(std::max(at.line, 1)) + ':'
        + std::to_string(std::max(at.column, 1));
}

/// What of a line is shown: all of it, or a window around the place.
struct Window {
    std::string text;
    int firstColumn = 1; ///< the column of the first character shown
    int indent = 0;      ///< characters before it on the shown line
};

Window windowOf(std::string_view line, int column)
{
    const int length = codePointCount(line);
    if (length <= kWidestLine) {
        return {printable(line), 1, 0};
    }
    const int first = std::clamp(column - 1 - kBeforeCaret, 0, length - kWidestLine);
    const std::size_t begin = codePointAt(line, first);
    const std::size_t end = codePointAt(line, first + kWidestLine);
    std::string shown = printable(line.substr(begin, end - begin));
    const bool cutBefore = first > 0;
    return {(cutBefore ? "…" : "") + shown + (end < line.size() ? "…" : ""), first + 1,
            cutBefore ? 1 : 0};
}

int caretCount(Range at, int lineLength)
{
    const int end = at.end.line == at.begin.line ? at.end.column : lineLength + 1;
    return std::max(1, std::min(end, lineLength + 1) - at.begin.column);
}

/// Nothing when the line does not exist.
std::string excerpt(const SourceText &source, Range at)
{
    if (at.begin.line < 1 || at.begin.line > source.lineCount()) {
        return {};
    }
    const std::string_view line = source.line(at.begin.line);
    const std::string number = std::to_string(at.begin.line);
    const Window window = windowOf(line, at.begin.column);
    const int before = std::max(0, at.begin.column - window.firstColumn) + window.indent;
    const int room = std::max(1, kWidestLine + 1 - before);
    const int carets = std::min(caretCount(at, codePointCount(line)), room);
    return ' ' + number + " | " + window.text + '\n' + ' ' + std::string(number.size(), ' ') + " | "
        + std::string(static_cast<std::size_t>(before), ' ')
        + std::string(static_cast<std::size_t>(carets), '^') + '\n';
}

} // namespace

std::string message(const Finding &finding, std::string_view language)
{
    return sentence(isEnglish(language) ? finding.kind->en : finding.kind->nb, finding);
}

std::string hint(const Finding &finding, std::string_view language)
{
    return sentence(isEnglish(language) ? finding.kind->hintEn : finding.kind->hintNb, finding);
}

std::string_view note(Relation relation, std::string_view language)
{
    if (relation == Relation::FirstUsed) {
        return isEnglish(language) ? "first used here" : "først brukt her";
    }
    return isEnglish(language) ? "conflicts with this" : "i strid med dette";
}

std::string_view name(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Advice:
        return "advice";
    }
    return "error";
}

std::string render(const Finding &finding, const SourceText *source, std::string_view language)
{
    std::string result = place(finding.file, finding.at.begin) + ": ";
    result += name(finding.kind->severity);
    result += ": " + message(finding, language) + " [" + std::string(finding.kind->code) + "]\n";
    result += source == nullptr ? std::string() : excerpt(*source, finding.at);
    for (const Related &related : finding.related) {
        result += "  " + place(related.file, related.at.begin) + ": ";
        result += note(related.relation, language);
        result += '\n';
        const bool here = source != nullptr && related.file == finding.file;
        result += here ? excerpt(*source, related.at) : std::string();
    }
    const std::string remedy = hint(finding, language);
    return remedy.empty() ? result : result + "  hint: " + remedy + '\n';
}

bool hasErrors(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.kind->severity == Severity::Error;
    });
}

void sortByPlace(Findings &findings)
{
    const auto key = [](const Finding &finding) {
        return std::tie(finding.file, finding.at, finding.kind->code, finding.words);
    };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return key(a) < key(b); });
}

} // namespace minplan::text
