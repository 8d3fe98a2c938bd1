#pragma once

#include "module/model.h"

namespace minplan::module {

/// What an author has changed in a step, or in one question of it.
struct News {
    const Step *step = nullptr;
    const Question *question = nullptr; ///< null: the step itself
    Change change = Change::Clarifies;  ///< the weightiest of the editions meant
};

/// What is new to somebody who knows the module as it was at `edition`, in the module's order.
/// Cosmetic changes are no news. Looks into `module`, which must outlive it.
[[nodiscard]] std::vector<News> newsSince(const Module &module, int edition);

} // namespace minplan::module
