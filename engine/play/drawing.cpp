#include "play/drawing.h"

#include "play/instance.h"

#include <algorithm>
#include <numeric>

namespace minplan::play {

namespace {

using module::Item;
using Ids = std::vector<std::string>;

Ids idsOf(const std::vector<Item> &items)
{
    Ids ids;
    ids.reserve(items.size());
    for (const Item &item : items) {
        ids.push_back(item.id);
    }
    return ids;
}

std::vector<Item> itemsOf(const std::vector<module::Option> &options)
{
    std::vector<Item> items;
    items.reserve(options.size());
    for (const module::Option &option : options) {
        items.push_back({option.id, option.text});
    }
    return items;
}

void appendNew(std::vector<Item> &items, const std::vector<Item> &more)
{
    for (const Item &item : more) {
        const bool known = std::any_of(items.begin(), items.end(),
                                       [&item](const Item &old) { return old.id == item.id; });
        if (!known) {
            items.push_back(item);
        }
    }
}

struct SidesOf {
    Sides operator()(const module::OneOf &kind) const { return {itemsOf(kind.options), {}}; }
    Sides operator()(const module::AnyOf &kind) const { return {itemsOf(kind.options), {}}; }
    Sides operator()(const module::Order &kind) const { return {kind.items, {}}; }
    Sides operator()(const module::Match &kind) const
    {
        Sides sides{kind.left, {}};
        appendNew(sides.second, kind.right);
        appendNew(sides.second, kind.with);
        return sides;
    }
    Sides operator()(const module::Sort &kind) const
    {
        Sides sides;
        for (const module::Box &box : kind.boxes) {
            sides.second.push_back(box.box);
            sides.first.insert(sides.first.end(), box.items.begin(), box.items.end());
        }
        return sides;
    }
    template <typename Kind> Sides operator()(const Kind & /*withoutItems*/) const { return {}; }
};

/// Whether an arrangement gives the answer away.
bool isSolved(const module::Order &order, const DrawnQuestion &drawn)
{
    return order.items.size() > 1 && drawn.first == idsOf(order.items);
}

bool isSolved(const module::Match &match, const DrawnQuestion &drawn)
{
    Ids partners;
    for (const std::string &left : drawn.first) {
        for (std::size_t at = 0; at < match.left.size(); ++at) {
            const std::string &right = match.right[at].id;
            const bool partner = match.left[at].id == left;
            if (partner && std::find(partners.begin(), partners.end(), right) == partners.end()) {
                partners.push_back(right);
            }
        }
    }
    return drawn.second.size() > 1
        && std::equal(partners.begin(), partners.end(), drawn.second.begin());
}

/// Solved is also «all of the first box, then all of the second».
bool isSolved(const module::Sort &sort, const DrawnQuestion &drawn)
{
    std::map<std::string, std::size_t> boxOf;
    std::set<std::size_t> filled;
    for (std::size_t at = 0; at < sort.boxes.size(); ++at) {
        for (const Item &item : sort.boxes[at].items) {
            boxOf[item.id] = at;
            filled.insert(at);
        }
    }
    return filled.size() > 1
        && std::is_sorted(drawn.first.begin(), drawn.first.end(),
                          [&boxOf](const std::string &left, const std::string &right) {
                              return boxOf[left] < boxOf[right];
                          });
}

/// Shuffles until the answer is not given away. A turn by one is never solved when the order before
/// it was, so that a run of bad luck ends too.
template <typename Kind>
void scramble(const Kind &kind, DrawnQuestion &drawn, Ids DrawnQuestion::*side, Chance &chance)
{
    constexpr int kEnough = 16;
    Ids &ids = drawn.*side;
    chance.shuffle(ids);
    for (int turn = 0; turn < kEnough && isSolved(kind, drawn); ++turn) {
        chance.shuffle(ids);
    }
    if (isSolved(kind, drawn)) {
        std::rotate(ids.begin(), ids.begin() + 1, ids.end());
    }
}

/// Puts one question's parts in order to show.
struct Arrange {
    DrawnQuestion &drawn;
    bool shuffled;
    Chance &chance;

    void operator()(const module::OneOf & /*kind*/) const { options(); }
    void operator()(const module::AnyOf & /*kind*/) const { options(); }
    void operator()(const module::Order &kind) const
    {
        scramble(kind, drawn, &DrawnQuestion::first, chance);
    }
    void operator()(const module::Sort &kind) const
    {
        scramble(kind, drawn, &DrawnQuestion::first, chance);
    }
    void operator()(const module::Match &kind) const
    {
        chance.shuffle(drawn.first);
        scramble(kind, drawn, &DrawnQuestion::second, chance);
    }
    template <typename Kind> void operator()(const Kind & /*withoutItems*/) const { }

    void options() const
    {
        if (shuffled) {
            chance.shuffle(drawn.first);
        }
    }
};

using Places = std::vector<std::size_t>;

struct Draw {
    const module::Quiz &quiz;
    const std::set<std::string> &seen;
    Chance &chance;

    [[nodiscard]] Places from(Places pool, int count) const
    {
        chance.shuffle(pool);
        if (quiz.preferUnseen) {
            std::stable_partition(pool.begin(), pool.end(), [this](std::size_t place) {
                return !seen.contains(quiz.questions[place].id);
            });
        }
        const auto wanted = static_cast<std::size_t>(std::max(count, 0));
        pool.resize(std::min(pool.size(), wanted));
        return pool;
    }

    [[nodiscard]] Places perBank() const
    {
        std::map<std::string, Places> pools;
        Places drawn;
        for (std::size_t place = 0; place < quiz.questions.size(); ++place) {
            const std::string &bank = quiz.questions[place].bank;
            (quiz.drawPerBank.contains(bank) ? pools[bank] : drawn).push_back(place);
        }
        for (const auto &[bank, pool] : pools) {
            const Places some = from(pool, quiz.drawPerBank.at(bank));
            drawn.insert(drawn.end(), some.begin(), some.end());
        }
        return drawn;
    }

    [[nodiscard]] Places places() const
    {
        if (!quiz.drawPerBank.empty()) {
            return perBank();
        }
        Places all(quiz.questions.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        return quiz.draw ? from(all, *quiz.draw) : all;
    }
};

} // namespace

Sides sidesOf(const module::QuestionKind &kind)
{
    return std::visit(SidesOf{}, kind);
}

DrawnQuiz drawQuiz(const module::Quiz &quiz, const std::set<std::string> &seen, Chance chance)
{
    Places places = Draw{quiz, seen, chance}.places();
    std::sort(places.begin(), places.end());
    if (quiz.shuffle) {
        chance.shuffle(places);
    }
    DrawnQuiz result;
    for (const std::size_t place : places) {
        const module::Question &question = quiz.questions[place];
        const Sides sides = sidesOf(question.kind);
        DrawnQuestion drawn{question.id, idsOf(sides.first), idsOf(sides.second)};
        std::visit(Arrange{drawn, quiz.shuffle, chance}, question.kind);
        drawn.values = drawnValues(question.let, chance);
        result.push_back(std::move(drawn));
    }
    return result;
}

std::vector<Item> inDrawnOrder(const std::vector<Item> &items, const Ids &ids)
{
    std::vector<Item> result;
    for (const std::string &id : ids) {
        const auto found = std::find_if(items.begin(), items.end(),
                                        [&id](const Item &item) { return item.id == id; });
        if (found != items.end()) {
            appendNew(result, {*found});
        }
    }
    appendNew(result, items);
    return result;
}

} // namespace minplan::play
