#pragma once

#include "module/bank.h"

#include <string>
#include <string_view>

namespace minplan::exchange {

/// What came of exporting a bank: all its questions = whole + withLoss + refused.
struct Exported {
    std::string text;
    text::Findings notes; ///< in the bank's file: losses are warnings, refusals errors
    int whole = 0;
    int withLoss = 0;
    int refused = 0;
};

/// The bank in Moodle's GIFT, in UTF-8. `name` is what the notes call the bank's file.
[[nodiscard]] Exported exportGift(const module::QuestionBank &bank, const std::string &name);

/// «12 spørsmål: 9 skrevet, 2 av dem med tap, 1 utelatt.»
[[nodiscard]] std::string summary(const Exported &exported, std::string_view language);

} // namespace minplan::exchange
