#include "ctl/files_in.h"

#include "module/load.h"

#include <iostream>
#include <set>

namespace minplan::ctl {

namespace fs = std::filesystem;

FilesFound filesIn(const std::vector<std::string> &paths)
{
    FilesFound result;
    std::set<fs::path> known;
    for (const std::string &path : paths) {
        std::error_code ignored;
        const bool exists = fs::exists(path, ignored);
        const std::vector<fs::path> files
            = exists ? module::filesToCheck(path) : std::vector<fs::path>{};
        if (files.empty()) {
            std::cerr << "minplanctl: "
                      << (exists ? "fant ingen filer å sjekke i " : "finnes ikke: ") << path
                      << "\n";
            result.all = false;
        }
        for (const fs::path &file : files) {
            if (known.insert(fs::weakly_canonical(file, ignored)).second) {
                result.files.push_back(file);
            }
        }
    }
    return result;
}

} // namespace minplan::ctl
