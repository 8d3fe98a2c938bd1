#include "report/completion.h"

#include "report/present_state.h"
#include "report/training.h"
#include "text/alphabetical.h"

#include <algorithm>
#include <utility>

namespace minplan::report {

namespace {

using text::Day;

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

void addAttempt(CompletionLine &line, const ModuleTraining &training)
{
    const auto &latest = training.latest;
    if (!latest || latest->passedOn) { // that was the round before
        line.edition = training.joint.coveredOn ? training.joint.edition : 0;
        return;
    }
    line.edition = latest->edition;
    if (latest->ended) {
        line.points = latest->points;
        line.of = latest->of;
    }
}

/// Nothing where nothing is asked and nothing was begun.
std::optional<CompletionLine> lineOf(const ModuleTraining &training, Day today)
{
    Begun begun;
    if (const auto &latest = training.latest) {
        begun = {latest->begun, latest->ended, latest->passedOn.has_value()};
    }
    begun.coveredOn = training.joint.coveredOn;
    const auto state = presentState(training.isAsked, training.rounds, begun, today);
    if (!state) {
        return std::nullopt;
    }
    CompletionLine line;
    line.module = training.module;
    line.status = state->status;
    line.due = state->due;
    if (const auto exempt = training.rounds.back().exempt) {
        line.exempt = training.training.exemptions[*exempt].reason;
    }
    if (state->passed) {
        addPass(line, training, *state->passed);
    } else {
        addAttempt(line, training);
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
    const record::Standing *before = nullptr;
    Demands demands;
    for (const record::Standing *standing : inOrder(standings)) {
        if (before == nullptr || before->asked != standing->asked) {
            demands = demandsOf(standing->asked, courses);
            before = standing;
        }
        for (const ModuleTraining &training : trainingBy(demands, *standing, today)) {
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
