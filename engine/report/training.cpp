#include "report/training.h"

#include <algorithm>
#include <map>
#include <set>

namespace minplan::report {

namespace {

using people::Asked;
using people::DueRule;
using text::Day;
using Trainings = std::map<std::string, ModuleTraining>;

/// Before every day that somebody starts on.
constexpr Day kEver{std::chrono::year(1), std::chrono::January, std::chrono::day(1)};

std::optional<DueRule> ruleOf(const module::Due &due)
{
    if (due.withinDays) {
        return DueRule{DueRule::Kind::AfterStart, {}, *due.withinDays};
    }
    const auto day = text::parseIsoDate(due.date);
    return day ? std::optional(DueRule{DueRule::Kind::OnDay, *day}) : std::nullopt;
}

Day startOf(const record::Standing &standing, Day today)
{
    const Day added = standing.added ? text::osloDay(*standing.added) : today;
    return text::parseIsoDate(standing.person.startedOn).value_or(added);
}

ModuleTraining &trainingIn(Trainings &trainings, const std::string &module)
{
    const auto [place, isNew] = trainings.try_emplace(module);
    if (isNew) {
        place->second.module = module;
    }
    return place->second;
}

void ask(Trainings &trainings, const std::string &module, const std::optional<DueRule> &due,
         Day since)
{
    ModuleTraining &training = trainingIn(trainings, module);
    training.isAsked = true;
    if (due) {
        training.training.asked.push_back({*due, since});
    }
}

void askAll(Trainings &trainings, const std::vector<Asked> &asked,
            const std::vector<module::Course> &courses)
{
    for (const Asked &one : asked) {
        if (!one.module.empty()) {
            ask(trainings, one.module, one.due, one.since);
        }
    }
    for (const module::Course &course : courses) {
        bool isAssigned = false;
        for (const Asked &one : asked) {
            if (one.course == course.id) {
                isAssigned = true;
                for (const std::string &module : course.modules) {
                    ask(trainings, module, one.due, one.since);
                }
            }
        }
        const auto due = course.due && !isAssigned ? ruleOf(*course.due) : std::nullopt;
        for (const std::string &module : course.modules) {
            if (due) {
                ask(trainings, module, due, kEver);
            }
        }
    }
}

void addPass(ModuleTraining &training, PassDetails details, Day day, std::optional<int> validMonths)
{
    training.training.passes.push_back({day});
    if (validMonths) {
        training.training.passes.back().runsOut = text::monthsAfter(day, *validMonths);
    }
    training.passes.push_back(std::move(details));
}

void addPass(ModuleTraining &training, const record::CompletionRow &row)
{
    addPass(training, {row.edition, row.points, row.of}, text::osloDay(*row.passedOn),
            row.validMonths);
}

void addPassed(Trainings &trainings, const record::Standing &standing)
{
    std::set<std::pair<std::string, std::int64_t>> repeated;
    for (const record::CompletionRow &row : standing.repeated) {
        addPass(trainingIn(trainings, row.module), row);
        repeated.emplace(row.module, row.round);
    }
    for (const record::CompletionRow &row : standing.rounds) {
        ModuleTraining &training = trainingIn(trainings, row.module);
        if (row.passedOn && !repeated.contains({row.module, row.round})) {
            addPass(training, row);
        }
        if (!training.latest || training.latest->round < row.round) {
            training.latest = row;
        }
    }
}

void addDecided(Trainings &trainings, const people::Decisions &decisions)
{
    for (const auto &[module, decided] : decisions) {
        if (decided.recognised.empty() && trainings.find(module) == trainings.end()) {
            continue; // nothing is asked any more that this could change
        }
        ModuleTraining &training = trainingIn(trainings, module);
        training.training.extensions = decided.extensions;
        training.training.exemptions = decided.exemptions;
        for (const people::Recognised &one : decided.recognised) {
            addPass(training, {0, {}, {}, one.proof}, one.day,
                    one.validMonths > 0 ? std::optional(one.validMonths) : std::nullopt);
        }
    }
}

/// After all other passes are known.
void addTaught(Trainings &trainings, const people::Teaching &taught, Day today)
{
    for (const auto &[module, attended] : taught.attended) {
        ModuleTraining &training = trainingIn(trainings, module);
        std::vector<Day> passedOn;
        for (const people::Pass &pass : training.training.passes) {
            passedOn.push_back(pass.day);
        }
        training.joint = people::jointTeaching(attended, passedOn, today);
        for (const people::JointPass &one : training.joint.passes) {
            addPass(training, {one.edition, {}, {}, {}, true}, one.day,
                    one.validMonths > 0 ? std::optional(one.validMonths) : std::nullopt);
        }
    }
}

/// Whether the pass of the left is worth more: a share of the points before none.
bool isBetter(const PassDetails &left, const PassDetails &right)
{
    return left.points && left.of
        && (!right.points || !right.of || *left.points * *right.of > *right.points * *left.of);
}

} // namespace

PassDetails detailsOf(const ModuleTraining &training, std::size_t round)
{
    const auto &passes = training.training.passes;
    const auto passed = [&](std::size_t at) { return passes[*training.rounds[at].pass].day; };
    Day after{};
    for (std::size_t at = 0; at < round; ++at) {
        after = training.rounds[at].pass ? passed(at) : after;
    }
    PassDetails best = training.passes[*training.rounds[round].pass];
    for (std::size_t at = 0; at < passes.size(); ++at) {
        const bool isOfRound = after < passes[at].day && passes[at].day <= passed(round);
        if (isOfRound && isBetter(training.passes[at], best)) {
            best = training.passes[at];
        }
    }
    return best;
}

std::vector<ModuleTraining> trainingOf(const record::Standing &standing,
                                       const std::vector<module::Course> &courses, Day today)
{
    Trainings trainings;
    askAll(trainings, standing.asked, courses);
    addPassed(trainings, standing);
    for (const auto &[module, attended] : standing.taught.attended) {
        (void)trainingIn(trainings, module);
    }
    addDecided(trainings, standing.decided);
    addTaught(trainings, standing.taught, today);
    std::vector<ModuleTraining> result;
    for (auto &[module, training] : trainings) {
        training.training.started = startOf(standing, today);
        training.rounds = people::rounds(training.training, today);
        result.push_back(std::move(training));
    }
    return result;
}

} // namespace minplan::report
