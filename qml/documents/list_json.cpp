#include "documents/list_json.h"

#include "text/day.h"

namespace minplan::app {
namespace {

using Json = nlohmann::json;
using Day = std::optional<std::chrono::year_month_day>;
using Points = std::optional<text::Fraction>;

Json ofDay(const Day &day)
{
    return day ? text::isoDate(*day) : std::string();
}

Json ofPoints(const Points &points)
{
    return points ? points->toString() : std::string();
}

Day day(const Json &from)
{
    return text::parseIsoDate(from.get<std::string>());
}

Points points(const Json &from)
{
    return text::Fraction::parse(from.get<std::string>());
}

/// What the formats show, in this order; a list of a municipality is too long for a key a cell.
Json ofLine(const report::CompletionLine &line)
{
    return {line.person,       line.name,
            line.unit,         line.role,
            line.module,       line.edition,
            line.status,       ofPoints(line.points),
            ofPoints(line.of), ofDay(line.passedOn),
            ofDay(line.due),   ofDay(line.expires),
            line.joint};
}

report::CompletionLine line(const Json &from)
{
    report::CompletionLine line;
    from.at(0).get_to(line.person);
    from.at(1).get_to(line.name);
    from.at(2).get_to(line.unit);
    from.at(3).get_to(line.role);
    from.at(4).get_to(line.module);
    from.at(5).get_to(line.edition);
    from.at(6).get_to(line.status);
    line.points = points(from.at(7));
    line.of = points(from.at(8));
    line.passedOn = day(from.at(9));
    line.due = day(from.at(10));
    line.expires = day(from.at(11));
    from.at(12).get_to(line.joint);
    return line;
}

} // namespace

Json toJson(const List &list)
{
    Json lines = Json::array();
    for (const report::CompletionLine &each : list.lines) {
        lines.push_back(ofLine(each));
    }
    return {{"format", list.format},
            {"unit", list.about.unit},
            {"by", list.about.by},
            {"made", list.about.made.time_since_epoch().count()},
            {"language", list.about.language},
            {"titles", list.about.titles},
            {"lines", std::move(lines)}};
}

List listFromJson(const Json &from)
{
    List list;
    from.at("format").get_to(list.format);
    from.at("unit").get_to(list.about.unit);
    from.at("by").get_to(list.about.by);
    list.about.made
        = record::Millis(std::chrono::milliseconds(from.at("made").get<std::int64_t>()));
    from.at("language").get_to(list.about.language);
    from.at("titles").get_to(list.about.titles);
    for (const auto &each : from.at("lines")) {
        list.lines.push_back(line(each));
    }
    return list;
}

} // namespace minplan::app
