#pragma once

#include "module/load.h"

namespace minplan::module {

/// A bank of questions as a file of its own (content/questions/*.yaml).
struct QuestionBank {
    std::string id;
    std::string language = "nb";
    std::vector<Question> questions;
    std::vector<text::Range> places; ///< of a bank that was read: where each question's id stands
};

[[nodiscard]] Loaded<QuestionBank> loadBank(const std::filesystem::path &file);
/// The same from a text at hand; `name` is what its findings call it.
[[nodiscard]] Loaded<QuestionBank> readBankText(const std::string &name, std::string_view content);

/// The bank as a file's text: loadBank() of it gives the same questions. Ids of answers are written
/// where they are not what would be derived from the text.
[[nodiscard]] std::string bankYaml(const QuestionBank &bank);
/// The part of bankYaml() that one question takes.
[[nodiscard]] std::string questionYaml(const Question &question);

} // namespace minplan::module
