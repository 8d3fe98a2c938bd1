#include "exchange/markup.h"

#include "exchange/html.h"
#include "text/digits.h"

#include <cctype>

namespace minplan::exchange {

namespace {

bool isWord(char c)
{
    return (c & 0x80) != 0 || std::isalnum(static_cast<unsigned char>(c)) != 0;
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

char at(std::string_view text, std::size_t place)
{
    return place < text.size() ? text[place] : ' ';
}

/// Whether a sign would mean something to Markdown where it stands.
bool wouldMean(std::string_view text, std::size_t place)
{
    const char before = place == 0 ? ' ' : text[place - 1];
    const char after = at(text, place + 1);
    switch (text[place]) {
    case '`':
        return true;
    case '\\':
        return std::ispunct(static_cast<unsigned char>(after)) != 0;
    case '*':
        return before != ' ' || after != ' ';
    case '_':
        return !isWord(before) || !isWord(after);
    case '<':
        return isLetter(after) || after == '/' || after == '!' || after == '?';
    case '!':
        return after == '[';
    case ']':
        return after == '(' || after == ':';
    case '&':
        return isLetter(after) || after == '#';
    default:
        return false;
    }
}

/// The length of what makes a line a heading, a list or a quotation, and so needs a stroke before
/// its last sign.
std::size_t lineSign(std::string_view line)
{
    std::size_t digits = 0;
    while (text::isDigit(at(line, digits))) {
        ++digits;
    }
    if (digits > 0) {
        const bool list
            = (at(line, digits) == '.' || at(line, digits) == ')') && at(line, digits + 1) == ' ';
        return list ? digits + 1 : 0;
    }
    const char first = at(line, 0);
    if (first == '>' || first == '#' || first == '=' || first == '~') {
        return 1;
    }
    return (first == '-' || first == '+') && (at(line, 1) == ' ' || at(line, 1) == first) ? 1 : 0;
}

/// An address that Markdown would make a link of shows as it is between backticks.
std::size_t bareAddress(std::string_view text, std::size_t place)
{
    const std::string_view rest = text.substr(place);
    if ((!rest.starts_with("http://") && !rest.starts_with("www."))
        || (place > 0 && (isWord(text[place - 1]) || text[place - 1] == '/'))) {
        return 0;
    }
    std::size_t end = std::min(rest.find_first_of(" \t\n)>\"`"), rest.size());
    while (end > 0 && std::string_view(".,;:!?").find(rest[end - 1]) != std::string_view::npos) {
        --end;
    }
    return end;
}

std::string joined(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

void sayLosses(const FromHtml &html, const Written &written, Intake &intake)
{
    const auto say = [&](const text::FindingKind &kind, const std::vector<std::string> &names) {
        if (!names.empty()) {
            intake.lose(kind, written.at, {joined(names)});
        }
    };
    say(kinds::pictureLost, html.pictures);
    say(kinds::linkLost, html.links);
    say(kinds::formatLost, html.formats);
    if (!html.readable) {
        intake.refuse(kinds::htmlTooDeep, written.at);
    }
}

bool isHtml(const Written &written)
{
    return written.markup == Markup::Html
        || (written.markup == Markup::Auto && looksLikeHtml(written.text));
}

} // namespace

bool looksLikeHtml(std::string_view text)
{
    for (std::size_t place = text.find_first_of("<&"); place != std::string_view::npos;
         place = text.find_first_of("<&", place + 1)) {
        const char after = at(text, place + 1);
        const char closing = text[place] == '<' ? '>' : ';';
        const bool begins = isLetter(after) || after == (closing == '>' ? '/' : '#');
        const std::size_t end = text.substr(0, place + 2000).find(closing, place);
        if (begins && end != std::string_view::npos && (closing == '>' || end - place < 12)) {
            return true;
        }
    }
    return false;
}

std::string markdownOfPlain(std::string_view plain)
{
    std::string markdown;
    std::size_t sign = 0;
    for (std::size_t place = 0; place < plain.size(); ++place) {
        if (place == 0 || plain[place - 1] == '\n') {
            const std::size_t length = lineSign(plain.substr(place));
            sign = length == 0 ? std::string_view::npos : place + length - 1;
        }
        if (const std::size_t length = bareAddress(plain, place); length > 0) {
            markdown += '`' + std::string(plain.substr(place, length)) + '`';
            place += length - 1;
            continue;
        }
        markdown += place == sign || wouldMean(plain, place) ? "\\" : "";
        markdown += plain[place];
    }
    return markdown;
}

std::string asMarkdown(const Written &written, Intake &intake)
{
    if (isHtml(written)) {
        const FromHtml html = fromHtml(written.text, true);
        sayLosses(html, written, intake);
        return html.text;
    }
    const std::string_view text = text::trimmed(written.text);
    if (written.markup == Markup::Markdown) {
        return std::string(text);
    }
    std::string apart;
    for (const char c : markdownOfPlain(text)) {
        apart += c == '\n' && !apart.ends_with('\n') ? "\n\n" : std::string(1, c);
    }
    return apart;
}

std::string asPlain(const Written &written, Intake &intake)
{
    if (isHtml(written)) {
        const FromHtml html = fromHtml(written.text, false);
        sayLosses(html, written, intake);
        return html.text;
    }
    return std::string(text::trimmed(written.text));
}

} // namespace minplan::exchange
