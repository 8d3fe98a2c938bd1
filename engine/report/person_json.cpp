#include "report/dates.h"
#include "report/person_export.h"

#include <nlohmann/json.hpp>

namespace minplan::report {

namespace {

using Json = nlohmann::ordered_json;

/// «2026-11-21T15:30:00.123Z»
std::string instant(record::Millis time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto clock = (time - day).count();
    const auto digits = [](auto number, std::size_t width) {
        const std::string text = std::to_string(number);
        return std::string(text.size() < width ? width - text.size() : 0, '0') + text;
    };
    return isoDate(utcDate(time)) + "T" + digits(clock / 3'600'000, 2) + ":"
        + digits(clock / 60'000 % 60, 2) + ":" + digits(clock / 1000 % 60, 2) + "."
        + digits(clock % 1000, 3) + "Z";
}

Json ofText(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

Json ofUnits(const std::set<std::string> &ids, const people::Units &units)
{
    Json list = Json::array();
    for (const std::string &id : ids) {
        list.push_back({{"id", id}, {"path", people::joined(people::pathOf(units, id))}});
    }
    return list;
}

Json ofPerson(const people::Person &person, const people::Units &units)
{
    Json roles = Json::array();
    for (const people::Role role : people::rolesOf(person)) {
        roles.push_back(people::name(role));
    }
    Json also = Json::array();
    for (const people::Handle &other : person.also) {
        also.push_back({{"id", other.id}, {"name", ofText(other.name)}});
    }
    return {{"id", person.id},
            {"name", person.name},
            {"also", also},
            {"profession", ofText(person.profession)},
            {"number", ofText(person.number)},
            {"municipality", ofText(person.municipality)},
            {"email", ofText(person.email)},
            {"units", ofUnits(person.units, units)},
            {"leads", ofUnits(person.leads, units)},
            {"roles", roles},
            {"has_pin", person.hasPin},
            {"closed", ofText(person.closedOn)}};
}

Json ofRound(const record::CompletionRow &row)
{
    return {{"module", row.module},
            {"round", row.round},
            {"edition", row.edition},
            {"begun", instant(row.begun)},
            {"ended", row.ended},
            {"passed_on", row.passedOn ? Json(instant(*row.passedOn)) : Json()},
            {"points", row.points.toString()},
            {"of", row.of.toString()},
            {"valid_months", row.validMonths ? Json(*row.validMonths) : Json()}};
}

Json ofAttempt(const record::AttemptRow &row)
{
    return {
        {"id", row.id},           {"module", row.module},        {"edition", row.edition},
        {"round", row.round},     {"begun", instant(row.begun)}, {"latest", instant(row.latest)},
        {"ended", row.ended},     {"passed", row.passed},        {"points", row.points.toString()},
        {"of", row.of.toString()}};
}

/// Who else it was is found in the audit: their ids are not this person's data.
std::string by(const record::LogEntry &entry, const record::PersonRecord &record)
{
    if (record.ids.contains(entry.actor)) {
        return "self";
    }
    return entry.actor == record::kAccountOwner ? entry.actor : "other";
}

Json ofEvent(const record::LogEntry &entry, const record::PersonRecord &record)
{
    Json event = {{"time", instant(entry.time)}, {"by", by(entry, record)}, {"kind", entry.kind}};
    if (!entry.attempt.empty()) {
        event["attempt"] = entry.attempt;
        event["number"] = entry.number;
        event["module"] = entry.module;
        event["edition"] = entry.edition;
        event["item"] = entry.item;
    }
    event["body"] = entry.body;
    return event;
}

template <typename Rows, typename Work> Json listed(const Rows &rows, Work work)
{
    Json list = Json::array();
    for (const auto &row : rows) {
        list.push_back(work(row));
    }
    return list;
}

} // namespace

std::string personJson(const record::PersonRecord &record, const Handing &handing)
{
    const auto event = [&](const record::LogEntry &entry) { return ofEvent(entry, record); };
    const Json json = {{"format", "minplan-person"},
                       {"version", 1},
                       {"made", instant(handing.made)},
                       {"made_by", handing.by},
                       {"withheld", record.withheld},
                       {"person", ofPerson(record.person, handing.units)},
                       {"completion", listed(record.rounds, ofRound)},
                       {"attempts", listed(record.attempts, ofAttempt)},
                       {"events", listed(record.about, event)},
                       {"deeds", listed(record.deeds, event)}};
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace minplan::report
