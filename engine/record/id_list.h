#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace minplan::record {

/// Ids as a JSON array, for json_each() in a query.
template <typename Ids> [[nodiscard]] std::string idList(const Ids &ids)
{
    return nlohmann::json(ids).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

} // namespace minplan::record
