#pragma once

#include "record/access.h"
#include "world.h"

#include <optional>

namespace minplan::tests {

/// Fana with Nord below it, and Årstad: a lead of Fana, one in each unit, and an administrator.
struct Municipality {
    DataFolder folder;
    World world;
    record::Store store{folder.data(), world.surroundings()};

    Municipality()
    {
        const people::Units units
            = {{"fana", "Fana"}, {"nord", "Nord", "fana"}, {"arstad", "Årstad"}};
        std::vector<people::Fact> facts;
        for (const people::Unit &unit : units) {
            facts.push_back(people::difference(people::Unit(), unit));
        }
        people::Person lead = person("lead", "arstad");
        lead.leads = {"fana"};
        people::Person admin = person("admin", "arstad");
        admin.roles = {people::Role::Administrator};
        for (const people::Person &added : {lead, admin, person("kari", "fana"),
                                            person("nils", "nord"), person("siri", "arstad")}) {
            facts.push_back(people::difference(people::Person(), added));
        }
        store.note("test", facts);
        take(store, "nils", "mal", ended("4", "4", true));
    }

    static people::Person person(const std::string &id, const std::string &unit)
    {
        people::Person person{id, id, "sykepleier", ""};
        person.units = {unit};
        return person;
    }
    record::Access as(const std::string &id) { return {store, *store.findPerson(id)}; }
};

/// Why the store would not.
template <typename Work> std::optional<record::StoreError::Kind> refused(Work work)
{
    try {
        work();
    } catch (const record::StoreError &error) {
        return error.kind();
    }
    return std::nullopt;
}

} // namespace minplan::tests
