#include "ctl/teach.h"

#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "report/joint_teaching.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace minplan::ctl {

using people::Person;
using people::TeachingSession;

void addSession(CLI::App &command, std::string &session)
{
    command
        .add_option("UNDERVISNING", session,
                    "Id-en, eller begynnelsen av den. «teach list» viser dem.")
        ->required();
}

TeachingSession sessionCalled(const record::Access &access, const std::string &idOrBeginning)
{
    std::vector<TeachingSession> sessions = access.sessions();
    std::erase_if(sessions, [&](const TeachingSession &one) {
        return idOrBeginning.empty() || !one.id.starts_with(idOrBeginning);
    });
    if (sessions.empty()) {
        throw Refused("fant ingen felles undervisning med id-en «" + idOrBeginning
                      + "». minplanctl teach list viser dem.");
    }
    if (sessions.size() > 1) {
        std::string ids;
        for (const TeachingSession &one : sessions) {
            ids += "\n  " + one.id + " " + text::printable(one.date);
        }
        throw Refused("flere id-er begynner på «" + idOrBeginning + "». Si hvilken:" + ids);
    }
    return std::move(sessions.front());
}

void refuseCancelled(const TeachingSession &session)
{
    if (session.cancelled) {
        throw Refused("denne undervisningen er avlyst. Planlegg en ny med minplanctl teach plan.");
    }
}

std::string called(const TeachingSession &session, const people::Units &units)
{
    return report::whenInWords(session, "nb") + ", "
        + text::printable(people::joined(people::pathOf(units, session.unit)))
        + (session.place.empty() ? "" : ", " + text::printable(session.place));
}

std::vector<Person> personsCalled(const record::Store &store, const std::vector<std::string> &names,
                                  const std::vector<Person> &all)
{
    std::vector<Person> persons;
    for (const std::string &name : names) {
        const std::vector<Person> called
            = name == kAllPersons ? all : std::vector{onePersonHere(store, name)};
        for (const Person &person : called) {
            if (!isIn(persons, person)) {
                persons.push_back(person);
            }
        }
    }
    return persons;
}

std::vector<Person> staffOf(const record::Store &store, const record::Access &access,
                            const std::string &unit)
{
    const people::Units organisation = access.units();
    const auto units = people::withBelow(organisation, {unit});
    std::vector<Person> persons = store.personsIn(organisation, units);
    std::erase_if(persons, [&](const Person &person) {
        return std::none_of(person.units.begin(), person.units.end(),
                            [&](const std::string &id) { return units.contains(id); });
    });
    return persons;
}

bool isIn(const std::vector<Person> &persons, const Person &person)
{
    return std::any_of(persons.begin(), persons.end(),
                       [&](const Person &one) { return one.id == person.id; });
}

void addTeach(CLI::App &app, Chosen &chosen)
{
    CLI::App *teach = app.add_subcommand(
        "teach", "Felles undervisning: planlegg, skriv ut deltakerliste, og før inn hvem som kom.");
    teach->require_subcommand(1);
    for (const auto add : {addTeachPlan, addTeachList, addTeachInvite, addTeachSheet, addTeachCame,
                           addTeachCancel}) {
        add(*teach, chosen);
    }
}

} // namespace minplan::ctl
