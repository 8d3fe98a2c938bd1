#include "module/case_states.h"

#include <algorithm>

namespace minplan::module {

namespace {

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
    void visit(std::size_t from);
    void arrive(std::size_t from, const std::string &scene, std::vector<int> meters);
    void findTrap();
    [[nodiscard]] std::map<std::string, int> named(const std::vector<int> &meters) const;
    [[nodiscard]] std::vector<int> moved(std::vector<int> meters, const Choice &choice) const;
    [[nodiscard]] std::string shown(const std::vector<int> &meters) const;

    const Case &m_case;
    std::map<std::string, std::size_t> m_places;
    std::map<State, std::size_t> m_seen; ///< state → its number
    std::vector<State> m_met;            ///< by number, in the order they were met
    std::vector<std::vector<std::size_t>> m_before;
    std::vector<std::size_t> m_out; ///< numbers of the states that end the case, or are told anyway
    CaseStates m_states;
};

Explorer::Explorer(const Case &played)
    : m_case(played)
{
    m_states.reached.resize(played.scenes.size());
    for (std::size_t i = 0; i < played.scenes.size(); ++i) {
        m_places.try_emplace(played.scenes[i].id, i);
        m_states.shown.emplace_back(played.scenes[i].choices.size());
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

/// `from`: the number of the state before; its own for the start.
void Explorer::arrive(std::size_t from, const std::string &scene, std::vector<int> meters)
{
    const auto place = m_places.find(scene);
    if (place == m_places.end()) {
        return;
    }
    State state{place->second, std::move(meters)};
    const auto known = m_seen.find(state);
    if (known != m_seen.end()) {
        m_before[known->second].push_back(from);
        return;
    }
    if (m_met.size() >= kMostCaseStates) {
        m_states.whole = false;
        return;
    }
    m_seen.emplace(state, m_met.size());
    m_met.push_back(std::move(state));
    m_before.push_back({from});
}

void Explorer::visit(std::size_t from)
{
    const State state = m_met[from];
    const Scene &scene = m_case.scenes[state.scene];
    m_states.reached[state.scene] = true;
    if (scene.end) {
        m_out.push_back(from);
    } else if (!scene.go.empty()) {
        arrive(from, scene.go, state.meters);
    }
    const std::map<std::string, int> meters = named(state.meters);
    bool any = scene.choices.empty();
    for (std::size_t i = 0; i < scene.choices.size(); ++i) {
        const Choice &choice = scene.choices[i];
        if (!choice.when || holds(*choice.when, meters)) {
            any = true;
            m_states.shown[state.scene][i] = true;
            arrive(from, choice.go, moved(state.meters, choice));
        }
    }
    if (!any) {
        m_states.stuck.try_emplace(state.scene, shown(state.meters));
        m_out.push_back(from);
    }
}

void Explorer::findTrap()
{
    std::vector<bool> leadsOut(m_met.size());
    std::vector<std::size_t> open = m_out;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        if (!leadsOut[at]) {
            leadsOut[at] = true;
            open.insert(open.end(), m_before[at].begin(), m_before[at].end());
        }
    }
    const auto trapped = std::find(leadsOut.begin(), leadsOut.end(), false);
    if (trapped != leadsOut.end()) {
        const State &state = m_met[static_cast<std::size_t>(trapped - leadsOut.begin())];
        m_states.trap = CaseStates::Trap{state.scene, shown(state.meters)};
    }
}

CaseStates Explorer::run()
{
    std::vector<int> start;
    for (const Meter &meter : m_case.meters) {
        start.push_back(std::min(std::max(meter.start, meter.min), meter.max));
    }
    arrive(0, m_case.start, std::move(start));
    for (std::size_t next = 0; next < m_met.size(); ++next) {
        visit(next);
    }
    if (m_states.whole) {
        findTrap();
    }
    return std::move(m_states);
}

} // namespace

CaseStates exploreStates(const Case &played)
{
    return Explorer(played).run();
}

} // namespace minplan::module
