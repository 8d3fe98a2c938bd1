#pragma once

#include "report/items.h"

#include <QString>

namespace minplan::app {

/// What a figure says, in words: never by colour alone.
struct Verdict {
    QString text; ///< «Lett, 88 %»
    QString icon;
    QString tone;
};

/// «88 %»
[[nodiscard]] QString percentText(double share);
/// «0,45»
[[nodiscard]] QString figureText(double figure);
/// How easy a question was, by the share of its points that people got.
[[nodiscard]] Verdict facilityVerdict(double facility);
/// Whether it tells those who know from those who do not, by the bounds of report/item_words.
[[nodiscard]] Verdict discriminationVerdict(std::optional<double> discrimination);
/// «God», «Brukbar», «For lav til å skille folk på».
[[nodiscard]] QString alphaText(double alpha);
/// What to do about it, in a sentence.
[[nodiscard]] QString todoText(report::Hint hint);
/// «gjettet», «ganske sikre», «helt sikre».
[[nodiscard]] QString levelText(std::size_t level);
/// Whether people believe they know more than they do, or less.
[[nodiscard]] QString overconfidenceText(double overconfidence);
/// «plan-foer-koordinator» as «Plan foer koordinator»: misconceptions have ids alone.
[[nodiscard]] QString idText(const std::string &id);

} // namespace minplan::app
