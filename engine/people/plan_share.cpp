#include "people/plan_share.h"

#include "text/day.h"

#include <charconv>

namespace minplan::people {

namespace {

constexpr std::string_view kPrefix = "plans/";
constexpr int kMostUsers = 100000;

std::optional<int> number(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isWhole = error == std::errc() && end == text.data() + text.size();
    return isWhole ? std::optional(value) : std::nullopt;
}

std::string fieldOf(std::chrono::year_month month)
{
    return std::string(kPrefix) + isoMonth(month);
}

} // namespace

std::string isoMonth(std::chrono::year_month month)
{
    return text::isoDate(month / std::chrono::day(1)).substr(0, 7);
}

std::optional<std::chrono::year_month> parseIsoMonth(std::string_view text)
{
    const auto day = text::parseIsoDate(std::string(text) + "-01");
    return day ? std::optional(day->year() / day->month()) : std::nullopt;
}

bool isPlanShare(std::string_view field)
{
    return field.starts_with(kPrefix) && parseIsoMonth(field.substr(kPrefix.size()));
}

std::optional<PlanShare> planShareIn(std::string_view field, std::string_view value)
{
    const auto bar = value.find('/');
    if (!isPlanShare(field) || bar == std::string_view::npos) {
        return std::nullopt;
    }
    const auto withPlan = number(value.substr(0, bar));
    const auto users = number(value.substr(bar + 1));
    if (!withPlan || !users) {
        return std::nullopt;
    }
    const PlanShare share{*parseIsoMonth(field.substr(kPrefix.size())), *users, *withPlan};
    return isSound(share) ? std::optional(share) : std::nullopt;
}

bool isSound(const PlanShare &share)
{
    return share.month.ok() && share.users >= 1 && share.users <= kMostUsers && share.withPlan >= 0
        && share.withPlan <= share.users;
}

Fact saidOf(const Unit &unit, const PlanShare &share)
{
    return {Fact::About::Unit,
            unit.id,
            {{fieldOf(share.month),
              std::to_string(share.withPlan) + "/" + std::to_string(share.users)}}};
}

Fact withdrawnOf(const Unit &unit, std::chrono::year_month month)
{
    return {Fact::About::Unit, unit.id, {{fieldOf(month), ""}}};
}

} // namespace minplan::people
