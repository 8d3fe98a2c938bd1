#pragma once

#include "play/attempt.h"

#include <istream>
#include <ostream>
#include <variant>

/// What a person types, made into replies.
namespace minplan::ctl {

/// Lines from a person, each after a prompt.
class Keyboard
{
public:
    Keyboard(std::istream &in, std::ostream &out)
        : m_in(in)
        , m_out(out)
    { }

    /// What `h` alone says before it asks again; nothing takes it away.
    void setHint(std::string hint) { m_hint = std::move(hint); }

    /// The line, or nothing when the person leaves: `q` alone, or the end of the input.
    [[nodiscard]] std::optional<std::string> line(const std::string &prompt);
    /// Lines up to an empty one, joined.
    [[nodiscard]] std::optional<std::string> lines(const std::string &prompt);

private:
    std::istream &m_in;
    std::ostream &m_out;
    std::string m_hint;
};

struct Left {
}; ///< the person wants to stop
/// What to say before asking again.
struct Misread {
    std::string sentence;
};
using Typed = std::variant<play::Reply, Misread, Left>;

/// Asks for the reply that fits what is shown.
[[nodiscard]] Typed askReply(const play::Show &show, Keyboard &keyboard);
/// The answer alone; how sure it is, is asked when the answer fits.
[[nodiscard]] Typed askAnswer(const play::ShowQuestion &question, Keyboard &keyboard);
/// Adds how sure the person is, where that is asked; false when the person leaves.
[[nodiscard]] bool askSureness(const play::Show &show, play::Reply &reply, Keyboard &keyboard);

/// The words of a line, at spaces and commas, in small letters.
[[nodiscard]] std::vector<std::string> wordsOf(const std::string &line);
/// A number from 1 to `count`, as its place from 0.
[[nodiscard]] std::optional<std::size_t> numberIn(const std::string &word, std::size_t count);
/// A letter from a on, as its place from 0.
[[nodiscard]] std::optional<std::size_t> letterIn(const std::string &word, std::size_t count);

} // namespace minplan::ctl
