#include "module/measuring.h"

#include <map>

namespace minplan::module {

namespace {

/// What a quiz asks of one bank (its own questions: the empty name).
struct Asked {
    std::set<std::string> questions;
    int draws = 0; ///< how many of them; 0: by chance, drawn among others
};

std::set<std::string> idsOf(const Quiz &quiz)
{
    std::set<std::string> ids;
    for (const Question &question : quiz.questions) {
        ids.insert(question.id);
    }
    return ids;
}

std::map<std::string, Asked> askedBy(const Quiz &quiz)
{
    std::map<std::string, Asked> banks;
    for (const Question &question : quiz.questions) {
        banks[question.bank].questions.insert(question.id);
    }
    for (auto &[bank, asked] : banks) {
        const auto drawn = quiz.drawPerBank.find(bank);
        if (drawn != quiz.drawPerBank.end()) {
            asked.draws = drawn->second;
        } else if (!quiz.draw || banks.size() == 1) {
            asked.draws = quiz.draw.value_or(static_cast<int>(asked.questions.size()));
        }
    }
    return banks;
}

void compare(const Quiz &before, const Quiz &after, Measuring &measuring)
{
    if (before.draw && before.draw == after.draw && idsOf(before) == idsOf(after)) {
        measuring.questions = idsOf(before);
        return;
    }
    const auto later = askedBy(after);
    for (const auto &[bank, asked] : askedBy(before)) {
        const auto same = later.find(bank);
        if (same != later.end() && asked.draws > 0 && asked.draws == same->second.draws
            && asked.questions == same->second.questions) {
            measuring.questions.insert(asked.questions.begin(), asked.questions.end());
        } else {
            measuring.uneven.insert(bank);
        }
    }
}

} // namespace

std::optional<Measuring> measuringOf(const Module &module)
{
    const Quiz *before = nullptr;
    Measuring measuring;
    for (const Step &step : module.steps) {
        const auto *quiz = std::get_if<Quiz>(&step.kind);
        if (quiz == nullptr) {
            continue;
        }
        if (before == nullptr && quiz->measures == Measures::Before) {
            before = quiz;
            measuring.before = step.id;
        } else if (before != nullptr && quiz->measures == Measures::After) {
            measuring.after = step.id;
            compare(*before, *quiz, measuring);
            return measuring;
        }
    }
    return std::nullopt;
}

} // namespace minplan::module
