#include "module/yaml_faults.h"

#include "module/finding_kinds.h"
#include "module/yaml_brackets.h"
#include "module/yaml_lines.h"

#include <algorithm>
#include <array>

namespace minplan::module {

namespace {

constexpr auto kNowhere = std::string_view::npos;

char charAt(std::string_view yaml, std::size_t at)
{
    return at < yaml.size() ? yaml[at] : '\0';
}

ExplainedFault restOfLine(const text::FindingKind &kind, std::string_view yaml, std::size_t at,
                          std::vector<std::string> words = {})
{
    return {&kind, at, std::max(at + 1, lineAt(yaml, at).end), std::move(words)};
}

ExplainedFault oneCharacter(const text::FindingKind &kind, std::string_view yaml, std::size_t at)
{
    return {&kind, at, at + 1, {std::string(1, charAt(yaml, at))}};
}

std::string quoteName(char quote)
{
    return std::string(1, quote);
}

/// Of a line that has one.
std::string_view keyOf(std::string_view yaml, const YamlLine &line)
{
    const std::string_view rest = yaml.substr(line.key);
    return rest.substr(0, rest.find(':'));
}

/// Whether a line looks like the file going on: a lower-case key, or a list item with one.
bool looksLikeYaml(std::string_view yaml, const YamlLine &line)
{
    const char first = charAt(yaml, line.key);
    return line.keyed && first >= 'a' && first <= 'z'
        && yaml.substr(line.key, line.value - line.key).find(' ') >= line.value - line.key - 2;
}

/// The first of the quoted texts before the fault that has swallowed lines of YAML.
std::size_t greedyQuote(std::string_view yaml, std::size_t faultAt,
                        const std::vector<std::size_t> &quotes)
{
    for (const std::size_t quote : quotes) {
        const std::size_t end = std::min(endOfQuoted(yaml, quote), faultAt);
        for (YamlLine line = lineAt(yaml, quote); line.next < end;) {
            line = lineAt(yaml, line.next);
            if (looksLikeYaml(yaml, line)) {
                return quote;
            }
        }
    }
    return kNowhere;
}

ExplainedFault explainColon(std::string_view yaml, std::size_t at)
{
    const YamlLine line = lineAt(yaml, at);
    if (line.keyed && line.value < at) {
        return restOfLine(kinds::colon, yaml, line.value);
    }
    const std::optional<YamlLine> above = filledAbove(yaml, line);
    if (!above) {
        return restOfLine(kinds::syntax, yaml, line.key);
    }
    if (!above->keyed) {
        return {&kinds::missingColon, above->key, above->end, {}};
    }
    return {&kinds::indentation, line.begin + line.indent, line.end, {}};
}

ExplainedFault explainUnexpected(std::string_view yaml, std::size_t at)
{
    const YamlLine line = lineAt(yaml, at);
    const char opening = charAt(yaml, line.value);
    constexpr std::string_view openings = "\"'[{";
    if (line.value < at && openings.find(opening) != kNowhere) {
        return restOfLine(kinds::afterClosing, yaml, at, {std::string(1, opening)});
    }
    return {&kinds::indentation, std::min(line.begin + line.indent, line.end), line.end, {}};
}

/// The key above whose value is a text on lines of its own, not taken for one because the bar is
/// missing.
std::optional<YamlLine> keyOfBareText(std::string_view yaml, std::size_t at)
{
    constexpr std::array<std::string_view, 8> texts{"text",     "why",     "ask",  "summary",
                                                    "feedback", "debrief", "hint", "about"};
    YamlLine first = lineAt(yaml, at);
    for (auto line = filledAbove(yaml, first); line; line = filledAbove(yaml, *line)) {
        if (line->indent > first.indent) {
            continue;
        }
        const std::size_t column = line->key - line->begin;
        if (line->keyed && line->value >= line->end && column < first.indent) {
            const bool isText
                = std::find(texts.begin(), texts.end(), keyOf(yaml, *line)) != texts.end();
            return isText && !looksLikeYaml(yaml, first) ? line : std::nullopt;
        }
        first = *line;
    }
    return {};
}

ExplainedFault openBracketAt(std::string_view yaml, std::size_t bracket)
{
    const bool list = charAt(yaml, bracket) == '[';
    return {&kinds::openBracket, bracket, bracket + 1, {list ? "[" : "{", list ? "]" : "}"}};
}

ExplainedFault explainOpenFlow(std::string_view yaml, const YamlFault &fault)
{
    const std::size_t bracket = fault.bracket.value_or(fault.at);
    const YamlLine line = lineAt(yaml, fault.at);
    const std::string_view before = yaml.substr(bracket, fault.at - bracket);
    const std::size_t last = before.find_last_not_of(" \t");
    const bool afterQuote = last != kNowhere && (before[last] == '"' || before[last] == '\'')
        && lineAt(yaml, bracket).begin == line.begin;
    if (afterQuote) {
        return {&kinds::afterClosing, fault.at, line.end, {std::string(1, before[last])}};
    }
    return openBracketAt(yaml, bracket);
}

ExplainedFault explainCharacter(std::string_view yaml, std::size_t at, std::string_view characters)
{
    const std::size_t found = yaml.find_last_of(characters, at);
    const std::size_t begin = found == kNowhere || found < lineAt(yaml, at).begin ? at : found;
    return oneCharacter(kinds::specialBeginning, yaml, begin);
}

ExplainedFault explainToken(std::string_view yaml, std::size_t at)
{
    if (charAt(yaml, at) == '?') {
        return oneCharacter(kinds::questionMark, yaml, at);
    }
    return oneCharacter(kinds::specialBeginning, yaml, at);
}

/// «- » or «? » as the beginning of a value is a text; elsewhere it stands too far in or out.
ExplainedFault explainIndicator(std::string_view yaml, std::size_t at)
{
    const YamlLine line = lineAt(yaml, at);
    if (line.keyed && line.value <= at) {
        return oneCharacter(kinds::specialBeginning, yaml, at);
    }
    return {&kinds::indentation, std::min(line.begin + line.indent, line.end), line.end, {}};
}

bool mayComeFromBracket(std::string_view message)
{
    return message.starts_with("illegal block entry") || message.starts_with("illegal map")
        || message.starts_with("end of map not found");
}

bool tabBefore(std::string_view yaml, std::size_t at)
{
    const YamlLine line = lineAt(yaml, at);
    return yaml.substr(line.begin, line.indent).find('\t') != kNowhere;
}

ExplainedFault explainBracket(std::string_view yaml, std::size_t at)
{
    return oneCharacter(kinds::strayBracket, yaml, at);
}

ExplainedFault explainEscape(std::string_view yaml, std::size_t at)
{
    const std::size_t slash = yaml.rfind('\\', at);
    const std::size_t begin = slash == kNowhere ? at : slash;
    return {&kinds::badEscape, begin, begin + 2, {}};
}

ExplainedFault explainAnchor(std::string_view yaml, std::size_t at)
{
    return explainCharacter(yaml, at, "*&");
}

ExplainedFault explainBlock(std::string_view yaml, std::size_t at)
{
    return explainCharacter(yaml, at, "|>");
}

/// The file ends within a quoted text: the last line whose value opens one and never closes it.
ExplainedFault explainEnd(std::string_view yaml, std::size_t at)
{
    YamlLine line = lineAt(yaml, at);
    while (true) {
        const char first = charAt(yaml, line.value);
        if ((first == '"' || first == '\'') && endOfQuoted(yaml, line.value) == kNowhere) {
            return oneCharacter(kinds::openQuote, yaml, line.value);
        }
        if (line.begin == 0) {
            return restOfLine(kinds::syntax, yaml, at);
        }
        line = lineAt(yaml, line.begin - 1);
    }
}

struct Explanation {
    std::string_view message; ///< how yaml-cpp's own begins
    ExplainedFault (*explain)(std::string_view yaml, std::size_t at);
};

constexpr std::array kExplanations{
    Explanation{"unknown token", explainToken},
    Explanation{"the referenced anchor", explainAnchor},
    Explanation{"illegal character found while scanning a", explainAnchor},
    Explanation{"alias not found", explainAnchor},
    Explanation{"anchor not found", explainAnchor},
    Explanation{"unexpected character in block", explainBlock},
    Explanation{"illegal block entry", explainIndicator},
    Explanation{"illegal map key", explainIndicator},
    Explanation{"illegal map value", explainColon},
    Explanation{"end of map not found", explainUnexpected},
    Explanation{"end of sequence not found", explainUnexpected},
    Explanation{"illegal EOF", explainEnd},
    Explanation{"illegal flow end", explainBracket},
    Explanation{"unknown escape", explainEscape},
    Explanation{"bad character found while scanning hex", explainEscape},
    Explanation{"invalid unicode", explainEscape},
};

} // namespace

std::size_t endOfQuoted(std::string_view yaml, std::size_t at)
{
    const char quote = charAt(yaml, at);
    for (std::size_t i = at + 1; i < yaml.size(); ++i) {
        if (quote == '"' && yaml[i] == '\\') {
            ++i;
        } else if (yaml[i] == quote && quote == '\'' && charAt(yaml, i + 1) == quote) {
            ++i;
        } else if (yaml[i] == quote) {
            return i + 1;
        }
    }
    return kNowhere;
}

ExplainedFault explain(std::string_view yaml, const YamlFault &fault,
                       const std::vector<std::size_t> &quotes)
{
    const std::size_t quote = greedyQuote(yaml, fault.at, quotes);
    if (quote != kNowhere) {
        return {&kinds::openQuote, quote, quote + 1, {quoteName(yaml[quote])}};
    }
    const std::string_view message = fault.message;
    if (tabBefore(yaml, fault.at) || message.starts_with("illegal tab")) {
        const YamlLine line = lineAt(yaml, fault.at);
        const std::size_t tab = yaml.find('\t', line.begin);
        return {&kinds::tabIndent, std::min(tab, line.end), std::min(tab, line.end) + 1, {}};
    }
    if (message.find("flow not found") != kNowhere) {
        return explainOpenFlow(yaml, fault);
    }
    if (const auto key = keyOfBareText(yaml, fault.at)) {
        return {&kinds::missingBar, key->key, key->end, {std::string(keyOf(yaml, *key))}};
    }
    const std::size_t bracket
        = mayComeFromBracket(message) ? bracketBefore(yaml, fault.at) : kNowhere;
    if (bracket != kNowhere) {
        return openBracketAt(yaml, bracket);
    }
    const auto *known = std::find_if(
        kExplanations.begin(), kExplanations.end(),
        [&](const Explanation &explanation) { return message.starts_with(explanation.message); });
    return known == kExplanations.end() ? restOfLine(kinds::syntax, yaml, fault.at)
                                        : known->explain(yaml, fault.at);
}

} // namespace minplan::module
