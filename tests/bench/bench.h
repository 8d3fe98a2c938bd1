#pragma once

#include "table.h"

#include <vector>

namespace minplan::bench {

/// First frame of home and memory against a window with four Basic controls.
[[nodiscard]] std::vector<Row> startRows(int runs);
/// Answer → durable → feedback against a bare insert and commit with the same pragmas.
[[nodiscard]] std::vector<Row> answerRows(int answers);

/// Opening a file of a million events to the home screen against one of a thousand; merging two
/// hundred files against the bare insert of their rows and one rebuild.
[[nodiscard]] std::vector<Row> openRows(int runs);
[[nodiscard]] std::vector<Row> mergeRows();

/// Checking a library of 500 modules against yaml-cpp building its node trees of the same bytes on
/// one core; the check's memory against those bytes.
[[nodiscard]] std::vector<Row> checkRows(int runs);

/// From saving a module in an editor until its findings are painted in the workshop, against the
/// stated 100 ms.
[[nodiscard]] std::vector<Row> saveRows(int saves);

} // namespace minplan::bench
