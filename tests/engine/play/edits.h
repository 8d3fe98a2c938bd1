#pragma once

#include "module/model.h"

#include <functional>
#include <vector>

/// Edits of every kind to one module that somebody is in the middle of.
namespace minplan::tests {

/// A module of every kind of step, at edition 1. 13 replies make a whole play of it: 1 page, 2–3
/// stages, 4–6 case, 7–9 questions, 10 result, 11–12 exercise, 13 practice.
module::Module published();

struct Edit {
    const char *what;
    std::size_t replies; ///< made before the edit
    std::function<void(module::Module &)> make;
    const char *next; ///< what the learner sees after it
};
const std::vector<Edit> &edits();

/// The second question of the quiz changes, in edition 2.
std::function<void(module::Module &)> changedQ2(module::Change how);

} // namespace minplan::tests
