#pragma once

#include "workshop/graph_model.h"

#include <QColor>
#include <QPointer>
#include <QQuickPaintedItem>

namespace minplan::app {

/// The form of a scene in the drawing: a box, a pill, a hexagon or an octagon, with a line that is
/// whole or dashed. Painted, for a Shape is not clipped where pages are drawn without a graphics
/// card.
class GraphShape : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QString form MEMBER m_form NOTIFY changed FINAL)
    Q_PROPERTY(QColor fill MEMBER m_fill NOTIFY changed FINAL)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed FINAL)
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed FINAL)
    Q_PROPERTY(bool dashed MEMBER m_dashed NOTIFY changed FINAL)
public:
    explicit GraphShape(QQuickItem *parent = nullptr);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_form;
    QColor m_fill;
    QColor m_line;
    qreal m_thickness = 1;
    bool m_dashed = false;
};

/// The ways between the scenes, under them.
class GraphWays : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(minplan::app::GraphModel *graph READ graph WRITE setGraph NOTIFY changed FINAL)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed FINAL)
public:
    explicit GraphWays(QQuickItem *parent = nullptr);
    [[nodiscard]] GraphModel *graph() const { return m_graph; }
    void setGraph(GraphModel *graph);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QPointer<GraphModel> m_graph;
    QColor m_line;
};

} // namespace minplan::app
