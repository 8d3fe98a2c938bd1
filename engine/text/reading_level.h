#pragma once

#include <string_view>

namespace minplan::text {

/// How hard a text is to read, by LIX: words a sentence, plus how many in a hundred words have
/// more than six letters (C. H. Björnsson, «Läsbarhet», Stockholm: Liber 1968). He calls 25–34
/// easy, 35–44 middling, 45–54 hard.
struct ReadingLevel {
    int words = 0;
    int sentences = 0;
    int longWords = 0;
    /// Rounded; 0 for a text without words.
    [[nodiscard]] int lix() const;
};

/// Counts a text in Markdown: the targets of links are no words; a heading, an item of a list and
/// a paragraph each end a sentence. A full stop within a sentence («f.eks. dette») ends none.
[[nodiscard]] ReadingLevel readingLevel(std::string_view markdown);

} // namespace minplan::text
