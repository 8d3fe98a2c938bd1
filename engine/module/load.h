#pragma once

#include "module/model.h"
#include "module/site.h"
#include "text/finding.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace minplan::module {

class Shelf;

/// Everything that could be read of a file, and every finding in it and in what it uses. Reading
/// never throws: a file that cannot be opened is a finding too.
template <typename T> struct Loaded {
    T value;
    text::Findings findings;                         ///< sorted by place
    std::map<std::string, text::SourceText> sources; ///< by name, for showing the findings
    /// False when an error keeps it from being used.
    [[nodiscard]] bool usable() const { return !text::hasErrors(findings); }
};

/// A module from its module.yaml, or from the folder that holds one.
[[nodiscard]] Loaded<Module> loadModule(const std::filesystem::path &path);
/// The same as it is shown to people who read `language` (empty: the module's own), its texts taken
/// from the overlays beside its files in the order of docs/decisions/0016; its language is then the
/// one shown. What is wrong in an overlay keeps no module from being used: checkFile() tells it.
/// `site`: the place it is shown at; null or without a file: the one whose site.yaml is nearest.
[[nodiscard]] Loaded<Module> loadModuleIn(const std::filesystem::path &path,
                                          const std::string &language, const Site *site = nullptr);
/// A course from its course.yaml, or from the folder that holds one.
[[nodiscard]] Loaded<Course> loadCourse(const std::filesystem::path &path);
/// The same with its texts as loadModuleIn() gives those of a module.
[[nodiscard]] Loaded<Course> loadCourseIn(const std::filesystem::path &path,
                                          const std::string &language, const Site *site = nullptr);

/// What a file says it is: its first key.
enum class FileKind {
    Module,
    Course,
    Bank,
    Procedure,
    Case,
    Survey,
    Glossary,
    Overlay,
    Site,
    Unknown
};

/// The findings of one file of any kind (`minplanctl check`).
struct Checked {
    std::filesystem::path file;
    FileKind kind = FileKind::Unknown;
    text::Findings findings;
    std::map<std::string, text::SourceText> sources;
};
/// `shelf`: shared by many checks in one run, so that what they all use is read once.
[[nodiscard]] Checked checkFile(const std::filesystem::path &file, Shelf *shelf = nullptr);
/// The same with `content` in place of what stands on disk.
[[nodiscard]] Checked checkText(const std::filesystem::path &file, std::string_view content);
/// Every file below a folder that is of a kind above, in order of path; a file gives itself.
[[nodiscard]] std::vector<std::filesystem::path> filesToCheck(const std::filesystem::path &path);

/// A course and its modules as found on disk, for the app's cards and the reports.
struct Library {
    std::vector<Loaded<Course>> courses;
    std::map<std::string, std::filesystem::path> modules; ///< id → module.yaml
    Site site;                                            ///< the nearest above the folder
};
/// Looks through a folder of courses, and those that its site.yaml names; reads the courses whole,
/// as loadCourseIn() does, and of each module only its id. What two have in common is the first's.
[[nodiscard]] Library findLibrary(const std::filesystem::path &folder,
                                  const std::string &language = {});

/// What a module's card shows; cheaper than the whole module: the steps are only counted.
struct ModuleHead {
    std::string id;
    int edition = 1;
    std::string title;
    std::string language = "nb";
    std::string summary;
    int minutes = 0;
    std::vector<std::string> required;
    std::map<std::string, int> steps; ///< how many of each kind
    bool readable = true;             ///< false: open it with loadModule() for its findings
};
[[nodiscard]] ModuleHead readHead(const std::filesystem::path &moduleFile);
/// The same with title and summary as loadModuleIn() gives them.
[[nodiscard]] ModuleHead readHeadIn(const std::filesystem::path &moduleFile,
                                    const std::string &language, const Site *site = nullptr);

} // namespace minplan::module
