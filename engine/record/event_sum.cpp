#include "record/event_sum.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <string>

namespace minplan::record {

namespace {

constexpr int kColumns = 14;
constexpr char kEndOfColumn = '\x1f';

/// The first eight bytes of the BLAKE2b hash, the first of them the most significant.
std::int64_t sumOf(const std::string &text)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> hash{};
    crypto_generichash(hash.data(), hash.size(),
                       reinterpret_cast<const unsigned char *>(text.data()), text.size(), nullptr,
                       0);
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < sizeof number; ++i) {
        number = (number << 8U) | hash[i];
    }
    return static_cast<std::int64_t>(number);
}

void eventSum(sqlite3_context *context, int count, sqlite3_value **values)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        const auto *column = reinterpret_cast<const char *>(sqlite3_value_text(values[i]));
        if (column != nullptr) {
            text.append(column, static_cast<std::size_t>(sqlite3_value_bytes(values[i])));
        }
        text += kEndOfColumn;
    }
    sqlite3_result_int64(context, sumOf(text));
}

} // namespace

void defineEventSum(SQLite::Database &database)
{
    database.createFunction("event_sum", kColumns, true, nullptr, eventSum);
}

} // namespace minplan::record
