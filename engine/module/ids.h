#pragma once

#include "module/fields.h"
#include "module/model.h"

namespace minplan::module {

/// Whether it is `[a-z0-9æøå-]+` beginning with a letter.
[[nodiscard]] bool isId(std::string_view text);
/// The id a text gives: its first six words in small letters with hyphens; «item» when it has none.
[[nodiscard]] std::string derivedId(std::string_view text);

/// An id as written; reported and empty when it is not one.
[[nodiscard]] std::string readId(Reading &reading, const Field &field);
/// The same for an id that stands as a key.
[[nodiscard]] std::string readKeyId(Reading &reading, Node key);
/// A reference to something by id: a word, its form is the other's affair.
[[nodiscard]] std::string readReference(Reading &reading, const Field &field, const Ids &known,
                                        const text::FindingKind &unknown);

/// An item whose id, when it was not written, waits for all written ones to be known.
struct DraftItem {
    Item item;
    Node at;   ///< its text
    Node idAt; ///< where the id is written, if it is
};
[[nodiscard]] DraftItem readDraftItem(Reading &reading, const Field &field);
/// Claims the written ids, then derives the others: -2, -3 … on repeats.
void settleIds(Reading &reading, std::span<DraftItem> drafts);
void settleIds(Reading &reading, std::span<DraftItem *const> drafts);

/// A list of plain texts or {id, text}.
[[nodiscard]] std::vector<Item> readItems(Reading &reading, const Field &field);
/// A list of plain texts.
[[nodiscard]] std::vector<std::string> readTexts(Reading &reading, const Field &field);

} // namespace minplan::module
