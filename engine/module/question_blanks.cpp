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

QuestionKind readBlanks(const KindContext &context)
{
    Blanks kind;
    const std::string written = readText(context.reading, context.kind);
    const Node at = context.kind.value;
    std::string_view rest = written;
    for (std::size_t open = rest.find(kOpen); open != std::string_view::npos;
         open = rest.find(kOpen)) {
        const std::size_t close = rest.find(kClose, open);
        if (close == std::string_view::npos
            || rest.substr(open + 2, close - open - 2).find(kOpen) != std::string_view::npos) {
            context.reading.addAt(kinds::openBlank,
                                  context.reading.rangeWithin(at, rest.substr(open, 8), 0));
            return kind;
        }
        kind.accepted.push_back(alternatives(rest.substr(open + 2, close - open - 2)));
        const std::string number = std::to_string(kind.accepted.size());
        if (kind.accepted.back().empty()) {
            context.reading.add(kinds::emptyBlank, at, {number});
        }
        kind.text += std::string(rest.substr(0, open)) + "{{" + number + "}}";
        rest.remove_prefix(close + 2);
    }
    kind.text += rest;
    if (rest.find(kClose) != std::string_view::npos) {
        context.reading.add(kinds::openBlank, at);
    } else if (kind.accepted.empty() && !written.empty()) {
        context.reading.add(kinds::noBlanks, at);
    }
    return kind;
}

} // namespace minplan::module
