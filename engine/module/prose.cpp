#include "module/prose.h"

#include "text/norwegian.h"
#include "text/reading_level.h"

#include <algorithm>
#include <cctype>

namespace minplan::module {

namespace {

constexpr auto kNowhere = std::string_view::npos;

// A short text has too few sentences for its level to say anything.
constexpr int kWordsForLevel = 100;
constexpr std::size_t kBytesForLevel = 2 * kWordsForLevel;
constexpr int kHardest = 45;

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

/// Goes once through a text, from one sign that could mean something to the next.
class ProseCheck
{
public:
    ProseCheck(Reading &reading, Node node)
        : m_reading(reading)
        , m_node(node)
        , m_text(node.text())
    { }
    void run();

private:
    [[nodiscard]] char at(std::size_t place) const
    {
        return place < m_text.size() ? m_text[place] : '\0';
    }
    [[nodiscard]] bool escaped(std::size_t place) const
    {
        return place > 0 && m_text[place - 1] == '\\' && !(place > 1 && m_text[place - 2] == '\\');
    }
    std::size_t afterCode(std::size_t tick) const;
    std::size_t angle(std::size_t place);
    std::size_t bracket(std::size_t place);
    std::size_t bare(std::size_t place);
    std::size_t step(std::size_t place);
    [[nodiscard]] text::Range rangeOf(std::size_t begin, std::size_t end) const;
    void report(const text::FindingKind &kind, std::size_t begin, std::size_t end);
    void checkTarget(std::size_t begin, std::size_t end);

    Reading &m_reading;
    Node m_node;
    std::string_view m_text;
};

text::Range ProseCheck::rangeOf(std::size_t begin, std::size_t end) const
{
    const std::string_view piece = m_text.substr(begin, end - begin);
    std::size_t before = 0;
    for (std::size_t found = m_text.find(piece); found < begin;
         found = m_text.find(piece, found + 1)) {
        ++before;
    }
    return m_reading.rangeWithin(m_node, piece, before);
}

void ProseCheck::report(const text::FindingKind &kind, std::size_t begin, std::size_t end)
{
    m_reading.addAt(kind, rangeOf(begin, end), {std::string(m_text.substr(begin, end - begin))});
}

/// Code spans show what stands in them as it is.
std::size_t ProseCheck::afterCode(std::size_t tick) const
{
    const std::size_t fence = std::min(m_text.find_first_not_of('`', tick), m_text.size());
    const std::string_view ticks = m_text.substr(tick, fence - tick);
    const std::size_t closing = m_text.find(ticks, fence);
    return closing == kNowhere ? fence : closing + ticks.size();
}

/// «<» begins HTML, an autolink, or nothing.
std::size_t ProseCheck::angle(std::size_t place)
{
    const char next = at(place + 1);
    if (escaped(place) || (!isLetter(next) && next != '/' && next != '!' && next != '?')) {
        return place + 1;
    }
    const std::size_t closing = m_text.find('>', place);
    const std::size_t lineEnd = m_text.find("\n\n", place);
    if (closing == kNowhere || closing > lineEnd) {
        return place + 1;
    }
    const std::string_view inside = m_text.substr(place + 1, closing - place - 1);
    const std::size_t colon = inside.find(':');
    const bool link = inside.find_first_of(" \t\n\"'=") == kNowhere
        && ((colon != kNowhere && colon > 1) || inside.find('@') != kNowhere);
    if (link) {
        checkTarget(place + 1, closing);
    } else if (next == '/' || next == '!' || next == '?' || isLetter(next)) {
        report(kinds::html, place, closing + 1);
    }
    return closing + 1;
}

/// «](target)», «]: target» of a definition, and «![» before them.
std::size_t ProseCheck::bracket(std::size_t place)
{
    if (m_text[place] == '!') {
        if (at(place + 1) == '[' && !escaped(place)) {
            const std::size_t closing = m_text.find_first_of(")\n", place);
            report(kinds::imageInText, place,
                   closing == kNowhere ? m_text.size()
                                       : closing + (m_text[closing] == ')' ? 1 : 0));
            return closing == kNowhere ? m_text.size() : closing;
        }
        return place + 1;
    }
    std::size_t target = kNowhere;
    if (at(place + 1) == '(') {
        target = place + 2;
    } else if (at(place + 1) == ':') {
        target = m_text.find_first_not_of(" \t", place + 2);
        const std::string_view scheme = m_text.substr(std::min(target, m_text.size()), 8);
        target = scheme.find("://") == kNowhere ? kNowhere : target;
    }
    if (target == kNowhere || escaped(place)) {
        return place + 1;
    }
    const std::size_t end = std::min(m_text.find_first_of(") \t\n", target), m_text.size());
    checkTarget(target, end);
    return end;
}

void ProseCheck::checkTarget(std::size_t begin, std::size_t end)
{
    std::string_view target = m_text.substr(begin, end - begin);
    if (target.starts_with('<')) {
        target.remove_prefix(1);
        target.remove_suffix(target.ends_with('>') ? 1 : 0);
    }
    const bool term = target.starts_with("term:") && target.size() > 5;
    if (term) {
        m_reading.useTerm(target.substr(5), rangeOf(begin, end));
    } else if (!isHttps(target)) {
        report(kinds::badLink, begin, end);
    }
}

/// Addresses without brackets become links too: http://…, www.…
std::size_t ProseCheck::bare(std::size_t place)
{
    const bool wordBefore = place > 0
        && (std::isalnum(static_cast<unsigned char>(m_text[place - 1])) != 0
            || std::string_view("/.@-").find(m_text[place - 1]) != kNowhere);
    const std::string_view rest = m_text.substr(place);
    if (wordBefore || (!rest.starts_with("http://") && !rest.starts_with("www."))) {
        return place + 1;
    }
    const std::size_t end = std::min(m_text.find_first_of(" \t\n)>\"»", place), m_text.size());
    report(kinds::badLink, place, end);
    return end;
}

std::size_t ProseCheck::step(std::size_t place)
{
    switch (m_text[place]) {
    case '`':
        return escaped(place) ? place + 1 : afterCode(place);
    case '<':
        return angle(place);
    case '!':
    case ']':
        return bracket(place);
    default:
        return bare(place);
    }
}

void ProseCheck::run()
{
    for (std::size_t place = m_text.find_first_of("`<!]hw"); place != kNowhere;
         place = m_text.find_first_of("`<!]hw", place)) {
        place = step(place);
    }
    const auto digits
        = std::count_if(m_text.begin(), m_text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (digits >= 11 && text::holdsPersonalNumber(m_text)) {
        m_reading.add(kinds::personalNumber, m_node);
    }
}

} // namespace

bool isHttps(std::string_view address)
{
    constexpr std::string_view scheme = "https://";
    return address.starts_with(scheme) && address.size() > scheme.size()
        && address[scheme.size()] != '/'
        && std::none_of(address.begin(), address.end(),
                        [](char c) { return static_cast<unsigned char>(c) <= ' '; });
}

void checkProse(Reading &reading, Node node)
{
    ProseCheck(reading, node).run();
    if (node.text().size() < kBytesForLevel) {
        return;
    }
    const text::ReadingLevel level = text::readingLevel(node.text());
    if (level.words >= kWordsForLevel && level.lix() > kHardest) {
        reading.add(kinds::hardToRead, node, {std::to_string(level.lix())});
    }
}

} // namespace minplan::module
