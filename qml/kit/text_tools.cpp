#include "kit/text_tools.h"

#include <QTextBlock>
#include <QTextDocument>

namespace minplan::app {

QString TextTools::plain(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    return document.toPlainText().trimmed();
}

QStringList TextTools::links(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown);
    QStringList found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString link = part.fragment().charFormat().anchorHref();
            if (!link.isEmpty() && !found.contains(link)) {
                found << link;
            }
        }
    }
    return found;
}

} // namespace minplan::app
