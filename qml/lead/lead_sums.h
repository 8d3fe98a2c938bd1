#pragma once

#include "app/rows_model.h"
#include "lead/unit_read.h"

namespace minplan::app {

/// The rows of LeadModel::sums(): first those who are in `unit` (id) itself, then each unit under
/// the one it is part of. A search finds units by their paths.
[[nodiscard]] std::vector<RowsModel::Row> sumRows(const UnitSums &sums, const people::Units &all,
                                                  const std::string &unit, const QString &search);

} // namespace minplan::app
