#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace minplan::app {

/// A line through points. Painted, for a Shape is not clipped where pages are drawn without a
/// graphics card; decoration, so a screen reader passes it by.
class Polyline : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QVariantList points MEMBER m_points NOTIFY changed FINAL) ///< in the item's pixels
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed FINAL)
    Q_PROPERTY(int thickness MEMBER m_thickness NOTIFY changed FINAL)
public:
    explicit Polyline(QQuickItem *parent = nullptr);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QVariantList m_points;
    QColor m_color = Qt::black;
    int m_thickness = 1;
};

} // namespace minplan::app
