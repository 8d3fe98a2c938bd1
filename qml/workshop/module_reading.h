#pragma once

#include "module/load.h"
#include "module/outline.h"
#include "workshop/case_sketch.h"

#include <memory>

namespace minplan::app {

/// A module as the workshop knows it after one reading: what could be read, every finding, and
/// where its steps stand in the text.
struct ModuleReading {
    std::filesystem::path file; ///< module.yaml
    module::Loaded<module::Module> loaded;
    std::vector<module::OutlineStep> outline;
    std::map<std::string, CaseSketch> sketches; ///< of the cases, by step
    /// What its overlays say, by language, and the module as it reads with them.
    std::map<std::string, std::string> overlays;
    std::map<std::string, module::Module> translated;
    std::vector<std::filesystem::path> overlayFiles; ///< where they may stand
    std::string name; ///< of `file` among the sources and in the findings

    /// Whether both came from the same texts and found the same in them.
    [[nodiscard]] bool same(const ModuleReading &other) const;
    /// Every file it was made of.
    [[nodiscard]] std::vector<std::filesystem::path> files() const;
    /// The file that a finding names.
    [[nodiscard]] static std::filesystem::path fileNamed(const std::string &name);
};
using ReadModule = std::shared_ptr<const ModuleReading>;

/// Reads a module whole. To be called off the GUI thread; never throws. `site`: the place it is
/// shown at, where none is set above the module itself.
[[nodiscard]] ReadModule readForWorkshop(const std::filesystem::path &file,
                                         const module::Site &site = {});

} // namespace minplan::app
