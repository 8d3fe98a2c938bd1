#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "ctl/teach.h"
#include "record/identifiers.h"
#include "report/joint_teaching.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <sstream>

namespace minplan::ctl {

namespace {

using people::Person;
using people::TeachingSession;

struct Options {
    std::string unit, date, time, place, title;
    std::vector<std::string> covers, persons;
    Acting acting;
    std::string modules;
};

std::string checked(const std::string &flag, const std::string &words)
{
    using people::NameFault;
    const NameFault fault = words.empty() ? NameFault::None : people::checkReason(words);
    if (fault == NameFault::PersonalNumber) {
        throw Refused("teksten i " + flag
                      + " ligner et fødselsnummer, og er ikke lagret. Skriv den uten nummeret.");
    }
    if (fault != NameFault::None) {
        throw WrongUse(flag + " er en tekst på høyst 200 tegn");
    }
    return people::trimmed(words);
}

std::vector<std::string> partedAt(const std::string &words, char mark)
{
    std::vector<std::string> parts;
    std::istringstream stream(words);
    for (std::string part; std::getline(stream, part, mark);) {
        if (!people::trimmed(part).empty()) {
            parts.push_back(people::trimmed(part));
        }
    }
    return parts;
}

void refuseUnknownStep(const module::Module &module, const std::vector<std::string> &steps)
{
    std::string known;
    for (const module::Step &step : module.steps) {
        known += (known.empty() ? "" : ", ") + step.id;
    }
    for (const std::string &step : steps) {
        const bool isKnown
            = std::any_of(module.steps.begin(), module.steps.end(),
                          [&step](const module::Step &one) { return one.id == step; });
        if (!isKnown) {
            throw Refused("modulen «" + module.id + "» har ikke noe steg «" + step
                          + "». Stegene er: " + known + ".");
        }
    }
}

/// What each --covers says, put together by module.
std::map<std::string, people::Covered> covered(const Options &options)
{
    const module::Library library = module::findLibrary(modulesFolder(options.modules));
    std::map<std::string, std::vector<std::string>> steps;
    std::set<std::string> whole;
    for (const std::string &words : options.covers) {
        const auto colon = std::min(words.find(':'), words.size());
        const std::string id = words.substr(0, colon);
        const auto named = partedAt(words.substr(std::min(colon + 1, words.size())), ',');
        steps[id].insert(steps[id].end(), named.begin(), named.end());
        if (named.empty()) {
            whole.insert(id);
        }
    }
    std::map<std::string, people::Covered> covers;
    for (const auto &[id, named] : steps) {
        if (!isModule(library, id)) {
            throw Refused("«" + id + "» er et kurs. Si hvilken modul i det.");
        }
        const module::Module module = module::loadModule(library.modules.at(id)).value;
        refuseUnknownStep(module, named);
        if (module.steps.empty()) {
            throw Refused("modulen «" + id
                          + "» kan ikke leses. minplanctl check sier hva som er galt.");
        }
        covers[id]
            = report::coveredOf(module, whole.contains(id) ? std::vector<std::string>() : named);
    }
    return covers;
}

void refuseWrongTime(const Options &options)
{
    if (!text::parseIsoDate(options.date)) {
        throw WrongUse("--date er en dag, skrevet slik: 2026-12-15");
    }
    if (!options.time.empty() && !people::isClockTime(options.time)) {
        throw WrongUse("--time er et klokkeslett, skrevet slik: 13:30");
    }
}

int plan(const Options &options)
{
    refuseWrongTime(options);
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Assignment);
    TeachingSession session;
    session.id = record::randomUuid(record::realSurroundings().random);
    session.unit = unitNamed(access.units(), options.unit).id;
    session.date = options.date;
    session.time = options.time;
    session.place = checked("--place", options.place);
    session.title = checked("--title", options.title);
    session.covers = covered(options);
    const auto invited
        = personsCalled(store, options.persons, staffOf(store, access, session.unit));
    for (const Person &person : invited) {
        access.require(people::Right::Assignment, person);
    }
    store.together([&] {
        access.plan(session);
        access.invite(session, invited);
    });
    std::cout << "Planlagt: " << called(session, access.units()) << "\n";
    for (const std::string &line : report::coversInWords(
             session, module::findLibrary(modulesFolder(options.modules)), "nb")) {
        std::cout << "  " << line << "\n";
    }
    std::cout << "Invitert: " << invited.size() << "\nId: " << session.id << "\n";
    return kDone;
}

} // namespace

void addTeachPlan(CLI::App &teach, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = teach.add_subcommand(
        "plan", "Planlegg en samling der dere går gjennom modulsteg sammen.");
    command->callback([options, &chosen] { chosen = [options] { return plan(*options); }; });
    command->add_option("--unit", options->unit, "Enheten samlingen er for.")
        ->required()
        ->type_name("ENHET");
    command->add_option("--date", options->date, "Dagen.")->required()->type_name("DAG");
    command->add_option("--time", options->time, "Klokkeslettet, slik: 13:30.")->type_name("TID");
    command->add_option("--place", options->place, "Stedet.")->type_name("TEKST");
    command->add_option("--title", options->title, "Hva samlingen heter.")->type_name("TEKST");
    command
        ->add_option("--covers", options->covers,
                     "Det dere går gjennom: en modul, eller bare noen steg av den "
                     "(MODUL:steg,steg). Kan gjentas.")
        ->required()
        ->type_name("MODUL")
        ->allow_extra_args(false);
    command
        ->add_option("--invite", options->persons,
                     "Hvem som er invitert: navn eller id, eller «all» for hele enheten. Kan "
                     "gjentas.")
        ->type_name("NAVN")
        ->allow_extra_args(false);
    addActing(*command, options->acting);
    addModules(*command, options->modules);
}

} // namespace minplan::ctl
