#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "record/own_rounds.h"
#include "report/earned.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>

namespace minplan::ctl {

namespace {

struct CertificateOptions {
    std::string person;
    std::string course;
    std::string module;
    std::string file = "kursbevis.pdf";
    Acting acting;
    std::string modules;
    std::string language; ///< of the texts; empty: the course's own
};

std::string listed(const std::vector<std::string> &words)
{
    std::string list;
    for (const std::string &word : words) {
        list += (list.empty() ? "" : ", ") + word;
    }
    return list;
}

module::Course courseNamed(const std::vector<module::Course> &courses, const std::string &id)
{
    std::vector<std::string> ids;
    for (const module::Course &course : courses) {
        if (course.id == id || (id.empty() && courses.size() == 1)) {
            return course;
        }
        ids.push_back(course.id);
    }
    if (courses.empty()) {
        throw Refused("fant ingen kurs. Si hvor de ligger med --modules MAPPE.");
    }
    if (id.empty()) {
        throw WrongUse("si hvilket kurs med --course: " + listed(ids));
    }
    throw Refused("fant ikke kurset «" + id + "». Her er: " + listed(ids) + ".");
}

std::vector<module::ModuleHead> headsOf(const module::Library &library,
                                        const std::vector<std::string> &modules,
                                        const std::string &language)
{
    std::vector<module::ModuleHead> heads;
    for (const std::string &id : modules) {
        const auto file = library.modules.find(id);
        if (file != library.modules.end()) {
            heads.push_back(module::readHeadIn(file->second, language, &library.site));
        }
    }
    return heads;
}

report::Earned earnedBy(const people::Person &person,
                        const std::vector<record::CompletionRow> &rows,
                        const CertificateOptions &options)
{
    const auto library = module::findLibrary(modulesFolder(options.modules), options.language);
    if (!options.module.empty()) {
        const auto heads = headsOf(library, {options.module}, options.language);
        if (heads.empty()) {
            throw Refused("fant ikke modulen «" + options.module + "».");
        }
        return report::earnedModule(person, rows, heads.front());
    }
    const module::Course course = courseNamed(coursesIn(library), options.course);
    return report::earnedCourse(person, rows, course,
                                headsOf(library, course.modules, options.language));
}

int reportCertificate(const CertificateOptions &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    record::Access access = accessFor(store, options.acting);
    const people::Person person = personCalled(store, options.person);
    const record::Standing standing = access.completionOf(person, {"certificate"});
    const report::Earned earned = earnedBy(person, record::roundsWithEvidence(standing), options);
    if (!earned.certificate) {
        throw Refused(person.name + " har ikke bestått alt ennå. Dette står igjen: "
                      + listed(earned.remaining) + ".");
    }
    report::writeCertificate(*earned.certificate, options.file);
    std::cout << options.file << "\n";
    return kDone;
}

} // namespace

void addReportCertificate(CLI::App &report, Chosen &chosen)
{
    auto options = std::make_shared<CertificateOptions>();
    CLI::App *command = report.add_subcommand("certificate", "Lag kursbeviset til en person.");
    command->add_option("--person", options->person, "Navnet eller id-en.")
        ->type_name("NAVN")
        ->required();
    CLI::Option *course
        = command->add_option("--course", options->course, "Hvilket kurs.")->type_name("KURS");
    command->add_option("--module", options->module, "Bevis for denne modulen alene.")
        ->type_name("MODUL")
        ->excludes(course);
    command->add_option("-o,--output", options->file, "PDF-fila. Ellers kursbevis.pdf.")
        ->type_name("FIL");
    addActing(*command, options->acting);
    command->add_option("--modules", options->modules, "Mappen med kursene.")->type_name("MAPPE");
    command
        ->add_option("--language", options->language,
                     "Språket kursets egne tekster vises på, der de er oversatt.")
        ->type_name("SPRÅK");
    command->callback(
        [options, &chosen] { chosen = [options] { return reportCertificate(*options); }; });
}

} // namespace minplan::ctl
