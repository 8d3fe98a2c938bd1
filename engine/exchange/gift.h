#pragma once

#include "exchange/draft.h"

namespace minplan::exchange {

/// Takes in every question of a file in Moodle's GIFT: questions stand apart by empty lines.
void readGift(const text::SourceText &source, Intake &intake);

/// A part of a GIFT file, in bytes.
struct GiftPart {
    std::size_t begin = 0;
    std::size_t end = 0;
    [[nodiscard]] bool empty() const { return begin >= end; }
};

/// A GIFT file's text with a backslash before the signs that are to mean nothing.
class GiftText
{
public:
    explicit GiftText(std::string_view text)
        : m_text(text)
    { }
    [[nodiscard]] std::string_view raw(GiftPart part) const
    {
        return m_text.substr(part.begin, part.end - part.begin);
    }
    /// The first sign of `signs` that means something, or the part's end.
    [[nodiscard]] std::size_t find(std::string_view signs, GiftPart part) const;
    [[nodiscard]] bool has(std::string_view signs, GiftPart part) const
    {
        return find(signs, part) < part.end;
    }
    [[nodiscard]] GiftPart trimmed(GiftPart part) const;
    /// The text meant, «[html]» and its like before it telling how it is written.
    [[nodiscard]] Written written(GiftPart part, Markup otherwise) const;
    /// The same where nothing before it can tell.
    [[nodiscard]] Written unmarked(GiftPart part, Markup markup) const;

private:
    std::string_view m_text;
};

/// Reads what stands between { and } into the draft, and which kind that makes it.
void readGiftAnswers(const GiftText &text, GiftPart body, Draft &draft, Intake &intake);

} // namespace minplan::exchange
