#include "play/scoring.h"

#include <algorithm>

namespace minplan::play {

namespace {

using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

struct Right {
    const ShowQuestion &asked;
    char decimalMark;

    template <typename Choices> [[nodiscard]] Ids options(const Choices &kind) const
    {
        Ids right;
        for (const module::Item &shown : asked.options) {
            const bool isRight = std::any_of(
                kind.options.begin(), kind.options.end(),
                [&shown](const auto &option) { return option.right && option.id == shown.id; });
            if (isRight) {
                right.push_back(shown.id);
            }
        }
        return right;
    }
    Ids operator()(const module::OneOf &kind) const { return options(kind); }
    Ids operator()(const module::AnyOf &kind) const { return options(kind); }
    Ids operator()(const module::TrueOrFalse &kind) const { return {kind.is ? "true" : "false"}; }
    Ids operator()(const module::Match &kind) const
    {
        Pairs pairs;
        for (std::size_t at = 0; at < kind.left.size(); ++at) {
            pairs[kind.left[at].id] = kind.right[at].id;
        }
        return joined(asked.left, pairs);
    }
    Ids operator()(const module::Order &kind) const
    {
        Ids right;
        for (const module::Item &item : kind.items) {
            right.push_back(item.id);
        }
        return right;
    }
    Ids operator()(const module::Sort &kind) const
    {
        Pairs pairs;
        for (const module::Box &box : kind.boxes) {
            for (const module::Item &item : box.items) {
                pairs[item.id] = box.box.id;
            }
        }
        return joined(asked.items, pairs);
    }
    Ids operator()(const module::Blanks &kind) const
    {
        Ids right;
        for (const auto &accepted : kind.accepted) {
            right.push_back(accepted.empty() ? std::string() : accepted.front());
        }
        return right;
    }
    Ids operator()(const module::Number &kind) const
    {
        constexpr int kAllPlaces = 6;
        return {kind.is.toDecimal(decimalMark, kAllPlaces)};
    }
    Ids operator()(const module::Short &kind) const
    {
        return kind.accepted.empty() ? Ids{} : Ids{kind.accepted.front()};
    }
    Ids operator()(const module::Reflect & /*kind*/) const { return {}; }

    static Ids joined(const std::vector<module::Item> &shown, const Pairs &pairs)
    {
        Ids right;
        for (const module::Item &item : shown) {
            const auto found = pairs.find(item.id);
            if (found != pairs.end()) {
                right.push_back(found->first + "=" + found->second);
            }
        }
        return right;
    }
};

} // namespace

std::vector<std::string> rightAnswer(const module::Question &question, const ShowQuestion &asked,
                                     char decimalMark)
{
    return std::visit(Right{asked, decimalMark}, question.kind);
}

} // namespace minplan::play
