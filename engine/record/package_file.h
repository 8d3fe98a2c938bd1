#pragma once

#include "record/package.h"

#include <SQLiteCpp/Database.h>

/// What a package is made of: a file of the record's own schema with some events, and a table of
/// one row more (docs/records.md).
namespace minplan::record {

inline constexpr std::string_view kPackageEnding = ".minplan";
inline constexpr std::uintmax_t kMostPackedBytes = 64'000'000;
inline constexpr std::uintmax_t kMostUnpackedBytes = 512'000'000;

inline constexpr auto kPackageTable = R"(
    CREATE TABLE package (
        one        INTEGER PRIMARY KEY CHECK (one = 1),
        person     TEXT    NOT NULL,
        name       TEXT    NOT NULL,
        profession TEXT    NOT NULL,
        unit       TEXT    NOT NULL,
        sent       INTEGER NOT NULL,
        events     INTEGER NOT NULL,
        answers    INTEGER NOT NULL,
        mark       INTEGER NOT NULL
    ) STRICT)";

/// The events of a package, and the like in the record: `answers` counts what people call so.
#define MINPLAN_IS_ANSWER "kind IN ('question-answered', 'choice-made')"

/// What is meant for nobody but the learner stays at home: what they wrote and how they judged it.
#define MINPLAN_IS_FOR_OTHERS                                                                      \
    "kind NOT IN ('text-written', 'rubric-judged') AND NOT (kind = 'question-answered' "           \
    "AND coalesce(json_extract(body, '$.kind'), '') = 'reflect')"

/// Removes what begins so in the folder and was left behind by a program that was ended in the
/// middle; a younger one may still be at work.
void removeLeftovers(const std::filesystem::path &folder, std::string_view beginning);

/// What the store's words for a refusal come to for a folder.
[[nodiscard]] Snag snagOf(const StoreError &error, bool writing);

} // namespace minplan::record
