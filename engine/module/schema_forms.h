#pragma once

#include <nlohmann/json.hpp>

namespace minplan::module {

/// What the schema says beyond which keys there are:
///   definitions  forms of values, by name
///   keys         key → the form of its value; «map/key» where a map has its own
///   rules        map → what holds between its keys
[[nodiscard]] const nlohmann::ordered_json &schemaForms();

} // namespace minplan::module
