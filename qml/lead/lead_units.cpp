#include "app/qt_values.h"
#include "lead/lead_model.h"
#include "lead/lead_sums.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

QString LeadModel::title() const
{
    const people::Unit *unit = people::findUnit(m_read.units, m_unit);
    if (unit == nullptr && m_read.reachable.size() == 1) {
        unit = &m_read.reachable.front();
    }
    const QString name = unit == nullptr ? tr("Alle enhetene") : q(unit->name);
    return m_below ? name : tr("Direkte i %1").arg(name);
}

QString LeadModel::line() const
{
    const int people = m_view.counts.everyone;
    if (!m_read.sums) {
        return tr("%1 · %2").arg(
            tr("%n person(er)", nullptr, people),
            tr("%n modul(er)", nullptr, static_cast<int>(m_view.modules.size())));
    }
    const auto units = static_cast<int>(m_read.sums->summary.units.size());
    QStringList parts{tr("%Ln person(er)", nullptr, people), tr("%Ln enhet(er)", nullptr, units)};
    const int nowhere = m_unit.empty() ? report::countsOf(m_read.sums->alone).everyone : 0;
    if (nowhere > 0) {
        parts << tr("%Ln uten enhet", nullptr, nowhere);
    }
    return parts.join(u" · "_s);
}

QStringList LeadModel::units() const
{
    QStringList units{tr("Alle enhetene")};
    for (const people::Unit &unit : m_read.reachable) {
        units << q(people::joined(people::pathOf(m_read.units, unit.id)));
    }
    return units;
}

int LeadModel::unit() const
{
    const auto place = std::find_if(m_read.reachable.begin(), m_read.reachable.end(),
                                    [this](const auto &unit) { return unit.id == m_unit; });
    return place == m_read.reachable.end() ? 0
                                           : static_cast<int>(place - m_read.reachable.begin()) + 1;
}

void LeadModel::setUnit(int unit)
{
    const auto at = static_cast<std::size_t>(std::max(unit, 1)) - 1;
    const bool isOne = unit > 0 && at < m_read.reachable.size();
    m_trail = isOne && (summed() || !m_trail.empty()) ? std::vector<Spot>(1) : std::vector<Spot>();
    go({isOne ? m_read.reachable[at].id : std::string()});
}

void LeadModel::go(const Spot &spot)
{
    m_unit = spot.unit;
    m_below = spot.below;
    m_folded.clear();
    m_cameFrom.clear();
    m_going = true;
    load();
}

void LeadModel::openUnit(const QString &unit)
{
    if (m_going) {
        return;
    }
    const std::string id = unit.toStdString();
    m_trail.push_back({m_unit, m_below});
    m_filter = {};
    m_module = 0;
    go({id, id != m_unit});
}

bool LeadModel::goUp()
{
    if (m_trail.empty()) {
        return false;
    }
    if (!m_going) {
        const Spot from{m_unit, m_below};
        const Spot to = m_trail.back();
        m_trail.pop_back();
        m_filter = {};
        go(to);
        m_cameFrom = from.unit;
    }
    return true;
}

QString LeadModel::above() const
{
    if (m_trail.empty()) {
        return {};
    }
    const people::Unit *unit = people::findUnit(m_read.units, m_trail.back().unit);
    return unit == nullptr ? tr("alle enhetene") : q(unit->name);
}

int LeadModel::cameFrom() const
{
    for (int at = 0; at < m_sums.count(); ++at) {
        if (m_sums.data(m_sums.index(at), Qt::UserRole).toString() == q(m_cameFrom)) {
            return at;
        }
    }
    return 0;
}

void LeadModel::fillSums()
{
    if (!m_read.sums) {
        m_sums.setRows({});
        return;
    }
    m_sums.setRows(sumRows(*m_read.sums, m_read.units, m_unit, m_filter.search));
    m_found = m_sums.count();
}

} // namespace minplan::app
