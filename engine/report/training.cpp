#include "report/training.h"

#include <algorithm>
#include <set>

namespace minplan::report {

namespace {

using people::Asked;
using people::DueRule;
using text::Day;
using Trainings = std::vector<ModuleTraining>; ///< by module

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

/// The first that is not before the module.
Trainings::iterator placeOf(Trainings &trainings, const std::string &module)
{
    return std::lower_bound(
        trainings.begin(), trainings.end(), module,
        [](const ModuleTraining &one, const std::string &wanted) { return one.module < wanted; });
}

bool isIn(Trainings &trainings, const std::string &module)
{
    const auto place = placeOf(trainings, module);
    return place != trainings.end() && place->module == module;
}

ModuleTraining &trainingIn(Trainings &trainings, const std::string &module)
{
    const auto place = placeOf(trainings, module);
    if (place != trainings.end() && place->module == module) {
        return *place;
    }
    const auto added = trainings.insert(place, ModuleTraining());
    added->module = module;
    return *added;
}

void ask(Demands &demands, const std::string &module, const std::optional<DueRule> &due, Day since)
{
    auto &asked = demands[module];
    if (due) {
        asked.push_back({*due, since});
    }
}

void addPass(ModuleTraining &training, const record::CompletionRow &row)
{
    training.training.passes.push_back(passOf(*row.passedOn, row.validMonths));
    training.passes.push_back({row.edition, row.points, row.of});
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
        if (training.latest == nullptr || training.latest->round < row.round) {
            training.latest = &row;
        }
    }
}

void addAllDecided(Trainings &trainings, const people::Decisions &decisions)
{
    for (const auto &[module, decided] : decisions) {
        if (decided.recognised.empty() && !isIn(trainings, module)) {
            continue; // nothing is asked any more that this could change
        }
        ModuleTraining &training = trainingIn(trainings, module);
        addDecided(training.training, decided);
        for (const people::Recognised &one : decided.recognised) {
            training.passes.push_back({0, {}, {}, one.proof});
        }
    }
}

void addAllTaught(Trainings &trainings, const people::Teaching &taught, Day today)
{
    for (const auto &[module, attended] : taught.attended) {
        ModuleTraining &training = trainingIn(trainings, module);
        training.joint = addTaught(training.training, attended, today);
        for (const people::JointPass &one : training.joint.passes) {
            training.passes.push_back({one.edition, {}, {}, {}, true});
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

Demands demandsOf(const std::vector<Asked> &asked, const std::vector<module::Course> &courses)
{
    Demands demands;
    for (const Asked &one : asked) {
        if (!one.module.empty()) {
            ask(demands, one.module, one.due, one.since);
        }
    }
    for (const module::Course &course : courses) {
        bool isAssigned = false;
        for (const Asked &one : asked) {
            if (one.course == course.id) {
                isAssigned = true;
                for (const std::string &module : course.modules) {
                    ask(demands, module, one.due, one.since);
                }
            }
        }
        const auto due = course.due && !isAssigned ? ruleOf(*course.due) : std::nullopt;
        for (const std::string &module : course.modules) {
            if (due) {
                ask(demands, module, due, kEver);
            }
        }
    }
    return demands;
}

Day startOf(const people::Person &person, const std::optional<record::Millis> &added, Day today)
{
    const auto said = text::parseIsoDate(person.startedOn);
    return said ? *said : added ? text::osloDay(*added) : today;
}

people::Pass passOf(record::Millis passedOn, const std::optional<int> &validMonths)
{
    people::Pass pass{text::osloDay(passedOn)};
    if (validMonths) {
        pass.runsOut = text::monthsAfter(pass.day, *validMonths);
    }
    return pass;
}

void addDecided(people::Training &training, const people::Decided &decided)
{
    training.extensions = decided.extensions;
    training.exemptions = decided.exemptions;
    for (const people::Recognised &one : decided.recognised) {
        training.passes.push_back({one.day});
        if (one.validMonths > 0) {
            training.passes.back().runsOut = text::monthsAfter(one.day, one.validMonths);
        }
    }
}

people::JointTeaching addTaught(people::Training &training,
                                const people::AttendedBySession &attended, Day today)
{
    std::vector<Day> passedOn;
    for (const people::Pass &pass : training.passes) {
        passedOn.push_back(pass.day);
    }
    people::JointTeaching joint = people::jointTeaching(attended, passedOn, today);
    for (const people::JointPass &one : joint.passes) {
        training.passes.push_back({one.day});
        if (one.validMonths > 0) {
            training.passes.back().runsOut = text::monthsAfter(one.day, one.validMonths);
        }
    }
    return joint;
}

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
        const bool isItself = at == *training.rounds[round].pass;
        if (isOfRound && !isItself && isBetter(training.passes[at], best)) {
            best = training.passes[at];
        }
    }
    return best;
}

std::vector<ModuleTraining> trainingBy(const Demands &demands, const record::Standing &standing,
                                       Day today)
{
    Trainings trainings;
    trainings.reserve(demands.size());
    for (const auto &[module, asked] : demands) {
        ModuleTraining &training = trainings.emplace_back();
        training.module = module;
        training.isAsked = true;
        training.training.asked = asked;
    }
    addPassed(trainings, standing);
    for (const auto &[module, attended] : standing.taught.attended) {
        (void)trainingIn(trainings, module);
    }
    addAllDecided(trainings, standing.decided);
    addAllTaught(trainings, standing.taught, today);
    const Day started = startOf(standing.person, standing.added, today);
    for (ModuleTraining &training : trainings) {
        training.training.started = started;
        training.rounds = people::rounds(training.training, today);
    }
    return trainings;
}

std::vector<ModuleTraining> trainingOf(const record::Standing &standing,
                                       const std::vector<module::Course> &courses, Day today)
{
    return trainingBy(demandsOf(record::askedIn(standing.asked), courses), standing, today);
}

} // namespace minplan::report
