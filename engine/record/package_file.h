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

/// What people call an answer, among the kinds of events.
[[nodiscard]] inline bool isAnswer(std::string_view kind)
{
    return kind == "question-answered" || kind == "choice-made";
}

/// What the store's words for a refusal come to for a folder.
[[nodiscard]] Snag snagOf(const StoreError &error, bool writing);

} // namespace minplan::record
