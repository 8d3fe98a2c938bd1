#include "app/qt_values.h"
#include "home/card_list_model.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct CardWords {
    Q_DECLARE_TR_FUNCTIONS(CardWords)
};

/// What is worth naming on a card, in this order; pages go without saying.
constexpr std::array<std::pair<const char *, const char *>, 5> kParts{{
    {"procedure", QT_TRANSLATE_N_NOOP("CardWords", "%n prosedyre(r)")},
    {"case", QT_TRANSLATE_N_NOOP("CardWords", "%n case(r)")},
    {"exercise", QT_TRANSLATE_N_NOOP("CardWords", "%n skriveøvelse(r)")},
    {"quiz", QT_TRANSLATE_N_NOOP("CardWords", "%n kunnskapstest(er)")},
    {"practice", QT_TRANSLATE_N_NOOP("CardWords", "%n oppgave(r) i praksis")},
}};
constexpr int kPartsOnCard = 2;

struct Look {
    const char *text;
    const char *icon;
    const char *tone;
};

/// In the order of CardState.
constexpr std::array<Look, 7> kLooks{{
    {QT_TRANSLATE_NOOP("CardWords", "Ikke startet"), "circle", "neutral"},
    {QT_TRANSLATE_NOOP("CardWords", "Pågår · %1 %"), "half", "info"},
    {QT_TRANSLATE_NOOP("CardWords", "Fullført"), "check", "ok"},
    {QT_TRANSLATE_NOOP("CardWords", "Ikke bestått ennå"), "ring", "warn"},
    {QT_TRANSLATE_NOOP("CardWords", "Må tas på nytt"), "ring", "warn"},
    {QT_TRANSLATE_NOOP("CardWords", "Etter «%1»"), "diamond", "neutral"},
    {QT_TRANSLATE_NOOP("CardWords", "Må rettes"), "warning", "error"},
}};

QString stateText(const Standing &standing, const Shelf &shelf)
{
    const QString text = CardWords::tr(kLooks.at(static_cast<std::size_t>(standing.state)).text);
    if (standing.state == CardState::InProgress) {
        return text.arg(standing.percent);
    }
    if (standing.state == CardState::Locked) {
        const auto entry = shelf.modules.find(standing.lockedBy);
        return text.arg(
            q(entry == shelf.modules.end() ? standing.lockedBy : entry->second.head.title));
    }
    return text;
}

} // namespace

QString pointsText(const Standing &standing)
{
    if (standing.of == text::Fraction(0)) {
        return {};
    }
    return CardWords::tr("%1 av %2 poeng")
        .arg(q(standing.points.toDecimal(',')), q(standing.of.toDecimal(',')));
}

QString contentLine(const module::ModuleHead &head)
{
    QStringList parts;
    for (const auto &[kind, words] : kParts) {
        const auto count = head.steps.find(kind);
        if (count != head.steps.end() && count->second > 0 && parts.size() < kPartsOnCard) {
            parts << CardWords::tr(words, nullptr, count->second);
        }
    }
    const QString time = head.minutes > 0 ? CardWords::tr("%1 min").arg(head.minutes) : QString();
    const QString what = parts.join(u", "_s);
    return time.isEmpty() ? what : what.isEmpty() ? time : CardWords::tr("%1 · %2").arg(time, what);
}

QString numberedTitle(const QString &title, int number)
{
    return number > 0 ? CardWords::tr("%1 · %2").arg(number).arg(title) : title;
}

CardListModel::Card cardOf(const ModuleEntry &entry, const Standing &standing, const Shelf &shelf,
                           int number)
{
    const Look &look = kLooks.at(static_cast<std::size_t>(standing.state));
    CardListModel::Card card;
    card.id = q(entry.head.id);
    card.title = numberedTitle(q(entry.head.title), number);
    card.stateText = stateText(standing, shelf);
    card.stateIcon = QString::fromLatin1(look.icon);
    card.tone = QString::fromLatin1(look.tone);
    card.line = contentLine(entry.head);
    if (standing.state == CardState::Passed && !pointsText(standing).isEmpty()) {
        card.line = CardWords::tr("%1 min · %2")
                        .arg(QString::number(entry.head.minutes), pointsText(standing));
    } else if (standing.state == CardState::Broken) {
        card.line = entry.file.empty()
            ? CardWords::tr("Modulen finnes ikke i mappen.")
            : CardWords::tr("Modulen har feil. Åpne kortet for å se funnene.");
    }
    return card;
}

} // namespace minplan::app
