#pragma once

#include "exchange/csv_reader.h"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace minplan::exchange {

enum class StaffColumn {
    Name,
    First,
    Last,
    Number,
    Unit,
    Above,
    Profession,
    Role,
    Municipality,
    Start,
    Email
};
inline constexpr std::size_t kStaffColumns = 11;

/// What a column is called in sentences: «navn», «ansattnummer» …
[[nodiscard]] std::string_view name(StaffColumn column);
[[nodiscard]] std::string_view headingsOf(StaffColumn column);

/// Where each column stands in a row.
struct StaffColumns {
    std::array<std::optional<std::size_t>, kStaffColumns> places;
    std::vector<std::size_t> twice;  ///< places of headings that say what one before them said
    std::vector<std::size_t> unused; ///< places of headings that mean nothing here

    [[nodiscard]] bool has(StaffColumn column) const;
    /// The cell's text; empty where the row or the list has none.
    [[nodiscard]] std::string_view text(const CsvRow &row, StaffColumn column) const;
};
[[nodiscard]] StaffColumns staffColumns(const CsvRow &headings);

} // namespace minplan::exchange
