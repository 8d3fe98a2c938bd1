#pragma once

#include "play/attempt.h"
#include "record/store.h"

#include <string>

namespace minplan::ctl {

/// Whose answers are recorded, and where.
struct Recording {
    record::Store &store;
    std::string person; ///< id
};

/// A run through a module. With a recording it goes on where the person stopped, and what a reply
/// means is on disk before anything more is shown. Module and recording must outlive it.
class Session
{
public:
    Session(const module::Module &module, std::uint64_t seed, const Recording *recording);

    [[nodiscard]] play::Show show() const { return m_attempt.show(); }
    /// Why a reply would not be taken; nothing when it would. Nothing happens.
    [[nodiscard]] std::optional<play::Refusal> objection(const play::Reply &reply) const;
    /// Nothing when the reply was taken. Throws record::StoreError; then nothing has happened.
    [[nodiscard]] std::optional<play::Refusal> take(const play::Reply &reply);

    [[nodiscard]] bool recorded() const { return m_recording != nullptr; }
    /// Whether an attempt begun before goes on.
    [[nodiscard]] bool resumed() const { return m_begun.resumed; }

private:
    struct Begun {
        std::string attempt; ///< empty: not recorded
        std::vector<play::Event> events;
        bool resumed = false;
    };
    [[nodiscard]] static Begun begin(const module::Module &module, std::uint64_t seed,
                                     const Recording *recording);

    const Recording *m_recording;
    Begun m_begun;
    play::Attempt m_attempt;
};

} // namespace minplan::ctl
