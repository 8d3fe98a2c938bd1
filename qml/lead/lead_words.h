#pragma once

#include "report/completion.h"
#include "report/training.h"
#include "report/unit_view.h"

#include <QString>

namespace minplan::app {

/// A state as it is seen: never by colour alone.
struct StateLook {
    QString text; ///< «6 dager over», «Pågår»
    QString icon;
    QString tone;
};

[[nodiscard]] StateLook lookOf(report::Status status);
[[nodiscard]] StateLook lookOf(const report::PersonView &person);
[[nodiscard]] StateLook lookOf(const report::ModuleState &state, std::chrono::year_month_day today);
/// Of a module that need not be done this time.
[[nodiscard]] StateLook exemptLook();
/// «3. november 2026»
[[nodiscard]] QString dayText(std::chrono::year_month_day day);
/// When somebody was reminded: «20.11.», with the year where it is another.
[[nodiscard]] QString remindedDay(const record::Reminded &reminded,
                                  std::chrono::year_month_day today);
/// «Minnet 20.11.»; empty where they were not.
[[nodiscard]] QString remindedText(const std::optional<record::Reminded> &reminded,
                                   std::chrono::year_month_day today);
/// What is known of one module: «Frist 15. desember 2026 · Gjelder til …». What was decided is told
/// by itself (deciding_words.h).
[[nodiscard]] QString detailOf(const report::CompletionLine &line);
/// The rounds before the present one, a line each: «Runde 1: bestått 3. november 2024».
[[nodiscard]] QString earlierOf(const report::ModuleTraining &training);

} // namespace minplan::app
