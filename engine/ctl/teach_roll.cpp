#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "ctl/teach.h"
#include "report/attendance_sheet.h"
#include "report/joint_teaching.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

using people::Person;
using people::TeachingSession;

struct Options {
    std::string session, file, language = "nb";
    std::vector<std::string> came, didNot;
    Acting acting;
    std::string modules;
};

int sheet(const Options &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    const TeachingSession session = sessionCalled(access, options.session);
    refuseCancelled(session);
    const module::Library library
        = module::findLibrary(modulesFolder(options.modules), options.language);
    std::vector<report::SheetRow> rows;
    for (const Person &person : access.roll(session, true).invited) {
        rows.push_back({person.name, person.profession});
    }
    deliver(report::attendanceSheet(rows,
                                    {session.title,
                                     people::joined(people::pathOf(access.units(), session.unit)),
                                     report::whenInWords(session, options.language), session.place,
                                     report::coversInWords(session, library, options.language),
                                     today(), options.language}),
            options.file);
    return kDone;
}

/// Nobody has been to what is still to come.
void refuseComing(const TeachingSession &session)
{
    const auto day = text::parseIsoDate(session.date);
    if (day && *day > today()) {
        throw Refused("undervisningen er ikke før " + session.date
                      + ". Før inn hvem som kom, når den er holdt.");
    }
}

int came(const Options &options)
{
    if (options.came.empty() && options.didNot.empty()) {
        throw WrongUse("si hvem som kom, eller hvem som ikke gjorde det, med --not");
    }
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    const TeachingSession session = sessionCalled(access, options.session);
    refuseCancelled(session);
    refuseComing(session);
    const record::Roll roll = access.roll(session);
    const auto didNot = personsCalled(store, options.didNot, roll.came);
    auto came = personsCalled(store, options.came, roll.invited);
    std::erase_if(came, [&](const Person &person) { return isIn(didNot, person); });
    const record::Roll after = access.registerAttendance(session, came, didNot);
    std::cout << called(session, access.units()) << "\nKom: " << after.came.size() << "\n";
    return kDone;
}

} // namespace

void addTeachSheet(CLI::App &teach, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = teach.add_subcommand("sheet", "Lag deltakerlisten til å skrive ut (PDF).");
    addSession(*command, options->session);
    command->add_option("-o,--output", options->file, "Skriv til denne fila.")
        ->required()
        ->type_name("FIL");
    command->add_option("--language", options->language, "Språket på listen: nb, nn eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    addActing(*command, options->acting);
    addModules(*command, options->modules);
    command->callback([options, &chosen] { chosen = [options] { return sheet(*options); }; });
}

void addTeachCame(CLI::App &teach, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command
        = teach.add_subcommand("came", "Før inn hvem som kom. De kan stå på listen eller ikke.");
    addSession(*command, options->session);
    command->add_option("NAVN", options->came, "Navn eller id, eller «all» for alle inviterte.");
    command
        ->add_option("--not", options->didNot,
                     "Kom ikke likevel: navn eller id, eller «all» for alle som er ført inn. "
                     "Kan gjentas.")
        ->type_name("NAVN")
        ->allow_extra_args(false);
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return came(*options); }; });
}

} // namespace minplan::ctl
