#include "people/due.h"

#include <algorithm>

namespace minplan::people {

namespace {

using text::Day;
using Kind = DueRule::Kind;
using Due = std::optional<Day>;

constexpr Day kEver{std::chrono::year::min(), std::chrono::January, std::chrono::day(1)};

Due earliest(const Due &left, const Due &right)
{
    return left && right ? std::min(left, right) : left ? left : right;
}

Due latest(const Due &left, const Due &right)
{
    return std::max(left, right); // nothing is before every day
}

Day lastOf(std::chrono::year year, int month)
{
    return Day(year / std::chrono::month(static_cast<unsigned>(month)) / std::chrono::last);
}

/// The first time, for who has done nothing yet.
Due firstDue(const Demand &demand, Day started)
{
    const Day since = std::max(demand.since, started);
    switch (demand.due.kind) {
    case Kind::OnDay:
        return demand.due.day;
    case Kind::AfterStart:
        return text::daysAfter(since, demand.due.number);
    case Kind::EveryYear: {
        const Day day = lastOf(since.year(), demand.due.number);
        return day < since ? lastOf(since.year() + std::chrono::years(1), demand.due.number) : day;
    }
    case Kind::AfterPass:
        break;
    }
    return {};
}

/// What was done, or need not be.
struct Settled {
    Day day;          ///< when
    Day counts;       ///< from when the next is reckoned
    Due runsOut = {}; ///< of a pass
};

/// When a rule wants it once more.
Due nextByRule(const Demand &demand, const Settled &settled, Day started)
{
    if (demand.due.kind == Kind::AfterPass) {
        return std::max(text::monthsAfter(settled.counts, demand.due.number), demand.since);
    }
    if (demand.due.kind == Kind::EveryYear) {
        const auto year = settled.counts.year() + std::chrono::years(1);
        return latest(lastOf(year, demand.due.number), firstDue(demand, started));
    }
    return {};
}

/// The same where the pass runs out: its last day, but not before what was asked then.
Due nextByValidity(const Demand &demand, const Settled &settled, Day started)
{
    if (!settled.runsOut) {
        return {};
    }
    const Due first = firstDue(demand, started);
    return latest(text::daysAfter(*settled.runsOut, -1), first ? first : Due(demand.since));
}

class Rounds
{
public:
    explicit Rounds(const Training &training)
        : m_training(training)
    {
        for (const Demand &demand : training.asked) {
            m_demand = earliest(m_demand, firstDue(demand, training.started));
        }
    }

    void pass(std::size_t place)
    {
        const Pass &pass = m_training.passes[place];
        if (m_settled && renews(pass.day)) {
            close(pass.day);
        }
        if (!m_settled) {
            setDue(pass.day);
        }
        m_rounds.back().pass = place;
        m_rounds.back().exempt.reset();
        m_settled = {pass.day, pass.day, pass.runsOut};
    }

    void exempt(std::size_t place)
    {
        const Day given = m_training.exemptions[place].given;
        if (m_settled) {
            const bool again = m_rounds.back().exempt && !renews(given);
            if (again || !nextDue()) {
                return;
            }
            close(given);
        }
        setDue(given);
        m_rounds.back().exempt = place;
        m_settled = {given, std::max(given, m_rounds.back().due.value_or(given))};
    }

    std::vector<TrainingRound> upTo(Day today)
    {
        if (m_settled) {
            m_rounds.back().expires = expires(kEnd);
        }
        if (m_settled && m_rounds.back().expires && *m_rounds.back().expires <= today) {
            close(kEnd);
        }
        if (!m_settled) {
            setDue(kEnd);
        }
        return std::move(m_rounds);
    }

private:
    static constexpr Day kEnd{std::chrono::year::max(), std::chrono::December,
                              std::chrono::day(31)};

    /// The last day by which the settled round is to be followed by another.
    [[nodiscard]] Due nextDue() const
    {
        Due next;
        for (const Demand &demand : m_training.asked) {
            next = earliest(next, nextByRule(demand, *m_settled, m_training.started));
            next = earliest(next, nextByValidity(demand, *m_settled, m_training.started));
        }
        return next;
    }

    /// The new last day given since the last round was settled and before `end`.
    [[nodiscard]] Due extension(Day end) const
    {
        const Extension *last = nullptr;
        for (const Extension &one : m_training.extensions) {
            const bool within = m_since <= one.given && one.given < end;
            if (within && (last == nullptr || last->given <= one.given)) {
                last = &one;
            }
        }
        return last == nullptr ? Due() : last->until;
    }

    [[nodiscard]] Due expires(Day end)
    {
        m_since = m_settled->day;
        Due next = nextDue();
        if (next) {
            next = text::daysAfter(*latest(next, extension(end)), 1);
        }
        return earliest(m_settled->runsOut, next);
    }

    [[nodiscard]] bool renews(Day day)
    {
        const bool isYearly
            = std::any_of(m_training.asked.begin(), m_training.asked.end(),
                          [](const Demand &one) { return one.due.kind == Kind::EveryYear; });
        const Due end = expires(day);
        return (end && *end <= day) || (isYearly && day.year() > m_settled->counts.year());
    }

    /// The settled round is over, the next one is open.
    void close(Day end)
    {
        m_rounds.back().expires = expires(end);
        m_demand = nextDue();
        m_settled.reset();
        m_rounds.emplace_back();
    }

    void setDue(Day end)
    {
        const Due extended = m_demand ? extension(end) : Due();
        m_rounds.back().extended = extended > m_demand;
        m_rounds.back().due = latest(m_demand, extended);
    }

    const Training &m_training;
    std::vector<TrainingRound> m_rounds{1};
    Due m_demand;
    Day m_since = kEver; ///< from when on an extension is of the round to be done next
    std::optional<Settled> m_settled;
};

/// A pass or an exemption, by the day.
struct Step {
    Day day;
    bool isPass;
    std::size_t place;
};

std::vector<Step> inOrder(const Training &training)
{
    std::vector<Step> steps;
    steps.reserve(training.passes.size() + training.exemptions.size());
    for (std::size_t at = 0; at < training.passes.size(); ++at) {
        steps.push_back({training.passes[at].day, true, at});
    }
    for (std::size_t at = 0; at < training.exemptions.size(); ++at) {
        steps.push_back({training.exemptions[at].given, false, at});
    }
    if (steps.size() > 1) { // sorting takes a buffer of its own, also for none
        std::stable_sort(steps.begin(), steps.end(),
                         [](const Step &left, const Step &right) { return left.day < right.day; });
    }
    return steps;
}

} // namespace

std::vector<TrainingRound> rounds(const Training &training, Day today)
{
    Rounds rounds(training);
    for (const Step &step : inOrder(training)) {
        step.isPass ? rounds.pass(step.place) : rounds.exempt(step.place);
    }
    return rounds.upTo(today);
}

} // namespace minplan::people
