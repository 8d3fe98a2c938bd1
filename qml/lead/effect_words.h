#pragma once

#include "app/rows_model.h"
#include "lead/effect_read.h"

#include <QVariant>

namespace minplan::app {

/// A share from 0 to 1.
[[nodiscard]] int inPercent(double share);
/// «november 2026»
[[nodiscard]] QString monthAndYear(std::chrono::year_month month);
/// EffectModel::chart().
[[nodiscard]] QVariantMap chartOf(const report::PlanProgress &plans);
/// EffectModel::shares().
[[nodiscard]] std::vector<RowsModel::Row> shareRows(const report::PlanProgress &plans);
/// EffectModel::knowledge().
[[nodiscard]] std::vector<RowsModel::Row> knowledgeRows(const EffectRead &read);

} // namespace minplan::app
