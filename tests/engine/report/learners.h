#pragma once

#include "module/load.h"
#include "play/attempt.h"
#include "record/store.h"

#include <map>
#include <string>
#include <vector>

/// Made-up learners who go through real modules: some know more than others, and all by chance that
/// can be repeated.
namespace minplan::tests {

struct Learner {
    std::string person;      ///< id
    std::size_t ability = 0; ///< percent of questions they know
    std::uint64_t seed = 1;
    std::size_t learns = 0; ///< percent of questions more that they know in a quiz «etter»
};

/// Points by question, as they were shown to the learner, and by «step/question».
using Marks = std::map<std::string, double>;

/// Plays a module to its end in the store, going on with nothing that was begun before. Gives the
/// marks of the first try at each quiz.
Marks playWhole(record::Store &store, const module::Module &module, const Learner &learner);

/// So many, from knowing a fifth of all to knowing nearly all.
std::vector<Marks> playAll(record::Store &store, const module::Module &module,
                           const std::vector<std::string> &persons);

} // namespace minplan::tests
