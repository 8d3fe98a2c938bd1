#include "lead/lead_words.h"

#include "app/qt_values.h"
#include "text/day.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct LeadWords {
    Q_DECLARE_TR_FUNCTIONS(LeadWords)
};

using report::Status;

struct Look {
    const char *text;
    const char *icon;
    const char *tone;
};

/// In the order of report::Status.
constexpr std::array<Look, 6> kLooks{{
    {QT_TRANSLATE_NOOP("LeadWords", "Fullført"), "check", "ok"},
    {QT_TRANSLATE_NOOP("LeadWords", "Må tas på nytt"), "ring", "warn"},
    {QT_TRANSLATE_NOOP("LeadWords", "Over fristen"), "warning", "error"},
    {QT_TRANSLATE_NOOP("LeadWords", "Ikke bestått"), "ring", "warn"},
    {QT_TRANSLATE_NOOP("LeadWords", "Pågår"), "half", "info"},
    {QT_TRANSLATE_NOOP("LeadWords", "Ikke startet"), "circle", "neutral"},
}};

} // namespace

StateLook lookOf(Status status)
{
    const Look &look = kLooks.at(static_cast<std::size_t>(status));
    return {LeadWords::tr(look.text), QString::fromLatin1(look.icon),
            QString::fromLatin1(look.tone)};
}

namespace {

StateLook over(int days)
{
    StateLook look = lookOf(Status::Overdue);
    look.text = LeadWords::tr("%n dag(er) over", nullptr, days);
    return look;
}

QDate dateOf(std::chrono::year_month_day day)
{
    return {int(day.year()), static_cast<int>(unsigned(day.month())),
            static_cast<int>(unsigned(day.day()))};
}

StateLook runningOut(std::chrono::year_month_day day)
{
    return {LeadWords::tr("Utløper %1").arg(dayText(day)), u"ring"_s, u"warn"_s};
}

} // namespace

QString dayText(std::chrono::year_month_day day)
{
    return QLocale().toString(dateOf(day), LeadWords::tr("d. MMMM yyyy", "date format"));
}

QString remindedDay(const record::Reminded &reminded, std::chrono::year_month_day today)
{
    const auto day = text::osloDay(reminded.time);
    return QLocale().toString(dateOf(day),
                              day.year() == today.year()
                                  ? LeadWords::tr("d.M.", "short date of this year")
                                  : LeadWords::tr("d.M.yyyy", "short date"));
}

QString remindedText(const std::optional<record::Reminded> &reminded,
                     std::chrono::year_month_day today)
{
    return reminded ? LeadWords::tr("Minnet %1").arg(remindedDay(*reminded, today)) : QString();
}

StateLook lookOf(const report::PersonView &person)
{
    if (person.modules.empty()) {
        return {LeadWords::tr("Ingenting tildelt"), u"circle"_s, u"neutral"_s};
    }
    if (person.status == Status::Overdue) {
        return over(person.daysOver);
    }
    return person.status == Status::Passed && person.expires ? runningOut(*person.expires)
                                                             : lookOf(person.status);
}

StateLook lookOf(const report::ModuleState &state, std::chrono::year_month_day today)
{
    if (state.status == Status::Overdue) {
        return over(report::daysOver(state, today));
    }
    return report::runsOutSoon(state, today) ? runningOut(*state.expires) : lookOf(state.status);
}

StateLook exemptLook()
{
    return {LeadWords::tr("Fritatt"), u"circle"_s, u"neutral"_s};
}

QString detailOf(const report::CompletionLine &line)
{
    QStringList parts;
    if (line.passedOn && line.recognised.empty()) {
        parts << (line.joint ? LeadWords::tr("Felles undervisning %1")
                             : LeadWords::tr("Bestått %1"))
                     .arg(dayText(*line.passedOn));
    }
    if (line.expires) {
        parts << (line.status == Status::Expired ? LeadWords::tr("Gjaldt til %1")
                                                 : LeadWords::tr("Gjelder til %1"))
                     .arg(dayText(*line.expires));
    }
    if (line.due && line.status != Status::Passed) {
        parts << LeadWords::tr("Frist %1").arg(dayText(*line.due));
    }
    return parts.join(u" · "_s);
}

namespace {

/// What came of a round that is over; empty where nothing did.
QString cameOf(const report::ModuleTraining &training, std::size_t at)
{
    const people::TrainingRound &round = training.rounds.at(at);
    if (round.exempt) {
        return LeadWords::tr("fritak (%1)")
            .arg(q(training.training.exemptions[*round.exempt].reason));
    }
    if (!round.pass) {
        return {};
    }
    const QString day = dayText(training.training.passes[*round.pass].day);
    if (training.passes[*round.pass].joint) {
        return LeadWords::tr("felles undervisning %1").arg(day);
    }
    const std::string proof = training.passes[*round.pass].recognised;
    return proof.empty() ? LeadWords::tr("bestått %1").arg(day)
                         : LeadWords::tr("godkjent fra før: %1, %2").arg(q(proof), day);
}

} // namespace

QString earlierOf(const report::ModuleTraining &training)
{
    QStringList lines;
    for (std::size_t at = 0; at + 1 < training.rounds.size(); ++at) {
        const QString what = cameOf(training, at);
        if (!what.isEmpty()) {
            lines << LeadWords::tr("Runde %1: %2").arg(at + 1).arg(what);
        }
    }
    return lines.join(u'\n');
}

} // namespace minplan::app
