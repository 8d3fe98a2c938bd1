#pragma once

#include "workshop/source_model.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

class QTextBlock;

namespace minplan::app {

/// What lies behind a text to edit: line numbers, the cursor's line, and on lines with findings a
/// band and a sign that tells how grave they are. As large as what is seen of the text; decoration,
/// for the findings themselves are read in their list.
class SourceGround : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(minplan::app::SourceModel *source READ source WRITE setSource NOTIFY changed)
    Q_PROPERTY(qreal scroll MEMBER m_scroll NOTIFY changed FINAL) ///< how far the text is moved up
    Q_PROPERTY(qreal above MEMBER m_above NOTIFY changed FINAL)   ///< room over the first line
    Q_PROPERTY(qreal gutter MEMBER m_gutter NOTIFY changed FINAL) ///< width of the numbers
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor here MEMBER m_here NOTIFY changed FINAL)       ///< the cursor's line
    Q_PROPERTY(QVariantList inks MEMBER m_inks NOTIFY changed FINAL) ///< by severity
    Q_PROPERTY(QVariantList tints MEMBER m_tints NOTIFY changed FINAL)
public:
    explicit SourceGround(QQuickItem *parent = nullptr);

    [[nodiscard]] SourceModel *source() const { return m_source; }
    void setSource(SourceModel *source);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void paintLine(QPainter &painter, const QTextBlock &block, const QRectF &line) const;
    void paintSign(QPainter &painter, text::Severity severity, const QRectF &line) const;
    [[nodiscard]] const SourceMark *markOf(int line) const;

    QPointer<SourceModel> m_source;
    QFont m_font;
    QColor m_ink;
    QColor m_here;
    QVariantList m_inks;
    QVariantList m_tints;
    qreal m_scroll = 0;
    qreal m_above = 0;
    qreal m_gutter = 0;
};

} // namespace minplan::app
