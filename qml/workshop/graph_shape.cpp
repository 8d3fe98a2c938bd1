#include "workshop/graph_shape.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

/// A box whose corners are cut: all the way to the middle of its sides, or not so far.
QPolygonF cutBox(const QRectF &box, qreal cut, qreal down)
{
    return {{{box.left() + cut, box.top()},
             {box.right() - cut, box.top()},
             {box.right(), box.top() + down},
             {box.right(), box.bottom() - down},
             {box.right() - cut, box.bottom()},
             {box.left() + cut, box.bottom()},
             {box.left(), box.bottom() - down},
             {box.left(), box.top() + down}}};
}

void paintTip(QPainter &painter, const GraphLayout::Way &way, const QColor &colour)
{
    constexpr qreal kHalf = 4;
    const QPointF end = way.line.currentPosition();
    const QPointF along = way.tip - end;
    const qreal length = std::hypot(along.x(), along.y());
    if (length < 1) {
        return;
    }
    const QPointF aside(-along.y() / length * kHalf, along.x() / length * kHalf);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{{way.tip, end + aside, end - aside}});
    painter.setBrush(Qt::NoBrush);
}

} // namespace

GraphShape::GraphShape(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GraphShape::changed, this, [this] { update(); });
}

void GraphShape::paint(QPainter *painter)
{
    const qreal inset = m_thickness / 2;
    const QRectF box = QRectF(0, 0, width(), height()).adjusted(inset, inset, -inset, -inset);
    painter->setBrush(m_fill);
    painter->setPen(QPen(m_line, m_thickness, m_dashed ? Qt::DashLine : Qt::SolidLine));
    constexpr qreal kCut = 12;
    constexpr qreal kCorner = 6;
    if (m_form == u"hexagon"_s) {
        painter->drawPolygon(cutBox(box, kCut, box.height() / 2));
    } else if (m_form == u"octagon"_s) {
        painter->drawPolygon(cutBox(box, kCut, kCut));
    } else {
        const qreal corner = m_form == u"pill"_s ? box.height() / 2 : kCorner;
        painter->drawRoundedRect(box, corner, corner);
    }
}

GraphWays::GraphWays(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &GraphWays::changed, this, [this] { update(); });
}

void GraphWays::setGraph(GraphModel *graph)
{
    m_graph = graph;
    if (graph != nullptr) {
        connect(graph, &GraphModel::changed, this, &GraphWays::changed);
    }
    Q_EMIT changed();
}

void GraphWays::paint(QPainter *painter)
{
    if (m_graph == nullptr) {
        return;
    }
    for (const GraphLayout::Way &way : m_graph->layout().ways) {
        painter->setPen(QPen(m_line, 1.5, way.open ? Qt::SolidLine : Qt::DashLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(way.line);
        paintTip(*painter, way, m_line);
    }
}

} // namespace minplan::app
