#include "exchange/gift.h"
#include "text/digits.h"

#include <array>

namespace minplan::exchange {

namespace {

struct Marker {
    std::string_view sign;
    Markup markup;
};
constexpr std::array kMarkers{Marker{"[html]", Markup::Html},
                              Marker{"[markdown]", Markup::Markdown},
                              Marker{"[plain]", Markup::Plain}, Marker{"[moodle]", Markup::Auto}};

constexpr std::string_view kEscaped = "~=#{}:";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n';
}

/// A line end in the file is a space in the text, but in Markdown.
void addLineEnd(std::string &text, Markup markup)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) {
        text.pop_back();
    }
    text += markup == Markup::Markdown ? '\n' : ' ';
}

} // namespace

std::size_t GiftText::find(std::string_view signs, GiftPart part) const
{
    for (std::size_t at = part.begin; at < part.end; ++at) {
        if (m_text[at] == '\\') {
            ++at;
        } else if (signs.find(m_text[at]) != std::string_view::npos) {
            return at;
        }
    }
    return part.end;
}

GiftPart GiftText::trimmed(GiftPart part) const
{
    while (!part.empty() && isBlank(m_text[part.begin])) {
        ++part.begin;
    }
    while (!part.empty() && isBlank(m_text[part.end - 1])) {
        --part.end;
    }
    return part;
}

Written GiftText::written(GiftPart part, Markup otherwise) const
{
    const GiftPart inside = trimmed(part);
    for (const Marker &marker : kMarkers) {
        if (raw(inside).starts_with(marker.sign)) {
            Written marked = unmarked({inside.begin + marker.sign.size(), part.end}, marker.markup);
            marked.at = part.begin;
            return marked;
        }
    }
    return unmarked(part, otherwise);
}

Written GiftText::unmarked(GiftPart part, Markup markup) const
{
    Written result{{}, markup, part.begin};
    for (std::size_t at = part.begin; at < part.end; ++at) {
        const char next = at + 1 < part.end ? m_text[at + 1] : ' ';
        if (m_text[at] == '\n') {
            addLineEnd(result.text, result.markup);
        } else if (m_text[at] == '\\' && next == 'n') {
            result.text += '\n';
            ++at;
        } else if (m_text[at] == '\\'
                   && (next == '\\' || kEscaped.find(next) != std::string_view::npos)) {
            result.text += next;
            ++at;
        } else {
            result.text += m_text[at];
        }
    }
    return result;
}

} // namespace minplan::exchange
