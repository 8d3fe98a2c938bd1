#pragma once

#include "text/fraction.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::record {

/// The members of a body that tell what was answered or chosen (docs/records.md). What is missing
/// or of another type stays empty.
struct AnswerBody {
    std::string kind;
    std::vector<std::string> picks; ///< see QuizAnswer
    std::vector<std::string> because;
    std::optional<text::Fraction> points, of;
    int sure = 0;
    int tryNumber = 0;
    int edition = 0;
    std::string choice;
    std::optional<std::string> go;
};

/// Reads a million bodies a second or so: their texts as shown are skipped, not built.
class AnswerReader
{
public:
    AnswerReader();
    ~AnswerReader();
    AnswerReader(const AnswerReader &) = delete;
    AnswerReader &operator=(const AnswerReader &) = delete;
    AnswerReader(AnswerReader &&) = delete;
    AnswerReader &operator=(AnswerReader &&) = delete;

    /// Valid until the next call, and may be taken from. Empty where the body is no object.
    [[nodiscard]] AnswerBody &read(std::string_view json);

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace minplan::record
