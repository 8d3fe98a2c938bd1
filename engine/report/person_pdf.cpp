#include "report/certificate_canvas.h"
#include "report/dates.h"
#include "report/pdf_document.h"
#include "report/person_export.h"

#include <array>

namespace minplan::report {

namespace {

constexpr Colour kText{0x17 / 255.0, 0x25 / 255.0, 0x1F / 255.0};
constexpr Colour kMuted{0x54 / 255.0, 0x63 / 255.0, 0x5C / 255.0};
constexpr Colour kPrimary{0x0E / 255.0, 0x5A / 255.0, 0x4B / 255.0};

constexpr double kMargin = 64;
constexpr double kColumn = kPageWidth - 2 * kMargin;
constexpr double kBottom = kPageHeight - 78;
constexpr double kFootTop = kPageHeight - 50;
constexpr std::size_t kMostBytes = 900; ///< of one piece of text, so that it fits on a page

struct Look {
    const char *tag;
    TextStyle style;
    double before;
    double room; ///< that must be left on the page, for what follows
};

/// In the order of PersonLine::Kind.
constexpr std::array<Look, 5> kLooks = {{
    {"H1", {22, PANGO_WEIGHT_BOLD, kPrimary}, 0, 80},
    {"H2", {14, PANGO_WEIGHT_SEMIBOLD, kPrimary}, 20, 80},
    {"P", {10.5, PANGO_WEIGHT_SEMIBOLD, kText}, 10, 60},
    {"P", {10.5, PANGO_WEIGHT_NORMAL, kText}, 4, 0},
    {"P", {9, PANGO_WEIGHT_NORMAL, kMuted}, 4, 0},
}};
constexpr TextStyle kFoot{9, PANGO_WEIGHT_NORMAL, kMuted};

/// In pieces no longer than kMostBytes, parted at spaces; a longer word is parted between letters.
std::vector<std::string> pieces(const std::string &words)
{
    std::vector<std::string> parts;
    std::string rest = words;
    while (rest.size() > kMostBytes) {
        std::size_t at = rest.rfind(' ', kMostBytes);
        if (at == std::string::npos || at == 0) {
            at = kMostBytes;
            while (at > 1 && (static_cast<unsigned char>(rest[at]) & 0xc0U) == 0x80U) {
                --at;
            }
        }
        parts.push_back(rest.substr(0, at));
        rest.erase(0, rest[at] == ' ' ? at + 1 : at);
    }
    parts.push_back(rest);
    return parts;
}

/// Sets lines from page to page; without a page to draw on it counts them.
class Pages
{
public:
    Pages(cairo_t *page, std::string foot, int of)
        : m_page(page)
        , m_canvas(page, 1)
        , m_foot(std::move(foot))
        , m_of(of)
    { }

    void set(const PersonLine &line)
    {
        const Look &look = kLooks.at(static_cast<std::size_t>(line.kind));
        double before = m_top > kMargin ? look.before : 0;
        for (const std::string &piece : pieces(line.words)) {
            const double height = m_measure.text(look.tag, piece, look.style, kMargin, 0, kColumn);
            if (m_top + before + std::max(height, look.room) > kBottom && m_top > kMargin) {
                end();
                m_top = kMargin;
                before = 0;
                ++m_number;
            }
            m_canvas.text(look.tag, piece, look.style, kMargin, m_top + before, kColumn);
            m_top += before + height;
            before = 0;
        }
    }

    /// Finishes the page; gives its number.
    int end()
    {
        const std::string number
            = "Side " + std::to_string(m_number) + " av " + std::to_string(m_of);
        TextStyle right = kFoot;
        right.toTheRight = true;
        m_canvas.text("P", m_foot, kFoot, kMargin, kFootTop, kColumn - 90);
        m_canvas.text("P", number, right, kMargin + kColumn - 90, kFootTop, 90);
        if (m_page != nullptr) {
            cairo_show_page(m_page);
        }
        return m_number;
    }

private:
    cairo_t *m_page;
    Canvas m_canvas;
    Canvas m_measure{nullptr, 1};
    std::string m_foot;
    int m_of;
    int m_number = 1;
    double m_top = kMargin;
};

int setAll(cairo_t *page, const std::vector<PersonLine> &lines, const std::string &foot, int of)
{
    Pages pages(page, foot, of);
    for (const PersonLine &line : lines) {
        pages.set(line);
    }
    return pages.end();
}

} // namespace

std::string personPdf(const record::PersonRecord &record, const Handing &handing)
{
    const std::vector<PersonLine> lines = personLines(record, handing);
    const auto day = text::osloDay(handing.made);
    const std::string foot = "Min plan, " + isoDate(day) + ", laget av " + handing.by;
    const int count = setAll(nullptr, lines, foot, 0);
    return drawnPdf({"Opplysninger om " + record.person.name, "Alt om én person", day},
                    [&](cairo_t *page) { setAll(page, lines, foot, count); });
}

} // namespace minplan::report
