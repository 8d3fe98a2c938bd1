#pragma once

#include "module/ids.h"
#include "module/model.h"
#include "module/read_let.h"

namespace minplan::module {

/// The keys that name a question's kind, in the order of QuestionKind.
inline constexpr std::array<std::string_view, 10> kQuestionKinds{
    "one-of", "any-of", "true-or-false", "match", "order",
    "sort",   "blanks", "number",        "short", "reflect"};

/// A question's parts that its kind is read from.
struct KindContext {
    Reading &reading;
    Field kind; ///< the key that names it, and what stands under it
    Field with; ///< extra right-hand sides of `match`
    Node owner; ///< the question's id
    Let &let;   ///< what numbers may be named
};

/// The kind read; what is wrong with it reported.
[[nodiscard]] QuestionKind readQuestionKind(const KindContext &context);

// The readers, one a kind.
[[nodiscard]] QuestionKind readOneOfOptions(const KindContext &context);
[[nodiscard]] QuestionKind readAnyOfOptions(const KindContext &context);
[[nodiscard]] QuestionKind readTrueOrFalse(const KindContext &context);
[[nodiscard]] QuestionKind readMatch(const KindContext &context);
[[nodiscard]] QuestionKind readOrder(const KindContext &context);
[[nodiscard]] QuestionKind readSort(const KindContext &context);
[[nodiscard]] QuestionKind readBlanks(const KindContext &context);
[[nodiscard]] QuestionKind readNumberAnswer(const KindContext &context);
[[nodiscard]] QuestionKind readShort(const KindContext &context);
[[nodiscard]] QuestionKind readReflect(const KindContext &context);

/// Reports texts that stand twice, as they are compared: without regard to case and spaces; those
/// too that only some of the numbers drawn make the same.
void checkDistinct(const KindContext &context, std::span<const DraftItem *const> items);
/// Reports when a list or map, of the kind it should be, has fewer items than `least`.
void checkEnough(const KindContext &context, NodeKind expected, std::size_t least);

} // namespace minplan::module
