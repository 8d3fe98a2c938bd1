#include "text/encoding.h"

#include "text/utf8.h"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace minplan::text {

namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

bool isStray(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F;
}

/// Whether some letter beyond ASCII is written in UTF-8.
bool holdsUtf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t bad = firstInvalidUtf8(bytes.substr(at));
        const std::string_view good = bytes.substr(at, bad);
        if (std::any_of(good.begin(), good.end(), [](char c) { return (c & 0x80) != 0; })) {
            return true;
        }
        at = bad == std::string_view::npos ? bytes.size() : at + bad + 1;
    }
    return false;
}

std::string converted(std::string_view bytes, const char *from)
{
    const icu::UnicodeString whole(bytes.data(), static_cast<std::int32_t>(bytes.size()), from);
    std::string text;
    whole.toUTF8String(text);
    return text;
}

std::string withReplacements(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size());
    while (!bytes.empty()) {
        const std::size_t bad = firstInvalidUtf8(bytes);
        text += bytes.substr(0, bad);
        if (bad == std::string_view::npos) {
            break;
        }
        text += kReplacement;
        bytes.remove_prefix(bad + 1);
    }
    return text;
}

/// LF alone at the line ends, spaces for what cannot be shown.
std::string cleaned(std::string_view text, std::size_t &firstStray)
{
    std::string result;
    result.reserve(text.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '\r') {
            result += at + 1 < text.size() && text[at + 1] == '\n' ? "" : "\n";
            continue;
        }
        if (isStray(c)) {
            firstStray = std::min(firstStray, result.size());
        }
        result += isStray(c) ? ' ' : c;
    }
    return result;
}

} // namespace

Decoded decoded(std::string_view bytes)
{
    Decoded result;
    std::string text;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        result.encoding = Encoding::Utf16;
        text = converted(bytes, "UTF-16");
    } else if (bytes.starts_with(kByteOrderMark)) {
        text = withReplacements(bytes.substr(kByteOrderMark.size()));
    } else if (firstInvalidUtf8(bytes) == std::string_view::npos || holdsUtf8(bytes)) {
        text = withReplacements(bytes);
    } else {
        result.encoding = Encoding::Windows1252;
        text = converted(bytes, "windows-1252");
    }
    result.text = cleaned(text, result.firstReplaced);
    result.firstReplaced = std::min(result.firstReplaced, result.text.find(kReplacement));
    return result;
}

} // namespace minplan::text
