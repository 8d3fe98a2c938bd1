#include "staff/staff_join_model.h"

#include "people/access_of.h"

#include <algorithm>

namespace minplan::app {
namespace {

/// So that namesakes can be told apart.
QString withPlace(const people::Person &person)
{
    const QString name = q(person.name);
    return person.unit.empty() ? name : StaffJoinModel::tr("%1 (%2)").arg(name, q(person.unit));
}

} // namespace

StaffJoinModel::StaffJoinModel(StoreClient &store, const Session &session, StaffListModel &list,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_list(list)
{ }

QString StaffJoinModel::preview() const
{
    return m_other.id.empty()
        ? QString()
        : tr("Fra nå av vises bare %1. Det som er gjort som %2, teller med, og roller derfra "
             "gjelder også. Ingenting blir slettet, og du kan angre.")
              .arg(withPlace(m_kept), withPlace(m_other));
}

void StaffJoinModel::begin()
{
    const people::Person *kept = m_list.looked();
    if (kept == nullptr || m_busy) {
        return;
    }
    forget();
    m_kept = *kept;
    m_active = true;
    std::vector<people::Person> others = m_list.persons();
    std::erase_if(others, [&](const people::Person &person) { return person.id == m_kept.id; });
    m_persons.setSearch({});
    m_persons.setPersons(std::move(others));
    Q_EMIT changed();
}

void StaffJoinModel::choose(const QString &person)
{
    const std::vector<people::Person> &all = m_persons.all();
    const auto chosen = std::find_if(all.begin(), all.end(), [&](const people::Person &one) {
        return one.id == person.toStdString();
    });
    m_other = chosen == all.end() ? people::Person() : *chosen;
    m_fault.clear();
    Q_EMIT changed();
}

void StaffJoinModel::join()
{
    if (m_active && !m_other.id.empty()) {
        run([](record::Access &access, const people::Person &kept,
               const people::Person &other) { access.join(kept, other); },
            tr("%1 og %2 er nå samme person").arg(withPlace(m_kept), withPlace(m_other)));
    }
}

void StaffJoinModel::part()
{
    if (const people::Person *kept = m_list.looked()) {
        m_kept = *kept;
        run([](record::Access &access, const people::Person &person,
               const people::Person &) { access.part(person); },
            tr("De er personer hver for seg igjen"));
    }
}

bool StaffJoinModel::leave()
{
    const bool away = m_active;
    if (!m_other.id.empty()) {
        choose({});
    } else {
        forget();
    }
    return away;
}

void StaffJoinModel::forget()
{
    m_asker.leave();
    m_busy = false;
    m_active = false;
    m_kept = {};
    m_other = {};
    m_fault.clear();
    m_done.clear();
    m_persons.setPersons({});
    Q_EMIT changed();
}

void StaffJoinModel::run(Deed deed, const QString &done)
{
    if (m_busy) {
        return;
    }
    m_busy = true;
    m_fault.clear();
    m_done.clear();
    Q_EMIT changed();
    m_store.runSaving<bool>(
        [deed, actor = m_session.person().id, kept = m_kept,
         other = m_other](record::Store &store) {
            record::Access access = accessOf(store, actor);
            deed(access, kept, other);
            return true;
        },
        m_asker.now(),
        [this, done](bool) {
            forget();
            m_done = done;
            Q_EMIT changed();
            m_list.load();
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

} // namespace minplan::app
