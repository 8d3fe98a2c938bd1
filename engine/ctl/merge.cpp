#include "record/merge.h"

#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "report/dates.h"

#include <CLI/CLI.hpp>

#include <iomanip>
#include <iostream>
#include <sstream>

namespace minplan::ctl {

namespace {

struct Options {
    std::vector<std::string> files;
    Acting acting;
    bool withStaff = false;
    bool preview = false;
};

struct Count {
    std::int64_t record::MergedFile::*events;
    std::string_view told;
};

/// Told when there are any; the last ones are what somebody must look into.
constexpr std::array<Count, 7> kCounts = {{
    {&record::MergedFile::taken, "nye"},
    {&record::MergedFile::known, "kjent fra før"},
    {&record::MergedFile::left, "om ansatte, ikke tatt med uten --with-staff"},
    {&record::MergedFile::waiting, "om ansatte fra mer enn et døgn fram i tid, ikke tatt med"},
    {&record::MergedFile::erased, "om noen som er slettet her, ikke tatt med"},
    {&record::MergedFile::clashes, "støter mot andre hendelser her, ikke tatt med"},
    {&record::MergedFile::changed, "ikke slik de ble skrevet, ikke tatt med"},
}};

bool isWhole(const record::MergedFile &file)
{
    return !file.refusal && !file.damaged && file.clashes == 0 && file.changed == 0;
}

void print(const record::MergedFile &file)
{
    std::cout << file.file.string() << ": ";
    if (file.refusal) {
        std::cout
            << (file.refusal->kind() == record::StoreError::Kind::Damaged
                    ? "kan ikke leses, eller er ingen fil fra Min plan. Ingenting er tatt med "
                      "fra den."
                    : sentence(*file.refusal, "nb"))
            << "\n";
        return;
    }
    std::string told;
    for (const Count &count : kCounts) {
        if (file.*count.events > 0) {
            told += (told.empty() ? "" : "; ") + std::string(count.told) + ": "
                + std::to_string(file.*count.events);
        }
    }
    std::cout << (told.empty() ? "ingen hendelser" : told) << "\n";
    if (file.damaged) {
        std::cout << "  Filen er skadet. Det som kan leses av den, er tatt med.\n";
    }
}

std::string mark(const record::Tally &tally)
{
    std::ostringstream hex;
    hex << std::hex << std::setw(16) << std::setfill('0') << tally.mark;
    return hex.str();
}

void print(const record::Merged &merged, const record::Store &store)
{
    for (const record::MergedFile &file : merged.files) {
        print(file);
    }
    for (const record::MergedPerson &row : merged.persons) {
        const auto person = store.findPerson(row.id);
        std::cout << (person && !person->name.empty() ? person->name : row.id) << ": "
                  << row.before.events << " hendelser før, " << row.after.events << " nå, avtrykk "
                  << mark(row.after) << "\n";
    }
    if (merged.erased > 0) {
        std::cout << "Slettet her, fordi de gjelder noen som er slettet der: " << merged.erased
                  << " hendelser\n";
    }
    if (merged.unfinished) {
        std::cout << "Kopiene ved siden av er ikke skrevet ferdig om ennå. Det gjøres neste gang "
                     "dataene åpnes. Grunn: "
                  << sentence(*merged.unfinished, "nb") << "\n";
    }
    if (merged.furthest) {
        std::cout
            << "Hendelser fra mer enn et døgn fram i tid, helt til "
            << report::isoDate(text::osloDay(*merged.furthest))
            << ": en maskin har gått med feil klokke. Opplæringen er tatt med; opplysninger om "
               "ansatte er det ikke før den tiden kommer.\n";
    }
}

int merge(const Options &options)
{
    const std::vector<std::filesystem::path> files(options.files.begin(), options.files.end());
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    const auto merged
        = accessFor(store, options.acting).merge(files, {options.withStaff, options.preview});
    print(merged, store);
    std::cout << (options.preview ? "Ingenting er endret."
                                  : "Sikkerhetskopien fra like før er " + merged.backup.string())
              << "\n";
    return std::all_of(merged.files.begin(), merged.files.end(), isWhole) ? kDone : kFound;
}

} // namespace

void addMerge(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "merge", "Ta med det andre filer vet: en kollegas data, en sikkerhetskopi, en skadet fil.");
    command->add_option("FILE", options->files, "Filene, i vilkårlig rekkefølge.")
        ->required()
        ->type_name("…");
    addActing(*command, options->acting);
    command->add_flag("--with-staff", options->withStaff, "Ta også med opplysninger om ansatte.");
    command->add_flag("--dry-run", options->preview, "Vis hva som ville skje, og gjør det ikke.");
    command->callback([options, &chosen] { chosen = [options] { return merge(*options); }; });
}

} // namespace minplan::ctl
