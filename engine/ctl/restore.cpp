#include "record/restore.h"

#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/backups_kept.h"
#include "record/record_file.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;
using Kind = record::StoreError::Kind;

struct Options {
    std::string copy;
    Acting acting;
};

/// As given, or by its name among the backups.
fs::path copyIn(const Options &options, const fs::path &folder)
{
    std::error_code ignored;
    const fs::path named = record::backupFolder(record::recordFile(folder)) / options.copy;
    return !fs::exists(options.copy, ignored) && fs::exists(named, ignored)
        ? named
        : fs::path(options.copy);
}

std::string choice(const fs::path &folder)
{
    std::string lines;
    for (const record::Backup &backup : record::backupsOf(record::recordFile(folder))) {
        lines += "\n  " + backup.file.string();
    }
    return lines.empty() ? "" : " Sikkerhetskopiene som finnes, den nyeste sist:" + lines;
}

std::string refusal(const record::StoreError &error, const fs::path &copy, const fs::path &folder)
{
    if (error.kind() == Kind::Damaged && error.place() != record::recordFile(folder)) {
        return "«" + copy.string()
            + "» er skadet eller er ingen kopi av Min plans data, og er ikke "
            + "hentet inn. Ingenting er endret; prøv en annen." + choice(folder);
    }
    if (error.kind() == Kind::Locked) {
        return "Min plan eller et annet program har dataene åpne. Lukk det, og prøv igjen; "
               "ingenting "
               "er endret.";
    }
    return record::sentence(error, "nb")
        + (error.kind() == Kind::NoFile ? choice(folder) : std::string());
}

/// Asked of the file that is to be replaced: one that cannot be read knows nobody's rights.
std::optional<people::Person> administrator(const Options &options, const fs::path &folder)
{
    if (options.acting.as.empty()) {
        return std::nullopt;
    }
    record::Store store(folder, record::realSurroundings());
    accessFor(store, options.acting).require(people::Right::Administration);
    return personCalled(store, options.acting.as);
}

int restore(const Options &options)
{
    const fs::path folder = dataFolder(options.acting.data);
    const fs::path copy = copyIn(options, folder);
    try {
        const auto actor = administrator(options, folder);
        const auto restored = record::restore(folder, copy, record::realSurroundings());
        record::Store store(folder, record::realSurroundings());
        (actor ? record::Access(store, *actor) : record::Access(store)).noteRestored(restored);
        std::cout << "Hentet inn " << copy.string() << ".\n";
        if (restored.erased > 0) {
            std::cout << "Ikke hentet inn, fordi de gjelder noen som er slettet siden: "
                      << restored.erased << " hendelser.\n";
        }
        if (!restored.replaced.empty()) {
            std::cout
                << "Det som lå der før, er " << restored.replaced.string()
                << ". Ta med det som kom til etter kopien, slik: minplanctl merge --with-staff "
                << restored.replaced.string() << "\n";
        }
    } catch (const record::StoreError &error) {
        throw Refused(refusal(error, copy, folder));
    }
    return kDone;
}

} // namespace

void addRestore(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "restore", "Hent inn en sikkerhetskopi. Det som lå der før, blir liggende ved siden av.");
    command
        ->add_option("FILE", options->copy,
                     "Kopien: en fil, eller navnet på en av sikkerhetskopiene.")
        ->required()
        ->type_name("");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return restore(*options); }; });
}

} // namespace minplan::ctl
