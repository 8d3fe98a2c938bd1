#include "report/certificate_page.h"

#include "report/dates.h"
#include "report/plain_text.h"

#include <algorithm>
#include <array>

namespace minplan::report {

namespace {

constexpr Colour kText{0x17 / 255.0, 0x25 / 255.0, 0x1F / 255.0};
constexpr Colour kMuted{0x54 / 255.0, 0x63 / 255.0, 0x5C / 255.0};
constexpr Colour kPrimary{0x0E / 255.0, 0x5A / 255.0, 0x4B / 255.0};
constexpr Colour kLine{0xD9 / 255.0, 0xDD / 255.0, 0xD6 / 255.0};
constexpr Colour kWhite{1, 1, 1};

constexpr TextStyle kBrand{11, PANGO_WEIGHT_SEMIBOLD, kPrimary};
constexpr TextStyle kTitle{34, PANGO_WEIGHT_BOLD, kPrimary};
constexpr TextStyle kName{26, PANGO_WEIGHT_SEMIBOLD, kText};
constexpr TextStyle kCourse{16, PANGO_WEIGHT_SEMIBOLD, kText};
constexpr TextStyle kBody{11, PANGO_WEIGHT_NORMAL, kText};
constexpr TextStyle kSmall{9.5, PANGO_WEIGHT_NORMAL, kMuted};
constexpr TextStyle kHead{9.5, PANGO_WEIGHT_SEMIBOLD, kMuted};

constexpr double kMargin = 64;
constexpr double kColumn = kPageWidth - 2 * kMargin;
constexpr double kHeadEnd = 90;
constexpr double kFootTop = kPageHeight - 70;
constexpr double kHair = 0.75;

/// Where a column of the table begins, how wide it is, and against which edge it stands.
struct TableColumn {
    const char *heading;
    double x, width;
    bool toTheRight;
};

constexpr std::array<TableColumn, 4> kTable = {{{"Modul", kMargin, 192, false},
                                                {"Utgave", kMargin + 200, 48, true},
                                                {"Poeng", kMargin + 254, 80, true},
                                                {"Bestått", kMargin + 340, kColumn - 340, true}}};

std::string points(const CertificateModule &module)
{
    if (module.of == text::Fraction(0)) {
        return "uten poeng";
    }
    return module.points.toDecimal(',') + " av " + module.of.toDecimal(',');
}

double tableRow(Canvas &canvas, double top, const char *tag, const TextStyle &style,
                const std::array<std::string, 4> &cells)
{
    double height = 0;
    canvas.begin("TR");
    for (std::size_t i = 0; i < cells.size(); ++i) {
        TextStyle cell = style;
        cell.toTheRight = kTable.at(i).toTheRight;
        height = std::max(
            height, canvas.text(tag, cells.at(i), cell, kTable.at(i).x, top, kTable.at(i).width));
    }
    canvas.end("TR");
    return height;
}

double table(Canvas &canvas, double top, const std::vector<CertificateModule> &modules)
{
    canvas.begin("Table");
    top += tableRow(canvas, top, "TH", kHead,
                    {kTable[0].heading, kTable[1].heading, kTable[2].heading, kTable[3].heading});
    for (const CertificateModule &module : modules) {
        top += canvas.scaled(6);
        canvas.bar(kMargin, top, kColumn, kHair, kLine);
        top += canvas.scaled(6);
        top += tableRow(canvas, top, "TD", kBody,
                        {module.title, module.edition > 0 ? std::to_string(module.edition) : "–",
                         points(module), longDate(module.passedOn)});
    }
    canvas.end("Table");
    top += canvas.scaled(6);
    canvas.bar(kMargin, top, kColumn, kHair, kLine);
    return top;
}

double paragraph(Canvas &canvas, double top, const char *tag, const std::string &words,
                 const TextStyle &style, double after)
{
    return top + canvas.text(tag, words, style, kMargin, top, kColumn) + canvas.scaled(after);
}

/// What never changes size: the band, the mark and the name of the programme, and the foot.
void letterhead(Canvas &canvas)
{
    constexpr double kMark = 34;
    constexpr double kTop = kHeadEnd - kMark;
    canvas.bar(0, 0, kPageWidth, 10, kPrimary);
    canvas.mark(kMargin, kTop, kMark, kPrimary, kWhite);
    canvas.text("P", "Min plan", kBrand, kMargin + kMark + 12, kTop + 8, 200);
}

void foot(Canvas &canvas)
{
    canvas.bar(kMargin, kFootTop - 12, kColumn, kHair, kLine);
    canvas.text("P",
                "Laget i Min plan av det som er registrert på maskinen. "
                "Utgaven er versjonen av innholdet.",
                kSmall, kMargin, kFootTop, kColumn);
}

/// Everything between head and foot, from the top down; gives where it ends.
double body(Canvas &canvas, const Certificate &certificate)
{
    double top = kHeadEnd + canvas.scaled(52);
    top = paragraph(canvas, top, "H1", certificate.title, kTitle, 26);
    top = paragraph(canvas, top, "P", certificate.name, kName, 16);
    for (const std::string &words : paragraphs(certificate.text)) {
        top = paragraph(canvas, top, "P", words, kBody, 8);
    }
    top += canvas.scaled(22);
    top = paragraph(canvas, top, "H2", certificate.course, kCourse, 4);
    top = paragraph(canvas, top, "P",
                    "Utgave " + std::to_string(certificate.courseEdition) + ". Fullført "
                        + longDate(certificate.date) + ".",
                    kSmall, 18);
    return table(canvas, top, certificate.modules);
}

} // namespace

double fittingScale(const Certificate &certificate)
{
    for (int percent = 115; percent > 30; percent -= 5) {
        const double scale = percent / 100.0;
        Canvas measure(nullptr, scale);
        if (body(measure, certificate) <= kFootTop - 28) {
            return scale;
        }
    }
    return 0;
}

void drawPage(const Certificate &certificate, cairo_t *page, double scale)
{
    Canvas canvas(page, scale);
    canvas.begin("Document");
    Canvas fixed(page, 1);
    letterhead(fixed);
    body(canvas, certificate);
    foot(fixed);
    canvas.end("Document");
}

} // namespace minplan::report
