#include "app/qt_values.h"
#include "lead/lead_model.h"
#include "people/access_of.h"

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

void LeadModel::withPlace(std::function<void(AssigningModel::Place)> then)
{
    if (!m_read.sums && m_below) {
        then(place());
        return;
    }
    using Persons = std::vector<people::Person>;
    m_store.run<Persons>(
        [actor = m_session.person().id, unit = m_unit](record::Store &store) {
            constexpr auto kRight = people::Right::Assignment;
            return accessOf(store, actor, kRight).persons(kRight, unit);
        },
        m_asker.now(),
        [this, then = std::move(then)](const Persons &persons) {
            AssigningModel::Place where = place();
            where.people = persons;
            then(std::move(where));
        },
        [this](const record::StoreError &error) { refuse(error); });
}

void LeadModel::assign()
{
    withPlace([this](AssigningModel::Place where) {
        if (!m_chosen.isEmpty()) {
            where.only = m_deciding.person();
        }
        m_assigning.begin(std::move(where));
    });
}

void LeadModel::teach()
{
    withPlace([this](AssigningModel::Place where) { m_teaching.begin(std::move(where)); });
}

void LeadModel::readAgain()
{
    load();
    if (!m_chosen.isEmpty()) {
        choose(QString::fromStdString(m_deciding.person().id));
    }
}

} // namespace minplan::app
