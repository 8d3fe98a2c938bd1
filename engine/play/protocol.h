#pragma once

#include "play/attempt.h"

namespace minplan::play {

/// A show as one line of `minplanctl play --json` (design §5: a contract), members in its order.
[[nodiscard]] nlohmann::ordered_json toJson(const Show &show);

/// A line of input for what is shown now; a Refusal when it is no reply at all or of another form.
[[nodiscard]] std::variant<Reply, Refusal> parseReply(const std::string &line, const Show &shown);

} // namespace minplan::play
