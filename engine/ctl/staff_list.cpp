#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "report/columns.h"
#include "report/staff_preview.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iostream>

namespace minplan::ctl {

namespace {

struct ListOptions {
    std::string unit;
    bool json = false;
    Acting acting;
};

std::string otherNames(const people::Person &person)
{
    std::string names;
    for (const people::Handle &other : person.also) {
        names += (names.empty() ? "" : ", ") + text::printable(other.name);
    }
    return names;
}

std::string table(const std::vector<people::Person> &persons, const people::Units &units)
{
    if (persons.empty()) {
        return "Ingen er lagt til her ennå.\n";
    }
    std::vector<std::vector<std::string>> rows = {{"Navn", "Også som", "Ansattnr.", "Enhet", "Yrke",
                                                   "Rolle", "E-post", "PIN", "Begynte", "Sluttet"}};
    for (const people::Person &person : persons) {
        rows.push_back({text::printable(person.name), otherNames(person),
                        text::printable(person.number), report::unitsInWords(person.units, units),
                        text::printable(person.profession), report::rolesInWords(person, units),
                        text::printable(person.email), person.hasPin ? "ja" : "", person.startedOn,
                        person.closedOn});
    }
    return report::aligned(rows);
}

std::string json(const std::vector<people::Person> &persons, const people::Units &units)
{
    auto list = nlohmann::ordered_json::array();
    for (const people::Person &person : persons) {
        auto roles = nlohmann::ordered_json::array();
        for (const people::Role role : people::rolesOf(person)) {
            roles.push_back(people::name(role));
        }
        auto also = nlohmann::ordered_json::array();
        for (const people::Handle &other : person.also) {
            also.push_back({{"person", other.id}, {"name", other.name}});
        }
        nlohmann::ordered_json row = {{"person", person.id},
                                      {"name", person.name},
                                      {"number", person.number},
                                      {"units", report::unitPaths(person.units, units)},
                                      {"profession", person.profession},
                                      {"roles", roles},
                                      {"leads", report::unitPaths(person.leads, units)},
                                      {"email", person.email},
                                      {"pin", person.hasPin},
                                      {"also", also},
                                      {"started", nullptr},
                                      {"left", nullptr}};
        if (!person.startedOn.empty()) {
            row["started"] = person.startedOn;
        }
        if (!person.closedOn.empty()) {
            row["left"] = person.closedOn;
        }
        list.push_back(row);
    }
    return list.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

int listStaff(const ListOptions &options)
{
    record::Store store(dataFolder(options.acting.data), record::realSurroundings());
    const record::Access access = accessFor(store, options.acting);
    const people::Units units = access.units();
    const auto persons
        = access.staff(options.unit.empty() ? "" : unitNamed(units, options.unit).id);
    std::cout << (options.json ? json(persons, units) : table(persons, units));
    return kDone;
}

} // namespace

void addStaffList(CLI::App &staff, Chosen &chosen)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App *command = staff.add_subcommand("list", "Vis alle, også dem som har sluttet.");
    command->add_option("--unit", options->unit, "Bare denne enheten og dem under den.")
        ->type_name("ENHET");
    command->add_flag("--json", options->json, "Skriv JSON, for programmer.");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return listStaff(*options); }; });
}

} // namespace minplan::ctl
