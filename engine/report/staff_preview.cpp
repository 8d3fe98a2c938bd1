#include "report/staff_preview.h"

#include "text/utf8.h"

#include <array>

namespace minplan::report {

namespace {

std::string listed(const std::vector<std::string> &words)
{
    std::string list;
    for (const std::string &word : words) {
        list += (word.empty() || list.empty() ? "" : ", ") + word;
    }
    return text::printable(list);
}

std::string lineOf(const people::Person &person, const people::Units &units)
{
    return listed({person.name, unitsInWords(person.units, units), person.profession,
                   rolesInWords(person, units)});
}

std::string part(const std::string &title, std::size_t count, const std::string &lines)
{
    return count == 0 ? "" : title + " (" + std::to_string(count) + "):\n" + lines;
}

} // namespace

std::vector<std::string> unitPaths(const std::set<std::string> &ids, const people::Units &units)
{
    std::vector<std::string> paths;
    for (const people::Unit &unit : units) {
        if (ids.contains(unit.id)) {
            paths.push_back(people::joined(people::pathOf(units, unit.id)));
        }
    }
    return paths;
}

std::string unitsInWords(const std::set<std::string> &ids, const people::Units &units)
{
    return listed(unitPaths(ids, units));
}

std::string rolesInWords(const people::Person &person, const people::Units &units)
{
    std::vector<std::string> words;
    if (person.roles.contains(people::Role::Administrator)) {
        words.emplace_back("administrator");
    }
    if (person.roles.contains(people::Role::Instructor)) {
        words.emplace_back("instruktør");
    }
    if (const std::string led = unitsInWords(person.leads, units); !led.empty()) {
        words.push_back("leder av " + led);
    }
    return listed(words);
}

std::string changeInWords(const people::PersonChange &change, const people::Units &units)
{
    struct Field {
        const char *name;
        std::string before, after;
    };
    const auto &[before, after] = change;
    const std::array fields
        = {Field{"navn", before.name, after.name},
           Field{"ansattnummer", before.number, after.number},
           Field{"kommune", before.municipality, after.municipality},
           Field{"enhet", unitsInWords(before.units, units), unitsInWords(after.units, units)},
           Field{"startdato", before.startedOn, after.startedOn},
           Field{"e-post", before.email, after.email},
           Field{"yrke", before.profession, after.profession},
           Field{"rolle", rolesInWords(before, units), rolesInWords(after, units)}};
    std::vector<std::string> words;
    if (!before.closedOn.empty() && after.closedOn.empty()) {
        words.emplace_back("er tilbake");
    }
    for (const Field &field : fields) {
        if (field.before != field.after) {
            words.push_back(std::string(field.name) + ": "
                            + (field.before.empty() ? "ingen" : field.before) + " → "
                            + (field.after.empty() ? "ingen" : field.after));
        }
    }
    if (words.empty()) {
        words.emplace_back("står nå på lista");
    }
    return listed(words);
}

std::string staffPreview(const people::StaffPlan &plan)
{
    std::string units, added, changed, left;
    for (const people::Unit &unit : plan.newUnits) {
        units
            += "  + " + text::printable(people::joined(people::pathOf(plan.units, unit.id))) + "\n";
    }
    for (const people::Person &person : plan.added) {
        added += "  + " + lineOf(person, plan.units) + "\n";
    }
    for (const people::PersonChange &change : plan.changed) {
        changed += "  ~ " + text::printable(change.after.name) + ": "
            + changeInWords(change, plan.units) + "\n";
    }
    for (const people::Person &person : plan.left) {
        left += "  - " + lineOf(person, plan.units) + "\n";
    }
    return part("Nye enheter", plan.newUnits.size(), units) + part("Nye", plan.added.size(), added)
        + part("Endret", plan.changed.size(), changed) + part("Slutter", plan.left.size(), left)
        + "Uendret: " + std::to_string(plan.unchanged) + "\n";
}

} // namespace minplan::report
