#pragma once

#include "play/attempt.h"

#include <optional>
#include <string>

namespace minplan::play {

/// Why an answer does not fit the question; nothing when it does.
[[nodiscard]] std::optional<Refusal> misfit(const ShowQuestion &asked, const Answer &answer);

/// Why a free text is not taken: too long, or what looks like a fødselsnummer in it.
[[nodiscard]] std::optional<Refusal> unfitText(const std::string &text);

/// Another reply is waited for: the refusal tells its form.
[[nodiscard]] Refusal wrongReply(const Show &shown);

[[nodiscard]] Refusal unknownId(const std::string &id);

} // namespace minplan::play
