#include "workshop/graph_layout.h"

#include <QStringList>

#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

using nlohmann::json;

constexpr double kInch = 72; ///< Graphviz counts in these, and a point is a pixel here

QString textIn(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string()
        ? QString::fromStdString(found->get<std::string>())
        : QString();
}

const json &listIn(const json &object, const char *key)
{
    static const json kNone = json::array();
    const auto found = object.find(key);
    return found != object.end() && found->is_array() ? *found : kNone;
}

std::size_t numberIn(const json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_number_unsigned() ? found->get<std::size_t>() : 0;
}

std::vector<double> numbersIn(const QString &text)
{
    std::vector<double> numbers;
    for (const QString &number : text.split(u',')) {
        numbers.push_back(number.toDouble());
    }
    return numbers;
}

/// Graphviz counts from below.
class Reader
{
public:
    explicit Reader(double height)
        : m_height(height)
    { }

    [[nodiscard]] QPointF point(const QString &text) const
    {
        const auto numbers = numbersIn(text);
        return numbers.size() < 2 ? QPointF() : QPointF(numbers[0], m_height - numbers[1]);
    }
    [[nodiscard]] QRectF box(const json &object) const
    {
        const QSizeF size(textIn(object, "width").toDouble() * kInch,
                          textIn(object, "height").toDouble() * kInch);
        const QPointF centre = point(textIn(object, "pos"));
        return {centre - QPointF(size.width() / 2, size.height() / 2), size};
    }
    /// «e,x,y x,y x,y …»: where the tip is, then a start and threes for the curves.
    [[nodiscard]] GraphLayout::Way way(const QString &text) const
    {
        GraphLayout::Way way;
        std::vector<QPointF> points;
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
            if (word.startsWith(u"e,"_s)) {
                way.tip = point(word.mid(2));
            } else {
                points.push_back(point(word));
            }
        }
        if (points.empty()) {
            return way;
        }
        way.line.moveTo(points.front());
        for (std::size_t at = 1; at + 2 < points.size(); at += 3) {
            way.line.cubicTo(points[at], points[at + 1], points[at + 2]);
        }
        return way;
    }

private:
    double m_height;
};

} // namespace

QByteArray dotOf(const CaseSketch &sketch, const std::vector<QSizeF> &sizes)
{
    QByteArray dot = "digraph g {\n  graph [rankdir=LR, nodesep=0.3, ranksep=0.5]\n"
                     "  node [shape=box, fixedsize=true, label=\"\"]\n";
    for (std::size_t at = 0; at < sketch.nodes.size(); ++at) {
        dot += "  n" + QByteArray::number(at)
            + " [width=" + QByteArray::number(sizes[at].width() / kInch)
            + ", height=" + QByteArray::number(sizes[at].height() / kInch) + "]\n";
    }
    for (const SketchEdge &edge : sketch.edges) {
        dot += "  n" + QByteArray::number(edge.from) + " -> n" + QByteArray::number(edge.to) + "\n";
    }
    return dot + "}\n";
}

GraphLayout layoutFrom(const QByteArray &text, const CaseSketch &sketch)
{
    const json whole = json::parse(text.begin(), text.end(), nullptr, false);
    if (!whole.is_object()) {
        return {};
    }
    const auto bounds = numbersIn(textIn(whole, "bb"));
    const json &objects = listIn(whole, "objects");
    const json &edges = listIn(whole, "edges");
    if (bounds.size() != 4 || objects.size() != sketch.nodes.size()
        || edges.size() != sketch.edges.size()) {
        return {};
    }
    GraphLayout layout;
    layout.size = QSizeF(bounds[2], bounds[3]);
    const Reader reader(bounds[3]);
    layout.nodes.resize(sketch.nodes.size());
    for (const json &object : objects) {
        const auto place = textIn(object, "name").mid(1).toULongLong();
        if (place < layout.nodes.size()) {
            layout.nodes[place] = reader.box(object);
        }
    }
    for (const json &edge : edges) {
        GraphLayout::Way way = reader.way(textIn(edge, "pos"));
        const std::size_t from = numberIn(edge, "tail");
        const std::size_t to = numberIn(edge, "head");
        for (const SketchEdge &drawn : sketch.edges) {
            way.open = way.open && (drawn.from != from || drawn.to != to || drawn.open);
        }
        layout.ways.push_back(std::move(way));
    }
    return layout;
}

} // namespace minplan::app
