#include "report/mail_links.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace minplan::report {

namespace {

/// What may stand as it is everywhere in such a link; «@» too, which parts an address.
bool isPlain(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::string_view("-._~@").find(c) != std::string_view::npos;
}

/// Lines end in CRLF, as the RFC asks.
std::string encoded(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "%0D%0A";
        } else if (isPlain(c)) {
            result += c;
        } else if (c != '\r') {
            const auto byte = static_cast<unsigned char>(c);
            result += {'%', kDigits[byte >> 4U], kDigits[byte & 15U]};
        }
    }
    return result;
}

constexpr std::string_view kHead = "mailto:?bcc=";

} // namespace

MailLinks mailLinks(const std::vector<std::string> &addresses, const ReminderText &text)
{
    MailLinks result;
    std::size_t longest = 0;
    for (const std::string &address : addresses) {
        longest = std::max(longest, encoded(address).size());
    }
    std::string rest = "subject=" + encoded(text.subject) + "&body=" + encoded(text.body);
    if (kHead.size() + longest + 1 + rest.size() > kLongestLink) {
        result.withoutBody = true;
        rest = "subject=" + encoded(text.subject);
    }
    if (addresses.size() == 1) {
        result.links.push_back("mailto:" + encoded(addresses.front()) + "?" + rest);
        result.receivers.push_back(1);
        return result;
    }
    std::string receivers;
    std::size_t number = 0;
    const auto close = [&] {
        result.links.push_back(std::string(kHead) + receivers + "&" + rest);
        result.receivers.push_back(std::exchange(number, 0));
        receivers.clear();
    };
    for (const std::string &each : addresses) {
        const std::string address = encoded(each);
        const bool fits
            = kHead.size() + receivers.size() + address.size() + 2 + rest.size() <= kLongestLink;
        if (!receivers.empty() && !fits) {
            close();
        }
        receivers += (receivers.empty() ? "" : ",") + address;
        ++number;
    }
    if (!receivers.empty()) {
        close();
    }
    return result;
}

} // namespace minplan::report
