#pragma once

#include "play/state.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Where a learner stands: what follows from the module as it is now and what was done.
namespace minplan::play {

struct Walk {
    const module::Module &module;
    const State &state;
};

/// Whether the step was gone through elsewhere, so that it neither is asked for nor counts.
[[nodiscard]] bool isCovered(const Walk &walk, const module::Step &step);
[[nodiscard]] bool isDone(const Walk &walk, const module::Step &step);
[[nodiscard]] bool allDone(const Walk &walk);
/// The first step that is not done. When all are done but the attempt has not ended, because what
/// was left of the module is gone, the last step is gone past once more; null without steps.
[[nodiscard]] const module::Step *currentStep(const Walk &walk);
/// How far, 0 to 100; 100 only when ended.
[[nodiscard]] int percentOf(const Walk &walk);
/// Points of the best tries of the quizzes that count, and whether they suffice.
[[nodiscard]] Outcome outcomeOf(const Walk &walk);

/// The first stage not gone past, else the last; null where the procedure is empty.
[[nodiscard]] const module::Stage *currentStage(const Walk &walk, const module::Step &step,
                                                const module::Procedure &procedure);

/// What was played of the step; empty play when nothing was.
[[nodiscard]] const CasePlay &playOf(const Walk &walk, const module::Step &step);
/// The scene to show: where the play goes, or the start when that scene is gone.
[[nodiscard]] const module::Scene *currentScene(const CasePlay &play, const module::Case &kind);
/// The choice whose feedback waits to be gone past, if its feedback is still there.
[[nodiscard]] const module::Choice *feedbackDue(const CasePlay &play, const module::Case &kind);
/// Per meter its start and its value after each choice.
[[nodiscard]] std::map<std::string, std::vector<int>> meterHistory(const CasePlay &play,
                                                                   const module::Case &kind);
[[nodiscard]] std::map<std::string, int> metersNow(const CasePlay &play, const module::Case &kind);
/// The choices whose `when` holds. Where none does, all: an author's slip must not trap a learner.
[[nodiscard]] std::vector<module::Choice> openChoices(const module::Scene &scene,
                                                      const std::map<std::string, int> &meters);
/// How much of a case lies behind, 0 to 1, never 1 before its end.
[[nodiscard]] double shareOfCase(const CasePlay &play, const module::Case &kind);

/// A question of a try that the module still has.
struct AskedQuestion {
    const module::Question *question = nullptr;
    const DrawnQuestion *drawn = nullptr;
    const GivenAnswer *given = nullptr; ///< null: not answered
    int number = 1;
    int of = 1;
};

/// A quiz as it stands, with its own copy of the try under way.
struct QuizStanding {
    QuizTry quizTry;
    int number = 1;        ///< of the try
    bool recorded = false; ///< false: the draw stands in no event yet
};
/// A quiz that came into the module after the attempt began is drawn here, from the attempt's seed.
[[nodiscard]] QuizStanding standingOf(const Walk &walk, const module::Step &step,
                                      const module::Quiz &quiz);
[[nodiscard]] std::vector<AskedQuestion> askedIn(const QuizTry &quizTry, const module::Quiz &quiz);
[[nodiscard]] Outcome sumOf(const std::vector<AskedQuestion> &asked);
/// The try with the highest share.
[[nodiscard]] Outcome bestOf(const Walk &walk, const module::Step &step, const module::Quiz &quiz);
/// What the quiz waits for: an answer, a feedback gone past, or (null) its result.
[[nodiscard]] std::optional<AskedQuestion> questionDue(const std::vector<AskedQuestion> &asked,
                                                       const module::Quiz &quiz);
[[nodiscard]] std::optional<int> triesLeft(const Walk &walk, const module::Step &step,
                                           const module::Quiz &quiz);
[[nodiscard]] bool mayTryAgain(const Walk &walk, const module::Step &step,
                               const module::Quiz &quiz);
/// The questions this learner has met: before this attempt and in it.
[[nodiscard]] std::set<std::string> seenQuestions(const State &state);

} // namespace minplan::play
