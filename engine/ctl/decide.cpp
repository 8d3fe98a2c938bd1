#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "report/deciding.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

using people::Fact;

struct Options {
    std::string module, person, until, day, reason, proof;
    bool withdraw = false;
    Acting acting;
    std::string modules;
};

/// What the three commands do differently.
struct Kind {
    const char *name, *about;
    const char *done;    ///< what is said afterwards, in front of «for NAVN i MODUL»
    const char *nothing; ///< what there is none of to withdraw
    /// What to record. Throws WrongUse.
    Fact (*say)(const Options &, const people::Person &, const std::string &module);
    /// The one that was decided last; nothing where there is none.
    std::optional<Fact> (*last)(const people::Decided &, const people::Person &,
                                const std::string &module);
};

text::Day dayIn(const std::string &flag, const std::string &words)
{
    const auto day = text::parseIsoDate(words);
    if (!day) {
        throw WrongUse(flag + " er en dag, skrevet slik: 2026-12-15");
    }
    return *day;
}

const std::string &reasoned(const std::string &flag, const std::string &reason)
{
    using people::NameFault;
    const NameFault fault = people::checkReason(reason);
    if (fault == NameFault::PersonalNumber) {
        throw Refused("teksten i " + flag
                      + " ligner et fødselsnummer, og er ikke lagret. Skriv den uten nummeret.");
    }
    if (fault != NameFault::None) {
        throw WrongUse(flag + " er en tekst på 1 til 200 tegn");
    }
    return reason;
}

Fact sayExtended(const Options &options, const people::Person &person, const std::string &module)
{
    return people::extended(
        person, module,
        {today(), dayIn("--until", options.until), reasoned("--reason", options.reason)});
}

Fact sayExempted(const Options &options, const people::Person &person, const std::string &module)
{
    return people::exempted(person, module, {today(), reasoned("--reason", options.reason)});
}

Fact sayRecognised(const Options &options, const people::Person &person, const std::string &module)
{
    const text::Day day = dayIn("--day", options.day);
    if (day > today()) {
        throw WrongUse("--day er dagen opplæringen ble tatt, og kan ikke ligge fram i tid");
    }
    const module::Library library = module::findLibrary(modulesFolder(options.modules));
    const auto loaded = module::loadModule(library.modules.at(module));
    return people::recognised(
        person, module,
        {day, loaded.value.validMonths.value_or(0), reasoned("--proof", options.proof)});
}

template <typename List, typename Say>
std::optional<Fact> lastOf(const List &list, const people::Person &person,
                           const std::string &module, Say say)
{
    return list.empty() ? std::nullopt : std::optional(say(person, module, list.back()));
}

std::optional<Fact> lastExtended(const people::Decided &decided, const people::Person &person,
                                 const std::string &module)
{
    return lastOf(decided.extensions, person, module, people::extended);
}

std::optional<Fact> lastExempted(const people::Decided &decided, const people::Person &person,
                                 const std::string &module)
{
    return lastOf(decided.exemptions, person, module, people::exempted);
}

std::optional<Fact> lastRecognised(const people::Decided &decided, const people::Person &person,
                                   const std::string &module)
{
    return lastOf(decided.recognised, person, module, people::recognised);
}

constexpr Kind kExtend = {"extend",    "Gi én person en ny siste dag i en modul, med en grunn.",
                          "Ny frist",  "noen ny frist",
                          sayExtended, lastExtended};
constexpr Kind kExempt = {"exempt",    "La én person slippe en modul denne gangen, med en grunn.",
                          "Fritak",    "noe fritak",
                          sayExempted, lastExempted};
constexpr Kind kRecognise
    = {"recognise",        "Godkjenn opplæring én person har fra før, som en bestått modul.",
       "Godkjent fra før", "noe som er godkjent fra før",
       sayRecognised,      lastRecognised};

/// A decision that would not move anything is a mistake of whoever makes it.
void refuseIdle(const record::Standing &standing, const Fact &fact, const Options &options)
{
    const auto courses = coursesIn(module::findLibrary(modulesFolder(options.modules)));
    if (!report::changesRounds(standing, fact, courses, today())) {
        throw Refused("det endrer ingenting. " + standing.person.name + " har ingen frist i «"
                      + options.module
                      + "» som dette flytter. minplanctl assign --list --person viser fristene.");
    }
}

void refuseCourse(const Options &options)
{
    if (!isModule(module::findLibrary(modulesFolder(options.modules)), options.module)) {
        throw Refused("«" + options.module + "» er et kurs. Si hvilken modul i det.");
    }
}

Fact withdrawnFact(const record::Standing &standing, const Kind &kind, const std::string &module)
{
    const auto decided = standing.decided.find(module);
    const auto last = decided == standing.decided.end()
        ? std::nullopt
        : kind.last(decided->second, standing.person, module);
    if (!last) {
        throw Refused(standing.person.name + " har ikke " + kind.nothing + " i «" + module + "».");
    }
    return people::withdrawn(*last);
}

int decide(const Kind &kind, const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Assignment);
    const people::Person person = onePersonHere(store, options.person);
    access.require(people::Right::Assignment, person);
    Fact fact;
    if (!options.withdraw) {
        refuseCourse(options);
        fact = kind.say(options, person, options.module);
    }
    const record::Standing standing = access.completionOf(person, {"training", false});
    if (options.withdraw) {
        fact = withdrawnFact(standing, kind, options.module);
    } else {
        refuseIdle(standing, fact, options);
    }
    access.decide(person, fact);
    std::cout << kind.done << " for " << text::printable(person.name) << " i " << options.module
              << (options.withdraw ? " er trukket tilbake.\n" : ": lagret.\n");
    return kDone;
}

CLI::App &addDecision(CLI::App &app, Chosen &chosen, const Kind &kind,
                      const std::shared_ptr<Options> &options)
{
    CLI::App *command = app.add_subcommand(kind.name, kind.about);
    command->add_option("MODUL", options->module, "Id-en til modulen.")->required();
    command->add_option("--person", options->person, "Hvem det gjelder: navn eller id.")
        ->required()
        ->type_name("NAVN");
    command->add_flag("--withdraw", options->withdraw, "Trekk tilbake det siste som ble bestemt.");
    addActing(*command, options->acting);
    addModules(*command, options->modules);
    command->callback([options, &chosen, &kind] {
        chosen = [options, &kind] { return decide(kind, *options); };
    });
    return *command;
}

void addReason(CLI::App &command, Options &options)
{
    command
        .add_option("--reason", options.reason,
                    "Grunnen. Skriv ikke helseopplysninger eller fødselsnummer.")
        ->type_name("TEKST");
}

} // namespace

void addExtend(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = addDecision(app, chosen, kExtend, options);
    command.add_option("--until", options->until, "Den nye siste dagen.")->type_name("DAG");
    addReason(command, *options);
}

void addExempt(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    addReason(addDecision(app, chosen, kExempt, options), *options);
}

void addRecognise(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App &command = addDecision(app, chosen, kRecognise, options);
    command.add_option("--day", options->day, "Dagen opplæringen ble tatt.")->type_name("DAG");
    command.add_option("--proof", options->proof, "Hva kursbeviset heter.")->type_name("TEKST");
}

} // namespace minplan::ctl
