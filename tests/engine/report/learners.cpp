#include "learners.h"

#include "play/chance.h"

#include <doctest/doctest.h>

#include <algorithm>

namespace minplan::tests {

namespace {

using Ids = std::vector<std::string>;

const module::Question &questionOf(const module::Module &module, const std::string &id)
{
    for (const module::Step &step : module.steps) {
        if (const auto *quiz = std::get_if<module::Quiz>(&step.kind)) {
            const auto found = std::find_if(quiz->questions.begin(), quiz->questions.end(),
                                            [&](const auto &one) { return one.id == id; });
            if (found != quiz->questions.end()) {
                return *found;
            }
        }
    }
    FAIL("no such question: " << id);
    std::abort();
}

struct Answering {
    bool knows;
    play::Chance &chance;

    play::AnswerValue operator()(const module::OneOf &kind) const
    {
        Ids right;
        Ids wrong;
        for (const module::Option &option : kind.options) {
            (option.right ? right : wrong).push_back(option.id);
        }
        return Ids{knows ? right[0] : wrong[chance.below(4) == 0 ? wrong.size() - 1 : 0]};
    }
    play::AnswerValue operator()(const module::AnyOf &kind) const
    {
        Ids picked;
        for (const module::Option &option : kind.options) {
            if (knows ? option.right : chance.below(2) == 0) {
                picked.push_back(option.id);
            }
        }
        return picked.empty() ? Ids{kind.options[0].id} : picked;
    }
    play::AnswerValue operator()(const module::TrueOrFalse &kind) const { return kind.is == knows; }
    play::AnswerValue operator()(const module::Blanks & /*kind*/) const
    {
        return Ids{knows ? "legging" : "Kari Nordmanns plan"};
    }
    play::AnswerValue operator()(const module::Match &kind) const
    {
        std::map<std::string, std::string> pairs;
        for (std::size_t i = 0; i < kind.left.size(); ++i) {
            const std::size_t other = knows ? i : chance.below(kind.right.size());
            pairs[kind.left[i].id] = kind.right[other].id;
        }
        return pairs;
    }
    template <typename Other> play::AnswerValue operator()(const Other & /*kind*/) const
    {
        FAIL("no learner knows this kind");
        return false;
    }
};

struct Replying {
    const module::Module &module;
    const Learner &learner;
    play::Chance &chance;

    [[nodiscard]] bool knows(const std::string &step) const
    {
        return chance.below(100) < learner.ability + (step == "etter" ? learner.learns : 0);
    }

    play::Reply operator()(const play::ShowScene &show) const
    {
        if (show.choices.empty()) {
            return play::GoNext{};
        }
        const std::size_t wrong = 1 + chance.below(show.choices.size() - 1);
        return play::Choose{show.choices[knows(show.step) ? 0 : wrong].id};
    }
    play::Reply operator()(const play::ShowQuestion &show) const
    {
        const bool known = knows(show.step);
        play::Answer answer{
            std::visit(Answering{known, chance}, questionOf(module, show.question).kind), {}};
        if (show.sure) {
            answer.sure = 1 + static_cast<int>(chance.below(2)) + (known ? 1 : 0);
        }
        return answer;
    }
    template <typename Other> play::Reply operator()(const Other & /*show*/) const
    {
        return play::GoNext{};
    }
};

} // namespace

Marks playWhole(record::Store &store, const module::Module &module, const Learner &learner)
{
    play::Chance chance(learner.seed);
    const play::Event first = play::Attempt::begin(module, {learner.seed, {}, {}});
    const std::string attempt = store.begin(learner.person, module.id, module.edition, first);
    play::Attempt playing(module, {&first, 1});
    Marks marks;
    while (!playing.ended()) {
        const play::Show show = playing.show();
        const auto events = playing.reply(std::visit(Replying{module, learner, chance}, show));
        REQUIRE(std::holds_alternative<std::vector<play::Event>>(events));
        for (const play::Event &event : std::get<std::vector<play::Event>>(events)) {
            store.append(attempt, {&event, 1});
            playing.apply(event);
            if (event.kind == "question-answered" && event.body.at("try") == 1) {
                const double points
                    = text::Fraction::parse(event.body.at("points").get<std::string>())->toDouble();
                marks[event.item.substr(event.item.find('/') + 1)] = points;
                marks[event.item] = points;
            }
        }
    }
    return marks;
}

std::vector<Marks> playAll(record::Store &store, const module::Module &module,
                           const std::vector<std::string> &persons)
{
    std::vector<Marks> marks;
    for (std::size_t i = 0; i < persons.size(); ++i) {
        const std::size_t ability = 20 + 75 * (i * 7 % persons.size()) / persons.size();
        marks.push_back(playWhole(store, module, {persons[i], ability, i + 1}));
    }
    return marks;
}

} // namespace minplan::tests
