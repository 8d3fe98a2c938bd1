#include "report/item_texts.h"

#include <algorithm>

namespace minplan::report {

namespace {

std::vector<PickCount> ofOptions(const std::vector<module::Option> &options)
{
    std::vector<PickCount> picks;
    for (const module::Option &option : options) {
        picks.push_back({option.id, option.text, option.right});
    }
    return picks;
}

std::vector<PickCount> ofTruth(const module::TrueOrFalse &question)
{
    return {{"true", "", question.is}, {"false", "", !question.is}};
}

std::vector<PickCount> ofPairs(const module::Match &match)
{
    std::vector<module::Item> offered = match.right;
    offered.insert(offered.end(), match.with.begin(), match.with.end());
    std::vector<PickCount> picks;
    for (std::size_t i = 0; i < match.left.size(); ++i) {
        for (const module::Item &right : offered) {
            const bool same = right.text == match.right[i].text;
            const PickCount pick{match.left[i].id + "=" + right.id,
                                 match.left[i].text + " → " + right.text, same};
            const bool known = std::any_of(picks.begin(), picks.end(),
                                           [&](const PickCount &one) { return one.id == pick.id; });
            if (!known) {
                picks.push_back(pick);
            }
        }
    }
    return picks;
}

std::vector<PickCount> ofBoxes(const module::Sort &sort)
{
    std::vector<PickCount> picks;
    for (const module::Box &from : sort.boxes) {
        for (const module::Item &item : from.items) {
            for (const module::Box &box : sort.boxes) {
                picks.push_back({item.id + "=" + box.box.id, item.text + " → " + box.box.text,
                                 box.box.id == from.box.id});
            }
        }
    }
    return picks;
}

} // namespace

const module::Question *ItemTexts::find(const std::string &question) const
{
    const std::size_t place = placeOf(question);
    return m_quiz != nullptr && place < m_quiz->questions.size() ? &m_quiz->questions[place]
                                                                 : nullptr;
}

std::size_t ItemTexts::placeOf(const std::string &question) const
{
    if (m_quiz == nullptr) {
        return 0;
    }
    const auto found = std::find_if(m_quiz->questions.begin(), m_quiz->questions.end(),
                                    [&](const auto &one) { return one.id == question; });
    return static_cast<std::size_t>(found - m_quiz->questions.begin());
}

std::string ItemTexts::ask(const std::string &question) const
{
    const module::Question *found = find(question);
    return found == nullptr ? "" : found->ask;
}

std::string ItemTexts::bank(const std::string &question) const
{
    const module::Question *found = find(question);
    return found == nullptr ? "" : found->bank;
}

std::vector<PickCount> ItemTexts::picks(const std::string &question) const
{
    const module::Question *found = find(question);
    if (found == nullptr) {
        return {};
    }
    const module::QuestionKind &kind = found->kind;
    if (const auto *oneOf = std::get_if<module::OneOf>(&kind)) {
        return ofOptions(oneOf->options);
    }
    if (const auto *anyOf = std::get_if<module::AnyOf>(&kind)) {
        return ofOptions(anyOf->options);
    }
    if (const auto *truth = std::get_if<module::TrueOrFalse>(&kind)) {
        return ofTruth(*truth);
    }
    if (const auto *match = std::get_if<module::Match>(&kind)) {
        return ofPairs(*match);
    }
    const auto *sort = std::get_if<module::Sort>(&kind);
    return sort == nullptr ? std::vector<PickCount>() : ofBoxes(*sort);
}

} // namespace minplan::report
