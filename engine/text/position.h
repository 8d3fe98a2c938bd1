#pragma once

#include <compare>

namespace minplan::text {

/// A place in a file as a person counts: line and column from 1, the column in
/// characters (code points), not bytes. {0, 0} is «no place».
struct Position {
    int line = 0;
    int column = 0;
    auto operator<=>(const Position &) const = default;
};

/// From begin up to, not including, end.
struct Range {
    Position begin;
    Position end;
    auto operator<=>(const Range &) const = default;
};

} // namespace minplan::text
