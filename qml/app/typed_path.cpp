#include "app/typed_path.h"

#include <QDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace minplan::app {

QString typedPath(const QString &path)
{
    QString text = path.trimmed();
    if (text.size() > 1 && (text.startsWith(u'"') || text.startsWith(u'\''))
        && text.back() == text.front()) {
        text = text.mid(1, text.size() - 2);
    }
    if (text.startsWith(u"file:"_s)) {
        text = QUrl(text).toLocalFile();
    }
    if (text == u"~" || text.startsWith(u"~/"_s)) {
        text.replace(0, 1, QDir::homePath());
    }
    return text;
}

} // namespace minplan::app
