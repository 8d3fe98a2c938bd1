#include "record/reminder_rows.h"

#include <algorithm>
#include <array>

namespace minplan::record {

namespace {

constexpr std::array<std::string_view, 3> kWays = {"copied", "mail", "calendar"};

/// Of two at once that of the greater device.
constexpr auto kRemind = R"(
    INSERT INTO reminder (person, module, way, time, device, counter)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (person, module) DO UPDATE
    SET way = excluded.way, time = excluded.time, device = excluded.device,
        counter = excluded.counter
    WHERE (excluded.time, excluded.device, excluded.counter) > (time, device, counter))";

constexpr auto kAmong = R"(
    SELECT person, module, way, time FROM reminder
    WHERE person IN (SELECT value FROM json_each(?)))";

} // namespace

std::string_view name(ReminderWay way)
{
    return kWays.at(static_cast<std::size_t>(way));
}

std::optional<ReminderWay> reminderWayNamed(std::string_view name)
{
    const auto *const found = std::find(kWays.begin(), kWays.end(), name);
    return found == kWays.end() ? std::nullopt
                                : std::optional(static_cast<ReminderWay>(found - kWays.begin()));
}

void foldReminder(Connection &connection, const LogEntry &entry)
{
    const auto &body = entry.body;
    if (!body.is_object() || !body.contains("modules") || !body.contains("way")
        || !body.at("modules").is_array() || !body.at("way").is_string()) {
        return;
    }
    for (const auto &module : body.at("modules")) {
        if (module.is_string()) {
            Query(connection, kRemind, entry.subject, module.get<std::string>(),
                  body.at("way").get<std::string>(), entry.time.time_since_epoch().count(),
                  entry.device, entry.counter)
                .run();
        }
    }
}

void addReminders(Connection &connection, const std::string &ids, const StandingsById &byId)
{
    Query rows(connection, kAmong, ids);
    while (rows.step()) {
        // A way that a newer version knows is still a reminder.
        const Reminded one{Millis(std::chrono::milliseconds(rows.number(3))),
                           reminderWayNamed(rows.text(2)).value_or(ReminderWay::Copied)};
        Reminded &known = byId.at(rows.text(0))->reminded[rows.text(1)];
        known = known.time < one.time ? one : known;
    }
}

} // namespace minplan::record
