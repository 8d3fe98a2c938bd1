#include "lead/effect_model.h"

#include "app/qt_values.h"
#include "lead/effect_words.h"
#include "people/access_of.h"
#include "text/day.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr int kMonths = 24; ///< so far back numbers can be entered here

/// A whole number as typed; none where it is not one.
std::optional<int> numberIn(const QString &typed)
{
    bool isNumber = false;
    const int number = typed.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

} // namespace

EffectModel::EffectModel(StoreClient &store, const Session &session, const Library &library,
                         std::function<record::Millis()> now, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_now(std::move(now))
    , m_shares({"monthId", "name", "detail"})
    , m_knowledge({"title", "persons", "before", "after", "change", "gain"})
{ }

QStringList EffectModel::units() const
{
    QStringList units;
    if (m_read.reachable.size() > 1) {
        units << tr("Alle enheter");
    }
    for (const people::Unit &unit : m_read.reachable) {
        units << q(people::joined(people::pathOf(m_read.units, unit.id)));
    }
    return units;
}

int EffectModel::unit() const
{
    const auto found = std::find_if(m_read.reachable.begin(), m_read.reachable.end(),
                                    [this](const auto &one) { return one.id == m_read.unit; });
    const auto place = static_cast<int>(found - m_read.reachable.begin());
    return found == m_read.reachable.end() ? 0 : place + (m_read.reachable.size() > 1 ? 1 : 0);
}

void EffectModel::setUnit(int unit)
{
    const int place = unit - (m_read.reachable.size() > 1 ? 1 : 0);
    if (unit != this->unit() && place < static_cast<int>(m_read.reachable.size())) {
        m_unit = place < 0 ? "" : m_read.reachable[static_cast<std::size_t>(place)].id;
        m_done.clear();
        m_last.reset();
        load();
    }
}

std::chrono::year_month EffectModel::thisMonth() const
{
    const text::Day today = text::osloDay(m_now());
    return today.year() / today.month();
}

QStringList EffectModel::months() const
{
    QStringList months;
    for (int back = 0; back < kMonths; ++back) {
        months << monthAndYear(thisMonth() - std::chrono::months(back));
    }
    return months;
}

void EffectModel::setMonth(int month)
{
    if (month != m_month && month >= 0) {
        m_month = month;
        fillNumbers();
        Q_EMIT changed();
    }
}

void EffectModel::setUsers(const QString &users)
{
    if (users != m_users) {
        m_users = users;
        m_faults.clear();
        Q_EMIT changed();
    }
}

void EffectModel::setWithPlan(const QString &withPlan)
{
    if (withPlan != m_withPlan) {
        m_withPlan = withPlan;
        m_faults.clear();
        Q_EMIT changed();
    }
}

void EffectModel::begin(const std::string &unit)
{
    forget();
    m_unit = unit;
    m_active = true;
    load();
}

void EffectModel::load()
{
    m_ready = false;
    m_fault.clear();
    Q_EMIT changed();
    m_store.run<EffectRead>([asked = effectAsked(m_session.person().id, m_unit, m_library.shelf())](
                                record::Store &store) { return readEffect(store, asked); },
                            m_asker.now(),
                            [this](const EffectRead &read) {
                                m_ready = true;
                                take(read);
                            },
                            [this](const record::StoreError &error) {
                                m_ready = true;
                                m_fault = q(record::sentence(error, spokenLanguage()));
                                Q_EMIT changed();
                            });
}

void EffectModel::take(const EffectRead &read)
{
    m_read = read;
    m_chart = chartOf(m_read.plans);
    m_shares.setRows(shareRows(m_read.plans));
    m_knowledge.setRows(knowledgeRows(m_read));
    fillNumbers();
    Q_EMIT changed();
}

std::optional<people::PlanShare> EffectModel::known(std::chrono::year_month month) const
{
    const auto &all = m_read.plans.shares.months;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [month](const auto &one) { return one.month == month; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

void EffectModel::fillNumbers()
{
    const auto share = known(thisMonth() - std::chrono::months(m_month));
    m_users = share ? QString::number(share->users) : QString();
    m_withPlan = share ? QString::number(share->withPlan) : QString();
    m_faults.clear();
}

void EffectModel::enter()
{
    if (m_busy || !m_ready || !m_read.mayEnter) {
        return;
    }
    const auto users = numberIn(m_users);
    const auto withPlan = numberIn(m_withPlan);
    m_faults.clear();
    people::PlanShare share{thisMonth() - std::chrono::months(m_month), users.value_or(0),
                            withPlan.value_or(0)};
    if (!users || *users == 0) {
        m_faults[u"users"_s] = tr("Skriv hvor mange brukere enheten har, for eksempel 40.");
    } else if (!withPlan) {
        m_faults[u"withPlan"_s]
            = tr("Skriv hvor mange av dem som har individuell plan. Ingen er 0.");
    } else if (*withPlan > *users) {
        m_faults[u"withPlan"_s] = tr("Flere har plan enn det er brukere. Se over tallene.");
    } else if (!people::isSound(share)) {
        m_faults[u"users"_s] = tr("Tallet er for stort.");
    }
    if (!m_faults.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    say(share.month, share,
        tr("Lagret for %1: %2 av %3 brukere har plan")
            .arg(monthAndYear(share.month))
            .arg(share.withPlan)
            .arg(share.users));
}

void EffectModel::remove(const QString &month)
{
    const auto which = people::parseIsoMonth(month.toStdString());
    if (which && known(*which) && !m_busy) {
        say(*which, std::nullopt, tr("Tatt bort: %1").arg(monthAndYear(*which)));
    }
}

void EffectModel::undo()
{
    if (m_last && !m_busy) {
        say(m_last->month, m_last->before,
            tr("Som før igjen: %1").arg(monthAndYear(m_last->month)));
    }
}

void EffectModel::say(std::chrono::year_month month, const std::optional<people::PlanShare> &share,
                      const QString &done)
{
    m_busy = true;
    m_fault.clear();
    Q_EMIT changed();
    const people::Unit *unit = people::findUnit(m_read.units, m_read.unit);
    m_store.runSaving<bool>(
        [actor = m_session.person().id, unit = *unit, month, share](record::Store &store) {
            accessOf(store, actor, people::Right::Assignment).setPlanShare(unit, month, share);
            return true;
        },
        m_asker.now(),
        [this, month, share, done](bool) {
            m_busy = false;
            m_last = Last{month, known(month)};
            m_done = done;
            // Worked out from what was read: reading again would log that a page was opened.
            EffectRead read = m_read;
            auto &months = read.plans.shares.months;
            std::erase_if(months, [month](const auto &one) { return one.month == month; });
            if (share) {
                const auto place = std::find_if(months.begin(), months.end(),
                                                [&](const auto &one) { return one.month > month; });
                months.insert(place, *share);
            }
            read.plans = report::planProgress(read.plans.shares);
            take(read);
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

bool EffectModel::leave()
{
    const bool here = m_active;
    if (here) {
        forget();
    }
    return here;
}

void EffectModel::forget()
{
    m_asker.leave();
    m_read = {};
    m_chart.clear();
    m_faults.clear();
    m_users.clear();
    m_withPlan.clear();
    m_fault.clear();
    m_done.clear();
    m_unit.clear();
    m_last.reset();
    m_month = 0;
    m_active = m_ready = m_busy = false;
    m_shares.setRows({});
    m_knowledge.setRows({});
    Q_EMIT changed();
}

} // namespace minplan::app
