#pragma once

#include "module/ids.h"
#include "module/model.h"

namespace minplan::module {

/// What the parts of a file may refer to by id.
struct Names {
    std::vector<Source> sources;
    Ids sourceIds;
    Ids objectives;
    int edition = 0;                  ///< of the module; 0 in a file that several modules may use
    bool objectivesElsewhere = false; ///< a bank, procedure or case file: the module using it knows
};

/// `sources`: a map of id → {text, link}.
void readSources(Reading &reading, const Field &field, Names &names);
/// The source referred to; none when there is none or it is unknown (reported).
[[nodiscard]] std::optional<Source> readSourceOf(Reading &reading, const Field &field,
                                                 const Names &names);
[[nodiscard]] std::string readObjectiveOf(Reading &reading, const Field &field, const Names &names);

/// `image`: {file, alt}, the file inside the reading's folder.
[[nodiscard]] std::optional<Image> readImage(Reading &reading, const Field &field);

} // namespace minplan::module
