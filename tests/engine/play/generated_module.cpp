#include "generated_module.h"

#include "module_builder.h"

#include <algorithm>
#include <array>

namespace minplan::tests {

namespace {

using play::Chance;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

Ids row(const std::string &name, int count)
{
    Ids ids;
    for (int number = 0; number < count; ++number) {
        ids.push_back(name + std::to_string(number));
    }
    return ids;
}

std::vector<module::Option> someOptions(Chance &chance)
{
    Ids marked{"+r"};
    for (const std::string &id : row("o", between(chance, 0, 4))) {
        marked.push_back((oneIn(chance, 3) ? "+" : "-") + id);
    }
    return options(marked);
}

module::Match someMatch(Chance &chance)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    for (const std::string &left : row("l", between(chance, 1, 4))) {
        pairs.emplace_back(left, "r" + std::to_string(chance.below(4)));
    }
    return match(pairs, oneIn(chance, 2) ? Ids{"ekstra"} : Ids{});
}

module::Sort someSort(Chance &chance)
{
    std::vector<std::pair<std::string, Ids>> boxes;
    int next = 0;
    for (const std::string &box : row("b", between(chance, 1, 3))) {
        Ids inside;
        for (int count = between(chance, box == "b0" ? 1 : 0, 3); count > 0; --count) {
            inside.push_back("i" + std::to_string(next++));
        }
        boxes.emplace_back(box, inside);
    }
    return sort(boxes);
}

module::Blanks someBlanks(Chance &chance)
{
    module::Blanks blanks;
    for (int number = 1; number <= between(chance, 1, 3); ++number) {
        blanks.text += " {{" + std::to_string(blanks.accepted.size() + 1) + "}}";
        blanks.accepted.push_back({"ja", "jo"});
    }
    return blanks;
}

module::QuestionKind someKind(Chance &chance)
{
    switch (chance.below(10)) {
    case 0:
        return module::OneOf{someOptions(chance)};
    case 1:
        return module::AnyOf{someOptions(chance)};
    case 2:
        return module::TrueOrFalse{"Tekst.", oneIn(chance, 2)};
    case 3:
        return someMatch(chance);
    case 4:
        return module::Order{items(row("i", between(chance, 1, 5)))};
    case 5:
        return someSort(chance);
    case 6:
        return someBlanks(chance);
    case 7:
        return module::Number{3, 1, "år"};
    case 8:
        return module::Short{{"ja"}};
    default:
        return module::Reflect{between(chance, 0, 3)};
    }
}

module::Quiz someQuiz(Chance &chance)
{
    module::Quiz quiz;
    for (const std::string &id : row("q", between(chance, 1, 6))) {
        quiz.questions.push_back(
            question(id, someKind(chance), text::Fraction(between(chance, 1, 6), 2)));
        quiz.questions.back().why = oneIn(chance, 2) ? "Fordi {b}." : "";
        quiz.questions.back().ask += " {a}";
        if (oneIn(chance, 3)) {
            quiz.questions.back().let
                = {{"a", module::Range{1, between(chance, 1, 9), text::Fraction(1, 2)}},
                   {"b", module::parseFormula("a * 3 / 4").formula}};
        }
        if (oneIn(chance, 4)) {
            quiz.questions.back().history.was = {"gammel-" + id};
        }
        quiz.questions.back().bank = oneIn(chance, 2) ? "questions/a" : "";
    }
    quiz.measures = static_cast<module::Measures>(chance.below(3));
    quiz.feedback = static_cast<module::FeedbackWhen>(chance.below(3));
    quiz.preferUnseen = oneIn(chance, 2);
    quiz.shuffle = oneIn(chance, 2);
    quiz.confidence = oneIn(chance, 2);
    if (oneIn(chance, 2)) {
        quiz.draw = between(chance, 1, 4);
    } else if (oneIn(chance, 2)) {
        quiz.drawPerBank["questions/a"] = 1;
    }
    if (oneIn(chance, 2)) {
        quiz.attempts = between(chance, 1, 3);
    }
    return quiz;
}

module::Choice someChoice(Chance &chance, const std::string &id, const std::string &go)
{
    module::Choice choice;
    choice.id = id;
    choice.text = "Valg " + id;
    choice.add = {{"m", between(chance, -3, 3)}};
    choice.feedback = oneIn(chance, 2) ? "Han lyser opp." : "";
    choice.go = go;
    if (oneIn(chance, 3)) {
        choice.when = module::parseCondition("m >= 1 or not (m > -2)").condition;
    }
    return choice;
}

/// Each scene leads on to a later one by its first choice; further choices may lead anywhere.
module::Case someCase(Chance &chance)
{
    module::Case kind;
    kind.people = {{"arne", "Arne", ""}};
    kind.meters = {{"m", "Medvirkning", between(chance, -1, 1), -2, 2}};
    const Ids ids = row("s", between(chance, 2, 6));
    kind.start = ids.front();
    for (std::size_t at = 0; at < ids.size(); ++at) {
        module::Scene scene;
        scene.id = ids[at];
        scene.text = "Scene";
        const bool last = at + 1 == ids.size();
        const std::string onward = last ? "" : ids[at + 1 + chance.below(ids.size() - at - 1)];
        if (last) {
            scene.end = static_cast<module::Ending>(chance.below(3));
        } else if (oneIn(chance, 3)) {
            scene.go = onward;
        } else {
            scene.choices.push_back(someChoice(chance, "c0", onward));
            scene.choices.front().when.reset();
            for (int more = 1; more <= between(chance, 0, 2); ++more) {
                scene.choices.push_back(someChoice(chance,
                                                   "c" + std::to_string(scene.choices.size()),
                                                   ids[chance.below(ids.size())]));
            }
        }
        kind.scenes.push_back(std::move(scene));
    }
    return kind;
}

module::Step someStep(Chance &chance, const std::string &id)
{
    switch (chance.below(6)) {
    case 0:
        return page(id);
    case 1:
        return procedure(id, row("ledd", between(chance, 1, 4)));
    case 2:
        return caseStep(id, someCase(chance));
    case 3:
        return exercise(id);
    case 4:
        return practice(id);
    default:
        return quiz(id, someQuiz(chance));
    }
}

} // namespace

bool oneIn(Chance &chance, std::size_t turns)
{
    return chance.below(turns) == 0;
}

int between(Chance &chance, int from, int to)
{
    return from + static_cast<int>(chance.below(static_cast<std::size_t>(to - from + 1)));
}

/// «a0», «a1» …

module::Module generatedModule(std::uint64_t seed)
{
    Chance chance(seed);
    std::vector<module::Step> steps;
    for (const std::string &id : row("steg", between(chance, 1, 6))) {
        steps.push_back(someStep(chance, id));
    }
    module::Module module = moduleOf(std::move(steps));
    module.passPercent = between(chance, 0, 100);
    if (oneIn(chance, 2)) {
        module.validMonths = 24;
    }
    return module;
}

} // namespace minplan::tests
