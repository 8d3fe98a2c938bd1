#include "play/body.h"

#include <limits>

namespace minplan::play {

const nlohmann::json &member(const nlohmann::json &body, std::string_view key)
{
    static const nlohmann::json kNothing;
    if (!body.is_object()) {
        return kNothing;
    }
    const auto found = body.find(key);
    return found == body.end() ? kNothing : *found;
}

std::string textIn(const nlohmann::json &body, std::string_view key)
{
    const nlohmann::json &value = member(body, key);
    return value.is_string() ? value.get<std::string>() : std::string();
}

std::optional<int> numberIn(const nlohmann::json &body, std::string_view key)
{
    const nlohmann::json &value = member(body, key);
    if (!value.is_number_integer()) {
        return std::nullopt;
    }
    const auto number = value.get<std::int64_t>();
    const bool fits
        = number >= std::numeric_limits<int>::min() && number <= std::numeric_limits<int>::max();
    return fits ? std::optional<int>(static_cast<int>(number)) : std::nullopt;
}

bool flagIn(const nlohmann::json &body, std::string_view key)
{
    const nlohmann::json &value = member(body, key);
    return value.is_boolean() && value.get<bool>();
}

std::vector<std::string> textsIn(const nlohmann::json &body, std::string_view key)
{
    std::vector<std::string> texts;
    const nlohmann::json &values = member(body, key);
    if (!values.is_array()) {
        return texts;
    }
    for (const nlohmann::json &value : values) {
        if (value.is_string()) {
            texts.push_back(value.get<std::string>());
        }
    }
    return texts;
}

nlohmann::json itemsJson(const std::vector<module::Item> &items)
{
    nlohmann::json result = nlohmann::json::array();
    for (const module::Item &item : items) {
        result.push_back({{"id", item.id}, {"text", item.text}});
    }
    return result;
}

} // namespace minplan::play
