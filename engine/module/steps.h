#pragma once

#include "module/history.h"
#include "module/loading.h"

namespace minplan::module {

/// What reading a step may need.
struct StepContext {
    Reading &reading;
    Loading &loading;
    const Names &names;
    Ids &questions;                       ///< of the whole module
    FormerIds &formerSteps;               ///< `was` of the whole module's steps
    FormerIds &formerQuestions;           ///< and of its questions
    std::vector<const Bank *> &banksSeen; ///< whose questions stand in `questions` already
};

/// One item of `steps`. None when it cannot be used at all.
[[nodiscard]] std::optional<Step> readStep(StepContext &context, const Field &item, Ids &stepIds);

// One reader a kind; `fields` are the step's own, read against the kind's table below.
[[nodiscard]] Page readPage(const Fields &fields);
[[nodiscard]] Procedure readProcedure(const Fields &fields, const Names &names);
[[nodiscard]] Case readCase(const Fields &fields);
[[nodiscard]] Quiz readQuiz(StepContext &context, const Fields &fields);
[[nodiscard]] Exercise readExercise(const Fields &fields);
[[nodiscard]] Practice readPractice(const Fields &fields);

/// One question; `at` is filled with the nodes of its ids.
[[nodiscard]] std::optional<Question> readQuestion(Reading &reading, const Field &item,
                                                   const Names &names, QuestionPlace &at);

} // namespace minplan::module
