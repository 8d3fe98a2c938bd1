#include "people/session.h"

#include "app/qt_values.h"

namespace minplan::app {

QString Session::name() const
{
    return q(m_person.name);
}

QString Session::firstName() const
{
    return name().section(u' ', 0, 0, QString::SectionSkipEmpty);
}

QString Session::line() const
{
    QString profession = q(m_person.profession);
    if (!profession.isEmpty()) {
        profession[0] = profession[0].toUpper();
    }
    const QString unit = q(m_person.unit);
    return profession.isEmpty() ? unit
        : unit.isEmpty()        ? profession
                                : tr("%1 · %2").arg(profession, unit);
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
