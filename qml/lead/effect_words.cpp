#include "lead/effect_words.h"

#include "app/qt_values.h"
#include "lead/due_text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct EffectText {
    Q_DECLARE_TR_FUNCTIONS(EffectText)
};

QString stretchText(const report::PlanProgress &plans, report::Stretch stretch)
{
    const auto &months = plans.shares.months;
    return EffectText::tr("%1 til %2")
        .arg(monthAndYear(months[stretch.first].month), monthAndYear(months[stretch.last].month));
}

/// What in the chart is hardly chance, or why nothing can be said.
QStringList signalsOf(const report::PlanProgress &plans)
{
    QStringList lines;
    for (const report::Stretch &shift : plans.chart.shifts) {
        const bool isAbove = plans.values[shift.last] > *plans.chart.median;
        lines << (isAbove
                      ? EffectText::tr(
                          "Fra %1 ligger alle månedene over medianen. Det er neppe tilfeldig.")
                      : EffectText::tr(
                          "Fra %1 ligger alle månedene under medianen. Det er neppe tilfeldig."))
                     .arg(stretchText(plans, shift));
    }
    for (const report::Stretch &trend : plans.chart.trends) {
        const bool isRising = plans.values[trend.last] > plans.values[trend.first];
        lines << (isRising ? EffectText::tr(
                      "Fra %1 går det bare opp. Det kan være tilfeldig; se om det varer.")
                           : EffectText::tr(
                               "Fra %1 går det bare ned. Det kan være tilfeldig; se om det varer."))
                     .arg(stretchText(plans, trend));
    }
    if (plans.values.size() < report::kShiftLength) {
        lines << EffectText::tr("Om noe har endret seg, kan sies når seks måneder er skrevet inn.");
    } else if (lines.isEmpty()) {
        lines << EffectText::tr("Ingenting her er mer enn det tilfeldigheter gir.");
    }
    return lines;
}

/// «+32 prosentpoeng (fra 20 til 44)»
QString changeText(const report::Estimate &change)
{
    const int value = inPercent(change.value);
    const QString sign = value > 0 ? u"+"_s : QString();
    return EffectText::tr("%1 prosentpoeng (mellom %2 og %3)")
        .arg(sign + QString::number(value))
        .arg(inPercent(change.low.value_or(change.value)))
        .arg(inPercent(change.high.value_or(change.value)));
}

QString gainText(const report::Gains &gains)
{
    if (!gains.normalised) {
        return EffectText::tr("Alle kunne alt fra før.");
    }
    return EffectText::tr("De lærte %1 % av det de ikke kunne fra før.")
        .arg(inPercent(gains.normalised->value));
}

} // namespace

int inPercent(double share)
{
    return static_cast<int>(std::lround(share * 100));
}

QString monthAndYear(std::chrono::year_month month)
{
    return EffectText::tr("%1 %2", "month and year")
        .arg(monthText(static_cast<int>(static_cast<unsigned>(month.month()))))
        .arg(static_cast<int>(month.year()));
}

QVariantMap chartOf(const report::PlanProgress &plans)
{
    if (plans.values.empty()) {
        return {};
    }
    const auto &months = plans.shares.months;
    const bool isMarked = plans.shares.courseBegun && plans.before > 0;
    const QStringList lines = signalsOf(plans);
    const QString first = monthAndYear(months.front().month);
    const QString last = monthAndYear(months.back().month);
    return {{u"values"_s, QVariantList(plans.values.begin(), plans.values.end())},
            {u"median"_s, *plans.chart.median},
            {u"medianText"_s,
             plans.before >= report::kShiftLength
                 ? EffectText::tr("Median før kurset: %1 %").arg(inPercent(*plans.chart.median))
                 : EffectText::tr("Median: %1 %").arg(inPercent(*plans.chart.median))},
            {u"begun"_s, isMarked ? static_cast<int>(plans.before) : -1},
            {u"first"_s, first},
            {u"last"_s, last},
            {u"now"_s, inPercent(plans.values.back())},
            {u"signals"_s, lines},
            {u"spoken"_s,
             EffectText::tr("Andel med plan fra %1 (%2 %) til %3 (%4 %)")
                 .arg(first)
                 .arg(inPercent(plans.values.front()))
                 .arg(last)
                 .arg(inPercent(plans.values.back()))}};
}

std::vector<RowsModel::Row> shareRows(const report::PlanProgress &plans)
{
    std::vector<RowsModel::Row> rows;
    for (std::size_t at = plans.values.size(); at-- > 0;) {
        const people::PlanShare &share = plans.shares.months[at];
        rows.push_back({q(people::isoMonth(share.month)), upperFirst(monthAndYear(share.month)),
                        EffectText::tr("%1 av %2 brukere har plan, %3 %")
                            .arg(share.withPlan)
                            .arg(share.users)
                            .arg(inPercent(plans.values[at]))});
    }
    return rows;
}

std::vector<RowsModel::Row> knowledgeRows(const EffectRead &read)
{
    std::vector<RowsModel::Row> rows;
    for (const report::Knowledge &one : read.modules) {
        QString title = q(one.title.empty() ? one.module : one.title);
        if (one.since > 1) {
            title = EffectText::tr("%1 (fra utgave %2)").arg(title).arg(one.since);
        }
        const auto persons = static_cast<int>(one.persons);
        if (!one.gains) {
            rows.push_back(
                {title,
                 EffectText::tr("%n person(er) har svart både før og etter. Tallene vises "
                                "når de er minst %1.",
                                nullptr, persons)
                     .arg(read.least),
                 -1, -1, QString(), QString()});
            continue;
        }
        rows.push_back(
            {title, EffectText::tr("%n person(er) har svart både før og etter", nullptr, persons),
             inPercent(one.gains->before), inPercent(one.gains->after),
             changeText(one.gains->difference), gainText(*one.gains)});
    }
    return rows;
}

} // namespace minplan::app
