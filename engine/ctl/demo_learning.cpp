#include "ctl/demo_story.h"

#include <array>
#include <memory>

namespace minplan::ctl {

namespace {

using record::Millis;
using record::Store;

/// Days ago.
struct Span {
    int from = 0, to = 0;
};
constexpr Span kInTime{kAssigned - 2, kDue + 4};

/// How those with a fate take the modules.
struct Way {
    Fate fate;
    std::size_t first;    ///< module
    Wanted last;          ///< how the last module comes out; those before it are passed
    Span lastWithin = {}; ///< none: after those before it
    Span within = kInTime;
};
constexpr auto kWays = std::to_array<Way>({
    {Fate::Done, 0, Wanted::Passes},
    {Fate::Retried, 0, Wanted::PassesAgain},
    {Fate::StartedAnew, 0, Wanted::PassesInTwo},
    {Fate::Late, 0, Wanted::Passes, {kDue - 3, 6}},
    {Fate::Stopped, 0, Wanted::Stops},
    {Fate::Failed, 0, Wanted::Fails},
    {Fate::Extended, 0, Wanted::Fails, {kDue - 1, 10}},
    {Fate::Recognised, 1, Wanted::Passes},
    {Fate::Left, 0, Wanted::Stops},
    {Fate::New, 0, Wanted::Stops, {}, {kMoved - 2, 5}},
});

/// One attempt, reply by reply.
class Attending
{
public:
    Attending(std::string person, const Played &played, Millis begins)
        : m_person(std::move(person))
        , m_played(&played)
        , m_begins(begins)
    { }

    std::optional<Millis> operator()(Store &store)
    {
        const Beat &beat = m_played->beats[m_next];
        if (m_next == 0) {
            m_attempt
                = store.begin(m_person, m_played->module, m_played->edition, beat.events.front());
        } else {
            store.append(m_attempt, beat.events);
        }
        ++m_next;
        return m_next < m_played->beats.size()
            ? std::optional(m_begins + m_played->beats[m_next].after)
            : std::nullopt;
    }

private:
    std::string m_person;
    const Played *m_played;
    Millis m_begins;
    std::string m_attempt;
    std::size_t m_next = 0;
};

class Learning
{
public:
    Learning(Happenings &story, const DemoWorld &world, Stage &stage, play::Chance &chance)
        : m_story(story)
        , m_world(world)
        , m_stage(stage)
        , m_chance(chance)
    { }

    void add(const people::Listed &who, Fate fate)
    {
        const auto *const way = std::find_if(kWays.begin(), kWays.end(),
                                             [fate](const Way &one) { return one.fate == fate; });
        const std::size_t count = m_world.modules.size();
        for (std::size_t module = way == kWays.end() ? count : way->first; module < count;
             ++module) {
            const bool isLast = module + 1 == count;
            take(who, m_stage.perform(module, isLast ? way->last : Wanted::Passes),
                 beginning(*way, module));
        }
    }

private:
    /// Each module has its part of the time, so that one is over before the next.
    [[nodiscard]] Millis beginning(const Way &way, std::size_t module)
    {
        constexpr int kBetween = 4;
        const std::size_t count = m_world.modules.size();
        const int days = (way.within.from - way.within.to) / static_cast<int>(count);
        const int from = way.within.from - days * static_cast<int>(module);
        const bool isApart = module + 1 == count && way.lastWithin.from > 0;
        const Span span = isApart ? way.lastWithin : Span{from, from - days + kBetween};
        return m_world.days.sometime(span.from, span.to, m_chance);
    }

    void take(const people::Listed &who, const Performance &performance, Millis begins)
    {
        for (const Played &played : performance.attempts) {
            m_story.push_back({begins, Attending(idOf(who), played, begins)});
            begins += played.beats.back().after + std::chrono::hours(48);
        }
    }

    Happenings &m_story;
    const DemoWorld &m_world;
    Stage &m_stage;
    play::Chance &m_chance;
};

} // namespace

void addLearning(Happenings &story, const DemoWorld &world, Stage &stage, play::Chance &chance)
{
    Learning learning(story, world, stage, chance);
    learning.add(world.staff.administrator, Fate::Done);
    for (const people::Listed &lead : world.staff.leads) {
        learning.add(lead, Fate::Done);
    }
    for (const DemoPerson &person : world.staff.staff) {
        learning.add(person.listed, person.fate);
    }
}

} // namespace minplan::ctl
