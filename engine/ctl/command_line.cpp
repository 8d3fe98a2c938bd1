#include "ctl/command_line.h"

#include "record/store.h"
#include "report/certificate.h"

#include <CLI/CLI.hpp>

#include <array>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <string>

namespace minplan::ctl {

namespace {

constexpr std::array kCommands
    = {addCheck,        addPlay,        addTranslate, addTest,      addNew,    addSchema,
       addGraph,        addReport,      addPlans,     addImport,    addExport, addStaff,
       addAssign,       addExtend,      addExempt,    addRecognise, addTeach,  addRemind,
       addAudit,        addRebuild,     addBackup,    addRestore,   addVerify, addMerge,
       addExportPerson, addErasePerson, addRetention, addSend,      addInbox,  addDemo};

/// A reader that goes away early (`minplanctl … | head`) is no reason to be killed.
void outliveTheReader()
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

void speakNorwegian(CLI::App &app)
{
    app.option_defaults()->group("Valg");
    const auto formatter = app.get_formatter();
    formatter->label("Usage", "Bruk");
    formatter->label("OPTIONS", "VALG");
    formatter->label("SUBCOMMAND", "KOMMANDO");
    formatter->label("SUBCOMMANDS", "KOMMANDOER");
    formatter->label("Positionals", "Argumenter");
    formatter->label("REQUIRED", "(må med)");
    formatter->label("TEXT", "");
    formatter->label("Excludes", "ikke med");
    formatter->label("UINT", "TALL");
    formatter->column_width(26);
}

/// The help flag of a command is made before its group is known, so each gets it anew.
void nameHelp(CLI::App &app)
{
    app.set_help_flag("-h,--help", "Vis denne hjelpen.");
    for (CLI::App *command : app.get_subcommands([](const CLI::App *) { return true; })) {
        command->group("Kommandoer");
        nameHelp(*command);
    }
}

std::string missing(const std::string &said)
{
    if (said.find("subcommand") != std::string::npos) {
        return "en kommando mangler";
    }
    return said.substr(0, said.find(' ')) + " mangler";
}

std::string complaint(const CLI::App &app, const CLI::ParseError &error)
{
    if (dynamic_cast<const CLI::ExtrasError *>(&error) != nullptr) {
        std::string unknown = "kjenner ikke";
        for (const std::string &word : app.remaining(true)) {
            unknown += " " + word;
        }
        return unknown;
    }
    if (dynamic_cast<const CLI::RequiredError *>(&error) != nullptr) {
        return missing(error.what());
    }
    return std::string("dette passer ikke: ") + error.what();
}

int wrongUse(const std::string &sentence)
{
    std::cerr << "minplanctl: " << sentence
              << ".\nSkriv «minplanctl --help» eller «minplanctl KOMMANDO --help» for hjelp.\n";
    return kWrongUse;
}

int refused(const std::string &sentence)
{
    std::cout.flush();
    std::cerr << "minplanctl: " << sentence << "\n";
    return kFound;
}

int carriedOut(const Chosen &chosen)
{
    try {
        return chosen();
    } catch (const record::StoreError &error) {
        return refused(record::sentence(error, "nb"));
    } catch (const WrongUse &error) {
        return wrongUse(error.what());
    } catch (const std::exception &error) {
        return refused(error.what());
    }
}

/// The code, unless the result could not be written out whole. A reader who left is no fault.
int delivered(int code)
{
    errno = 0;
    std::cout.flush();
    if (std::cout || errno == EPIPE || errno == 0) {
        return code;
    }
    return refused("resultatet kunne ikke skrives ut. Er disken full?");
}

} // namespace

int run(int argc, const char *const *argv)
{
    outliveTheReader();
    CLI::App app("Min plan fra kommandolinja: sjekk moduler, prøv dem, og se hvem som er ferdige.",
                 "minplanctl");
    Chosen chosen;
    speakNorwegian(app);
    app.set_version_flag("--version", "minplanctl " MINPLAN_VERSION, "Vis versjonen.");
    app.require_subcommand(1);
    for (const auto add : kCommands) {
        add(app, chosen);
    }
    nameHelp(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &wanted) {
        return delivered(app.exit(wanted));
    } catch (const CLI::ParseError &error) {
        return wrongUse(complaint(app, error));
    }
    return delivered(carriedOut(chosen));
}

} // namespace minplan::ctl
