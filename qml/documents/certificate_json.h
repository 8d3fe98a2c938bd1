#pragma once

#include "report/certificate.h"

#include <nlohmann/json.hpp>

namespace minplan::app {

/// A certificate on its way to the program that draws it.
[[nodiscard]] nlohmann::json toJson(const report::Certificate &certificate);
/// Throws nlohmann::json::exception for anything toJson() did not write.
[[nodiscard]] report::Certificate certificateFromJson(const nlohmann::json &json);

} // namespace minplan::app
