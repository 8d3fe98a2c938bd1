#pragma once

#include "table.h"

#include <filesystem>

namespace minplan::bench {

/// «Enheten min» of one unit, read and worked out, and the summary of a whole municipality of
/// 20 000 people, 30 modules and 5 000 000 answers: against the bare reading of the same rows of
/// the projections, against what is stated, and against a tenth of the answers. So many times
/// smaller in people and answers. Files are made in the folder.
[[nodiscard]] std::vector<Row> leadRows(const std::filesystem::path &folder, int smaller);

/// The analysis of 1 000 000 answers, or so many times fewer, against a bare pass that reads the
/// same rows.
[[nodiscard]] std::vector<Row> itemRows(const std::filesystem::path &folder, int smaller);

} // namespace minplan::bench
