#include "report/completion.h"

#include "report/training.h"
#include "text/alphabetical.h"

#include <algorithm>
#include <utility>

namespace minplan::report {

namespace {

using text::Day;

/// The place of the latest round that was passed.
std::optional<std::size_t> passedRound(const ModuleTraining &training)
{
    const auto found
        = std::find_if(training.rounds.rbegin(), training.rounds.rend(),
                       [](const people::TrainingRound &round) { return round.pass.has_value(); });
    return found == training.rounds.rend()
        ? std::nullopt
        : std::optional(static_cast<std::size_t>(training.rounds.rend() - found) - 1);
}

/// Whether an attempt or joint teaching began after the pass had run out.
bool isBegunAnew(const ModuleTraining &training, const people::TrainingRound &passed)
{
    const auto isAfter = [&](Day day) { return passed.expires && day >= *passed.expires; };
    return (training.latest && isAfter(text::osloDay(training.latest->begun)))
        || (training.joint.coveredOn && isAfter(*training.joint.coveredOn));
}

void addPass(CompletionLine &line, const ModuleTraining &training, std::size_t place)
{
    const people::TrainingRound &round = training.rounds[place];
    const PassDetails pass = detailsOf(training, place);
    line.passedOn = training.training.passes[*round.pass].day;
    line.expires = round.expires;
    line.edition = pass.edition;
    line.points = pass.points;
    line.of = pass.of;
    line.recognised = pass.recognised;
    line.joint = pass.joint;
}

void addAttempt(CompletionLine &line, const ModuleTraining &training, Day today)
{
    const bool isLate = line.due && *line.due < today;
    if (!training.latest || training.latest->passedOn) { // that was the round before
        const bool isBegun = training.joint.coveredOn.has_value();
        line.edition = isBegun ? training.joint.edition : 0;
        line.status = isLate ? Status::Overdue : isBegun ? Status::InProgress : Status::NotStarted;
        return;
    }
    line.edition = training.latest->edition;
    line.status = training.latest->ended ? Status::Failed : Status::InProgress;
    if (training.latest->ended) {
        line.points = training.latest->points;
        line.of = training.latest->of;
    }
    line.status = isLate ? Status::Overdue : line.status;
}

/// Nothing where nothing is asked and nothing was begun.
std::optional<CompletionLine> lineOf(const ModuleTraining &training, Day today)
{
    const people::TrainingRound &present = training.rounds.back();
    const auto place = passedRound(training);
    const people::TrainingRound *passed = place ? &training.rounds[*place] : nullptr;
    const bool isBegun = training.latest || training.joint.coveredOn;
    if (!place && !isBegun && (!training.isAsked || present.exempt)) {
        return std::nullopt;
    }
    CompletionLine line;
    line.module = training.module;
    line.due = present.due;
    if (present.exempt) {
        line.due.reset();
        line.exempt = training.training.exemptions[*present.exempt].reason;
    }
    const bool holds = passed != nullptr && (!passed->expires || today < *passed->expires);
    if (holds) {
        line.due = passed->due;
    }
    if (holds || (passed != nullptr && !isBegunAnew(training, *passed))) {
        line.status = holds ? Status::Passed : Status::Expired;
        addPass(line, training, *place);
    } else {
        addAttempt(line, training, today);
    }
    return line;
}

/// By unit, name and id. The lines of one person come in order of their modules: comparing as
/// people do is slow, so it is done once a person and not once a line.
std::vector<const record::Standing *> inOrder(const std::vector<record::Standing> &standings)
{
    std::vector<const record::Standing *> order;
    for (const record::Standing &standing : standings) {
        order.push_back(&standing);
    }
    std::sort(order.begin(), order.end(), [](const auto *left, const auto *right) {
        return left->person.id < right->person.id;
    });
    for (const auto &called : {&people::Person::name, &people::Person::unit}) {
        text::sortAlphabetically(
            order, [called](const record::Standing *standing) { return standing->person.*called; });
    }
    return order;
}

} // namespace

std::vector<CompletionLine> completion(const std::vector<record::Standing> &standings,
                                       const std::vector<module::Course> &courses,
                                       const std::string &module, record::Millis now)
{
    const Day today = text::osloDay(now);
    std::vector<CompletionLine> lines;
    for (const record::Standing *standing : inOrder(standings)) {
        for (const ModuleTraining &training : trainingOf(*standing, courses, today)) {
            auto line = lineOf(training, today);
            if (!line || !(module.empty() || line->module == module)) {
                continue;
            }
            line->person = standing->person.id;
            line->name = standing->person.name;
            line->unit = standing->person.unit;
            line->role = standing->person.profession;
            lines.push_back(std::move(*line));
        }
    }
    return lines;
}

} // namespace minplan::report
