#include "app/stage.h"
#include "fixture.h"
#include "people/identity.h"

using namespace minplan;

void Fixture::addTo(const QString &unit, const QStringList &names)
{
    m_composition.reset();
    {
        const auto seed = static_cast<std::uint64_t>(personsOnDisk()) + 60;
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(seed));
        std::vector<people::Fact> facts;
        std::vector<std::string> path;
        people::Unit below;
        for (const std::string &name : people::pathFrom(unit.toStdString())) {
            path.push_back(name);
            below = {people::unitId(path), name, below.id};
            facts.push_back(people::difference(people::Unit(), below));
        }
        for (const QString &name : names) {
            people::Person person{name.toStdString(), name.toStdString(), "ergoterapeut", ""};
            person.units = {below.id};
            facts.push_back(people::difference(people::Person(), person));
        }
        store.note("test", facts);
    }
    compose();
}

void Fixture::showAtOnce(int people)
{
    m_composition.reset();
    m_atOnce = static_cast<std::size_t>(people);
    compose();
}
