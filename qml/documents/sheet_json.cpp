#include "documents/sheet_json.h"

namespace minplan::app {

using Json = nlohmann::json;

Json toJson(const Sheet &sheet)
{
    Json rows = Json::array();
    for (const report::SheetRow &row : sheet.rows) {
        rows.push_back({row.name, row.profession});
    }
    return {{"sheet", std::move(rows)},
            {"title", sheet.about.title},
            {"unit", sheet.about.unit},
            {"when", sheet.about.when},
            {"place", sheet.about.place},
            {"covers", sheet.about.covers},
            {"made", text::isoDate(sheet.about.made)},
            {"language", sheet.about.language}};
}

Sheet sheetFromJson(const Json &from)
{
    Sheet sheet;
    for (const Json &row : from.at("sheet")) {
        sheet.rows.push_back({row.at(0).get<std::string>(), row.at(1).get<std::string>()});
    }
    from.at("title").get_to(sheet.about.title);
    from.at("unit").get_to(sheet.about.unit);
    from.at("when").get_to(sheet.about.when);
    from.at("place").get_to(sheet.about.place);
    from.at("covers").get_to(sheet.about.covers);
    sheet.about.made = text::parseIsoDate(from.at("made").get<std::string>()).value_or(text::Day());
    from.at("language").get_to(sheet.about.language);
    return sheet;
}

} // namespace minplan::app
