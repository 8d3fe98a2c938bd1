#pragma once

#include "module/load.h"

#include <filesystem>
#include <string>

/// Where things stand when no flag says otherwise.
namespace minplan::ctl {

/// The folder given, or $XDG_DATA_HOME/minplan, or ~/.local/share/minplan. Warns on stderr where
/// it lies on a network share.
[[nodiscard]] std::filesystem::path dataFolder(const std::string &given);
/// The file of records in that folder. Throws Refused when there is none.
[[nodiscard]] std::filesystem::path dataFile(const std::string &given);
/// The folder given, or ./modules, or that of the installed modules.
[[nodiscard]] std::filesystem::path modulesFolder(const std::string &given);
/// MODULE: a folder, a file, or an id in the folder of modules. Throws Refused.
[[nodiscard]] std::filesystem::path findModule(const std::string &module,
                                               const std::string &modules);
/// Where progress is sent to: as given, else as site.yaml says. Throws Refused where neither does.
[[nodiscard]] std::filesystem::path dropFolder(const std::string &given,
                                               const std::string &modules);
/// The place that MODULE is shown at: that of the folder of modules, unless it is a path.
[[nodiscard]] module::Site siteFor(const std::string &module, const std::string &modules);
/// The same where it may be a course as well; a module of that id goes first.
[[nodiscard]] std::filesystem::path findModuleOrCourse(const std::string &name,
                                                       const std::string &modules);
/// The courses at hand; those that can be read at all.
[[nodiscard]] std::vector<module::Course> coursesIn(const module::Library &library);

} // namespace minplan::ctl
