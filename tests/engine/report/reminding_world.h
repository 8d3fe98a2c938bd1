#pragma once

#include "report/reminder.h"

#include <optional>

/// A unit's people as reminders see them, on 22 November 2026.
namespace minplan::tests {

using namespace std::chrono_literals;
using report::Status;

inline constexpr text::Day kToday = 2026y / 11 / 22;

inline report::PersonView person(const std::string &name, const std::string &email = {})
{
    report::PersonView view;
    view.person.id = name;
    view.person.name = name;
    view.person.email = email;
    return view;
}

inline void give(report::PersonView &view, const std::string &module, Status status,
                 std::optional<text::Day> due = {}, std::optional<text::Day> expires = {})
{
    std::erase_if(view.modules, [&module](const auto &one) { return one.module == module; });
    view.modules.push_back({module, status, due, expires});
    std::sort(view.modules.begin(), view.modules.end(),
              [](const auto &left, const auto &right) { return left.module < right.module; });
}

inline report::ReminderSetting setting(const std::string &language)
{
    return {language,
            "Lise Leder",
            {"mal", "roller", "rett", "samtykke", "mote", "ferdig", "ukjent"},
            {{"mal", {"Mål som er brukerens egne", 35}},
             {"roller", {"Rollene i planarbeidet", 20}},
             {"rett", {"Rettigheter", 0}},
             {"samtykke", {"Samtykke", 15}},
             {"mote", {"Oppstartsmøtet", 25}},
             {"ferdig", {"Allerede tatt", 5}}},
            kToday};
}

/// Has one module in each state.
inline report::PersonView kari()
{
    report::PersonView view = person("Nordmann, Kari Anne", "kari@bergen.example");
    give(view, "mal", Status::Overdue, 2026y / 11 / 19);
    give(view, "roller", Status::InProgress, 2026y / 12 / 15);
    give(view, "rett", Status::NotStarted);
    give(view, "samtykke", Status::Expired, 2026y / 10 / 31, 2026y / 11 / 1);
    give(view, "mote", Status::Failed, 2027y / 1 / 31);
    give(view, "ferdig", Status::Passed, {}, 2028y / 1 / 1);
    give(view, "ukjent", Status::Passed, {}, 2027y / 1 / 10);
    return view;
}

} // namespace minplan::tests
