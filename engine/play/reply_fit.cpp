#include "play/reply_fit.h"

#include "play/scoring.h"
#include "text/norwegian.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace minplan::play {

namespace {

using Why = Refusal::Why;
using Fit = std::optional<Refusal>;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

constexpr int kMostCharacters = 10'000;

bool isBlank(const std::string &text)
{
    return text::wordCount(text) == 0;
}

bool isAmong(const std::vector<module::Item> &items, const std::string &id)
{
    return std::any_of(items.begin(), items.end(),
                       [&id](const auto &item) { return item.id == id; });
}

Fit idsFit(const std::vector<module::Item> &items, const Ids &ids)
{
    std::set<std::string> used;
    for (const std::string &id : ids) {
        if (!isAmong(items, id) || !used.insert(id).second) {
            return unknownId(id);
        }
    }
    return std::nullopt;
}

Fit incompleteUnless(bool complete)
{
    return complete ? Fit() : Fit(Refusal{Why::Incomplete, {}});
}

Fit oneOf(const ShowQuestion &asked, const AnswerValue &value)
{
    const auto *ids = std::get_if<Ids>(&value);
    if (ids == nullptr || ids->size() > 1) {
        return wrongReply(asked);
    }
    const Fit fit = idsFit(asked.options, *ids);
    return fit ? fit : incompleteUnless(!ids->empty());
}

Fit anyOf(const ShowQuestion &asked, const AnswerValue &value)
{
    const auto *ids = std::get_if<Ids>(&value);
    if (ids == nullptr) {
        return wrongReply(asked);
    }
    const Fit fit = idsFit(asked.options, *ids);
    return fit ? fit : incompleteUnless(!ids->empty());
}

Fit order(const ShowQuestion &asked, const AnswerValue &value)
{
    const auto *ids = std::get_if<Ids>(&value);
    if (ids == nullptr) {
        return wrongReply(asked);
    }
    const Fit fit = idsFit(asked.options, *ids);
    return fit ? fit : incompleteUnless(ids->size() == asked.options.size());
}

Fit trueOrFalse(const ShowQuestion &asked, const AnswerValue &value)
{
    return std::holds_alternative<bool>(value) ? Fit() : Fit(wrongReply(asked));
}

Fit pairsFit(const ShowQuestion &asked, const AnswerValue &value,
             const std::vector<module::Item> &keys, const std::vector<module::Item> &values)
{
    const auto *pairs = std::get_if<Pairs>(&value);
    if (pairs == nullptr) {
        return wrongReply(asked);
    }
    for (const auto &[key, given] : *pairs) {
        if (!isAmong(keys, key)) {
            return unknownId(key);
        }
        if (!isAmong(values, given)) {
            return unknownId(given);
        }
    }
    return incompleteUnless(pairs->size() == keys.size());
}

Fit match(const ShowQuestion &asked, const AnswerValue &value)
{
    return pairsFit(asked, value, asked.left, asked.right);
}

Fit sort(const ShowQuestion &asked, const AnswerValue &value)
{
    return pairsFit(asked, value, asked.items, asked.boxes);
}

Fit blanks(const ShowQuestion &asked, const AnswerValue &value)
{
    const auto *texts = std::get_if<Ids>(&value);
    const auto wanted = static_cast<std::size_t>(asked.blanks);
    if (texts == nullptr || texts->size() > wanted) {
        return wrongReply(asked);
    }
    for (const std::string &text : *texts) {
        if (Fit fit = unfitText(text)) {
            return fit;
        }
    }
    return incompleteUnless(texts->size() == wanted
                            && std::none_of(texts->begin(), texts->end(), isBlank));
}

Fit number(const ShowQuestion &asked, const AnswerValue &value)
{
    constexpr int kWordLength = 40;
    const auto *text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return wrongReply(asked);
    }
    if (Fit fit = unfitText(*text)) {
        return fit;
    }
    if (isBlank(*text) || numberWritten(*text, asked.unit)) {
        return incompleteUnless(!isBlank(*text));
    }
    const std::string said = text::printable(*text);
    return Refusal{Why::NotANumber, said.substr(0, text::codePointAt(said, kWordLength))};
}

Fit shortText(const ShowQuestion &asked, const AnswerValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return wrongReply(asked);
    }
    const Fit fit = unfitText(*text);
    return fit ? fit : incompleteUnless(!isBlank(*text));
}

Fit reflect(const ShowQuestion &asked, const AnswerValue &value)
{
    const auto *text = std::get_if<std::string>(&value);
    if (text == nullptr) {
        return wrongReply(asked);
    }
    const int wanted = std::max(1, asked.atLeastWords);
    Fit fit = unfitText(*text);
    if (!fit && text::wordCount(*text) < wanted) {
        fit = Refusal{Why::TooShort, std::to_string(wanted)};
    }
    return fit;
}

struct Kind {
    std::string_view name;
    Fit (*fit)(const ShowQuestion &, const AnswerValue &);
};
constexpr std::array<Kind, 10> kKinds{{
    {"one-of", oneOf},
    {"any-of", anyOf},
    {"true-or-false", trueOrFalse},
    {"match", match},
    {"order", order},
    {"sort", sort},
    {"blanks", blanks},
    {"number", number},
    {"short", shortText},
    {"reflect", reflect},
}};

} // namespace

Refusal unknownId(const std::string &id)
{
    return {Why::UnknownId, text::printable(id)};
}

std::optional<Refusal> unfitText(const std::string &text)
{
    if (text::codePointCount(text) > kMostCharacters) {
        return Refusal{Why::TooLong, std::to_string(kMostCharacters)};
    }
    if (text::holdsPersonalNumber(text)) {
        return Refusal{Why::PersonalNumber, {}};
    }
    return std::nullopt;
}

std::optional<Refusal> misfit(const ShowQuestion &asked, const Answer &answer)
{
    constexpr int kCertain = 3;
    for (const Kind &kind : kKinds) {
        if (kind.name != asked.kind) {
            continue;
        }
        if (Fit fit = kind.fit(asked, answer.value)) {
            return fit;
        }
    }
    if (answer.sure && (*answer.sure < 1 || *answer.sure > kCertain)) {
        return Refusal{Why::SureOutOfRange, {}};
    }
    return std::nullopt;
}

} // namespace minplan::play
