#include "lead/due_text.h"

#include "app/qt_values.h"
#include "lead/lead_words.h"

#include <QCoreApplication>

namespace minplan::app {
namespace {

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueText)
};

} // namespace

QString monthText(int month)
{
    return QLocale().standaloneMonthName(month);
}

QString dueText(const std::string &written)
{
    using Kind = people::DueRule::Kind;
    const auto rule = people::dueRule(written);
    if (!rule) {
        return q(written);
    }
    switch (rule->kind) {
    case Kind::AfterStart:
        return DueText::tr("frist %n dag(er) etter start i stillingen", nullptr, rule->number);
    case Kind::EveryYear:
        return DueText::tr("frist hvert år innen utgangen av %1").arg(monthText(rule->number));
    case Kind::AfterPass:
        return DueText::tr("på nytt %n måned(er) etter bestått", nullptr, rule->number);
    default:
        return DueText::tr("frist %1").arg(dayText(rule->day));
    }
}

} // namespace minplan::app
