#include "lead/deciding_words.h"

#include "app/qt_values.h"
#include "lead/lead_words.h"

#include <QCoreApplication>

#include <array>

namespace minplan::app {
namespace {

struct DecidingWords {
    Q_DECLARE_TR_FUNCTIONS(DecidingWords)
};

struct Words {
    std::string_view name; ///< in people::DecisionName
    const char *takeBack;
    const char *takenBack;
};

/// In the order of DecisionKind.
constexpr std::array<Words, 3> kWords{{
    {"extended", QT_TRANSLATE_NOOP("DecidingWords", "Angre utsettelsen"),
     QT_TRANSLATE_NOOP("DecidingWords", "Utsettelsen gjelder ikke lenger.")},
    {"exempt", QT_TRANSLATE_NOOP("DecidingWords", "Angre fritaket"),
     QT_TRANSLATE_NOOP("DecidingWords", "Fritaket gjelder ikke lenger.")},
    {"recognised", QT_TRANSLATE_NOOP("DecidingWords", "Angre godkjenningen"),
     QT_TRANSLATE_NOOP("DecidingWords", "Den tidligere opplæringen er ikke godkjent lenger.")},
}};

const Words &wordsOf(DecisionKind kind)
{
    return kWords.at(static_cast<std::size_t>(kind));
}

/// The decision the fact makes; empty where it takes one back.
people::Decided decidedIn(const people::Fact &fact)
{
    people::Decisions decisions;
    for (const auto &[field, value] : fact.fields) {
        people::take(decisions, field, value);
    }
    return decisions.empty() ? people::Decided() : decisions.begin()->second;
}

} // namespace

std::optional<DecisionKind> kindOf(const people::Fact &fact)
{
    const auto named
        = fact.fields.empty() ? std::nullopt : people::decisionNamed(fact.fields.begin()->first);
    for (std::size_t at = 0; named && at < kWords.size(); ++at) {
        if (kWords.at(at).name == named->kind) {
            return static_cast<DecisionKind>(at);
        }
    }
    return std::nullopt;
}

QString standingText(const people::Fact &fact)
{
    const people::Decided decided = decidedIn(fact);
    for (const people::Extension &one : decided.extensions) {
        return DecidingWords::tr("Utsatt til %1: %2").arg(dayText(one.until), q(one.reason));
    }
    for (const people::Exemption &one : decided.exemptions) {
        return DecidingWords::tr("Fritak: %1").arg(q(one.reason));
    }
    for (const people::Recognised &one : decided.recognised) {
        return DecidingWords::tr("Godkjent fra før: %1, tatt %2")
            .arg(q(one.proof), dayText(one.day));
    }
    return {};
}

QString takeBackText(DecisionKind kind)
{
    return DecidingWords::tr(wordsOf(kind).takeBack);
}

QString doneText(const people::Fact &fact)
{
    const people::Decided decided = decidedIn(fact);
    if (!decided.extensions.empty()) {
        return DecidingWords::tr("Fristen er utsatt til %1.")
            .arg(dayText(decided.extensions.front().until));
    }
    if (!decided.exemptions.empty()) {
        return DecidingWords::tr("Fritaket er lagret.");
    }
    if (!decided.recognised.empty()) {
        return DecidingWords::tr("Den tidligere opplæringen er godkjent.");
    }
    const auto kind = kindOf(fact);
    return kind ? DecidingWords::tr(wordsOf(*kind).takenBack) : QString();
}

QString wordsFault(DecisionKind kind, people::NameFault fault)
{
    using people::NameFault;
    if (fault == NameFault::Empty) {
        return kind == DecisionKind::Recognise
            ? DecidingWords::tr("Skriv hva kurset eller kursbeviset heter.")
            : DecidingWords::tr("Skriv hvorfor, med noen ord.");
    }
    if (fault == NameFault::TooLong) {
        return DecidingWords::tr("Skriv det kortere: høyst 200 tegn.");
    }
    return fault == NameFault::PersonalNumber
        ? DecidingWords::tr("Dette ligner et fødselsnummer, og blir ikke lagret. Skriv det uten "
                            "nummeret.")
        : QString();
}

} // namespace minplan::app
