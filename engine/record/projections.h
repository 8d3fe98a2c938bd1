#pragma once

#include "record/connection.h"
#include "record/store.h"

/// What is folded from the log: persons, units, assignments, attempts, completion.
namespace minplan::record {

/// Raised whenever fold() comes to give something else; older projections are then folded anew.
inline constexpr int kFoldVersion = 7;

/// The tables folded from the log. All others are the log itself or local to the file.
[[nodiscard]] std::span<const char *const> projectionTables();
/// The kinds that fold() knows. Others are kept in the log and change nothing.
[[nodiscard]] std::vector<std::string_view> foldedKinds();

/// Takes one event into the projections. Kinds and bodies it does not know change nothing.
void fold(Connection &connection, const LogEntry &entry);

/// Throws the projections away and folds the whole log, in the transaction that is open.
void foldAll(Connection &connection);
/// The same in a transaction of its own.
void foldAnew(Connection &connection);
/// Whether the projections stem from this version of fold().
[[nodiscard]] bool projectionsAreCurrent(Connection &connection);

} // namespace minplan::record
