#include "report/completion.h"

#include "report/present_state.h"
#include "report/training.h"
#include "text/alphabetical.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace minplan::report {

namespace {

using text::Day;

void addPass(CompletionLine &line, const ModuleTraining &training, std::size_t place)
{
    const people::TrainingRound &round = training.rounds[place];
    const PassDetails pass = detailsOf(training, place);
    line.passedOn = training.training.passes[*round.pass].day;
    line.edition = pass.edition;
    line.points = pass.points;
    line.of = pass.of;
    line.recognised = pass.recognised;
    line.joint = pass.joint;
}

void addAttempt(CompletionLine &line, const ModuleTraining &training)
{
    const record::CompletionRow *latest = training.latest;
    if (latest == nullptr || latest->passedOn) { // that was the round before
        line.edition = training.joint.coveredOn ? training.joint.edition : 0;
        return;
    }
    line.edition = latest->edition;
    if (latest->ended) {
        line.points = latest->points;
        line.of = latest->of;
    }
}

/// None where nothing is asked and nothing was begun.
void addLine(std::vector<CompletionLine> &lines, const ModuleTraining &training,
             const people::Person &person, Day today)
{
    Begun begun;
    if (const record::CompletionRow *latest = training.latest) {
        begun = {latest->begun, latest->ended, latest->passedOn.has_value()};
    }
    begun.coveredOn = training.joint.coveredOn;
    const auto state = presentState(training.isAsked, training.rounds, begun, today);
    if (!state) {
        return;
    }
    CompletionLine &line = lines.emplace_back();
    line.person = person.id;
    line.name = person.name;
    line.unit = person.unit;
    line.role = person.profession;
    line.module = training.module;
    line.status = state->status;
    line.due = state->due;
    line.expires = state->expires;
    if (const auto exempt = training.rounds.back().exempt) {
        line.exempt = training.training.exemptions[*exempt].reason;
    }
    if (state->passed) {
        addPass(line, training, *state->passed);
    } else {
        addAttempt(line, training);
    }
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
    std::unordered_map<record::AskedList, Demands> demands; // one list for many
    for (const record::Standing *standing : inOrder(standings)) {
        const auto [known, isNew] = demands.try_emplace(standing->asked);
        if (isNew) {
            known->second = demandsOf(record::askedIn(standing->asked), courses);
            lines.reserve(std::max(lines.capacity(), standings.size() * known->second.size()));
        }
        for (const ModuleTraining &training : trainingBy(known->second, *standing, today)) {
            if (module.empty() || training.module == module) {
                addLine(lines, training, standing->person, today);
            }
        }
    }
    return lines;
}

} // namespace minplan::report
