#include "text/reading_level.h"

#include "text/utf8.h"

#include <unicode/uchar.h>

#include <cmath>
#include <string>

namespace minplan::text {

namespace {

constexpr int kLongFrom = 7;
constexpr std::u32string_view kStops = U".!?:…";
constexpr std::u32string_view kClosing = U"»\"')]*_”";

bool isOneOf(std::u32string_view signs, char32_t c)
{
    return signs.find(c) != std::u32string_view::npos;
}

bool isSpace(char32_t c)
{
    return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0;
}

/// Goes through a text once, word by word.
class Count
{
public:
    explicit Count(std::u32string text)
        : m_text(std::move(text))
        , m_inHeading(m_text.starts_with(U'#'))
    { }
    ReadingLevel run();

private:
    void takeSpaces();
    void takeWord();
    void addWord(std::u32string_view word);
    void endSentence();
    [[nodiscard]] bool beginsBlock(std::size_t at) const;
    [[nodiscard]] std::size_t afterTarget(std::size_t at) const;

    std::u32string m_text;
    bool m_inHeading;
    std::size_t m_at = 0;
    bool m_inSentence = false;
    bool m_afterFullStop = false;
    ReadingLevel m_level;
};

/// An item of a list, a heading, a line of a table or an empty line.
bool Count::beginsBlock(std::size_t at) const
{
    while (at < m_text.size() && (m_text[at] == U' ' || m_text[at] == U'\t')) {
        ++at;
    }
    if (at == m_text.size() || isOneOf(U"\n\r#|", m_text[at])) {
        return true;
    }
    std::size_t mark = at;
    while (mark < m_text.size() && m_text[mark] >= U'0' && m_text[mark] <= U'9') {
        ++mark;
    }
    const bool sign = mark < m_text.size()
        && (mark > at ? isOneOf(U".)", m_text[mark]) : isOneOf(U"-*+", m_text[mark]));
    return sign && mark + 1 < m_text.size() && isSpace(m_text[mark + 1]);
}

void Count::endSentence()
{
    m_level.sentences += m_inSentence ? 1 : 0;
    m_inSentence = false;
    m_afterFullStop = false;
}

void Count::takeSpaces()
{
    for (; m_at < m_text.size() && isSpace(m_text[m_at]); ++m_at) {
        if (m_text[m_at] == U'\n') {
            if (m_inHeading || beginsBlock(m_at + 1)) {
                endSentence();
            }
            m_inHeading = m_text.substr(m_at + 1, 1) == U"#";
        }
    }
}

/// Past «(https://…)» behind the «]» of a link.
std::size_t Count::afterTarget(std::size_t at) const
{
    if (m_text[at] != U']' || at + 1 >= m_text.size() || m_text[at + 1] != U'(') {
        return at;
    }
    const std::size_t end = m_text.find(U')', at);
    return end == std::u32string::npos ? at : end;
}

void Count::takeWord()
{
    std::u32string word;
    for (; m_at < m_text.size() && !isSpace(m_text[m_at]); ++m_at) {
        word += m_text[m_at];
        m_at = afterTarget(m_at);
    }
    addWord(word);
}

void Count::addWord(std::u32string_view word)
{
    int letters = 0;
    bool isWord = false;
    bool capital = false;
    for (const char32_t c : word) {
        const auto point = static_cast<UChar32>(c);
        if (u_isalnum(point) != 0) {
            capital = isWord ? capital : u_isupper(point) != 0;
            letters += u_isalpha(point) != 0 ? 1 : 0;
            isWord = true;
        }
    }
    if (m_afterFullStop && capital) {
        endSentence();
    }
    if (isWord) {
        m_inSentence = true;
        m_afterFullStop = false;
        ++m_level.words;
        m_level.longWords += letters >= kLongFrom ? 1 : 0;
    }
    while (!word.empty() && isOneOf(kClosing, word.back())) {
        word.remove_suffix(1);
    }
    const char32_t last = word.empty() ? U' ' : word.back();
    if (last == U'.') {
        m_afterFullStop = true;
    } else if (isOneOf(kStops, last)) {
        endSentence();
    }
}

ReadingLevel Count::run()
{
    while (m_at < m_text.size()) {
        takeSpaces();
        takeWord();
    }
    endSentence();
    return m_level;
}

} // namespace

int ReadingLevel::lix() const
{
    if (words == 0) {
        return 0;
    }
    const double all = words;
    return static_cast<int>(std::lround(all / sentences + 100.0 * longWords / all));
}

ReadingLevel readingLevel(std::string_view markdown)
{
    return Count(toCodePoints(markdown)).run();
}

} // namespace minplan::text
