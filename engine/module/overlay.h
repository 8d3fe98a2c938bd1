#pragma once

#include "module/load.h"

namespace minplan::module {

/// Texts that stand for those of one file, as far as they could be read.
struct Overlay {
    std::string name;                          ///< «nn», «bergen», «bergen.nn»
    std::string of;                            ///< `for`: the id of the file it belongs to
    std::map<std::string, std::string> texts;  ///< by path; see eachText()
    std::map<std::string, std::string> hashes; ///< `of`: of the texts they were translated from
};

/// The file that an overlay's name gives beside the file it belongs to: `nn.yaml` beside
/// module.yaml, or beside course.yaml where no module is; `roller.nn.yaml` beside roller.yaml.
[[nodiscard]] std::filesystem::path overlayFile(const std::filesystem::path &owner,
                                                const std::string &name);
/// The reverse, by the names alone; empty when no file there can be meant.
struct OverlayPlace {
    std::filesystem::path owner;
    std::string name;
};
[[nodiscard]] OverlayPlace placeOfOverlay(const std::filesystem::path &file);

/// The overlays a text in `language` may come from, the one that counts most first; see
/// docs/decisions/0016. `own` is the module's language, `local` the place's name or empty.
[[nodiscard]] std::vector<std::string>
overlayNames(const std::string &local, const std::string &language, const std::string &own);

/// The overlays of that name that a file may have, the one that counts most first: in the folders
/// of the place, where they are called by the owner's id (`roller.bergen.yaml`), then beside it.
[[nodiscard]] std::vector<std::filesystem::path>
overlayFiles(const std::filesystem::path &owner, const std::string &name, const Site &site);
/// As placeOfOverlay(), for a file in a folder that the nearest site.yaml names for overlays.
[[nodiscard]] OverlayPlace placeInSite(const std::filesystem::path &file);

/// The texts of a file that overlays may belong to, in the file's order, each path once; nothing
/// for other files. `complete`: the file has no errors, so that these are all it has.
struct SourceTexts {
    std::string id; ///< of the module, course, bank …
    std::string language;
    std::vector<std::pair<std::string, std::string>> texts;
    /// Of each question with parameters: its path → what `{name}` may name in its texts.
    std::map<std::string, std::vector<std::string>> parameters;
    bool complete = false;
};
[[nodiscard]] SourceTexts textsOf(const std::filesystem::path &file);

/// Replaces texts in a module by those of the overlays for `language`, and says so in its language.
/// `site` as in loadModuleIn().
void applyOverlays(Module &module, const std::string &language, const Site *site = nullptr);
void applyOverlays(Course &course, const std::string &language, const Site *site = nullptr);

} // namespace minplan::module
