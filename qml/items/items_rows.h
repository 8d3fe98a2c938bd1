#pragma once

#include "app/rows_model.h"
#include "report/items.h"

#include <QVariant>

namespace minplan::app {

/// The figures of a quiz as a whole: `name`, `value`, `note`.
[[nodiscard]] QVariantList factsOf(const report::QuizItems &quiz);

/// The answers by how sure people were: `name`, `share` (0 to 1; negative where too few say),
/// `value`. Empty where fewer than the least said so.
[[nodiscard]] QVariantList levelsOf(const report::QuizItems &quiz, int least);

/// The points of facility and discrimination, in the quiz's order: `number`, `facility`,
/// `discrimination`, `tone`, and all of it in words: `text`. Without those of which either is not
/// known.
[[nodiscard]] QVariantList dotsOf(const report::QuizItems &quiz);

/// What wrong answers were grounded on in the whole quiz, the commonest first: `name`, `value`.
[[nodiscard]] QVariantList misconceptionsOf(const report::QuizItems &quiz);

/// A row a question, what needs a look first: `number` in the quiz, `ask`, `answers`, `verdicts`
/// (`text`, `icon`, `tone`), `todo` (sentences), `figures`, `picks` (`text`, `right`, `known`,
/// `share`, `value`, `note`), `misconceptions`.
inline const std::vector<QByteArray> kQuestionRow
    = {"number", "ask", "answers", "verdicts", "todo", "figures", "picks", "misconceptions"};
[[nodiscard]] std::vector<RowsModel::Row> questionRows(const report::QuizItems &quiz, int least);

} // namespace minplan::app
