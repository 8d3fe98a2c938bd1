#include "staff/staff_list_model.h"

#include "app/qt_values.h"
#include "people/access_of.h"
#include "report/staff_preview.h"
#include "text/norwegian.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

/// «1. august 2026»; empty where no day is known.
QString dayOf(const std::string &isoDate)
{
    const QDate day = QDate::fromString(q(isoDate), Qt::ISODate);
    return day.isValid()
        ? QLocale().toString(day, StaffListModel::tr("d. MMMM yyyy", "date format"))
        : QString();
}

} // namespace

StaffListModel::StaffListModel(StoreClient &store, const Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_rows({"personId", "name", "detail", "hasPin"})
{ }

void StaffListModel::load()
{
    m_store.run<Read>(
        [person = m_session.person().id](record::Store &store) {
            const record::Access access = accessOf(store, person);
            return Read{access.staff(), access.units()};
        },
        m_asker.now(), [this](const Read &read) { take(read); },
        [this](const record::StoreError &error) { refuse(error); });
}

void StaffListModel::take(const Read &read)
{
    m_persons = read.persons;
    m_units = read.units;
    m_ready = true;
    m_fault.clear();
    fill();
}

void StaffListModel::refuse(const record::StoreError &error)
{
    m_busy = false;
    m_ready = true;
    m_fault = q(record::sentence(error, spokenLanguage()));
    Q_EMIT changed();
}

QStringList StaffListModel::wordsOf(const people::Person &person) const
{
    return {q(report::unitsInWords(person.units, m_units)), upperFirst(q(person.profession)),
            upperFirst(q(report::rolesInWords(person, m_units))),
            person.closedOn.empty() ? QString() : tr("Sluttet %1").arg(q(person.closedOn))};
}

void StaffListModel::setSearch(const QString &search)
{
    if (search != m_search) {
        m_search = search;
        fill();
    }
}

void StaffListModel::fill()
{
    const std::string wanted = text::folded(m_search.toStdString());
    std::vector<RowsModel::Row> rows;
    for (const people::Person &person : m_persons) {
        const QString name = q(person.name);
        const QString detail = joined(wordsOf(person));
        const QString all = joined({name, detail, q(person.number)});
        if (text::folded(all.toStdString()).find(wanted) != std::string::npos) {
            rows.push_back({q(person.id), name, detail, person.hasPin});
        }
    }
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
}

const people::Person *StaffListModel::looked() const
{
    const auto found = std::find_if(m_persons.begin(), m_persons.end(),
                                    [this](const auto &person) { return person.id == m_chosen; });
    return m_chosen.empty() || found == m_persons.end() ? nullptr : &*found;
}

QVariantMap StaffListModel::chosen() const
{
    const people::Person *found = looked();
    if (found == nullptr) {
        return {};
    }
    QStringList also;
    for (const people::Handle &other : found->also) {
        also.append(q(other.name));
    }
    const QStringList words = wordsOf(*found);
    return {{u"name"_s, q(found->name)},   {u"units"_s, words[0]},
            {u"profession"_s, words[1]},   {u"role"_s, words[2]},
            {u"left"_s, words[3]},         {u"number"_s, q(found->number)},
            {u"hasPin"_s, found->hasPin},  {u"also"_s, also.join(u", "_s)},
            {u"email"_s, q(found->email)}, {u"started"_s, dayOf(found->startedOn)}};
}

void StaffListModel::choose(const QString &person)
{
    m_chosen = person.toStdString();
    m_newPin.clear();
    m_fault.clear();
    Q_EMIT changed();
}

bool StaffListModel::leave()
{
    const bool away = !m_chosen.empty();
    choose({});
    return away;
}

void StaffListModel::forget()
{
    m_asker.leave();
    m_persons.clear();
    m_units.clear();
    m_search.clear();
    m_ready = false;
    m_busy = false;
    fill();
    choose({});
}

void StaffListModel::resetPin()
{
    if (m_busy || m_chosen.empty()) {
        return;
    }
    m_busy = true;
    m_fault.clear();
    Q_EMIT changed();
    m_store.runSaving<std::string>(
        [actor = m_session.person().id, chosen = m_chosen](record::Store &store) {
            return accessOf(store, actor).resetPin(store.findPerson(chosen).value());
        },
        m_asker.now(),
        [this, chosen = m_chosen](const std::string &pin) {
            m_busy = false;
            if (chosen == m_chosen) {
                m_newPin = q(pin);
            }
            Q_EMIT changed();
            load();
        },
        [this](const record::StoreError &error) { refuse(error); });
}

} // namespace minplan::app
