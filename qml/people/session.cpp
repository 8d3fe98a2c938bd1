#include "people/session.h"

#include "app/qt_values.h"
#include "people/rights.h"

#include <utility>

namespace minplan::app {

QString Session::name() const
{
    return q(m_person.name);
}

QString Session::firstName() const
{
    return name().section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString personLine(const people::Person &person)
{
    const QString profession = upperFirst(q(person.profession));
    const QString unit = q(person.unit);
    return profession.isEmpty() ? unit
        : unit.isEmpty()        ? profession
                                : Session::tr("%1 · %2").arg(profession, unit);
}

QString Session::line() const
{
    return personLine(m_person);
}

bool Session::mayUseWorkshop() const
{
    return people::mayUseWorkshop(m_person, m_administered);
}

bool Session::maySeeStaff() const
{
    return people::may(m_person, people::Right::StaffList);
}

bool Session::maySeeUnit() const
{
    return people::may(m_person, people::Right::Completion);
}

bool Session::maySeeItems() const
{
    return people::may(m_person, people::Right::ItemStatistics);
}

bool Session::mayAdminister() const
{
    return people::may(m_person, people::Right::Administration);
}

void Session::setAdministered(bool administered)
{
    if (std::exchange(m_administered, administered) != administered) {
        Q_EMIT changed();
    }
}

void Session::setHasPin(bool hasPin)
{
    if (std::exchange(m_person.hasPin, hasPin) != hasPin) {
        Q_EMIT changed();
    }
}

void Session::begin(const people::Person &person, bool remembered, bool unsaved)
{
    m_person = person;
    m_remembered = remembered;
    m_unsaved = unsaved;
    Q_EMIT changed();
}

void Session::end()
{
    begin({}, false);
}

} // namespace minplan::app
