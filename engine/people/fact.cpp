#include "people/fact.h"

#include "people/assignment.h"
#include "people/decisions.h"
#include "people/plan_share.h"
#include "people/same_person.h"
#include "people/teaching.h"

#include <algorithm>
#include <array>
#include <utility>

namespace minplan::people {

namespace {

constexpr std::string_view kYes = "yes";
constexpr std::string_view kNo = "no";
constexpr std::string_view kListed = "listed";
constexpr std::string_view kRoles = "roles/";

struct TextField {
    std::string_view name;
    std::string Person::*text;
};
constexpr std::array<TextField, 7> kTexts = {{{"name", &Person::name},
                                              {"profession", &Person::profession},
                                              {"number", &Person::number},
                                              {"municipality", &Person::municipality},
                                              {"closed", &Person::closedOn},
                                              {"started", &Person::startedOn},
                                              {"email", &Person::email}}};

struct IdsField {
    std::string_view prefix;
    std::set<std::string> Person::*ids;
};
constexpr std::array<IdsField, 2> kIds = {{{"units/", &Person::units}, {"leads/", &Person::leads}}};

constexpr std::array<Role, 2> kGivenRoles = {Role::Instructor, Role::Administrator};

struct UnitField {
    std::string_view name;
    std::string Unit::*text;
};
constexpr std::array<UnitField, 2> kUnitTexts
    = {{{"name", &Unit::name}, {"parent", &Unit::parent}}};

std::string roleField(Role role)
{
    return std::string(kRoles) + std::string(name(role));
}

/// All that is said of a person; what is not there is not said.
std::map<std::string, std::string> fieldsOf(const Person &person)
{
    std::map<std::string, std::string> fields;
    for (const TextField &field : kTexts) {
        fields[std::string(field.name)] = person.*field.text;
    }
    for (const IdsField &field : kIds) {
        for (const std::string &id : person.*field.ids) {
            fields[std::string(field.prefix) + id] = kYes;
        }
    }
    for (const Role role : person.roles) {
        fields[roleField(role)] = kYes;
    }
    if (person.listed) {
        fields[std::string(kListed)] = kYes;
    }
    return fields;
}

std::map<std::string, std::string> fieldsOf(const Unit &unit)
{
    std::map<std::string, std::string> fields;
    for (const UnitField &field : kUnitTexts) {
        fields[std::string(field.name)] = unit.*field.text;
    }
    return fields;
}

/// What differs. A text that was never said needs no saying that it is empty.
std::map<std::string, std::string> changed(const std::map<std::string, std::string> &before,
                                           const std::map<std::string, std::string> &after)
{
    std::map<std::string, std::string> fields;
    for (const auto &[field, value] : after) {
        const auto known = before.find(field);
        if (known == before.end() || known->second != value) {
            fields[field] = value;
        }
    }
    for (const auto &[field, value] : before) {
        if (after.find(field) == after.end()) {
            fields[field] = kNo;
        }
    }
    return fields;
}

} // namespace

bool isField(Fact::About about, std::string_view field)
{
    const auto named = [field](const auto &known) { return known.name == field; };
    if (about == Fact::About::Unit) {
        return std::any_of(kUnitTexts.begin(), kUnitTexts.end(), named) || isPlanShare(field);
    }
    if (about == Fact::About::Assignment) {
        return isAssignmentField(field);
    }
    if (about == Fact::About::Session) {
        return isSessionField(field);
    }
    return field == kListed || field == kSameAs || isDecision(field) || isTeaching(field)
        || std::any_of(kTexts.begin(), kTexts.end(), named)
        || std::any_of(kIds.begin(), kIds.end(),
                       [field](const IdsField &known) { return field.starts_with(known.prefix); })
        || field.starts_with(kRoles);
}

void take(Person &person, const std::string &field, const std::string &value)
{
    for (const TextField &known : kTexts) {
        if (field == known.name) {
            person.*known.text = value;
        }
    }
    const bool yes = value == kYes;
    for (const IdsField &known : kIds) {
        if (yes && field.starts_with(known.prefix)) {
            (person.*known.ids).insert(field.substr(known.prefix.size()));
        }
    }
    for (const Role role : kGivenRoles) {
        if (yes && field == roleField(role)) {
            person.roles.insert(role);
        }
    }
    person.listed = person.listed || (yes && field == kListed);
}

void take(Unit &unit, const std::string &field, const std::string &value)
{
    for (const UnitField &known : kUnitTexts) {
        if (field == known.name) {
            unit.*known.text = value;
        }
    }
}

Fact difference(const Person &before, const Person &after)
{
    Fact fact{Fact::About::Person, after.id, changed(fieldsOf(before), fieldsOf(after))};
    if (before.units != after.units) {
        // All of them: a unit once typed is no field of its own yet, and counts only until some
        // are.
        for (const std::string &id : after.units) {
            fact.fields["units/" + id] = kYes;
        }
    }
    return fact;
}

Fact difference(const Unit &before, const Unit &after)
{
    return {Fact::About::Unit, after.id, changed(fieldsOf(before), fieldsOf(after))};
}

} // namespace minplan::people
