#include "app/qt_values.h"
#include "lead/assigning_model.h"
#include "lead/due_text.h"
#include "text/typed_day.h"

using namespace Qt::StringLiterals;

namespace minplan::app {

std::string AssigningModel::due(QVariantMap &faults) const
{
    using Kind = people::DueRule::Kind;
    const auto kind = static_cast<Kind>(m_rule);
    if (kind == Kind::EveryYear) {
        return people::written({kind, {}, m_month + 1});
    }
    if (kind == Kind::OnDay) {
        const auto day = text::typedDay(m_day.toStdString());
        if (!day || *day < m_place.today) {
            faults[u"day"_s] = day ? tr("Den dagen er gått. Velg en dag fra i dag og framover.")
                                   : tr("Skriv dagen med dag, måned og år, slik: 3.5.2027.");
            return {};
        }
        return people::written({kind, *day});
    }
    const std::string rule = people::written({kind, {}, m_amount.trimmed().toInt()});
    if (!people::dueRule(rule)) {
        faults[u"amount"_s] = kind == Kind::AfterStart
            ? tr("Skriv et helt antall dager, fra 1 til 3650.")
            : tr("Skriv et helt antall måneder, fra 1 til 240.");
        return {};
    }
    return rule;
}

people::Assignment AssigningModel::chosen(QVariantMap &faults) const
{
    people::Assignment one;
    one.due = due(faults);
    one.since = text::isoDate(m_place.today);
    const auto subject = static_cast<std::size_t>(m_subject);
    if (m_subject >= 0 && subject < m_subjects.size()) {
        one.course = m_subjects[subject].course;
        one.module = m_subjects[subject].module;
    } else {
        faults[u"subject"_s] = tr("Velg hva som skal tildeles.");
    }
    const auto unit = static_cast<std::size_t>(m_unit);
    if (m_place.only) {
        one.person = m_place.only->id;
    } else if (m_unit >= 0 && unit < m_place.reachable.size()) {
        one.unit = m_place.reachable[unit].id;
        one.role = m_profession > 0 ? professions().value(m_profession).toStdString() : "";
    } else {
        faults[u"unit"_s] = tr("Velg hvem det er til.");
    }
    return one;
}

QString AssigningModel::preview() const
{
    QVariantMap faults;
    const people::Assignment one = chosen(faults);
    if (!faults.isEmpty()) {
        return {};
    }
    const QString whom = m_place.only
        ? person()
        : tr("%n person(er)", nullptr, reachedBy(one, m_place.units, m_place.people));
    return tr("%1, %2").arg(whom, dueText(one.due));
}

} // namespace minplan::app
