#include "generated_module.h"
#include "module_builder.h"

#include <array>

namespace minplan::tests {

namespace {

using play::Chance;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

template <typename Items> const std::string &anyId(const Items &items, Chance &chance)
{
    return items[chance.below(items.size())].id;
}

Ids allIds(const std::vector<module::Item> &items)
{
    Ids ids;
    for (const module::Item &item : items) {
        ids.push_back(item.id);
    }
    return ids;
}

Pairs anyPairs(const std::vector<module::Item> &keys, const std::vector<module::Item> &values,
               Chance &chance)
{
    Pairs pairs;
    for (const module::Item &key : keys) {
        pairs[key.id] = anyId(values, chance);
    }
    return pairs;
}

play::AnswerValue fittingAnswer(const play::ShowQuestion &show, Chance &chance)
{
    Ids ids = allIds(show.options);
    chance.shuffle(ids);
    if (show.kind == "one-of" || show.kind == "any-of") {
        ids.resize(show.kind == "one-of" ? 1 : 1 + chance.below(ids.size()));
        return ids;
    }
    if (show.kind == "order") {
        return ids;
    }
    if (show.kind == "true-or-false") {
        return oneIn(chance, 2);
    }
    if (show.kind == "match") {
        return anyPairs(show.left, show.right, chance);
    }
    if (show.kind == "sort") {
        return anyPairs(show.items, show.boxes, chance);
    }
    if (show.kind == "blanks") {
        return Ids(static_cast<std::size_t>(show.blanks), oneIn(chance, 2) ? "ja" : "nei");
    }
    return show.kind == "number" ? std::string("2,5") : std::string("ja og så nei");
}

struct Fitting {
    Chance &chance;

    play::Reply operator()(const play::ShowScene &show) const
    {
        if (show.choices.empty()) {
            return play::GoNext{};
        }
        return play::Choose{anyId(show.choices, chance)};
    }
    play::Reply operator()(const play::ShowQuestion &show) const
    {
        play::Answer answer{fittingAnswer(show, chance), {}};
        if (oneIn(chance, 2)) {
            answer.sure = between(chance, 1, 3);
        }
        return answer;
    }
    play::Reply operator()(const play::ShowExercise & /*show*/) const
    {
        return play::Answer{std::string("Jeg vil ned på kaia."), {}};
    }
    play::Reply operator()(const play::ShowRubric &show) const
    {
        return play::Judge{{{anyId(show.rubric, chance), oneIn(chance, 2)}}};
    }
    play::Reply operator()(const play::ShowResult &show) const
    {
        if (show.again && oneIn(chance, 3)) {
            return play::GoAgain{};
        }
        return play::GoNext{};
    }
    play::Reply operator()(const play::ShowStage &show) const
    {
        return play::GoNext{oneIn(chance, 2) ? allIds(show.tasks) : Ids{}};
    }
    template <typename GonePast> play::Reply operator()(const GonePast & /*show*/) const
    {
        return play::GoNext{};
    }
};

play::AnswerValue anyAnswer(Chance &chance)
{
    const std::array<play::AnswerValue, 10> values{
        true,
        std::string(),
        std::string("2,5"),
        std::string("\xff"),
        std::string("010260 50274"),
        Ids{},
        Ids{"o0", "o0"},
        Ids{"borte"},
        Pairs{},
        Pairs{{"l0", "borte"}, {"i0", "b0"}},
    };
    return values.at(chance.below(values.size()));
}

} // namespace

play::Reply fittingReply(const play::Show &show, Chance &chance)
{
    return std::visit(Fitting{chance}, show);
}

play::Reply anyReply(Chance &chance)
{
    switch (chance.below(5)) {
    case 0:
        return play::GoNext{oneIn(chance, 2) ? Ids{"borte"} : Ids{}};
    case 1:
        return play::GoAgain{};
    case 2:
        return play::Choose{oneIn(chance, 2) ? "c0" : "borte"};
    case 3:
        return play::Answer{anyAnswer(chance), between(chance, -1, 5)};
    default:
        return play::Judge{{{oneIn(chance, 2) ? "eierskap" : "borte", true}}};
    }
}

} // namespace minplan::tests
