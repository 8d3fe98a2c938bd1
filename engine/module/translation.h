#pragma once

#include "module/load.h"

namespace minplan::module {

/// An overlay made or refreshed beside the file it belongs to: what it should hold, and how far the
/// translation has come. Texts, comments and order of the translator are kept; lines that begin
/// with `#>` and what stands under `of` are the tool's.
struct Translation {
    std::filesystem::path file;
    bool isNew = false;
    bool changed = false; ///< what stands on the disk is not `content`
    std::string before;   ///< what stands there now
    std::string content;
    int translated = 0;
    std::vector<std::string> missing; ///< paths without a text
    std::vector<std::string> stale;   ///< translated from a text that has changed since
    std::vector<std::string> gone;    ///< translated, but the original has no such text any more
    bool notInLines = false; ///< the texts do not stand one a line, and so cannot be refreshed
    text::Findings findings; ///< errors: why the overlay cannot be refreshed
    std::map<std::string, text::SourceText> sources;
};

/// The overlays called `name` («nn») of a module and of each file it uses. Writes nothing. A file
/// that is in that language already has none.
[[nodiscard]] std::vector<Translation> translationsOf(const Module &module,
                                                      const std::string &name);

/// The same of a course: its own texts, not those of its modules.
[[nodiscard]] std::vector<Translation> translationsOf(const Course &course,
                                                      const std::string &name);

/// What the overlay called `name` lacks of a file's texts, and what has changed since they were
/// translated; nothing for files that have no overlays.
[[nodiscard]] Checked checkCoverage(const std::filesystem::path &file, const std::string &name);

/// First 8 hex digits of the SHA-256 of a text.
[[nodiscard]] std::string textHash(const std::string &text);

} // namespace minplan::module
