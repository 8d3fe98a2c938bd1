#include "module/news.h"

#include <algorithm>

namespace minplan::module {

namespace {

/// The weightiest change after `edition` and up to the module's own.
Change weightiest(const History &history, const Module &module, int edition)
{
    Change most = Change::Cosmetic;
    for (const auto &[at, change] : history.changed) {
        if (at > edition && at <= module.edition) {
            most = std::max(most, change);
        }
    }
    return most;
}

} // namespace

std::vector<News> newsSince(const Module &module, int edition)
{
    std::vector<News> news;
    const auto look = [&](const Step &step, const Question *question, const History &history) {
        const Change change = weightiest(history, module, edition);
        if (change != Change::Cosmetic) {
            news.push_back({&step, question, change});
        }
    };
    for (const Step &step : module.steps) {
        look(step, nullptr, step.history);
        if (const auto *quiz = std::get_if<Quiz>(&step.kind)) {
            for (const Question &question : quiz->questions) {
                look(step, &question, question.history);
            }
        }
    }
    return news;
}

} // namespace minplan::module
