#include "ctl/acting.h"
#include "ctl/command_line.h"
#include "ctl/places.h"
#include "report/columns.h"
#include "report/dates.h"
#include "text/utf8.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <iostream>

namespace minplan::ctl {

namespace {

using std::chrono::sys_days;
using std::chrono::year_month_day;

struct Options {
    std::string age;
    bool dryRun = false;
    Acting acting;
};

constexpr int kMostOfAny = 1000;

/// The day so long before `today`, for «90d», «8w», «18m» or «5y»; a day the month does not have
/// becomes its last. Throws WrongUse for anything else.
year_month_day before(year_month_day today, const std::string &age)
{
    int number = 0;
    const char *end = age.data() + age.size();
    const auto [rest, error] = std::from_chars(age.data(), end, number);
    const std::string unit(rest, end);
    if (error != std::errc() || number < 1 || number > kMostOfAny || unit.size() != 1
        || std::string("dwmy").find(unit) == std::string::npos) {
        throw WrongUse("«" + age
                       + "» er ingen tid. Skriv et tall fra 1 til 1000 og d (dager), w (uker), m "
                         "(måneder) eller y (år), slik: 5y");
    }
    if (unit == "d" || unit == "w") {
        return sys_days(today) - std::chrono::days(unit == "d" ? number : 7 * number);
    }
    const auto months = std::chrono::months(unit == "m" ? number : 12 * number);
    const year_month_day day = today - months;
    return day.ok() ? day : year_month_day(day.year() / day.month() / std::chrono::last);
}

/// Those who left on that day or before.
std::vector<people::Person> leftBy(const record::Access &access, year_month_day day)
{
    std::vector<people::Person> persons = access.staff();
    std::erase_if(persons, [&](const people::Person &person) {
        const auto closed = report::parseIsoDate(person.closedOn);
        return !closed || *closed > day;
    });
    return persons;
}

std::string table(const record::Access &access, const std::vector<people::Person> &persons)
{
    std::vector<std::vector<std::string>> rows
        = {{"Navn", "Id", "Sluttet", "Gjennomføringer", "Hendelser"}};
    for (const people::Person &person : persons) {
        const record::Traces traces = access.traces(person);
        rows.push_back({text::printable(person.name), person.id, person.closedOn,
                        std::to_string(traces.attempts), std::to_string(traces.events())});
    }
    return report::aligned(rows);
}

void eraseAll(record::Access &access, const std::vector<people::Person> &persons)
{
    std::optional<record::StoreError> unfinished;
    for (const people::Person &person : persons) {
        if (person.id != access.actor()) {
            unfinished = access.erase(person).unfinished;
        }
    }
    if (unfinished) {
        throw Refused("de er slettet fra dataene, men kopiene ved siden av er ikke skrevet ferdig "
                      "om ennå. Det gjøres neste gang dataene åpnes. Grunn: "
                      + sentence(*unfinished, "nb"));
    }
}

int retain(const Options &options)
{
    const record::Surroundings surroundings = record::realSurroundings();
    const year_month_day day = before(text::osloDay(surroundings.now()), options.age);
    record::Store store(dataFolder(options.acting.data), surroundings);
    record::Access access = accessFor(store, options.acting);
    access.require(people::Right::Administration);
    const auto persons = leftBy(access, day);
    if (persons.empty()) {
        std::cout << "Ingen sluttet " << report::isoDate(day)
                  << " eller før. Ingenting å slette.\n";
        return kDone;
    }
    std::cout << table(access, persons);
    if (options.dryRun) {
        std::cout << "Dette er en prøve: ingenting er slettet.\n";
        return kDone;
    }
    eraseAll(access, persons);
    std::cout << "Slettet, også i kopiene ved siden av: " << persons.size()
              << (persons.size() == 1 ? " person.\n" : " personer.\n");
    return kDone;
}

} // namespace

void addRetention(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand(
        "retention", "Slett alt om dem som sluttet for lenge siden. Kan ikke angres.");
    command
        ->add_option("--older-than", options->age,
                     "Hvor lenge siden: et tall og d, w, m eller y (dager, uker, måneder, år).")
        ->required()
        ->type_name("TID");
    command->add_flag("--dry-run", options->dryRun, "Vis hvem det gjelder, og slett ingenting.");
    addActing(*command, options->acting);
    command->callback([options, &chosen] { chosen = [options] { return retain(*options); }; });
}

} // namespace minplan::ctl
