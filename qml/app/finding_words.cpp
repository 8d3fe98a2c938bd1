#include "app/finding_words.h"

#include "app/qt_values.h"
#include "text/source_text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace minplan::app {

QString severityText(text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error:
        return QCoreApplication::translate("Finding", "Feil");
    case text::Severity::Warning:
        return QCoreApplication::translate("Finding", "Advarsel");
    case text::Severity::Advice:
        break;
    }
    return QCoreApplication::translate("Finding", "Råd");
}

QString placeText(const text::Finding &finding, bool column)
{
    const QString file = QFileInfo(q(finding.file)).fileName();
    const text::Position &at = finding.at.begin;
    if (at.line <= 0) {
        return file;
    }
    return column ? u"%1:%2:%3"_s.arg(file).arg(at.line).arg(at.column)
                  : u"%1:%2"_s.arg(file).arg(at.line);
}

QString excerptOf(const text::Finding &finding,
                  const std::map<std::string, text::SourceText> &sources)
{
    const auto source = sources.find(finding.file);
    return source == sources.end() ? QString()
                                   : q(source->second.line(finding.at.begin.line)).trimmed();
}

} // namespace minplan::app
