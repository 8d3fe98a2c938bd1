#include "module/case_states.h"

#include <algorithm>
#include <deque>
#include <set>

namespace minplan::module {

namespace {

constexpr std::size_t kMostStates = 20000;

/// A scene, and the meters on arrival in the order of the case.
struct State {
    std::size_t scene = 0;
    std::vector<int> meters;
    auto operator<=>(const State &) const = default;
};

class Explorer
{
public:
    explicit Explorer(const Case &played);
    CaseStates run();

private:
    void visit(const State &state);
    void arrive(const std::string &scene, std::vector<int> meters);
    [[nodiscard]] std::map<std::string, int> named(const std::vector<int> &meters) const;
    [[nodiscard]] std::vector<int> moved(std::vector<int> meters, const Choice &choice) const;
    [[nodiscard]] std::string shown(const std::vector<int> &meters) const;

    const Case &m_case;
    std::map<std::string, std::size_t> m_places;
    std::set<State> m_seen;
    std::deque<State> m_open;
    std::vector<std::vector<bool>> m_shown; ///< scene, choice
    std::vector<bool> m_reached;
    CaseStates m_states;
};

Explorer::Explorer(const Case &played)
    : m_case(played)
    , m_reached(played.scenes.size())
{
    for (std::size_t i = 0; i < played.scenes.size(); ++i) {
        m_places.try_emplace(played.scenes[i].id, i);
        m_shown.emplace_back(played.scenes[i].choices.size());
    }
}

std::map<std::string, int> Explorer::named(const std::vector<int> &meters) const
{
    std::map<std::string, int> values;
    for (std::size_t i = 0; i < meters.size(); ++i) {
        values.emplace(m_case.meters[i].id, meters[i]);
    }
    return values;
}

std::string Explorer::shown(const std::vector<int> &meters) const
{
    std::string text;
    for (std::size_t i = 0; i < meters.size(); ++i) {
        text
            += (text.empty() ? "" : ", ") + m_case.meters[i].id + " = " + std::to_string(meters[i]);
    }
    return text;
}

std::vector<int> Explorer::moved(std::vector<int> meters, const Choice &choice) const
{
    for (std::size_t i = 0; i < meters.size(); ++i) {
        const Meter &meter = m_case.meters[i];
        const auto change = choice.add.find(meter.id);
        if (change != choice.add.end()) {
            meters[i] = std::min(std::max(meters[i] + change->second, meter.min), meter.max);
        }
    }
    return meters;
}

void Explorer::arrive(const std::string &scene, std::vector<int> meters)
{
    const auto place = m_places.find(scene);
    if (place == m_places.end()) {
        return;
    }
    State state{place->second, std::move(meters)};
    if (m_seen.size() < kMostStates && m_seen.insert(state).second) {
        m_open.push_back(std::move(state));
    }
}

void Explorer::visit(const State &state)
{
    const Scene &scene = m_case.scenes[state.scene];
    m_reached[state.scene] = true;
    if (!scene.go.empty()) {
        arrive(scene.go, state.meters);
    }
    const std::map<std::string, int> meters = named(state.meters);
    bool any = scene.choices.empty();
    for (std::size_t i = 0; i < scene.choices.size(); ++i) {
        const Choice &choice = scene.choices[i];
        if (!choice.when || holds(*choice.when, meters)) {
            any = true;
            m_shown[state.scene][i] = true;
            arrive(choice.go, moved(state.meters, choice));
        }
    }
    if (!any) {
        m_states.stuck.try_emplace(state.scene, shown(state.meters));
    }
}

CaseStates Explorer::run()
{
    std::vector<int> start;
    for (const Meter &meter : m_case.meters) {
        start.push_back(std::min(std::max(meter.start, meter.min), meter.max));
    }
    arrive(m_case.start, std::move(start));
    while (!m_open.empty()) {
        const State state = std::move(m_open.front());
        m_open.pop_front();
        visit(state);
    }
    for (std::size_t scene = 0; m_seen.size() < kMostStates && scene < m_shown.size(); ++scene) {
        for (std::size_t choice = 0; m_reached[scene] && choice < m_shown[scene].size(); ++choice) {
            if (!m_shown[scene][choice]) {
                m_states.neverShown.push_back({scene, choice});
            }
        }
    }
    return std::move(m_states);
}

} // namespace

CaseStates exploreStates(const Case &played)
{
    return Explorer(played).run();
}

} // namespace minplan::module
