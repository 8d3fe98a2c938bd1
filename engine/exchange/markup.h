#pragma once

#include "exchange/intake.h"

namespace minplan::exchange {

/// How a text of another system is written. Auto: plain, with HTML where it holds some.
enum class Markup { Plain, Auto, Html, Markdown };

/// A text as it came, and the byte of the source where it begins.
struct Written {
    std::string text;
    Markup markup = Markup::Auto;
    std::size_t at = 0;
};

/// As Markdown: simple HTML is turned into it, the rest lost by name.
[[nodiscard]] std::string asMarkdown(const Written &written, Intake &intake);
/// As the plain text that answers are; formatting is lost by name.
[[nodiscard]] std::string asPlain(const Written &written, Intake &intake);

/// Plain text as Markdown that shows just that.
[[nodiscard]] std::string markdownOfPlain(std::string_view plain);
/// Whether it would be read as HTML by a system that looks for it.
[[nodiscard]] bool looksLikeHtml(std::string_view text);

} // namespace minplan::exchange
