#include "kit/icon.h"

#include <QHash>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// A drawing on a field of 24 × 24: strokes, written as SVG would (M, L, Z and C for a circle:
/// centre and radius), and whether it is filled.
struct Drawing {
    const char *strokes;
    bool filled = false;
};

const QHash<QString, Drawing> &drawings()
{
    static const QHash<QString, Drawing> all{
        {u"check"_s, {"M 5 12.5 L 10 17.5 L 19 7"}},
        {u"cross"_s, {"M 6 6 L 18 18 M 18 6 L 6 18"}},
        {u"circle"_s, {"C 12 12 8"}},
        {u"dot"_s, {"C 12 12 7", true}},
        {u"half"_s, {"C 12 12 8 H 12 12 8"}},
        {u"diamond"_s, {"M 12 3 L 21 12 L 12 21 L 3 12 Z"}},
        {u"ring"_s, {"C 12 12 8 C 12 12 3"}},
        {u"warning"_s, {"M 12 3.5 L 22 20.5 L 2 20.5 Z M 12 10 L 12 14.5 M 12 17.2 L 12 17.4"}},
        {u"info"_s, {"C 12 12 9 M 12 11 L 12 16.5 M 12 7.4 L 12 7.6"}},
        {u"arrowLeft"_s, {"M 20 12 L 4 12 M 11 5 L 4 12 L 11 19"}},
        {u"arrowRight"_s, {"M 4 12 L 20 12 M 13 5 L 20 12 L 13 19"}},
        {u"arrowUp"_s, {"M 12 20 L 12 4 M 5 11 L 12 4 L 19 11"}},
        {u"arrowDown"_s, {"M 12 4 L 12 20 M 5 13 L 12 20 L 19 13"}},
        {u"chevronRight"_s, {"M 9 5 L 16 12 L 9 19"}},
        {u"unit"_s, {"M 4 20 L 4 11 M 10 20 L 10 5 M 16 20 L 16 14 M 2 20 L 22 20"}},
        {u"chevronDown"_s, {"M 5 9 L 12 16 L 19 9"}},
        {u"home"_s, {"M 3 11.5 L 12 4 L 21 11.5 M 5.5 10 L 5.5 20 L 18.5 20 L 18.5 10"}},
        {u"book"_s, {"M 12 6 L 12 20 M 12 6 L 4 4 L 4 18 L 12 20 L 20 18 L 20 4 Z"}},
        {u"settings"_s, {"M 3 7 L 21 7 M 3 17 L 21 17 C 9 7 2.6 C 15 17 2.6"}},
        {u"document"_s,
         {"M 6 3 L 14 3 L 19 8 L 19 21 L 6 21 Z M 14 3 L 14 8 L 19 8 M 9 13 L 16 13 M 9 17 L 16 "
          "17"}},
        {u"person"_s, {"C 12 8 4 M 4 21 L 5 16.5 L 9 14.5 L 15 14.5 L 19 16.5 L 20 21"}},
        {u"people"_s,
         {"C 9 8 3.5 M 2 20 L 3 16 L 6.5 14.5 L 11.5 14.5 L 15 16 L 16 20 M 15 4.8 L 17 5.5 L 18 8 "
          "L 17 10.5 L 15 11.2 M 18 14.8 L 20.5 16 L 22 20"}},
        {u"pencil"_s, {"M 4 20 L 5 15.5 L 16.5 4 L 20 7.5 L 8.5 19 Z M 13.5 7 L 17 10.5"}},
        {u"plus"_s, {"M 12 5 L 12 19 M 5 12 L 19 12"}},
        {u"search"_s, {"C 10.5 10.5 6.5 M 15.5 15.5 L 21 21"}},
        {u"menu"_s, {"M 4 6 L 20 6 M 4 12 L 20 12 M 4 18 L 20 18"}},
        {u"lock"_s, {"M 5 11 L 19 11 L 19 21 L 5 21 Z M 8 11 L 8 7 L 10 4 L 14 4 L 16 7 L 16 11"}},
        {u"folder"_s, {"M 3 6 L 9 6 L 11 8.5 L 21 8.5 L 21 19.5 L 3 19.5 Z"}},
        {u"external"_s,
         {"M 10 5 L 5 5 L 5 19 L 19 19 L 19 14 M 13 4 L 20 4 L 20 11 M 20 4 L 11 13"}},
    };
    return all;
}

QPainterPath pathOf(const QStringList &words)
{
    QPainterPath path;
    qsizetype at = 0;
    const auto next = [&] { return at < words.size() ? words[at++].toDouble() : 0.0; };
    while (at < words.size()) {
        const QString command = words[at++];
        if (command == u"M") {
            const double x = next();
            path.moveTo(x, next());
        } else if (command == u"L") {
            const double x = next();
            path.lineTo(x, next());
        } else if (command == u"C") {
            const double x = next();
            const double y = next();
            const double radius = next();
            path.addEllipse(QPointF(x, y), radius, radius);
        } else if (command == u"Z") {
            path.closeSubpath();
        } else {
            at += 3; // H is painted filled, below
        }
    }
    return path;
}

/// The left half of the circle that H names, filled.
QPainterPath halfOf(const QStringList &words)
{
    QPainterPath path;
    const qsizetype at = words.indexOf(u"H"_s);
    if (at >= 0 && at + 3 < words.size()) {
        const double radius = words[at + 3].toDouble();
        const QPointF centre(words[at + 1].toDouble(), words[at + 2].toDouble());
        path.moveTo(centre);
        path.arcTo(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), 90,
                   180);
        path.closeSubpath();
    }
    return path;
}

} // namespace

Icon::Icon(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    setImplicitSize(m_size, m_size);
}

void Icon::setName(const QString &name)
{
    if (name == m_name) {
        return;
    }
    m_name = name;
    Q_EMIT nameChanged();
    update();
}

void Icon::setColor(const QColor &color)
{
    if (color == m_color) {
        return;
    }
    m_color = color;
    Q_EMIT colorChanged();
    update();
}

void Icon::setSize(int size)
{
    if (size == m_size) {
        return;
    }
    m_size = size;
    setImplicitSize(size, size);
    Q_EMIT sizeChanged();
}

void Icon::paint(QPainter *painter)
{
    const auto drawing = drawings().constFind(m_name);
    if (drawing == drawings().cend() || width() <= 0) {
        return;
    }
    const QStringList words = QString::fromLatin1(drawing->strokes).split(u' ');
    painter->scale(width() / 24.0, height() / 24.0);
    painter->setPen(QPen(m_color, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (drawing->filled) {
        painter->setBrush(m_color);
    }
    painter->drawPath(pathOf(words));
    painter->fillPath(halfOf(words), m_color);
}

QStringList Icon::names()
{
    return drawings().keys();
}

} // namespace minplan::app
