#include "exchange/staff_columns.h"

#include "people/pieces.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::exchange {

namespace {

struct Heading {
    std::string_view name;
    std::string_view called; ///< parted by comma; without case, points, hyphens or spaces
};

/// In the order of StaffColumn.
constexpr std::array<Heading, kStaffColumns> kHeadings = {{
    {"navn", "navn, fullt navn, ansatt, medarbeider, name"},
    {"fornavn", "fornavn, first name"},
    {"etternavn", "etternavn, last name"},
    {"ansattnummer",
     "ansattnummer, ansattnr, ansatt nr, ressursnummer, ressursnr, medarbeidernummer, "
     "employee number"},
    {"enhet",
     "enhet, avdeling, arbeidssted, tjenestested, sone, org enhet, organisasjonsenhet, unit"},
    {"overenhet", "overenhet, overordnet enhet, område, virksomhet, parent unit"},
    {"stilling", "stilling, stillingstittel, profesjon, yrke, yrkestittel, profession"},
    {"rolle", "rolle, roller, role, roles"},
    {"kommune", "kommune, municipality"},
    {"startdato",
     "startdato, ansatt fra, ansattdato, ansettelsesdato, tiltredelse, "
     "tiltredelsesdato, start date"},
    {"e-post", "e-post, e-postadresse, mail, mailadresse, email"},
}};

/// «Ansatt-nr.» and «ansattnr» are the same.
std::string bare(std::string_view heading)
{
    std::string text = text::folded(heading);
    std::erase_if(text,
                  [](char c) { return c == ' ' || c == '.' || c == '-' || c == '_' || c == ':'; });
    return text;
}

bool isCalled(const Heading &heading, const std::string &bareWords)
{
    const auto names = people::pieces(heading.called, {","});
    return std::any_of(names.begin(), names.end(),
                       [&](const std::string &name) { return bare(name) == bareWords; });
}

} // namespace

std::string_view name(StaffColumn column)
{
    return kHeadings.at(static_cast<std::size_t>(column)).name;
}

std::string_view headingsOf(StaffColumn column)
{
    return kHeadings.at(static_cast<std::size_t>(column)).called;
}

bool StaffColumns::has(StaffColumn column) const
{
    return places.at(static_cast<std::size_t>(column)).has_value();
}

std::string_view StaffColumns::text(const CsvRow &row, StaffColumn column) const
{
    const auto place = places.at(static_cast<std::size_t>(column));
    return place && *place < row.size() ? std::string_view(row[*place].text) : "";
}

StaffColumns staffColumns(const CsvRow &headings)
{
    StaffColumns columns;
    for (std::size_t place = 0; place < headings.size(); ++place) {
        const std::string words = bare(headings[place].text);
        const auto *const meant
            = std::find_if(kHeadings.begin(), kHeadings.end(),
                           [&](const Heading &heading) { return isCalled(heading, words); });
        if (meant == kHeadings.end()) {
            if (!words.empty()) {
                columns.unused.push_back(place);
            }
            continue;
        }
        auto &slot = columns.places.at(static_cast<std::size_t>(meant - kHeadings.begin()));
        if (slot) {
            columns.twice.push_back(place);
        } else {
            slot = place;
        }
    }
    return columns;
}

} // namespace minplan::exchange
