#pragma once

#include "module/model.h"

#include <set>
#include <string>
#include <unordered_map>

namespace minplan::play {

/// How events of earlier editions read in the module as it is now: ids that were changed, and what
/// has to be done again. The module must outlive it.
class Lineage
{
public:
    explicit Lineage(const module::Module &module);

    [[nodiscard]] int edition() const { return m_edition; }
    /// The id that a step, or a question, of this id has now; the same id where nothing is known.
    [[nodiscard]] const std::string &stepNow(const std::string &id) const;
    [[nodiscard]] const std::string &questionNow(const std::string &id) const;
    [[nodiscard]] std::set<std::string> questionsNow(const std::set<std::string> &ids) const;
    /// Whether the step is a quiz, so that its parts are questions.
    [[nodiscard]] bool isQuiz(const std::string &step) const;

    /// Whether what was done of a step on `edition` no longer stands for what the step asks now.
    [[nodiscard]] bool stepChanged(const std::string &step, int edition) const;
    /// The same of an answer to a «step/question» that was then of `kind`; empty: not known.
    [[nodiscard]] bool answerChanged(const std::string &question, int edition,
                                     const std::string &kind) const;

    /// Whether a «step/question» now reckons the value of this name from others.
    [[nodiscard]] bool isReckoned(const std::string &question, const std::string &name) const;

private:
    struct StepNow {
        bool isQuiz = false;
        int changed = 0; ///< the last edition that changed the answer; 0: none
    };
    struct QuestionNow {
        std::string kind;
        int changed = 0;
        std::set<std::string> reckoned; ///< names in `let` that have a formula
    };
    int m_edition = 0;
    std::unordered_map<std::string, std::string> m_stepNames; ///< former id → present id
    std::unordered_map<std::string, std::string> m_questionNames;
    std::unordered_map<std::string, StepNow> m_steps;
    std::unordered_map<std::string, QuestionNow> m_questions; ///< by «step/question»
};

} // namespace minplan::play
