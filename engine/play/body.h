#pragma once

#include "module/model.h"

#include <nlohmann/json.hpp>

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Reading and writing events' bodies. Those read come from a disk and from other versions: what is
/// missing or of another type reads as nothing, and nothing here throws.
namespace minplan::play {

/// The member, or a null value.
[[nodiscard]] const nlohmann::json &member(const nlohmann::json &body, std::string_view key);

[[nodiscard]] std::string textIn(const nlohmann::json &body, std::string_view key);
[[nodiscard]] std::optional<int> numberIn(const nlohmann::json &body, std::string_view key);
[[nodiscard]] bool flagIn(const nlohmann::json &body, std::string_view key);
/// The texts of an array; other elements are left out.
[[nodiscard]] std::vector<std::string> textsIn(const nlohmann::json &body, std::string_view key);

/// Items as ids and texts, in the order shown.
[[nodiscard]] nlohmann::json itemsJson(const std::vector<module::Item> &items);

} // namespace minplan::play
