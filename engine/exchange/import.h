#pragma once

#include "module/bank.h"

#include <string>
#include <string_view>

/// Question banks in other people's formats. Each question of a file is taken in, taken in with a
/// named loss, or refused with the reason; none goes missing.
namespace minplan::exchange {

enum class Format { Gift, MoodleXml };

/// What came of importing a file: all = whole + withLoss + refused.
struct Imported {
    module::QuestionBank bank; ///< passes the checks of engine/module without errors
    text::SourceText source;   ///< as decoded, for showing the notes
    text::Findings notes;      ///< by place: losses are warnings, refusals errors
    int whole = 0;
    int withLoss = 0;
    int refused = 0;
    [[nodiscard]] int all() const { return whole + withLoss + refused; }
};

/// `name` is what the notes call the file, `bankId` what the bank is to be called. Never throws.
[[nodiscard]] Imported importBank(Format format, const std::string &name, std::string_view bytes,
                                  const std::string &bankId);

/// The same from disk; a file that cannot be read is a note.
[[nodiscard]] Imported importFile(Format format, const std::filesystem::path &file,
                                  const std::string &bankId);

/// «12 spørsmål: 9 hentet inn, 2 med tap, 1 avvist.»
[[nodiscard]] std::string summary(const Imported &imported, std::string_view language);

} // namespace minplan::exchange
