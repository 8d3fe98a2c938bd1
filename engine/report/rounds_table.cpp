#include "report/rounds_table.h"

#include "report/columns.h"
#include "report/training.h"
#include "text/utf8.h"

#include <algorithm>

namespace minplan::report {

namespace {

using text::Day;
using Row = std::vector<std::string>;

std::string dayOr(const std::optional<Day> &day)
{
    return day ? text::isoDate(*day) : "";
}

std::string pointsOf(const PassDetails &pass)
{
    const bool counts = pass.points && pass.of && *pass.of != text::Fraction(0);
    return counts ? pass.points->toDecimal(',') + " av " + pass.of->toDecimal(',') : "";
}

/// Why the round is due later than asked: the extension that gave it its day.
std::string extensionOf(const ModuleTraining &training, const people::TrainingRound &round)
{
    const auto &extensions = training.training.extensions;
    const auto found
        = std::find_if(extensions.rbegin(), extensions.rend(), [&](const people::Extension &one) {
              return round.extended && one.until == round.due;
          });
    return found == extensions.rend() ? "" : "ny frist: " + found->reason;
}

std::string noteOn(const ModuleTraining &training, const people::TrainingRound &round,
                   const PassDetails &pass)
{
    if (round.exempt) {
        return "fritak: " + training.training.exemptions[*round.exempt].reason;
    }
    if (pass.joint) {
        return "felles undervisning";
    }
    return pass.recognised.empty() ? extensionOf(training, round) : "godkjent: " + pass.recognised;
}

Row rowOf(const ModuleTraining &training, std::size_t place)
{
    const people::TrainingRound &round = training.rounds[place];
    const PassDetails pass = round.pass ? detailsOf(training, place) : PassDetails();
    const std::optional<Day> passedOn
        = round.pass ? std::optional(training.training.passes[*round.pass].day) : std::nullopt;
    return {training.module,
            std::to_string(place + 1),
            dayOr(round.due),
            dayOr(passedOn),
            pointsOf(pass),
            dayOr(round.expires),
            text::printable(noteOn(training, round, pass))};
}

} // namespace

std::string roundsTable(const record::Standing &standing,
                        const std::vector<module::Course> &courses, Day today)
{
    std::vector<Row> rows
        = {{"Modul", "Runde", "Frist", "Bestått", "Poeng", "Tas på nytt fra", "Merknad"}};
    for (const ModuleTraining &training : trainingOf(standing, courses, today)) {
        for (std::size_t place = 0; place < training.rounds.size(); ++place) {
            rows.push_back(rowOf(training, place));
        }
    }
    return rows.size() == 1 ? "Ingenting er tildelt eller begynt på.\n" : aligned(rows);
}

} // namespace minplan::report
