#pragma once

#include "report/reminder.h"

#include <string>
#include <vector>

namespace minplan::report {

/// The longest link handed to a mail program; decision 0059 says why.
inline constexpr std::size_t kLongestLink = 2000;

struct MailLinks {
    std::vector<std::string> links;     ///< none without addresses
    std::vector<std::size_t> receivers; ///< to how many of the addresses each goes, in their order
    bool withoutBody = false;           ///< the text is too long for a link and is not in them
};

/// Links that open a mail program on the message (RFC 6068): one address stands as the receiver,
/// several as blind copies, in as many links as it takes.
[[nodiscard]] MailLinks mailLinks(const std::vector<std::string> &addresses,
                                  const ReminderText &text);

} // namespace minplan::report
