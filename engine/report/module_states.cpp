#include "report/module_states.h"

#include <algorithm>
#include <map>
#include <utility>

namespace minplan::report {

namespace {

using record::Progress;
using record::RoundStands;

/// What there is of one person, gone through module by module: all of it stands in that order.
class ModuleByModule
{
public:
    ModuleByModule(const Demands &demands, const Progress &progress)
        : m_asked(demands.begin())
        , m_askedEnd(demands.end())
        , m_decided(progress.decided.begin())
        , m_decidedEnd(progress.decided.end())
        , m_round(progress.rounds.begin())
        , m_roundEnd(progress.rounds.end())
        , m_pass(progress.repeated.begin())
        , m_passEnd(progress.repeated.end())
        , m_taught(progress.taught.attended.begin())
        , m_taughtEnd(progress.taught.attended.end())
    { }

    [[nodiscard]] bool isOver() const
    {
        return m_asked == m_askedEnd && m_decided == m_decidedEnd && m_round == m_roundEnd
            && m_pass == m_passEnd && m_taught == m_taughtEnd;
    }

    [[nodiscard]] std::string_view module() const;
    /// Goes on to the module after it; nothing where only a decision is left that changes nothing.
    std::optional<PresentState> take(people::Training &training, text::Day today);

private:
    Begun takeAttempts(std::string_view module, people::Training &training);

    Demands::const_iterator m_asked, m_askedEnd;
    people::Decisions::const_iterator m_decided, m_decidedEnd;
    std::vector<RoundStands>::const_iterator m_round, m_roundEnd, m_pass, m_passEnd;
    std::map<std::string, people::AttendedBySession>::const_iterator m_taught, m_taughtEnd;
};

std::string_view ModuleByModule::module() const
{
    std::optional<std::string_view> first;
    const auto look
        = [&first](std::string_view module) { first = first ? std::min(*first, module) : module; };
    if (m_asked != m_askedEnd) {
        look(m_asked->first);
    }
    if (m_round != m_roundEnd) {
        look(m_round->module);
    }
    if (m_decided != m_decidedEnd) {
        look(m_decided->first);
    }
    if (m_pass != m_passEnd) {
        look(m_pass->module);
    }
    if (m_taught != m_taughtEnd) {
        look(m_taught->first);
    }
    return *first;
}

/// The passes, in trainingOf()'s order, and the latest round.
Begun ModuleByModule::takeAttempts(std::string_view module, people::Training &training)
{
    const auto repeated = m_pass;
    for (; m_pass != m_passEnd && m_pass->module == module; ++m_pass) {
        training.passes.push_back(passOf(*m_pass->passedOn, m_pass->validMonths));
    }
    Begun latest;
    for (; m_round != m_roundEnd && m_round->module == module; ++m_round) {
        const bool isRepeated = std::any_of(repeated, m_pass, [this](const RoundStands &pass) {
            return pass.round == m_round->round;
        });
        if (m_round->passedOn && !isRepeated) {
            training.passes.push_back(passOf(*m_round->passedOn, m_round->validMonths));
        }
        latest = {m_round->begun, m_round->ended, m_round->passedOn.has_value()};
    }
    return latest;
}

std::optional<PresentState> ModuleByModule::take(people::Training &training, text::Day today)
{
    const std::string_view module = this->module();
    training.asked.clear();
    training.passes.clear();
    training.extensions.clear();
    training.exemptions.clear();
    const bool isAsked = m_asked != m_askedEnd && m_asked->first == module;
    if (isAsked) {
        training.asked = m_asked->second;
        ++m_asked;
    }
    Begun begun = takeAttempts(module, training);
    if (m_decided != m_decidedEnd && m_decided->first == module) {
        addDecided(training, m_decided->second);
        ++m_decided;
    }
    if (m_taught != m_taughtEnd && m_taught->first == module) {
        begun.coveredOn = addTaught(training, m_taught->second, today).coveredOn;
        ++m_taught;
    }
    if (!isAsked && !begun.isAny() && training.passes.empty()) {
        return std::nullopt;
    }
    return presentState(isAsked, people::rounds(training, today), begun, today);
}

} // namespace

ModuleStates::ModuleStates(std::vector<module::Course> courses, text::Day today)
    : m_courses(std::move(courses))
    , m_today(today)
{ }

const Demands &ModuleStates::demandsFor(const record::AskedList &asked)
{
    const auto [known, isNew] = m_demands.try_emplace(asked);
    if (isNew) {
        known->second = demandsOf(record::askedIn(asked), m_courses);
    }
    return known->second;
}

void ModuleStates::tell(const Progress &progress, const Sink &sink)
{
    m_training.started = startOf(progress.person, progress.added, m_today);
    ModuleByModule modules(demandsFor(progress.asked), progress);
    while (!modules.isOver()) {
        const std::string_view module = modules.module();
        if (const auto state = modules.take(m_training, m_today)) {
            sink(module, *state);
        }
    }
}

} // namespace minplan::report
