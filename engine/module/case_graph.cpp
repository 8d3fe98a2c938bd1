#include "module/case_graph.h"

#include "module/case_plays.h"

#include <algorithm>

namespace minplan::module {

namespace {

/// The scenes of a case as places, with ways between them. A way that is faulty, and reported as
/// such, counts as a way out: what cannot be known is not held against the author.
class Graph
{
public:
    explicit Graph(const Case &played);

    [[nodiscard]] std::vector<bool> reachable() const;
    /// From which scenes an ending can be reached.
    [[nodiscard]] std::vector<bool> ending() const;
    /// The scenes one can go to from here and come back from, itself among them.
    [[nodiscard]] std::vector<std::size_t> ring(std::size_t scene) const;
    [[nodiscard]] std::size_t size() const { return m_ways.size(); }

private:
    using Ways = std::vector<std::vector<std::size_t>>;
    void addWay(std::size_t from, const std::string &to);
    /// What is met from a scene on; the scene itself only when a way leads back.
    [[nodiscard]] static std::vector<bool> along(const Ways &ways, std::size_t scene);

    std::map<std::string, std::size_t> m_places;
    Ways m_ways;
    Ways m_back;
    std::vector<bool> m_out;
    std::size_t m_start = 0;
};

Graph::Graph(const Case &played)
    : m_ways(played.scenes.size())
    , m_back(played.scenes.size())
    , m_out(played.scenes.size())
{
    for (std::size_t i = 0; i < played.scenes.size(); ++i) {
        m_places.try_emplace(played.scenes[i].id, i);
    }
    for (std::size_t i = 0; i < played.scenes.size(); ++i) {
        const Scene &scene = played.scenes[i];
        for (const Choice &choice : scene.choices) {
            addWay(i, choice.go);
        }
        if (scene.end) {
            m_out[i] = true;
        } else if (scene.choices.empty()) {
            addWay(i, scene.go);
        }
    }
    const auto start = m_places.find(played.start);
    m_start = start == m_places.end() ? 0 : start->second;
}

void Graph::addWay(std::size_t from, const std::string &to)
{
    const auto place = to.empty() ? m_places.end() : m_places.find(to);
    if (place == m_places.end()) {
        m_out[from] = true;
    } else {
        m_ways[from].push_back(place->second);
        m_back[place->second].push_back(from);
    }
}

std::vector<bool> Graph::along(const Ways &ways, std::size_t scene)
{
    std::vector<bool> seen(ways.size());
    std::vector<std::size_t> open{scene};
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t next : ways[at]) {
            if (!seen[next]) {
                seen[next] = true;
                open.push_back(next);
            }
        }
    }
    return seen;
}

std::vector<bool> Graph::reachable() const
{
    std::vector<bool> seen = along(m_ways, m_start);
    seen[m_start] = true;
    return seen;
}

std::vector<bool> Graph::ending() const
{
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < m_out.size(); ++i) {
        if (m_out[i]) {
            open.push_back(i);
        }
    }
    std::vector<bool> ends = m_out;
    while (!open.empty()) {
        const std::size_t at = open.back();
        open.pop_back();
        for (const std::size_t before : m_back[at]) {
            if (!ends[before]) {
                ends[before] = true;
                open.push_back(before);
            }
        }
    }
    return ends;
}

std::vector<std::size_t> Graph::ring(std::size_t scene) const
{
    std::vector<std::size_t> members;
    const std::vector<bool> ahead = along(m_ways, scene);
    const std::vector<bool> behind = along(m_back, scene);
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        if (ahead[i] && behind[i]) {
            members.push_back(i);
        }
    }
    return members;
}

std::string namesOf(const Case &played, const std::vector<std::size_t> &scenes)
{
    std::vector<std::string> names;
    for (const std::size_t scene : scenes) {
        names.push_back(played.scenes[scene].id);
    }
    return joined(names);
}

/// Loops are told once, at their first scene; what only leads into one is told apart.
void reportTraps(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes,
                 const Graph &graph, const std::vector<bool> &reached)
{
    const std::vector<bool> ends = graph.ending();
    std::vector<bool> told(graph.size());
    for (std::size_t i = 0; i < graph.size(); ++i) {
        if (ends[i] || told[i] || !reached[i]) {
            continue;
        }
        const std::vector<std::size_t> ring = graph.ring(i);
        if (ring.empty()) {
            reading.add(kinds::deadEnd, nodes[i].id, {played.scenes[i].id});
            continue;
        }
        reading.add(kinds::loop, nodes[i].id, {namesOf(played, ring)});
        for (const std::size_t member : ring) {
            told[member] = true;
        }
    }
}

void reportUnreachable(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes,
                       const std::vector<bool> &reached)
{
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (!reached[i]) {
            reading.add(kinds::sceneUnreachable, nodes[i].id, {played.scenes[i].id});
        }
    }
}

} // namespace

void checkCaseGraph(Reading &reading, const Case &played, const std::vector<SceneNodes> &nodes,
                    Node owner, bool whole)
{
    if (played.scenes.empty()) {
        return;
    }
    const Graph graph(played);
    const std::vector<bool> ends = graph.ending();
    if (std::none_of(ends.begin(), ends.end(), [](bool end) { return end; })) {
        reading.add(kinds::noEnding, owner);
        return;
    }
    const std::vector<bool> reached
        = whole ? graph.reachable() : std::vector<bool>(graph.size(), true);
    reportTraps(reading, played, nodes, graph, reached);
    if (!whole) {
        return;
    }
    reportUnreachable(reading, played, nodes, reached);
    bool trapTold = false;
    for (std::size_t i = 0; i < graph.size(); ++i) {
        trapTold = trapTold || (reached[i] && !ends[i]);
    }
    checkCasePlays(reading, played, nodes, {owner, reached, trapTold});
    const bool poor = std::any_of(played.scenes.begin(), played.scenes.end(),
                                  [](const Scene &scene) { return scene.end == Ending::Poor; });
    if (!poor) {
        reading.add(kinds::noPoorEnding, owner);
    }
}

} // namespace minplan::module
