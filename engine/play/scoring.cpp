#include "play/scoring.h"

#include "text/norwegian.h"

#include <algorithm>
#include <type_traits>

namespace minplan::play {

namespace {

using text::Fraction;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

Fraction shareOf(std::size_t right, std::size_t all)
{
    if (all == 0) {
        return 0;
    }
    return {static_cast<std::int64_t>(right), static_cast<std::int64_t>(all)};
}

bool accepts(const std::vector<std::string> &accepted, const std::string &written)
{
    const std::string given = text::folded(written);
    return std::any_of(accepted.begin(), accepted.end(),
                       [&given](const std::string &form) { return text::folded(form) == given; });
}

Fraction share(const module::OneOf &kind, const Ids &picked)
{
    const bool right = picked.size() == 1
        && std::any_of(kind.options.begin(), kind.options.end(), [&picked](const auto &option) {
                           return option.right && option.id == picked.front();
                       });
    return right ? 1 : 0;
}

Fraction share(const module::AnyOf &kind, const Ids &picked)
{
    std::int64_t balance = 0;
    std::int64_t rights = 0;
    for (const module::Option &option : kind.options) {
        const bool isPicked = std::find(picked.begin(), picked.end(), option.id) != picked.end();
        rights += option.right ? 1 : 0;
        balance += isPicked ? (option.right ? 1 : -1) : 0;
    }
    if (rights == 0 || balance <= 0) {
        return 0;
    }
    return {balance, rights};
}

Fraction share(const module::TrueOrFalse &kind, bool answer)
{
    return kind.is == answer ? 1 : 0;
}

bool sameRight(const module::Item &wanted, const module::Match &kind, const std::string &given)
{
    if (wanted.id == given) {
        return true;
    }
    return std::any_of(kind.right.begin(), kind.right.end(), [&](const module::Item &other) {
        return other.id == given && other.text == wanted.text;
    });
}

Fraction share(const module::Match &kind, const Pairs &pairs)
{
    std::size_t right = 0;
    for (std::size_t at = 0; at < kind.left.size(); ++at) {
        const auto given = pairs.find(kind.left[at].id);
        right += given != pairs.end() && sameRight(kind.right[at], kind, given->second) ? 1 : 0;
    }
    return shareOf(right, kind.left.size());
}

/// Of the neighbours in the answer, the share where the one that comes first belongs first.
Fraction share(const module::Order &kind, const Ids &order)
{
    std::map<std::string, std::size_t> placeOf;
    for (const module::Item &item : kind.items) {
        placeOf.emplace(item.id, placeOf.size());
    }
    if (order.size() != placeOf.size() || order.empty()) {
        return 0;
    }
    std::size_t right = order.size() == 1 ? 1 : 0;
    for (std::size_t at = 1; at < order.size(); ++at) {
        const auto before = placeOf.find(order[at - 1]);
        const auto after = placeOf.find(order[at]);
        const bool known = before != placeOf.end() && after != placeOf.end();
        right += known && before->second < after->second ? 1 : 0;
    }
    return shareOf(right, std::max<std::size_t>(order.size() - 1, 1));
}

Fraction share(const module::Sort &kind, const Pairs &pairs)
{
    std::size_t right = 0;
    std::size_t all = 0;
    for (const module::Box &box : kind.boxes) {
        for (const module::Item &item : box.items) {
            const auto given = pairs.find(item.id);
            right += given != pairs.end() && given->second == box.box.id ? 1 : 0;
            ++all;
        }
    }
    return shareOf(right, all);
}

Fraction share(const module::Blanks &kind, const Ids &written)
{
    std::size_t right = 0;
    for (std::size_t at = 0; at < std::min(written.size(), kind.accepted.size()); ++at) {
        right += accepts(kind.accepted[at], written[at]) ? 1 : 0;
    }
    return shareOf(right, kind.accepted.size());
}

Fraction share(const module::Number &kind, const std::string &written)
{
    const auto given = numberWritten(written, kind.unit);
    if (!given) {
        return 0;
    }
    const Fraction off = *given < kind.is ? kind.is - *given : *given - kind.is;
    return off <= kind.within ? 1 : 0;
}

Fraction share(const module::Short &kind, const std::string &written)
{
    return accepts(kind.accepted, written) ? 1 : 0;
}

/// Answers of another form, and reflections.
template <typename Kind, typename Answer>
Fraction share(const Kind & /*kind*/, const Answer & /*answer*/)
{
    return 0;
}

} // namespace

Score score(const module::Question &question, const AnswerValue &answer)
{
    if (std::holds_alternative<module::Reflect>(question.kind)) {
        return {0, 0};
    }
    const Fraction right
        = std::visit([](const auto &kind, const auto &value) { return share(kind, value); },
                     question.kind, answer);
    return {question.points * right, question.points};
}

std::optional<Fraction> numberWritten(std::string_view written, std::string_view unit)
{
    std::string given = text::folded(written);
    const std::string ending = text::folded(unit);
    if (!ending.empty() && given.ends_with(ending)) {
        given.resize(given.size() - ending.size());
    }
    return text::decimal(given);
}

} // namespace minplan::play
