#include "workshop/source_colours.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

class Highlighter : public QSyntaxHighlighter
{
public:
    Highlighter(QTextDocument *document, const SourceColours &colours)
        : QSyntaxHighlighter(document)
        , m_colours(colours)
    { }

protected:
    void highlightBlock(const QString &line) override
    {
        static const QRegularExpression key(uR"(^[ -]*([A-Za-z][A-Za-z-]*)(?=:(\s|$)))"_s);
        static const QRegularExpression inner(uR"([{,]\s*([a-z][a-z-]*)(?=:\s))"_s);
        static const QRegularExpression comment(uR"((^|\s)#.*$)"_s);
        QTextCharFormat format;
        format.setForeground(m_colours.key());
        const auto inBraces = inner.globalMatch(line);
        for (auto at = inBraces; at.hasNext();) {
            const auto match = at.next();
            setFormat(static_cast<int>(match.capturedStart(1)),
                      static_cast<int>(match.capturedLength(1)), format);
        }
        format.setFontWeight(QFont::DemiBold);
        if (const auto match = key.match(line); match.hasMatch()) {
            setFormat(static_cast<int>(match.capturedStart(1)),
                      static_cast<int>(match.capturedLength(1)), format);
        }
        if (const auto match = comment.match(line); match.hasMatch()) {
            QTextCharFormat aside;
            aside.setForeground(m_colours.comment());
            setFormat(static_cast<int>(match.capturedStart()),
                      static_cast<int>(match.capturedLength()), aside);
        }
    }

private:
    const SourceColours &m_colours;
};

} // namespace

SourceColours::SourceColours(QObject *parent)
    : QObject(parent)
{
    connect(this, &SourceColours::changed, this, [this] {
        if (m_highlighter != nullptr) {
            m_highlighter->rehighlight();
        }
    });
}

SourceColours::~SourceColours()
{
    delete m_highlighter;
}

void SourceColours::setDocument(QQuickTextDocument *document)
{
    m_document = document;
    delete m_highlighter;
    m_highlighter
        = document == nullptr ? nullptr : new Highlighter(document->textDocument(), *this);
    Q_EMIT changed();
}

} // namespace minplan::app
