#include "exchange/gift.h"
#include "text/digits.h"

#include <algorithm>

namespace minplan::exchange {

namespace {

constexpr std::string_view kCategory = "$CATEGORY:";

/// Goes through a file from empty line to empty line.
class GiftReader
{
public:
    GiftReader(const text::SourceText &source, Intake &intake)
        : m_work(source.content())
        , m_text(m_work)
        , m_intake(intake)
    { }
    void run();

private:
    void line(GiftPart line);
    void blankOut(GiftPart line);
    void tags(GiftPart line);
    void question();
    bool read(GiftPart part, Draft &draft);
    bool readTitle(GiftPart &part, Draft &draft);

    std::string m_work; ///< the file, spaces where its comments stand
    GiftText m_text;
    Intake &m_intake;
    GiftPart m_block;
};

void GiftReader::blankOut(GiftPart line)
{
    std::fill(m_work.begin() + static_cast<std::ptrdiff_t>(line.begin),
              m_work.begin() + static_cast<std::ptrdiff_t>(line.end), ' ');
}

/// Moodle writes «// [tag:ip] [tag:mål]» before a question.
void GiftReader::tags(GiftPart line)
{
    constexpr std::string_view sign = "[tag:";
    const std::string_view raw = m_text.raw(line);
    std::string found;
    for (std::size_t at = raw.find(sign); at != std::string_view::npos;
         at = raw.find(sign, at + 1)) {
        const std::size_t begin = at + sign.size();
        const std::size_t end = std::min(raw.find(']', begin), raw.size());
        found += (found.empty() ? "" : ", ") + std::string(raw.substr(begin, end - begin));
    }
    if (!found.empty()) {
        m_intake.note(kinds::tagsLost, line.begin, {found});
    }
}

void GiftReader::line(GiftPart line)
{
    const GiftPart words = m_text.trimmed(line);
    const std::string_view raw = m_text.raw(words);
    if (raw.empty()) {
        question();
        m_block = {line.end, line.end};
        return;
    }
    if (raw.starts_with(kCategory)) {
        m_intake.note(kinds::categoryLost, words.begin,
                      {std::string(text::trimmed(raw.substr(kCategory.size())))});
        blankOut(line);
    } else if (raw.starts_with("//")) {
        tags(words);
        blankOut(line);
    }
    m_block.end = line.end;
}

bool GiftReader::readTitle(GiftPart &part, Draft &draft)
{
    if (!m_text.raw(part).starts_with("::")) {
        return true;
    }
    std::size_t at = part.begin + 2;
    while (at < part.end && !m_text.raw({at, part.end}).starts_with("::")) {
        at += m_work[at] == '\\' ? 2 : 1;
    }
    if (at >= part.end) {
        m_intake.refuse(kinds::titleOpen, part.begin);
        return false;
    }
    draft.name = text::trimmed(m_text.written({part.begin + 2, at}, Markup::Plain).text);
    part = m_text.trimmed({at + 2, part.end});
    return true;
}

bool GiftReader::read(GiftPart part, Draft &draft)
{
    if (!readTitle(part, draft)) {
        return false;
    }
    const std::size_t open = m_text.find("{}", part);
    draft.ask = m_text.written({part.begin, open}, Markup::Auto);
    if (open == part.end) {
        return true; // only text
    }
    if (m_work[open] == '}') {
        m_intake.refuse(kinds::braceStray, open);
        return false;
    }
    const std::size_t close = m_text.find("{}", {open + 1, part.end});
    if (close == part.end) {
        m_intake.refuse(kinds::braceOpen, open);
        return false;
    }
    const std::size_t more = m_text.find("{}", {close + 1, part.end});
    if (m_work[close] == '{' || more < part.end) {
        m_intake.refuse(kinds::braceStray, m_work[close] == '{' ? close : more);
        return false;
    }
    readGiftAnswers(m_text, {open + 1, close}, draft, m_intake);
    if (const GiftPart tail{close + 1, part.end}; !m_text.trimmed(tail).empty()) {
        draft.tail = m_text.unmarked(tail, draft.ask.markup);
    }
    return true;
}

void GiftReader::question()
{
    const GiftPart part = m_text.trimmed(m_block);
    if (part.empty()) {
        return;
    }
    Draft draft;
    draft.at = part.begin;
    m_intake.begin(part.begin);
    if (read(part, draft)) {
        takeIn(draft, m_intake);
    } else {
        m_intake.leave();
    }
}

void GiftReader::run()
{
    for (std::size_t at = 0; at < m_work.size();) {
        const std::size_t end = std::min(m_work.find('\n', at), m_work.size());
        line({at, end});
        at = end + 1;
    }
    question();
}

} // namespace

void readGift(const text::SourceText &source, Intake &intake)
{
    GiftReader(source, intake).run();
}

} // namespace minplan::exchange
