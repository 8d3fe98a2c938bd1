#include "workshop/source_ground.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace minplan::app {

SourceGround::SourceGround(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SourceGround::changed, this, [this] { update(); });
}

void SourceGround::setSource(SourceModel *source)
{
    m_source = source;
    if (source != nullptr) {
        connect(source, &SourceModel::marksChanged, this, &SourceGround::changed);
        connect(source, &SourceModel::lineChanged, this, &SourceGround::changed);
    }
    Q_EMIT changed();
}

const SourceMark *SourceGround::markOf(int line) const
{
    const auto &marks = m_source->marks();
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [line](const SourceMark &mark) { return mark.line == line; });
    return found == marks.end() ? nullptr : &*found;
}

void SourceGround::paint(QPainter *painter)
{
    if (m_source == nullptr || m_source->document() == nullptr) {
        return;
    }
    const QTextDocument &document = *m_source->document()->textDocument();
    const auto &layout = *document.documentLayout();
    painter->setFont(m_font);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QRectF line = layout.blockBoundingRect(block).translated(0, m_above - m_scroll);
        if (line.top() > height()) {
            break;
        }
        if (line.bottom() >= 0) {
            paintLine(*painter, block, line);
        }
    }
}

void SourceGround::paintLine(QPainter &painter, const QTextBlock &block, const QRectF &line) const
{
    const int number = block.blockNumber() + 1;
    const SourceMark *mark = markOf(number);
    const QRectF band(0, line.top(), width(), line.height());
    if (mark != nullptr) {
        painter.fillRect(band, m_tints.at(static_cast<int>(mark->severity)).value<QColor>());
        paintSign(painter, mark->severity, line);
    } else if (number == m_source->line()) {
        painter.fillRect(band, m_here);
    }
    painter.setPen(mark == nullptr ? m_ink
                                   : m_inks.at(static_cast<int>(mark->severity)).value<QColor>());
    const qreal first
        = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).height() : line.height();
    const qreal room = painter.fontMetrics().height();
    painter.drawText(QRectF(room, line.top(), m_gutter - 1.5 * room, first),
                     static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter),
                     QString::number(number));
}

/// A cross, a triangle, a dot: told apart by shape as well as by colour.
void SourceGround::paintSign(QPainter &painter, text::Severity severity, const QRectF &line) const
{
    const qreal size = painter.fontMetrics().ascent() * 0.6;
    const QRectF box(size * 0.5, line.top() + (painter.fontMetrics().height() - size) * 0.6, size,
                     size);
    const QColor ink = m_inks.at(static_cast<int>(severity)).value<QColor>();
    painter.setPen(QPen(ink, 2));
    painter.setBrush(Qt::NoBrush);
    switch (severity) {
    case text::Severity::Error:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        break;
    case text::Severity::Warning:
        painter.drawPolygon(
            QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        break;
    case text::Severity::Advice:
        painter.setBrush(ink);
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        painter.setBrush(Qt::NoBrush);
        break;
    }
}

} // namespace minplan::app
