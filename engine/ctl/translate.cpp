#include "ctl/command_line.h"
#include "ctl/findings_out.h"
#include "ctl/places.h"
#include "module/library.h"
#include "module/translation.h"
#include "report/whole_file.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <iostream>
#include <memory>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostShown = 10;

struct TranslateOptions {
    std::string language;
    std::string module;
    std::string modules;
};

/// `nn`, `bergen`, `bergen.nn`: it becomes the name of a file.
std::string overlayName(const std::string &text)
{
    const bool named = !text.empty() && text.find_first_of("/\\ \t:") == std::string::npos
        && text.front() != '.' && text.front() != '-' && text.back() != '.';
    return named ? std::string() : "må være et språk eller et stedsnavn, som nn eller bergen.nn";
}

std::string counted(const module::Translation &translation)
{
    return std::to_string(translation.translated) + " oversatt, "
        + std::to_string(translation.missing.size()) + " mangler, "
        + std::to_string(translation.stale.size()) + " utdatert, "
        + std::to_string(translation.gone.size()) + " borte fra originalen";
}

/// The first of them; «check --coverage» names all.
void list(std::string_view state, const std::vector<std::string> &paths)
{
    for (std::size_t i = 0; i < std::min(kMostShown, paths.size()); ++i) {
        std::cout << "  " << state << ": " << paths[i] << '\n';
    }
    if (paths.size() > kMostShown) {
        std::cout << "  " << state << ": og " << paths.size() - kMostShown << " til\n";
    }
}

std::string shown(const std::filesystem::path &file)
{
    return file.lexically_relative(std::filesystem::current_path()).lexically_normal().string();
}

void write(const module::Translation &translation, const std::string &file)
{
    const std::error_code error = translation.isNew
        ? report::writeWhole(translation.file, translation.content)
        : report::replaceWhole(translation.file, translation.before, translation.content);
    if (error) {
        throw Refused("kunne ikke skrive " + file + ": " + report::reason(error, "nb") + ".");
    }
}

/// Whether the overlay is as it should be now.
bool refresh(const module::Translation &translation)
{
    if (text::hasErrors(translation.findings)) {
        printFindings(std::cout, translation.findings, translation.sources, "nb");
        return false;
    }
    const std::string file = shown(translation.file);
    if (translation.notInLines) {
        std::cout << file
                  << ": tekstene kan ikke fylles ut slik de står. Skriv «texts:» alene på en "
                  << "linje, og én tekst på hver linje under den.\n";
        return false;
    }
    if (translation.changed) {
        write(translation, file);
    }
    std::cout << file
              << (translation.isNew         ? ": laget, "
                      : translation.changed ? ": endret, "
                                            : ": uendret, ")
              << counted(translation) << ".\n";
    list("utdatert", translation.stale);
    list("borte", translation.gone);
    if (translation.missing.size() <= kMostShown) {
        list("mangler", translation.missing);
    }
    return true;
}

/// `loaded`: a module or a course, which is called `what`.
template <typename Loaded>
int translate(const Loaded &loaded, std::string_view what, const std::string &language)
{
    if (!loaded.usable()) {
        printFindings(std::cout, loaded.findings, loaded.sources, "nb");
        return kFound;
    }
    if (loaded.value.language == language) {
        throw Refused(std::string(what) + " er skrevet på «" + language
                      + "» og trenger ingen oversettelse til det.");
    }
    const auto translations = module::translationsOf(loaded.value, language);
    const auto done = std::count_if(translations.begin(), translations.end(), refresh);
    return done == static_cast<std::ptrdiff_t>(translations.size()) ? kDone : kFound;
}

/// A folder that has both is the module's.
bool isCourse(const fs::path &path)
{
    std::error_code ignored;
    if (fs::is_directory(path, ignored)) {
        return !fs::exists(path / "module.yaml", ignored)
            && fs::exists(path / "course.yaml", ignored);
    }
    return module::readFirstEntry(path).key == "course";
}

int translate(const TranslateOptions &options)
{
    const fs::path path = findModuleOrCourse(options.module, options.modules);
    return isCourse(path) ? translate(module::loadCourse(path), "kurset", options.language)
                          : translate(module::loadModule(path), "modulen", options.language);
}

} // namespace

void addTranslate(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<TranslateOptions>();
    CLI::App *command = app.add_subcommand(
        "translate",
        "Lag eller fyll på filene en modul eller et kurs oversettes i, med alle tekster.");
    command->add_option("SPRÅK", options->language, "nn, en …, eller et stedsnavn som bergen.")
        ->required()
        ->check(overlayName);
    command
        ->add_option("MODUL", options->module,
                     "En mappe, en fil eller id-en til en modul eller et kurs.")
        ->required();
    command->add_option("--modules", options->modules, "Mappen å lete etter moduler i.")
        ->type_name("MAPPE");
    command->callback([options, &chosen] { chosen = [options] { return translate(*options); }; });
}

} // namespace minplan::ctl
