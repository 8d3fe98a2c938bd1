#include "record/store_inside.h"

#include <nlohmann/json.hpp>

namespace minplan::record {

namespace {

/// Fields sort as their months do.
constexpr auto kShares = R"(
    SELECT field, value FROM unit_field WHERE unit = ? AND field >= 'plans/' AND field < 'plans0'
    ORDER BY field)";

constexpr auto kBegun = R"(
    SELECT min(begun) FROM attempt
    WHERE subject IN (
        SELECT person FROM membership WHERE unit IN (SELECT value FROM json_each(?))))";

} // namespace

PlanShares Store::planShares(const std::string &unit, const std::set<std::string> &withBelow) const
{
    return m_inside->read([&](Connection &connection) {
        PlanShares shares;
        Query rows(connection, kShares, unit);
        while (rows.step()) {
            if (const auto share = people::planShareIn(rows.text(0), rows.text(1))) {
                shares.months.push_back(*share);
            }
        }
        Query begun(connection, kBegun, nlohmann::json(withBelow).dump());
        if (begun.step() && !begun.isNull(0)) {
            shares.courseBegun = Millis(std::chrono::milliseconds(begun.number(0)));
        }
        return shares;
    });
}

} // namespace minplan::record
