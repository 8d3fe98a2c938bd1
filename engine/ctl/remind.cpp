#include "ctl/acting.h"
#include "ctl/assigning.h"
#include "ctl/command_line.h"
#include "ctl/deliver.h"
#include "ctl/places.h"
#include "report/calendar.h"
#include "report/dates.h"
#include "report/mail_links.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <iostream>
#include <sstream>

namespace minplan::ctl {

namespace {

struct Options {
    std::string person, unit, module, language = "nb", file;
    bool mail = false, dryRun = false;
    Acting acting;
    std::string modules;
};

/// Who has something left, and all that the texts are made of.
struct Meant {
    std::vector<report::PersonView> persons;
    report::ReminderSetting setting;
    std::string unit; ///< id
    std::vector<record::Standing> standings;
    std::vector<module::Course> courses;
    record::Millis now;
};

std::map<std::string, report::ModuleBrief> briefsOf(const module::Library &library,
                                                    const std::vector<std::string> &modules,
                                                    const std::string &language)
{
    std::map<std::string, report::ModuleBrief> briefs;
    for (const std::string &id : modules) {
        if (const auto file = library.modules.find(id); file != library.modules.end()) {
            const auto head = module::readHeadIn(file->second, language, &library.site);
            briefs[id] = {head.title.empty() ? id : head.title, head.minutes};
        }
    }
    return briefs;
}

Meant meant(const Options &options, const record::Store &store, record::Access &access)
{
    Meant meant;
    meant.now = record::realSurroundings().now();
    if (options.person.empty()) {
        meant.unit = unitNamed(access.units(), options.unit).id;
        meant.standings = access.completion({"completion", true, meant.unit});
    } else {
        meant.standings = {access.completionOf(onePersonHere(store, options.person), {"training"})};
    }
    const module::Library library
        = module::findLibrary(modulesFolder(options.modules), options.language);
    meant.courses = coursesIn(library);
    const text::Day today = text::osloDay(meant.now);
    auto view
        = report::unitView(meant.standings, meant.courses, options.module, access.units(), today);
    const auto sender = store.findPerson(access.actor());
    meant.setting = {options.language, sender ? sender->name : "", view.modules,
                     briefsOf(library, view.modules, options.language), today};
    std::erase_if(view.persons, [&](const report::PersonView &person) {
        return report::remaining(person, meant.setting).empty();
    });
    meant.persons = std::move(view.persons);
    return meant;
}

std::string calendarOf(const Meant &meant, const std::string &actor)
{
    const bool own = meant.unit.empty();
    const auto entries = own
        ? report::ownDays(
            meant.persons.front(),
            report::trainingOf(meant.standings.front(), meant.courses, meant.setting.today),
            meant.setting)
        : report::dueDays(meant.persons, actor + " " + meant.unit, meant.setting);
    if (entries.empty()) {
        throw Refused("ingen av fristene ligger fram i tid, så det er ingenting å sette i en "
                      "kalender.");
    }
    return report::calendarFile(entries, meant.now);
}

std::string named(const std::vector<std::string> &names)
{
    std::string list;
    for (const std::string &name : names) {
        list += (list.empty() ? "" : ", ") + text::printable(name);
    }
    return list;
}

void tell(const report::ReminderText &text)
{
    std::cout << "Emne: " << text.subject << "\n\n";
    std::istringstream lines(text.body);
    for (std::string line; std::getline(lines, line);) {
        std::cout << text::printable(line) << "\n";
    }
}

void tellLinks(const Meant &meant, const report::ReminderText &text)
{
    const report::Receivers receivers = report::receiversOf(meant.persons);
    const report::MailLinks mail = report::mailLinks(receivers.addresses, text);
    for (std::size_t at = 0; at < mail.links.size(); ++at) {
        std::cout << "\nE-post " << at + 1 << " av " << mail.links.size() << ":\n"
                  << mail.links[at] << "\n";
    }
    if (mail.withoutBody) {
        std::cout << "\nTeksten er for lang for en lenke. Kopier den inn i e-posten.\n";
    }
    if (!receivers.without.empty()) {
        std::cout << "\nUten e-postadresse: " << named(receivers.without) << "\n";
    }
}

/// For whoever wonders whom to remind; names never stand beside a text that is to be sent.
void tellWho(const Meant &meant)
{
    std::cout << "\nGjelder:\n";
    for (const report::PersonView &person : meant.persons) {
        std::cout << "  " << text::printable(person.person.name)
                  << (person.reminded
                          ? ", minnet " + report::isoDate(text::osloDay(person.reminded->time))
                          : "")
                  << "\n";
    }
}

/// Whom the text gets to: by mail nobody whose address is not known.
std::vector<report::PersonView> reached(std::vector<report::PersonView> persons, bool byMail)
{
    std::erase_if(persons, [byMail](const report::PersonView &person) {
        return byMail && person.person.email.empty();
    });
    return persons;
}

int remind(const Options &options)
{
    if (options.person.empty() == options.unit.empty()) {
        throw WrongUse("si hvem det gjelder, med enten --person eller --unit");
    }
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Assignment);
    const Meant meant = ctl::meant(options, store, access);
    if (meant.persons.empty()) {
        std::cout << "Ingenting gjenstår her, så det er ingen å minne.\n";
        return kDone;
    }
    const auto text = options.person.empty()
        ? report::reminderForAll(meant.persons, meant.setting)
        : report::reminderFor(meant.persons.front(), meant.setting);
    const std::string calendar = options.file.empty() ? "" : calendarOf(meant, access.actor());
    if (!options.dryRun) {
        access.noteReminded(
            report::remindingOf(reached(meant.persons, options.mail), meant.setting),
            !options.file.empty() ? record::ReminderWay::Calendar
                : options.mail    ? record::ReminderWay::Mail
                                  : record::ReminderWay::Copied);
    }
    tell(text);
    if (options.mail) {
        tellLinks(meant, text);
    }
    if (options.dryRun) {
        tellWho(meant);
    } else if (!options.file.empty()) {
        deliver(calendar, options.file);
    }
    return kDone;
}

} // namespace

void addRemind(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "remind", "Lag en påminnelse til dem som har noe igjen, og noter at de er minnet.");
    command->add_option("--person", options->person, "Til denne personen: navn eller id.")
        ->type_name("NAVN");
    command
        ->add_option("--unit", options->unit,
                     "En felles tekst til dem i enheten og under den som har noe igjen.")
        ->type_name("ENHET");
    command->add_option("--module", options->module, "Bare om denne modulen.")->type_name("MODUL");
    command->add_option("--language", options->language, "Språket i teksten: nb, nn eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    CLI::Option *mail = command->add_flag("--mail", options->mail,
                                          "Skriv lenker som åpner e-postprogrammet med teksten.");
    command
        ->add_option("-o,--output", options->file,
                     "Skriv fristene til denne kalenderfila (.ics). For en enhet uten navn.")
        ->type_name("FIL")
        ->excludes(mail);
    command->add_flag("--dry-run", options->dryRun,
                      "Vis teksten og hvem det gjelder, uten å notere eller skrive noe.");
    addActing(*command, options->acting);
    addModules(*command, options->modules);
    command->callback([options, &chosen] { chosen = [options] { return remind(*options); }; });
}

} // namespace minplan::ctl
