#pragma once

#include "module/model.h"
#include "record/store.h"

namespace minplan::app {

/// So many persons take a quiz, each once and to its result, for the tour and the tests. Some know
/// more than others; of the questions in turn, one is right for all, one for nobody, one goes
/// against those who know, and the rest tell people apart. Answered are those of one-of, any-of and
/// true-or-false. The persons are added: «Deltaker 1» and on, in `unit`.
void answerQuiz(record::Store &store, const module::Module &module, const std::string &step,
                int persons, const std::string &unit);

} // namespace minplan::app
