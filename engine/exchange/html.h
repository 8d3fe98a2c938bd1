#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minplan::exchange {

/// What became of a piece of HTML.
struct FromHtml {
    std::string text;
    std::vector<std::string> formats;  ///< what could not be kept, by tag: «<table>»
    std::vector<std::string> pictures; ///< their file names or descriptions
    std::vector<std::string> links;    ///< addresses that are not https
    bool readable = true;              ///< false: nested too deeply
};

/// The simple tags as Markdown, or, not `markdown`, its words alone.
[[nodiscard]] FromHtml fromHtml(std::string_view html, bool markdown);

} // namespace minplan::exchange
