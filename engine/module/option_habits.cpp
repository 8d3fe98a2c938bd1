#include "module/option_habits.h"

#include "text/utf8.h"

#include <algorithm>

namespace minplan::module {

namespace {

/// Of fewer it may well be chance.
constexpr std::size_t kHabit = 3;

const std::vector<Option> *optionsOf(const Question &question)
{
    if (const auto *one = std::get_if<OneOf>(&question.kind)) {
        return &one->options;
    }
    const auto *any = std::get_if<AnyOf>(&question.kind);
    return any == nullptr ? nullptr : &any->options;
}

bool rightIsLongest(const std::vector<Option> &options)
{
    int shortestRight = -1;
    int longestWrong = -1;
    for (const Option &option : options) {
        const int length = text::codePointCount(option.text);
        if (!option.right) {
            longestWrong = std::max(longestWrong, length);
        } else if (shortestRight < 0 || length < shortestRight) {
            shortestRight = length;
        }
    }
    return longestWrong >= 0 && shortestRight > longestWrong;
}

bool rightIsFirst(const std::vector<Option> &options)
{
    return std::is_partitioned(options.begin(), options.end(),
                               [](const Option &option) { return option.right; })
        && !options.back().right && options.front().right;
}

/// The ids of the questions with options, when all of them have the habit.
std::vector<std::string> withHabit(const std::vector<Question> &questions,
                                   bool (*has)(const std::vector<Option> &))
{
    std::vector<std::string> ids;
    for (const Question &question : questions) {
        const std::vector<Option> *options = optionsOf(question);
        if (options == nullptr) {
            continue;
        }
        if (options->empty() || !has(*options)) {
            return {};
        }
        ids.push_back(question.id);
    }
    return ids;
}

void check(Reading &reading, Node at, const std::vector<Question> &questions,
           const text::FindingKind &kind, bool (*has)(const std::vector<Option> &))
{
    const std::vector<std::string> ids = withHabit(questions, has);
    if (ids.size() >= kHabit) {
        reading.add(kind, at, {std::string(at.text()), joined(ids)});
    }
}

} // namespace

void checkLongest(Reading &reading, Node at, const std::vector<Question> &questions)
{
    check(reading, at, questions, kinds::rightIsLongest, rightIsLongest);
}

void checkFirst(Reading &reading, Node at, const std::vector<Question> &questions)
{
    check(reading, at, questions, kinds::rightIsFirst, rightIsFirst);
}

} // namespace minplan::module
