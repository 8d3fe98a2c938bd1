#pragma once

#include "play/attempt.h"
#include "play/chance.h"

/// A made-up learner at the screen of a module.
namespace minplan::ctl {

/// How somebody learns; it does not change while an attempt lasts, but `ability`.
struct Learner {
    double ability = 0;   ///< 0: right in some seven of ten questions of middling difficulty
    bool isHasty = false; ///< answers before having read, and is sure of it
    double overrates = 0; ///< 0: as sure as right; 1: certain of everything
};

/// What is replied, and how long it took to come to it.
struct Considered {
    play::Reply reply;
    int seconds = 0;
};

/// Whether a question is known hangs on the learner, on the question and on chance. Who errs
/// rather picks an option that a misconception stands behind.
[[nodiscard]] Considered replyTo(const play::Attempt &attempt, const module::Module &module,
                                 const Learner &learner, play::Chance &chance);

/// Evenly between 0 and 1.
[[nodiscard]] double share(play::Chance &chance);

} // namespace minplan::ctl
