#pragma once

#include "app/rows_model.h"
#include "record/access.h"

namespace minplan::app {

/// «12 nye svar fra 3 kolleger i innboksen»
[[nodiscard]] QString inboxTitle(const record::InboxSeen &seen);
/// Name, detail, icon and tone of each package that is not taken yet.
[[nodiscard]] std::vector<RowsModel::Row> inboxRows(const record::InboxSeen &seen);
/// What came of taking in.
[[nodiscard]] QString takenText(const record::Merged &merged, bool whole);
/// Whether every file could be taken as it was sent.
[[nodiscard]] bool isWhole(const record::Merged &merged);

} // namespace minplan::app
