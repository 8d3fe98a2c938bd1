#pragma once

#include "module/model.h"
#include "play/attempt.h"

#include <string>
#include <utility>
#include <vector>

/// Small modules in code, for the tests of this room.
namespace minplan::tests {

module::Step page(const std::string &id);
module::Step procedure(const std::string &id, const std::vector<std::string> &stages);
module::Step exercise(const std::string &id);
module::Step practice(const std::string &id);
module::Step quiz(const std::string &id, module::Quiz quiz);
module::Step caseStep(const std::string &id, module::Case kind);

/// Items whose text is the id in capitals.
std::vector<module::Item> items(const std::vector<std::string> &ids);
/// «+id» is a right option, «-id» a wrong one; the why of a wrong one is «why id».
std::vector<module::Option> options(const std::vector<std::string> &marked);

module::Question question(const std::string &id, module::QuestionKind kind,
                          text::Fraction points = 1);
module::Question oneOf(const std::string &id); ///< ja is right, nei and kanskje are wrong
module::Quiz quizOf(std::vector<module::Question> questions);
module::Match match(const std::vector<std::pair<std::string, std::string>> &pairs,
                    const std::vector<std::string> &with = {});
module::Sort sort(const std::vector<std::pair<std::string, std::vector<std::string>>> &boxes);

module::Module moduleOf(std::vector<module::Step> steps);

/// An attempt as a caller plays it: replies give events, events are kept and applied.
struct Played {
    explicit Played(const module::Module &module, const play::Beginning &beginning = {});

    /// The events of the reply, applied; a refusal fails the test.
    std::vector<play::Event> reply(const play::Reply &reply);
    void goOn(int times = 1);
    void answer(play::AnswerValue value);
    play::Refusal refusal(const play::Reply &reply) const;

    template <typename Shown> [[nodiscard]] Shown shown() const
    {
        return std::get<Shown>(attempt.show());
    }
    template <typename Shown> [[nodiscard]] bool shows() const
    {
        return std::holds_alternative<Shown>(attempt.show());
    }

    std::vector<play::Event> events;
    play::Attempt attempt;
};

} // namespace minplan::tests
