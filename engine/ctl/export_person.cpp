#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "report/person_export.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

struct Options {
    std::string person;
    std::string output;
    Acting acting;
};

/// Oneself by the name or id one acts as, else somebody whom an administrator may name.
people::Person personMeant(const record::Store &store, const record::Access &access,
                           const std::string &idOrName)
{
    people::Person person = personCalled(store, idOrName);
    if (person.id == access.actor()) {
        return person;
    }
    access.require(people::Right::Administration);
    return onePersonCalled(access, idOrName);
}

void deliverPrivately(const std::string &content, const fs::path &file)
{
    deliver(content, file.string(), report::Readers::Owner);
    std::cout << file.string() << "\n";
}

void makeFolder(const fs::path &folder)
{
    std::error_code error;
    if (fs::create_directory(folder, error)) {
        fs::permissions(folder, fs::perms::owner_all, error);
    }
    if (!fs::is_directory(folder, error)) {
        throw Refused("mappen " + folder.string() + " finnes ikke og kan ikke lages.");
    }
}

void deliverAll(const record::PersonRecord &record, const report::Handing &handing,
                const fs::path &output)
{
    const std::string ending = output.extension().string();
    if (ending == ".json") {
        deliverPrivately(report::personJson(record, handing), output);
        return;
    }
    if (ending == ".pdf") {
        deliverPrivately(report::personPdf(record, handing), output);
        return;
    }
    const fs::path folder = output.empty() ? fs::path(".") : output;
    makeFolder(folder);
    deliverPrivately(report::personJson(record, handing), folder / (record.person.id + ".json"));
    deliverPrivately(report::personPdf(record, handing), folder / (record.person.id + ".pdf"));
}

int exportPerson(const Options &options)
{
    const record::Surroundings surroundings = record::realSurroundings();
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    const people::Person person = personMeant(store, access, options.person);
    const auto record = access.everythingAbout(person);
    const std::string by = person.id == access.actor() ? person.name
        : options.acting.as.empty()                    ? "eieren av filen"
                                    : personCalled(store, options.acting.as).name;
    deliverAll(record, {surroundings.now(), by, access.units()}, options.output);
    if (record.withheld > 0) {
        std::cout << "Tekster og vurderinger som " << person.name
                  << " har skrevet for seg selv, er utelatt: " << record.withheld
                  << ". De kommer bare med når personen henter ut selv.\n";
    }
    return kDone;
}

} // namespace

void addExportPerson(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "export-person", "Hent ut alt om en person, som JSON for programmer og PDF til å lese.");
    command->add_option("PERSON", options->person, "Navnet eller id-en.")->required();
    command
        ->add_option("-o,--output", options->output,
                     "Mappen for de to filene, eller en fil som ender på .json eller .pdf. Ellers "
                     "mappen du står i.")
        ->type_name("STED");
    addActing(*command, options->acting);
    command->callback(
        [options, &chosen] { chosen = [options] { return exportPerson(*options); }; });
}

} // namespace minplan::ctl
