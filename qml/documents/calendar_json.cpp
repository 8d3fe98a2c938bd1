#include "documents/calendar_json.h"

#include "text/day.h"

namespace minplan::app {

using Json = nlohmann::json;

Json toJson(const DayFile &file)
{
    Json entries = Json::array();
    for (const report::CalendarEntry &entry : file.entries) {
        entries.push_back({entry.id, text::isoDate(entry.day), entry.title, entry.text});
    }
    return {{"made", file.made.time_since_epoch().count()},
            {"language", file.language},
            {"entries", std::move(entries)}};
}

DayFile dayFileFromJson(const Json &from)
{
    DayFile file;
    file.made = record::Millis(std::chrono::milliseconds(from.at("made").get<std::int64_t>()));
    from.at("language").get_to(file.language);
    for (const auto &each : from.at("entries")) {
        file.entries.push_back({each.at(0).get<std::string>(),
                                text::parseIsoDate(each.at(1).get<std::string>()).value(),
                                each.at(2).get<std::string>(), each.at(3).get<std::string>()});
    }
    return file;
}

} // namespace minplan::app
