#include "report/deciding.h"

#include "report/unit_view.h"

#include <algorithm>

namespace minplan::report {

namespace {

using people::Training;
using people::TrainingRound;
using text::Day;

/// Later than anything that is asked for.
constexpr Day kFar{std::chrono::year(9999), std::chrono::January, std::chrono::day(1)};

bool changes(const ModuleTraining &training, const Training &after, Day today)
{
    return people::rounds(after, today) != training.rounds;
}

bool wouldExtend(const ModuleTraining &training, Day today)
{
    Training after = training.training;
    after.extensions.push_back({today, kFar});
    return changes(training, after, today);
}

bool wouldExempt(const ModuleTraining &training, Day today)
{
    Training after = training.training;
    after.exemptions.push_back({today});
    return changes(training, after, today);
}

/// The one whose day stands; given twice, the later.
std::optional<people::Extension> extensionOf(const Training &training, const TrainingRound &round)
{
    std::optional<people::Extension> found;
    for (const people::Extension &one : training.extensions) {
        const bool isLater = !found || found->given <= one.given;
        found = round.due == one.until && isLater ? std::optional(one) : found;
    }
    return found;
}

} // namespace

Deciding decidingOf(const ModuleTraining &training, const people::Decisions &decided, Day today)
{
    const TrainingRound &present = training.rounds.back();
    const bool isOpen = !present.pass && !present.exempt;
    const bool endsSoon = present.expires && *present.expires <= text::daysAfter(today, kSoonDays);
    const bool isDue = isOpen ? present.due.has_value() : present.pass && endsSoon;
    Deciding deciding;
    deciding.mayExtend = isDue && wouldExtend(training, today);
    deciding.mayExempt = isDue && wouldExempt(training, today);
    deciding.mayRecognise = !present.pass || endsSoon;
    if (isOpen && present.extended) {
        deciding.extended = extensionOf(training.training, present);
    }
    if (present.exempt) {
        deciding.exempt = training.training.exemptions[*present.exempt];
    }
    if (const auto of = decided.find(training.module); of != decided.end()) {
        deciding.recognised = of->second.recognised;
    }
    return deciding;
}

bool changesRounds(const record::Standing &standing, const people::Fact &fact,
                   const std::vector<module::Course> &courses, Day today)
{
    record::Standing after = standing;
    for (const auto &[field, value] : fact.fields) {
        people::retake(after.decided, field, value);
    }
    const auto isSame = [](const ModuleTraining &left, const ModuleTraining &right) {
        return left.module == right.module && left.rounds == right.rounds;
    };
    const auto now = trainingOf(standing, courses, today);
    const auto then = trainingOf(after, courses, today);
    return !std::equal(now.begin(), now.end(), then.begin(), then.end(), isSame);
}

} // namespace minplan::report
