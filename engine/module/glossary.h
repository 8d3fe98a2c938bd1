#pragma once

#include "module/model.h"
#include "module/reading.h"

namespace minplan::module {

/// A `glossary` file: the words that texts refer to as `[ordet](term:id)`.
struct Glossary {
    std::vector<Term> terms;
    bool complete = false; ///< false: some of it could not be read
};

[[nodiscard]] Glossary readGlossary(Reading &reading);

} // namespace minplan::module
