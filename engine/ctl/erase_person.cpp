#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/platform.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace minplan::ctl {

namespace {

struct Options {
    std::string person;
    bool yes = false;
    Acting acting;
};

struct Line {
    std::int64_t record::Traces::*count;
    std::string_view told;
};

constexpr std::array<Line, 4> kLines = {{
    {&record::Traces::facts, "opplysninger om personen"},
    {&record::Traces::attempts, "gjennomføringer av moduler"},
    {&record::Traces::learning, "svar, tekster og annet i dem"},
    {&record::Traces::looks, "innsyn og ny PIN"},
}};

void print(const people::Person &person, const record::Traces &traces)
{
    std::cout << "Dette slettes for godt om " << text::printable(person.name)
              << (person.name.empty() ? "" : " ") << "(" << person.id << "):\n";
    for (const Line &line : kLines) {
        std::cout << "  " << line.told << ": " << traces.*line.count << "\n";
    }
    std::cout << "Kopier av dataene i mappen, som skrives om uten personen: " << traces.copies
              << "\n";
    if (traces.deeds > 0) {
        std::cout << "Det personen har gjort med andres data, står igjen med id-en og uten navn: "
                  << traces.deeds << " hendelser.\n";
    }
}

void askOnTerminal()
{
    if (!record::hasTerminal()) {
        throw Refused("ingenting er slettet. Legg til --yes for å slette.");
    }
    std::cout << "Skriv «slett» for å slette: " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    if (people::trimmed(answer) != "slett") {
        throw Refused("ingenting er slettet.");
    }
}

int finish(const record::Erased &erased)
{
    std::cout << "Slettet. Kopier som er skrevet om: " << erased.cleaned.copies << "\n";
    for (const auto &copy : erased.cleaned.given) {
        std::cout << "Denne kopien lot seg ikke lese og er fjernet: " << copy.string() << "\n";
    }
    if (erased.unfinished) {
        throw Refused("personen er slettet fra dataene, men kopiene ved siden av er ikke skrevet "
                      "ferdig om ennå. Det gjøres neste gang dataene åpnes. Grunn: "
                      + sentence(*erased.unfinished, "nb"));
    }
    std::cout << "Det som ligger andre steder, er ikke rørt: andre maskiner, minnepinner, kopier "
                 "IT tar av disken, og filer som er hentet ut. Slett det der også.\n";
    return kDone;
}

int erasePerson(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const people::Person person = someoneCalled(access, options.person);
    if (person.id == access.actor()) {
        throw Refused("ingen sletter seg selv. La en annen administrator gjøre det.");
    }
    const record::Traces traces = access.traces(person);
    print(person, traces);
    if (!options.yes) {
        askOnTerminal();
    }
    return finish(access.erase(person));
}

} // namespace

void addErasePerson(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "erase-person", "Slett alt om en person, også i sikkerhetskopiene. Kan ikke angres.");
    command->add_option("PERSON", options->person, "Navnet eller id-en.")->required();
    command->add_flag("--yes", options->yes, "Ikke spør først.");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return erasePerson(*options); }; });
}

} // namespace minplan::ctl
