#include "teaching/teaching_words.h"

#include "app/qt_values.h"
#include "report/joint_teaching.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace minplan::app {

QString titleOf(const people::TeachingSession &session, const Library &library)
{
    if (!session.title.empty()) {
        return q(session.title);
    }
    QStringList titles;
    for (const auto &[module, covered] : session.covers) {
        const ModuleEntry *entry = library.find(module);
        titles << q(entry == nullptr || entry->head.title.empty() ? module : entry->head.title);
    }
    return titles.join(u", "_s);
}

QString whenOf(const people::TeachingSession &session)
{
    return q(report::whenInWords(session, shownLanguage()));
}

QString whereOf(const people::TeachingSession &session, const people::Units &units)
{
    const QString unit = q(people::joined(people::pathOf(units, session.unit)));
    return session.place.empty() ? unit : unit + u" · "_s + q(session.place);
}

std::string typedTime(const QString &text)
{
    static const QRegularExpression kTime(u"^\\s*(\\d{1,2})[:.]?(\\d{2})\\s*$"_s);
    const auto match = kTime.match(text);
    const QString time = match.captured(1).rightJustified(2, u'0') + u':' + match.captured(2);
    return match.hasMatch() && people::isClockTime(time.toStdString()) ? time.toStdString()
                                                                       : std::string();
}

} // namespace minplan::app
