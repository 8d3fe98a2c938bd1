#include "play/body.h"
#include "play/protocol.h"
#include "play/reply_fit.h"

#include <algorithm>
#include <array>

namespace minplan::play {

namespace {

using nlohmann::json;
using Parsed = std::variant<Reply, Refusal>;

constexpr int kOutOfRange = 0; ///< a confidence that is no small whole number

/// Whether the line has no other members than these.
bool hasOnly(const json &line, std::initializer_list<std::string_view> known)
{
    const auto members = line.items();
    return std::all_of(members.begin(), members.end(), [&known](const auto &member) {
        return std::find(known.begin(), known.end(), member.key()) != known.end();
    });
}

Parsed parseGo(const json &line, const Show &shown)
{
    const std::string go = textIn(line, "go");
    if (go == "again" && hasOnly(line, {"go"})) {
        return Reply(GoAgain{});
    }
    const json &done = member(line, "done");
    const std::vector<std::string> ticked = textsIn(line, "done");
    const bool fits = done.is_null() || (done.is_array() && done.size() == ticked.size());
    if (go != "next" || !fits || !hasOnly(line, {"go", "done"})) {
        return wrongReply(shown);
    }
    return Reply(GoNext{ticked});
}

Parsed parseChoose(const json &line, const Show &shown)
{
    if (!member(line, "choose").is_string() || !hasOnly(line, {"choose"})) {
        return wrongReply(shown);
    }
    return Reply(Choose{textIn(line, "choose")});
}

bool asksForNumber(const Show &shown)
{
    const auto *question = std::get_if<ShowQuestion>(&shown);
    return question != nullptr && question->kind == "number";
}

std::optional<int> sureIn(const json &line)
{
    if (member(line, "sure").is_null()) {
        return std::nullopt;
    }
    return numberIn(line, "sure").value_or(kOutOfRange);
}

Parsed parseAnswer(const json &line, const Show &shown)
{
    const json &given = member(line, "answer");
    const bool asNumber = given.is_number() && asksForNumber(shown);
    auto value = asNumber ? AnswerValue(given.dump()) : answerFrom(given);
    if (!value || !hasOnly(line, {"answer", "sure"})) {
        return wrongReply(shown);
    }
    return Reply(Answer{std::move(*value), sureIn(line)});
}

Parsed parseJudge(const json &line, const Show &shown)
{
    const json &rows = member(line, "judge");
    const bool fits = rows.is_object()
        && std::all_of(rows.begin(), rows.end(), [](const json &row) { return row.is_boolean(); });
    if (!fits || !hasOnly(line, {"judge"})) {
        return wrongReply(shown);
    }
    return Reply(Judge{rows.get<std::map<std::string, bool>>()});
}

struct Form {
    const char *key;
    Parsed (*parse)(const json &, const Show &);
};
constexpr std::array<Form, 4> kForms{{
    {"go", parseGo},
    {"choose", parseChoose},
    {"answer", parseAnswer},
    {"judge", parseJudge},
}};

} // namespace

std::variant<Reply, Refusal> parseReply(const std::string &line, const Show &shown)
{
    constexpr std::size_t kLongestLine = 1'000'000;
    const json read = line.size() > kLongestLine ? json() : json::parse(line, nullptr, false);
    if (read.is_object()) {
        for (const Form &form : kForms) {
            if (read.contains(form.key)) {
                return form.parse(read, shown);
            }
        }
    }
    return wrongReply(shown);
}

} // namespace minplan::play
