#include "presenting/shown_module.h"

#include <algorithm>

namespace minplan::app {

std::optional<module::Module> shownToGroup(const module::Module &module,
                                           const std::vector<std::string> &steps)
{
    module::Module copy = module;
    std::erase_if(copy.steps, [&steps](const module::Step &step) {
        return std::find(steps.begin(), steps.end(), step.id) == steps.end();
    });
    for (module::Step &step : copy.steps) {
        if (auto *quiz = std::get_if<module::Quiz>(&step.kind)) {
            quiz->feedback = module::FeedbackWhen::Each;
            quiz->confidence = false;
            quiz->attempts.reset();
        }
    }
    return copy.steps.empty() ? std::nullopt : std::optional(std::move(copy));
}

} // namespace minplan::app
