#pragma once

#include "text/source_text.h"

#include <string>
#include <vector>

namespace minplan::module {

/// Something in a step that one can begin at: a stage, a scene or a question.
struct OutlinePart {
    std::string id;
    int line = 0;
};

/// Where a step stands in its module's text; lines from 1.
struct OutlineStep {
    std::string id;
    std::string kind; ///< as written: «page», «case» …
    int line = 0;
    int lastLine = 0;
    std::vector<OutlinePart> parts;
};

/// The steps of a module's text with their places, which the model does not carry. What cannot be
/// read, or has no id, is left out; an empty outline for a text that is no module.
[[nodiscard]] std::vector<OutlineStep> outlineOf(const text::SourceText &source);

/// The step that a line belongs to: the last that begins on it or before it. Null before the first
/// step and after the last.
[[nodiscard]] const OutlineStep *stepAt(const std::vector<OutlineStep> &outline, int line);
/// The part of the step that a line belongs to; null before the first.
[[nodiscard]] const OutlinePart *partAt(const OutlineStep &step, int line);

} // namespace minplan::module
