#pragma once

#include "report/completion_list.h"

#include <nlohmann/json.hpp>

namespace minplan::app {

/// A list on its way to the program that writes it.
struct List {
    report::ListFormat format = report::ListFormat::Xlsx;
    report::ListAbout about;
    std::vector<report::CompletionLine> lines;
};

[[nodiscard]] nlohmann::json toJson(const List &list);
/// Throws nlohmann::json::exception for anything toJson() did not write.
[[nodiscard]] List listFromJson(const nlohmann::json &json);

} // namespace minplan::app
