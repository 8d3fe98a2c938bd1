#pragma once

#include "play/event.h"
#include "play/lineage.h"
#include "play/show.h"
#include "play/state.h"

#include <cstdint>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace minplan::play {

struct GoNext {
    std::vector<std::string> done; ///< of a stage: the tasks ticked
};
struct GoAgain {
}; ///< a quiz once more
struct Choose {
    std::string choice;
};
struct Answer {
    AnswerValue value;
    std::optional<int> sure; ///< 1 guess, 2 fairly, 3 certain
};
struct Judge {
    std::map<std::string, bool> rows; ///< rubric row → holds
};
using Reply = std::variant<GoNext, GoAgain, Choose, Answer, Judge>;

/// Why a reply does not fit what is shown. Nothing has happened; the same thing is shown again.
struct Refusal {
    enum class Why {
        WrongReply, ///< another kind of reply is waited for; word: its form, as one line of JSON
        UnknownId,  ///< or an id twice; word: the id
        Incomplete, ///< a blank, pair or item without answer
        NotANumber, ///< word: what was written
        TooShort,   ///< word: how many words are asked for
        PersonalNumber, ///< what looks like a fødselsnummer
        TooLong,        ///< word: the limit in characters
        SureOutOfRange,
        NoTriesLeft,
        AttemptEnded
    };
    Why why = Why::WrongReply;
    std::string word;
};
/// One sentence with a remedy, in «nb» or «en».
[[nodiscard]] std::string sentence(const Refusal &refusal, std::string_view language);

/// What an attempt starts from: chance and history are handed in.
struct Beginning {
    std::uint64_t seed = 0;
    std::set<std::string> seen; ///< questions this learner has met, for `prefer: unseen`
    std::string continued;      ///< the attempt on another device that this one goes on from
    /// Steps gone through elsewhere, at joint teaching, with the edition then: not asked for again.
    std::map<std::string, int> covered = {};
};

/// One learner's way through a module: (module, events so far) → what to show now. No clock, no
/// disk, no chance of its own. Feeding any prefix of the events gives the state at that point.
/// The module must outlive the attempt.
class Attempt
{
public:
    /// The first event of an attempt: what is drawn, and in which order, stands in it.
    [[nodiscard]] static Event begin(const module::Module &module, const Beginning &beginning);

    explicit Attempt(const module::Module &module, std::span<const Event> events = {});

    /// Takes an event into the state. Events that no longer fit the module are skipped.
    void apply(const Event &event);

    [[nodiscard]] Show show() const;
    /// What a reply means: the events to record, or why not. The state does not change until they
    /// are applied, and they are applied only once they are on disk.
    [[nodiscard]] std::variant<std::vector<Event>, Refusal> reply(const Reply &reply) const;

    [[nodiscard]] bool ended() const;
    /// How far, 0 to 100: steps done, a step under way by its parts. Never less than before, unless
    /// a quiz is taken again; 100 only when ended.
    [[nodiscard]] int percent() const;

    /// Everything the state holds, for comparing two attempts in tests and rebuilds.
    [[nodiscard]] nlohmann::json toJson() const;

private:
    const module::Module *m_module;
    Lineage m_lineage;
    State m_state;
};

} // namespace minplan::play
