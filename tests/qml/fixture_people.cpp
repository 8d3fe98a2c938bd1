#include "app/made_up_answers.h"
#include "app/stage.h"
#include "fixture.h"
#include "module/load.h"
#include "people/identity.h"
#include "record/access.h"
#include "record/package.h"

#include <QDir>

using namespace minplan;

namespace {

void answer(record::Store &store, const people::Person &person, int answers)
{
    const play::Event first{"attempt-begun", "", {{"seed", 1}, {"edition", 1}}};
    const std::string attempt = store.begin(person.id, "first", 1, first);
    for (int at = 0; at < answers; ++at) {
        const play::Event event{"question-answered", "quiz/" + std::to_string(at), {}};
        store.append(attempt, std::span(&event, 1));
    }
}

void note(const QString &data, const QString &name,
          const std::map<std::string, std::string> &fields)
{
    record::Store store(data.toStdString(), app::madeUpSurroundings(3));
    const people::Person person = store.findPerson(name.toStdString()).value();
    const people::Fact said{people::Fact::About::Person, person.id, fields};
    store.note(person.id, std::span(&said, 1));
}

} // namespace

void Fixture::addPeople(const QStringList &names, const QString &pinOfFirst)
{
    m_composition.reset();
    {
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(2));
        for (const QString &name : names) {
            people::Person person;
            person.name = name.toStdString();
            person.profession = "ergoterapeut";
            person.unit = "Årstad";
            const auto added = store.addPerson(person);
            if (name == names.constFirst() && !pinOfFirst.isEmpty()) {
                store.setPin(added.id, pinOfFirst.toStdString());
            }
        }
    }
    compose();
}

void Fixture::say(const QString &name, const std::string &field)
{
    m_composition.reset();
    note(dataFolder(), name, {{field, "yes"}});
    compose();
}

void Fixture::giveRole(const QString &name, const QString &role)
{
    say(name, "roles/" + role.toStdString());
}

void Fixture::makeLead(const QString &name, const QString &unit)
{
    say(name, "leads/" + people::unitId({unit.toStdString()}));
}

void Fixture::assign(const QString &module, const QString &unit, const QString &due)
{
    m_composition.reset();
    {
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(6));
        people::Assignment one{"assigned", module.toStdString()};
        one.unit = people::unitId({unit.toStdString()});
        one.due = due.toStdString();
        one.since = "2026-09-01";
        record::Access(store).assign(one);
    }
    compose();
}

void Fixture::endLeadBeside(const QString &name, const QString &unit)
{
    note(dataFolder(), name, {{"leads/" + people::unitId({unit.toStdString()}), "no"}});
}

void Fixture::giveAddresses(const QStringList &names, const QString &domain)
{
    m_composition.reset();
    {
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(7));
        for (int at = 0; at < names.size(); ++at) {
            const std::string id = store.findPerson(names[at].toStdString())->id;
            const std::string address = std::to_string(at + 1) + "@" + domain.toStdString();
            const people::Fact said{people::Fact::About::Person, id, {{"email", address}}};
            store.note(id, std::span(&said, 1));
        }
    }
    compose();
}

void Fixture::setStart(const QString &name, const QString &day)
{
    m_composition.reset();
    {
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(8));
        const people::Person person = store.findPerson(name.toStdString()).value();
        record::Access(store).setStart(person, day.toStdString());
    }
    compose();
}

void Fixture::addBeside(const QString &name)
{
    record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(5));
    people::Person person;
    person.name = name.toStdString();
    store.addPerson(person);
}

QString Fixture::resetPin(const QString &name)
{
    m_composition.reset();
    QString pin;
    {
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(4));
        const people::Person person = store.findPerson(name.toStdString()).value();
        pin = QString::fromStdString(record::Access(store).resetPin(person));
    }
    compose();
    return pin;
}

void Fixture::learn(const QString &name, int answers)
{
    m_composition.reset();
    {
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(4));
        answer(store, store.findPerson(name.toStdString()).value(), answers);
    }
    compose();
}

void Fixture::sendFromLaptop(const QString &name, int answers, const QString &folder)
{
    m_composition.reset();
    people::Person person;
    {
        const record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(5));
        person = store.findPerson(name.toStdString()).value_or(people::Person());
    }
    person.name = name.toStdString();
    const std::filesystem::path laptop = QDir(dataFolder()).filePath(name).toStdString();
    const auto surroundings = app::madeUpSurroundings(static_cast<std::uint64_t>(answers) + 6);
    record::Store store(laptop, surroundings);
    person = store.addPerson(person);
    answer(store, person, answers);
    (void)record::send(laptop, person.id, folder.toStdString(), surroundings);
    compose();
}

void Fixture::answerQuiz(const QString &module, const QString &step, int persons,
                         const QString &unit)
{
    m_composition.reset();
    {
        const auto seed = static_cast<std::uint64_t>(persons) + 20;
        record::Store store(dataFolder().toStdString(), app::madeUpSurroundings(seed));
        const auto loaded = module::loadModule(QDir(m_modules).filePath(module).toStdString());
        app::answerQuiz(store, loaded.value, step.toStdString(), persons, unit.toStdString());
    }
    compose();
}
