#include "ctl/demo_answers.h"

#include "play/instance.h"
#include "play/scoring.h"

#include <algorithm>

namespace minplan::ctl {

namespace {

using play::AnswerValue;
using play::Chance;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;

/// With the numbers drawn for the learner.
module::Question questionOf(const play::Attempt &attempt, const module::Module &module,
                            const play::ShowQuestion &asked)
{
    const auto &quiz = std::get<module::Quiz>(module::findStep(module, asked.step)->kind);
    const auto question = std::find_if(quiz.questions.begin(), quiz.questions.end(),
                                       [&](const auto &one) { return one.id == asked.question; });
    if (question->let.empty()) {
        return *question;
    }
    const nlohmann::json tries = attempt.toJson()["quizzes"][asked.step];
    const auto drawn = play::drawnFrom(tries.empty() ? tries : tries.back()["drawn"]);
    const auto own = std::find_if(drawn.begin(), drawn.end(),
                                  [&](const auto &one) { return one.question == asked.question; });
    return own == drawn.end() ? *question
                              : play::instanceOf({&*question, &*own}, play::decimalMarkOf(module));
}

bool isOf(const play::ShowQuestion &asked, std::initializer_list<std::string_view> kinds)
{
    return std::find(kinds.begin(), kinds.end(), asked.kind) != kinds.end();
}

/// In the form of an answer, what is said to be right.
AnswerValue inForm(const play::ShowQuestion &asked, const Ids &right)
{
    if (isOf(asked, {"true-or-false"})) {
        return right.front() == "true";
    }
    if (isOf(asked, {"match", "sort"})) {
        Pairs pairs;
        for (const std::string &pair : right) {
            const auto sign = pair.find('=');
            pairs[pair.substr(0, sign)] = pair.substr(sign + 1);
        }
        return pairs;
    }
    if (isOf(asked, {"number", "short"})) {
        return right.front();
    }
    if (isOf(asked, {"reflect"})) {
        std::string text = "Jeg";
        for (int word = 1; word < asked.atLeastWords; ++word) {
            text += word % 2 == 1 ? " spør" : " igjen";
        }
        return text;
    }
    return right;
}

/// What one may pick instead: what a misconception stands behind four times over.
Ids temptations(const module::Question &question)
{
    Ids wrong;
    const auto collect = [&](const std::vector<module::Option> &options) {
        for (const module::Option &option : options) {
            if (!option.right) {
                wrong.insert(wrong.end(), option.misconception.empty() ? 1 : 4, option.id);
            }
        }
    };
    if (const auto *one = std::get_if<module::OneOf>(&question.kind)) {
        collect(one->options);
    } else if (const auto *any = std::get_if<module::AnyOf>(&question.kind)) {
        collect(any->options);
    }
    return wrong;
}

/// Slips in an answer that is right.
struct Slip {
    const play::ShowQuestion &asked;
    const module::Question &question;
    Chance &chance;

    AnswerValue operator()(bool value) const { return !value; }
    AnswerValue operator()(const std::string & /*text*/) const
    {
        return std::string(isOf(asked, {"number"}) ? std::to_string(1 + chance.below(12))
                                                   : "vet ikke");
    }
    AnswerValue operator()(Ids ids) const
    {
        if (isOf(asked, {"blanks"})) {
            ids[chance.below(ids.size())] = "vet ikke";
            return ids;
        }
        const Ids tempting = temptations(question);
        if (isOf(asked, {"order"}) || tempting.empty()) {
            std::swap(ids.front(), ids[ids.size() > 1 ? 1 + chance.below(ids.size() - 1) : 0]);
            return ids;
        }
        const std::string &picked = tempting[chance.below(tempting.size())];
        if (isOf(asked, {"one-of"})) {
            return Ids{picked};
        }
        if (ids.size() > 1 && chance.below(2) == 0) {
            ids.pop_back();
        }
        ids.push_back(picked);
        return ids;
    }
    AnswerValue operator()(Pairs pairs) const
    {
        const auto first = std::next(pairs.begin(), static_cast<int>(chance.below(pairs.size())));
        const auto &others = asked.boxes.empty() ? asked.right : asked.boxes;
        first->second = others[chance.below(others.size())].id;
        return pairs;
    }
};

} // namespace

AnswerValue rightAnswer(const play::Attempt &attempt, const module::Module &module,
                        const play::ShowQuestion &asked)
{
    return inForm(
        asked,
        play::rightAnswer(questionOf(attempt, module, asked), asked, play::decimalMarkOf(module)));
}

AnswerValue wrongAnswer(const play::Attempt &attempt, const module::Module &module,
                        const play::ShowQuestion &asked, Chance &chance)
{
    const AnswerValue right = rightAnswer(attempt, module, asked);
    if (isOf(asked, {"reflect"})) {
        return right;
    }
    return std::visit(Slip{asked, questionOf(attempt, module, asked), chance}, right);
}

} // namespace minplan::ctl
