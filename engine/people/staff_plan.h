#pragma once

#include "people/fact.h"

#include <functional>
#include <string>
#include <vector>

/// What a list of staff comes to: a value that can be looked at before anything is done.
namespace minplan::people {

/// One person on a list, over all of that person's rows.
struct Listed {
    int line = 0; ///< of the first row
    std::string name;
    std::string number;       ///< may be empty
    std::string municipality; ///< may be empty
    std::string profession;
    std::set<std::vector<std::string>> units; ///< paths
    std::set<std::vector<std::string>> leads; ///< those of them the person leads
    std::set<Role> roles;                     ///< Instructor, Administrator
    std::string startedOn = {};               ///< in the post, as ISO date; empty: not told
    std::string email = {};
};

struct List {
    std::vector<Listed> persons;
    bool tellsProfessions = false; ///< has a column for it; else what was known stands
    bool tellsRoles = false;
    bool tellsEmails = false;
};

/// What a list is laid upon.
struct Roster {
    std::vector<Person> persons; ///< those who left too
    Units units;
};

struct PersonChange {
    Person before, after;
};

/// Why a list cannot be taken in. Nothing of it is.
struct ListFault {
    enum class Kind {
        NameKnownTwice,    ///< a person without number, and several who could be meant
        LastAdministrator, ///< nobody would be left to administer
        SamePerson,        ///< two on the list are one person here
    };
    Kind kind;
    int line = 0;
    std::string name;
};

struct StaffPlan {
    std::vector<Fact> facts; ///< in the order to record them
    Units newUnits;
    Units units; ///< all, the new ones too
    std::vector<Person> added;
    std::vector<PersonChange> changed; ///< those who are back among them
    std::vector<Person> left;          ///< as they were before
    std::size_t unchanged = 0;
    std::vector<ListFault> faults; ///< empty, or the rest is not to be used
};

/// A list covers the units it names. Who came with a list before, is in covered units alone and is
/// no longer on it, has left on the day `today`; who is in others as well leaves only those
/// covered. A unit not known comes to be. Ids: see identity.h; `newId` draws one for who has no
/// number.
[[nodiscard]] StaffPlan planFor(const Roster &roster, const List &list, const std::string &today,
                                const std::function<std::string()> &newId);

} // namespace minplan::people
