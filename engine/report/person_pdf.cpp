#include "report/dates.h"
#include "report/pdf_pages.h"
#include "report/person_export.h"

#include <algorithm>
#include <array>

namespace minplan::report {

namespace {

constexpr std::size_t kMostBytes = 900; ///< of one piece of text, so that it fits on a page

struct Look {
    const char *tag;
    TextStyle style;
    double before;
    double room; ///< that must be left on the page, for what follows
};

/// In the order of PersonLine::Kind.
constexpr std::array<Look, 5> kLooks = {{
    {"H1", {22, PANGO_WEIGHT_BOLD, kPrimaryInk}, 0, 80},
    {"H2", {14, PANGO_WEIGHT_SEMIBOLD, kPrimaryInk}, 20, 80},
    {"P", {10.5, PANGO_WEIGHT_SEMIBOLD, kInk}, 10, 60},
    {"P", {10.5, PANGO_WEIGHT_NORMAL, kInk}, 4, 0},
    {"P", {9, PANGO_WEIGHT_NORMAL, kMutedInk}, 4, 0},
}};

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

void set(PdfPages &pages, const PersonLine &line)
{
    const Look &look = kLooks.at(static_cast<std::size_t>(line.kind));
    double before = pages.atTop() ? 0 : look.before;
    for (const std::string &piece : pieces(line.words)) {
        const double height = pages.heightOf(piece, look.style, kPageColumn);
        if (pages.makeRoom(before + std::max(height, look.room))) {
            before = 0;
        }
        pages.canvas().text(look.tag, piece, look.style, kPageMargin, pages.top + before,
                            kPageColumn);
        pages.top += before + height;
        before = 0;
    }
}

} // namespace

std::string personPdf(const record::PersonRecord &record, const Handing &handing)
{
    const std::vector<PersonLine> lines = personLines(record, handing);
    const auto day = text::osloDay(handing.made);
    const std::string foot = "Min plan, " + isoDate(day) + ", laget av " + handing.by;
    return pagedPdf({"Opplysninger om " + record.person.name, "Alt om én person", day}, foot, "nb",
                    [&lines](PdfPages &pages) {
                        for (const PersonLine &line : lines) {
                            set(pages, line);
                        }
                    });
}

} // namespace minplan::report
