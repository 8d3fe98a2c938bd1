#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/package.h"
#include "report/dates.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

using record::Received;
using State = Received::State;

struct Options {
    std::string folder;
    std::string modules;
    bool take = false;
    bool strangers = false;
    Acting acting;
};

std::string counted(std::int64_t number, const std::string &one, const std::string &many)
{
    return std::to_string(number) + " " + (number == 1 ? one : many);
}

std::string news(const record::Parcel &parcel)
{
    return counted(parcel.freshAnswers, "nytt svar", "nye svar") + " ("
        + counted(parcel.fresh, "ny hendelse", "nye hendelser") + "), sendt "
        + report::isoDate(text::osloDay(parcel.package.sent));
}

/// Whether somebody on the list is called exactly so.
bool hasNamesake(const record::Access &access, const people::Person &stranger)
{
    const auto persons = access.roster().persons;
    return std::any_of(persons.begin(), persons.end(),
                       [&](const people::Person &person) { return person.name == stranger.name; });
}

std::string stranger(const record::Access &access, const Received &received)
{
    if (received.person.name.empty()) {
        return received.parcel.file.filename().string()
            + ": fra en som ikke står på listen her. En administrator må ta den inn";
    }
    const people::Person &person = received.person;
    std::string who = "«" + text::printable(person.name) + "»";
    for (const std::string &word : {person.profession, person.unit}) {
        who += word.empty() ? "" : ", " + text::printable(word);
    }
    return who + " (id " + text::printable(person.id)
        + ") står ikke på listen her: " + news(received.parcel)
        + (hasNamesake(access, person)
               ? ". En på listen heter det samme. Er det samme person, så ta pakken inn og kjør "
                 "«minplanctl staff join»"
               : "");
}

void print(const record::Access &access, const record::InboxSeen &seen)
{
    for (const Received &received : seen.packages) {
        const std::string name = text::printable(received.person.name);
        if (received.state == State::Faulty) {
            std::cout << sentence(received.parcel.snag, received.parcel.file, "nb") << "\n";
        } else if (received.state == State::Stranger) {
            std::cout << stranger(access, received) << "\n";
        } else if (received.state == State::Known) {
            std::cout << name << ": tatt inn fra før\n";
        } else {
            std::cout << name << ": " << news(received.parcel) << "\n";
        }
    }
    if (seen.elsewhere > 0) {
        std::cout << counted(static_cast<std::int64_t>(seen.elsewhere), "pakke", "pakker")
                  << " fra ansatte i andre enheter venter på sine ledere\n";
    }
    if (seen.packages.empty() && seen.elsewhere == 0) {
        std::cout << "Det ligger ingen pakker i mappa.\n";
    }
}

/// The packages to take in: what is new, and strangers where that was asked for.
std::vector<record::Parcel> chosenFrom(const record::InboxSeen &seen, bool strangers)
{
    std::vector<record::Parcel> parcels;
    for (const Received &received : seen.packages) {
        if (received.state == State::New || (strangers && received.state == State::Stranger)) {
            parcels.push_back(received.parcel);
        }
    }
    return parcels;
}

bool take(record::Access &access, const std::filesystem::path &data,
          std::vector<record::Parcel> chosen)
{
    const record::Fetched fetched(data, std::move(chosen), record::realSurroundings());
    const record::Merged merged = access.takePackages(fetched.parcels(), {});
    std::int64_t taken = 0;
    bool isWhole = true;
    for (const record::MergedFile &file : merged.files) {
        taken += file.taken;
        isWhole = isWhole && !file.refusal && !file.damaged && file.clashes + file.changed == 0;
    }
    for (const record::Parcel &parcel : fetched.parcels()) {
        isWhole = isWhole && parcel.snag == record::Snag::None;
    }
    std::cout << "Tatt inn: " << counted(taken, "hendelse", "hendelser") << " fra "
              << counted(static_cast<std::int64_t>(merged.persons.size()), "person", "personer")
              << "\nSikkerhetskopien fra like før er " << merged.backup.string() << "\n";
    if (!isWhole) {
        std::cout << "Noe ble liggende. Kjør «minplanctl inbox» igjen for å se hva.\n";
    }
    return isWhole;
}

bool any(const record::InboxSeen &seen, State state)
{
    return std::any_of(seen.packages.begin(), seen.packages.end(),
                       [state](const Received &received) { return received.state == state; });
}

int showInbox(const Options &options)
{
    const std::filesystem::path data = dataFolder(options.acting.data);
    const std::filesystem::path folder = dropFolder(options.folder, options.modules);
    record::Store store(data, record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Completion);
    const record::InboxSeen seen = access.inbox(record::readInbox(data, folder));
    if (seen.snag != record::Snag::None) {
        throw Refused(sentence(seen.snag, folder, "nb"));
    }
    print(access, seen);
    if (options.strangers) {
        access.require(people::Right::Administration);
    }
    auto chosen = chosenFrom(seen, options.strangers);
    const bool well = !options.take || chosen.empty() || take(access, data, std::move(chosen));
    if (!options.strangers && seen.mayTakeStrangers && any(seen, State::Stranger)) {
        std::cout << "Kjenner du dem, så ta dem inn med --take --strangers.\n";
    }
    return well && !any(seen, State::Faulty) ? kDone : kFound;
}

} // namespace

void addInbox(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = app.add_subcommand("inbox", "Se hva kolleger har sendt til mappa, og ta det inn.");
    command->add_option("DIR", options->folder, "Mappen. Ellers den som står i site.yaml (drop).")
        ->type_name("");
    command->add_flag("--take", options->take, "Ta inn det som er nytt.");
    command->add_flag("--strangers", options->strangers,
                      "Ta også inn fra dem som ikke står på listen her, og sett dem på den. For "
                      "administratorer.");
    command->add_option("--modules", options->modules, "Mappen med moduler, for site.yaml.")
        ->type_name("MAPPE");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return showInbox(*options); }; });
}

} // namespace minplan::ctl
