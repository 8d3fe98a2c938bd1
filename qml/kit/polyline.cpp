#include "kit/polyline.h"

#include <QPainter>

namespace minplan::app {

Polyline::Polyline(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &Polyline::changed, this, [this] { update(); });
}

void Polyline::paint(QPainter *painter)
{
    QPolygonF line;
    for (const QVariant &point : m_points) {
        line << point.toPointF();
    }
    painter->setPen(QPen(m_color, m_thickness, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(line);
}

} // namespace minplan::app
