#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::exchange {

struct CsvCell {
    std::string text;   ///< without its quotes and the white space at its ends
    std::size_t at = 0; ///< the byte where it begins
};
using CsvRow = std::vector<CsvCell>;

/// A table as spreadsheets save it: cells parted by semicolon, comma or tab, whichever the first
/// row has most of; quotes as in RFC 4180. Rows without anything in them are left out.
struct Csv {
    std::vector<CsvRow> rows;
    std::optional<std::size_t> openQuote; ///< the byte of a quote that is never closed
};

/// `text` has LF alone as line ends. Never throws.
[[nodiscard]] Csv readCsv(std::string_view text);

} // namespace minplan::exchange
