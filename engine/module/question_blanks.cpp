#include "module/blanks.h"
#include "module/question_kinds.h"
#include "module/values.h"

namespace minplan::module {

namespace {

constexpr std::string_view kOpen = "{{";
constexpr std::string_view kClose = "}}";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\n");
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(" \t\n") - begin + 1);
}

/// «laging|laget»
std::vector<std::string> alternatives(std::string_view blank)
{
    std::vector<std::string> accepted;
    while (true) {
        const std::size_t bar = blank.find('|');
        const std::string_view one = trimmed(blank.substr(0, bar));
        if (!one.empty()) {
            accepted.emplace_back(one);
        }
        if (bar == std::string_view::npos) {
            return accepted;
        }
        blank.remove_prefix(bar + 1);
    }
}

} // namespace

ParsedBlanks parseBlanks(std::string_view written)
{
    ParsedBlanks parsed;
    Blanks &kind = parsed.blanks;
    std::string_view rest = written;
    for (std::size_t open = rest.find(kOpen); open != std::string_view::npos;
         open = rest.find(kOpen)) {
        const std::size_t close = rest.find(kClose, open);
        if (close == std::string_view::npos
            || rest.substr(open + 2, close - open - 2).find(kOpen) != std::string_view::npos) {
            parsed.open = rest.substr(open);
            return parsed;
        }
        kind.accepted.push_back(alternatives(rest.substr(open + 2, close - open - 2)));
        const std::string number = std::to_string(kind.accepted.size());
        kind.text += std::string(rest.substr(0, open)) + "{{" + number + "}}";
        rest.remove_prefix(close + 2);
    }
    kind.text += rest;
    const std::size_t close = rest.find(kClose);
    parsed.open = close == std::string_view::npos ? std::string_view() : rest.substr(close);
    return parsed;
}

std::string writtenBlanks(const Blanks &blanks)
{
    std::string written;
    std::string_view rest = blanks.text;
    for (const std::vector<std::string> &accepted : blanks.accepted) {
        const std::size_t open = rest.find(kOpen);
        const std::size_t close = rest.find(kClose, open);
        written += std::string(rest.substr(0, open)) + "{{";
        for (const std::string &one : accepted) {
            written += (&one == &accepted.front() ? "" : "|") + one;
        }
        written += "}}";
        rest.remove_prefix(close + 2);
    }
    return written + std::string(rest);
}

QuestionKind readBlanks(const KindContext &context)
{
    const std::string written = readText(context.reading, context.kind);
    const Node at = context.kind.value;
    ParsedBlanks parsed = parseBlanks(written);
    const auto &accepted = parsed.blanks.accepted;
    for (std::size_t i = 0; i < accepted.size(); ++i) {
        if (accepted[i].empty()) {
            context.reading.add(kinds::emptyBlank, at, {std::to_string(i + 1)});
        }
    }
    if (parsed.open.starts_with(kOpen)) {
        context.reading.addAt(kinds::openBlank,
                              context.reading.rangeWithin(at, parsed.open.substr(0, 8), 0));
    } else if (!parsed.open.empty()) {
        context.reading.add(kinds::openBlank, at);
    } else if (accepted.empty() && !written.empty()) {
        context.reading.add(kinds::noBlanks, at);
    }
    return std::move(parsed.blanks);
}

} // namespace minplan::module
