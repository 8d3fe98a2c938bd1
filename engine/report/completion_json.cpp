#include "report/completion.h"
#include "report/dates.h"

#include <nlohmann/json.hpp>

namespace minplan::report {

namespace {

using Json = nlohmann::ordered_json;

Json ofDate(const std::optional<std::chrono::year_month_day> &date)
{
    return date ? Json(isoDate(*date)) : Json();
}

/// A whole number where it is one, so that 7 does not become 7.0.
Json ofPoints(const std::optional<text::Fraction> &points)
{
    if (!points) {
        return {};
    }
    return points->denominator() == 1 ? Json(points->numerator())
                                      : Json::parse(points->toDecimal('.'));
}

Json ofText(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json ofLine(const CompletionLine &line)
{
    return {
        {"person", line.person},       {"name", line.name},
        {"unit", ofText(line.unit)},   {"role", ofText(line.role)},
        {"module", line.module},       {"edition", line.edition > 0 ? Json(line.edition) : Json()},
        {"status", name(line.status)}, {"points", ofPoints(line.points)},
        {"of", ofPoints(line.of)},     {"passed_on", ofDate(line.passedOn)},
        {"due", ofDate(line.due)},     {"expires", ofDate(line.expires)}};
}

} // namespace

std::string completionJson(const std::vector<CompletionLine> &lines)
{
    Json rows = Json::array();
    for (const CompletionLine &line : lines) {
        rows.push_back(ofLine(line));
    }
    return rows.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace minplan::report
