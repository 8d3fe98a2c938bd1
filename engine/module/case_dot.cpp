#include "module/case_dot.h"

#include "module/case_numbers.h"
#include "module/case_states.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>

namespace minplan::module {

namespace {

constexpr int kLineLength = 28;
constexpr int kWordsShown = 10;

/// The words of a graph.
struct Words {
    std::array<const char *, 3> endings; ///< by Ending
    const char *start;
    const char *unreached;
    const char *when;
    const char *scenes;
    const char *nobodyReaches;
    const char *persons;
};
constexpr Words kNorwegian{{"god slutt", "blandet slutt", "dårlig slutt"},
                           "start",
                           "ingen kommer hit",
                           "når",
                           "scener",
                           "Ingen kommer til",
                           "personer"};
constexpr Words kEnglish{{"good ending", "mixed ending", "poor ending"},
                         "start",
                         "nobody gets here",
                         "when",
                         "scenes",
                         "Nobody reaches",
                         "persons"};
/// By Ending; a scene that is no ending is a box.
constexpr std::array<const char *, 3> kShapes{"ellipse", "hexagon", "octagon"};

const Words &wordsIn(std::string_view language)
{
    return language == "en" ? kEnglish : kNorwegian;
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\r' || c == '\t';
        if (!space) {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) {
        words.push_back(std::move(word));
    }
    return words;
}

/// Between quotes in the file; Graphviz reads entities in labels, too.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '&':
            result += "&amp;";
            break;
        case '\n':
            result += "\\n";
            break;
        default:
            result += c;
        }
    }
    return result;
}

std::string inQuotes(std::string_view text)
{
    return '"' + escaped(text) + '"';
}

/// In lines that fit a box or stand beside an arrow.
std::string folded(std::string_view text)
{
    std::string result;
    int length = 0;
    for (const std::string &word : wordsOf(text)) {
        const int more = text::codePointCount(word);
        const bool fits = length + 1 + more <= kLineLength;
        result += result.empty() ? "" : fits ? " " : "\n";
        length = result.empty() || !fits ? more : length + 1 + more;
        result += word;
    }
    return result;
}

std::string firstWords(const Scene &scene)
{
    const std::string &said
        = scene.text.empty() && !scene.say.empty() ? scene.say.front().text : scene.text;
    const std::vector<std::string> words = wordsOf(said);
    std::string first;
    for (std::size_t i = 0; i < std::min<std::size_t>(words.size(), kWordsShown); ++i) {
        first += (i == 0 ? "" : " ") + words[i];
    }
    return words.size() > kWordsShown ? first + " …" : first;
}

std::string change(const std::map<std::string, int> &add)
{
    std::string text;
    for (const auto &[meter, by] : add) {
        text += (text.empty() ? "" : ", ") + meter + ' ' + (by < 0 ? "−" : "+")
            + std::to_string(by < 0 ? -by : by);
    }
    return text;
}

class Drawing
{
public:
    Drawing(const NamedCase &named, const Words &words, const CountsByCase &counts)
        : m_named(named)
        , m_case(*named.played)
        , m_words(words)
        , m_states(exploreStates(m_case))
        , m_counts(counts, named.id, words.persons)
    { }

    [[nodiscard]] std::string cluster(std::size_t number) const;
    [[nodiscard]] std::string inWords() const;

private:
    [[nodiscard]] bool unreached(std::size_t scene) const
    {
        return m_states.whole && !m_states.reached[scene];
    }
    [[nodiscard]] std::string nodeName(const std::string &scene) const
    {
        return inQuotes(m_named.id + '/' + scene);
    }
    [[nodiscard]] std::string node(std::size_t place) const;
    [[nodiscard]] std::string edge(const Scene &from, const std::string &to,
                                   const std::string &label, const std::string &style) const;
    [[nodiscard]] std::string edges(std::size_t place) const;
    [[nodiscard]] std::string meters() const;

    const NamedCase &m_named;
    const Case &m_case;
    const Words &m_words;
    CaseStates m_states;
    CaseNumbers m_counts;
};

std::string Drawing::node(std::size_t place) const
{
    const Scene &scene = m_case.scenes[place];
    std::string label = scene.id;
    label += scene.id == m_case.start ? std::string(" (") + m_words.start + ')' : "";
    if (scene.end) {
        label += std::string("\n") + m_words.endings.at(static_cast<std::size_t>(*scene.end));
    }
    label += unreached(place) ? std::string("\n") + m_words.unreached : "";
    label += '\n' + folded(firstWords(scene)) + m_counts.ofScene(scene.id);
    const char *shape = scene.end ? kShapes.at(static_cast<std::size_t>(*scene.end)) : "box";
    const char *style = unreached(place) ? ", style=dashed"
        : scene.id == m_case.start       ? ", style=bold"
                                         : "";
    return "    " + nodeName(scene.id) + " [shape=" + shape + style + ", label=" + inQuotes(label)
        + "]\n";
}

std::string Drawing::edge(const Scene &from, const std::string &to, const std::string &label,
                          const std::string &style) const
{
    if (to.empty()) {
        return {};
    }
    std::string attributes = label.empty() ? std::string() : "label=" + inQuotes(label);
    attributes += attributes.empty() || style.empty() ? style : ", " + style;
    return "    " + nodeName(from.id) + " -> " + nodeName(to)
        + (attributes.empty() ? "" : " [" + attributes + ']') + '\n';
}

std::string Drawing::edges(std::size_t place) const
{
    const Scene &scene = m_case.scenes[place];
    constexpr auto kDashed = "style=dashed";
    std::string text = edge(scene, scene.go, {}, unreached(place) ? kDashed : "");
    for (std::size_t i = 0; i < scene.choices.size(); ++i) {
        const Choice &choice = scene.choices[i];
        std::string label = folded(choice.text);
        label += choice.when ? '\n' + folded(std::string(m_words.when) + ' ' + choice.when->text)
                             : "";
        label += choice.add.empty() ? "" : '\n' + folded(change(choice.add));
        label += m_counts.ofChoice(scene.id, choice.id);
        const bool hidden = m_states.whole && !m_states.shown[place][i];
        text += edge(scene, choice.go, label,
                     hidden ? kDashed : m_counts.thickness(scene.id, choice.id));
    }
    return text;
}

std::string Drawing::meters() const
{
    std::string text;
    for (const Meter &meter : m_case.meters) {
        text += '\n' + meter.title + " (" + meter.id + "): " + std::to_string(meter.start) + ", "
            + std::to_string(meter.min) + " … " + std::to_string(meter.max);
    }
    return text;
}

std::string Drawing::cluster(std::size_t number) const
{
    std::string text = "  subgraph cluster" + std::to_string(number)
        + " {\n    label=" + inQuotes(m_named.title + m_counts.ofAll() + meters()) + "\n";
    for (std::size_t i = 0; i < m_case.scenes.size(); ++i) {
        text += node(i);
    }
    for (std::size_t i = 0; i < m_case.scenes.size(); ++i) {
        text += edges(i);
    }
    return text + "  }\n";
}

std::string Drawing::inWords() const
{
    std::array<int, 3> endings{};
    std::string lost;
    for (std::size_t i = 0; i < m_case.scenes.size(); ++i) {
        const Scene &scene = m_case.scenes[i];
        if (scene.end) {
            ++endings.at(static_cast<std::size_t>(*scene.end));
        }
        if (unreached(i)) {
            lost += (lost.empty() ? "" : ", ") + scene.id;
        }
    }
    std::string text
        = m_named.title + ": " + std::to_string(m_case.scenes.size()) + ' ' + m_words.scenes;
    for (std::size_t i = 0; i < endings.size(); ++i) {
        text += endings.at(i) == 0
            ? std::string()
            : ", " + std::to_string(endings.at(i)) + " × " + m_words.endings.at(i);
    }
    text += '.' + m_counts.inWords(m_case);
    return lost.empty() ? text : text + ' ' + m_words.nobodyReaches + ": " + lost + '.';
}

} // namespace

std::string casesAsDot(std::span<const NamedCase> cases, std::string_view language,
                       const CountsByCase &counts)
{
    std::string text = "digraph \"Min plan\" {\n"
                       "  charset=\"UTF-8\"\n"
                       "  graph [fontname=\"sans-serif\", style=rounded, ranksep=0.6]\n"
                       "  node [fontname=\"sans-serif\", fontsize=12, margin=\"0.15,0.1\"]\n"
                       "  edge [fontname=\"sans-serif\", fontsize=11]\n";
    for (std::size_t i = 0; i < cases.size(); ++i) {
        text += Drawing(cases[i], wordsIn(language), counts).cluster(i);
    }
    return text + "}\n";
}

std::string casesInWords(std::span<const NamedCase> cases, std::string_view language,
                         const CountsByCase &counts)
{
    std::string text;
    for (const NamedCase &named : cases) {
        text += (text.empty() ? "" : " ") + Drawing(named, wordsIn(language), counts).inWords();
    }
    return text;
}

} // namespace minplan::module
