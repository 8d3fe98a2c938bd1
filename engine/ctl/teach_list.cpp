#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "ctl/teach.h"
#include "report/columns.h"
#include "report/joint_teaching.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

using people::Person;
using people::TeachingSession;

struct Options {
    std::string session;
    std::vector<std::string> persons, off;
    Acting acting;
    std::string modules;
};

std::string rollTable(const record::Roll &roll)
{
    std::vector<std::vector<std::string>> rows = {{"Navn", "Yrke", "Invitert", "Kom"}};
    std::vector<Person> persons = roll.invited;
    for (const Person &person : roll.came) {
        if (!isIn(roll.invited, person)) {
            persons.push_back(person);
        }
    }
    for (const Person &person : persons) {
        rows.push_back({text::printable(person.name), text::printable(person.profession),
                        isIn(roll.invited, person) ? "ja" : "",
                        isIn(roll.came, person) ? "ja" : ""});
    }
    return persons.empty() ? "Ingen er invitert ennå.\n" : report::aligned(rows);
}

std::string table(const std::vector<TeachingSession> &sessions, const people::Units &units)
{
    if (sessions.empty()) {
        return "Ingen felles undervisning er planlagt her ennå.\n";
    }
    std::vector<std::vector<std::string>> rows
        = {{"Dag", "Tid", "Enhet", "Sted", "Moduler", "Avlyst", "Id"}};
    for (const TeachingSession &one : sessions) {
        std::string modules;
        for (const auto &[module, covered] : one.covers) {
            modules += (modules.empty() ? "" : ", ") + module;
        }
        rows.push_back({text::printable(one.date), text::printable(one.time),
                        text::printable(people::joined(people::pathOf(units, one.unit))),
                        text::printable(one.place), text::printable(modules),
                        one.cancelled ? "ja" : "", one.id});
    }
    return report::aligned(rows);
}

int list(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    if (options.session.empty()) {
        std::cout << table(access.sessions(), access.units());
        return kDone;
    }
    const TeachingSession session = sessionCalled(access, options.session);
    const record::Roll roll = access.roll(session);
    std::cout << called(session, access.units()) << "\n";
    for (const std::string &line : report::coversInWords(
             session, module::findLibrary(modulesFolder(options.modules)), "nb")) {
        std::cout << "  " << line << "\n";
    }
    std::cout << rollTable(roll);
    return kDone;
}

int cancel(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    TeachingSession session = sessionCalled(access, options.session);
    refuseCancelled(session);
    if (!access.roll(session).came.empty()) {
        throw Refused("noen er registrert som møtt. Ta det tilbake med minplanctl teach came "
                      + session.id + " --not all før du avlyser.");
    }
    session.cancelled = true;
    access.plan(session);
    std::cout << "Avlyst: " << called(session, access.units()) << "\n";
    return kDone;
}

int invite(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    const TeachingSession session = sessionCalled(access, options.session);
    refuseCancelled(session);
    const auto persons
        = personsCalled(store, options.persons, staffOf(store, access, session.unit));
    const auto off = personsCalled(store, options.off, access.roll(session).invited);
    std::size_t invited = 0;
    store.together([&] {
        access.invite(session, persons);
        invited = access.invite(session, off, false).invited.size();
    });
    std::cout << called(session, access.units()) << "\nInvitert: " << invited << "\n";
    return kDone;
}

/// A command below `teach` about one session.
CLI::App *added(CLI::App &teach, Chosen &chosen, const char *name, const char *about,
                const std::shared_ptr<Options> &options, int (*work)(const Options &))
{
    CLI::App *command = teach.add_subcommand(name, about);
    addSession(*command, options->session);
    addActing(*command, options->acting);
    command->callback(
        [options, work, &chosen] { chosen = [options, work] { return work(*options); }; });
    return command;
}

} // namespace

void addTeachList(CLI::App &teach, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = added(teach, chosen, "list", "Vis samlingene, eller hvem som er invitert og kom til én.",
                options, list);
    command->get_option("UNDERVISNING")->required(false);
    addModules(*command, options->modules);
}

void addTeachInvite(CLI::App &teach, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = added(teach, chosen, "invite", "Inviter flere, eller ta noen av listen.",
                              options, invite);
    command->add_option("NAVN", options->persons, "Navn eller id, eller «all» for hele enheten.");
    command->add_option("--not", options->off, "Ikke invitert likevel: navn eller id. Kan gjentas.")
        ->type_name("NAVN")
        ->allow_extra_args(false);
}

void addTeachCancel(CLI::App &teach, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    (void)added(teach, chosen, "cancel", "Avlys en samling.", options, cancel);
}

} // namespace minplan::ctl
