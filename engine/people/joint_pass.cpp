#include "people/teaching.h"

#include <algorithm>

namespace minplan::people {

namespace {

using text::Day;

/// What is covered of a module as one goes from session to session.
class Gathering
{
public:
    explicit Gathering(const std::vector<Day> &passedOn)
        : m_passedOn(passedOn)
    { }

    /// Lets go of what a pass has taken the place of by then, and of what is too old to count.
    void upTo(Day day)
    {
        std::erase_if(m_sessions, [&](const Attended &one) {
            const bool isPassed
                = std::any_of(m_passedOn.begin(), m_passedOn.end(),
                              [&](Day passed) { return one.day <= passed && passed <= day; });
            const int months = one.covered.validMonths;
            return isPassed || (months > 0 && text::monthsAfter(one.day, months) <= day);
        });
    }

    void add(const Attended &session) { m_sessions.push_back(session); }

    /// With the latest edition of each.
    [[nodiscard]] std::map<std::string, int> steps() const
    {
        std::map<std::string, int> steps;
        for (const Attended &one : m_sessions) {
            for (const std::string &step : one.covered.steps) {
                steps[step] = std::max(steps[step], one.covered.edition);
            }
        }
        return steps;
    }

    /// Whether that is all of the module as the latest session knew it.
    [[nodiscard]] bool isWhole() const
    {
        const auto covered = steps();
        const std::vector<std::string> &left = m_sessions.back().covered.left;
        return std::all_of(left.begin(), left.end(),
                           [&](const std::string &step) { return covered.contains(step); });
    }

    void clear() { m_sessions.clear(); }
    [[nodiscard]] const std::vector<Attended> &sessions() const { return m_sessions; }

private:
    const std::vector<Day> &m_passedOn;
    std::vector<Attended> m_sessions;
};

} // namespace

JointTeaching jointTeaching(const AttendedBySession &attended, const std::vector<Day> &passedOn,
                            Day today)
{
    std::vector<Attended> sessions;
    for (const auto &[id, one] : attended) {
        sessions.push_back(one);
    }
    std::stable_sort(
        sessions.begin(), sessions.end(),
        [](const Attended &left, const Attended &right) { return left.day < right.day; });
    JointTeaching result;
    Gathering gathering(passedOn);
    for (const Attended &session : sessions) {
        gathering.upTo(session.day);
        gathering.add(session);
        if (gathering.isWhole()) {
            result.passes.push_back(
                {session.day, session.covered.edition, session.covered.validMonths});
            gathering.clear();
        }
    }
    gathering.upTo(today);
    result.covered = gathering.steps();
    if (!gathering.sessions().empty()) {
        result.coveredOn = gathering.sessions().front().day;
        result.edition = gathering.sessions().back().covered.edition;
    }
    return result;
}

} // namespace minplan::people
