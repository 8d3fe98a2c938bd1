#include "lead/lead_model.h"

namespace minplan::app {

AssigningModel::Place LeadModel::place() const
{
    AssigningModel::Place place;
    place.units = m_read.units;
    place.reachable = m_read.reachable;
    place.shown = m_unit;
    place.today = today();
    if (!m_unit.empty()) {
        const auto below = people::withBelow(m_read.units, {m_unit});
        std::erase_if(place.reachable,
                      [&below](const people::Unit &unit) { return !below.contains(unit.id); });
    }
    for (const record::Standing &standing : m_read.standings) {
        place.people.push_back(standing.person);
    }
    return place;
}

void LeadModel::assign()
{
    AssigningModel::Place where = place();
    if (!m_chosen.isEmpty()) {
        where.only = m_deciding.person();
    }
    m_assigning.begin(std::move(where));
}

void LeadModel::readAgain()
{
    load();
    if (!m_chosen.isEmpty()) {
        choose(QString::fromStdString(m_deciding.person().id));
    }
}

} // namespace minplan::app
