#pragma once

#include "workshop/case_sketch.h"

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>

#include <vector>

namespace minplan::app {

/// Where everything in a drawing stands, in pixels from its upper left corner.
struct GraphLayout {
    QSizeF size;
    std::vector<QRectF> nodes; ///< in the order of the sketch
    struct Way {
        QPainterPath line;
        QPointF tip;
        bool open = true;
    };
    std::vector<Way> ways;
};

/// The sketch in Graphviz's language, from left to right, with room of these sizes for the nodes.
[[nodiscard]] QByteArray dotOf(const CaseSketch &sketch, const std::vector<QSizeF> &sizes);
/// What `minplan-graph` wrote, read again; without nodes when it is not whole.
[[nodiscard]] GraphLayout layoutFrom(const QByteArray &json, const CaseSketch &sketch);

} // namespace minplan::app
