#pragma once

#include <QColor>
#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>

namespace minplan::app {

/// Sets keys of YAML apart from the text they carry, and steps back comments.
class SourceColours : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed FINAL)
    Q_PROPERTY(QColor key MEMBER m_key NOTIFY changed FINAL)
    Q_PROPERTY(QColor comment MEMBER m_comment NOTIFY changed FINAL)
public:
    explicit SourceColours(QObject *parent = nullptr);
    ~SourceColours() override;
    SourceColours(const SourceColours &) = delete;
    SourceColours &operator=(const SourceColours &) = delete;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] QColor key() const { return m_key; }
    [[nodiscard]] QColor comment() const { return m_comment; }

Q_SIGNALS:
    void changed();

private:
    QPointer<QQuickTextDocument> m_document;
    QColor m_key;
    QColor m_comment;
    QPointer<QSyntaxHighlighter> m_highlighter; ///< goes with the document
};

} // namespace minplan::app
