#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace minplan::module {

/// What a place has set for itself in its site.yaml; see docs/decisions/0026.
struct Site {
    std::filesystem::path file;                  ///< empty: there is none
    std::string id;                              ///< what the place's own overlays are called
    std::string municipality;                    ///< as people call it, or empty
    std::vector<std::filesystem::path> modules;  ///< further folders of courses, absolute
    std::vector<std::filesystem::path> overlays; ///< folders of overlays, absolute
    std::filesystem::path drop;                  ///< where progress is sent to, absolute or empty
    int idleMinutes = 15;                        ///< until one is signed out
    bool addThemselves = true;                   ///< who is not on the list may sign up
    int anonymity = 5;                           ///< the fewest answers that are shown; at least 3
};

/// The nearest site.yaml, beside the folder or further up, as far as it can be read: checkFile()
/// tells what is wrong in it.
[[nodiscard]] Site siteAbove(const std::filesystem::path &folder);

} // namespace minplan::module
