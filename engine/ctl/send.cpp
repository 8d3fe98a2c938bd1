#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/package.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct Options {
    std::string folder;
    std::string modules;
    Acting acting;
};

/// Whoever is meant where nobody is named: the one person here.
people::Person senderFor(const record::Store &store, const std::string &as)
{
    if (!as.empty()) {
        people::Person person = personCalled(store, as);
        refuseWhoLeft(person);
        return person;
    }
    const auto persons = store.persons();
    if (persons.size() != 1) {
        throw Refused(persons.empty() ? "ingen er lagt til her ennå."
                                      : "flere bruker disse dataene. Si hvem som sender, med --as "
                                        "NAVN; hver sender sitt.");
    }
    return persons.front();
}

int sendProgress(const Options &options)
{
    const std::filesystem::path data = dataFile(options.acting.data).parent_path();
    const std::filesystem::path folder = dropFolder(options.folder, options.modules);
    record::Store store(data, record::realSurroundings());
    const people::Person sender = senderFor(store, options.acting.as);
    const record::Sent sent = record::send(data, sender.id, folder, record::realSurroundings());
    if (sent.snag != record::Snag::None) {
        throw Refused(sentence(sent.snag, folder, "nb"));
    }
    record::Access(store, sender).noteSent(sent);
    std::cout << "Sendt: framdriften til " << text::printable(sender.name) << ", " << sent.answers
              << " svar (" << sent.events << " hendelser), til " << folder.string() << "\n";
    return kDone;
}

} // namespace

void addSend(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "send", "Legg din egen framdrift i en mappe, der den som leder, kan ta den inn.");
    command->add_option("DIR", options->folder, "Mappen. Ellers den som står i site.yaml (drop).")
        ->type_name("");
    command->add_option("--data", options->acting.data, "Mappen med dataene.")->type_name("MAPPE");
    command
        ->add_option("--as", options->acting.as,
                     "Hvem som sender: navn eller id. Trengs ikke der bare én bruker dataene.")
        ->type_name("NAVN");
    command->add_option("--modules", options->modules, "Mappen med moduler, for site.yaml.")
        ->type_name("MAPPE");
    command->callback(
        [options, &chosen] { chosen = [options] { return sendProgress(*options); }; });
}

} // namespace minplan::ctl
