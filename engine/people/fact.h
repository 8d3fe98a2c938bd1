#pragma once

#include "people/person.h"
#include "people/unit.h"

#include <map>
#include <string>
#include <string_view>

namespace minplan::people {

/// Something said about one person, unit, assignment or session of joint teaching: fields, and what
/// they hold from then on. A field stands until a later fact sets it. docs/records.md lists them;
/// «units/<id>», «leads/<id>», «roles/<role>» and «listed» hold «yes» or «no».
struct Fact {
    enum class About { Person, Unit, Assignment, Session };
    About about = About::Person;
    std::string subject; ///< id
    std::map<std::string, std::string> fields = {};
    std::string of = {}; ///< of an assignment or session: the id of the unit or person it is for

    bool operator==(const Fact &) const = default;
};

/// Whether this version knows what the field means.
[[nodiscard]] bool isField(Fact::About about, std::string_view field);

/// Takes in what a field holds; one that is not known changes nothing.
void take(Person &person, const std::string &field, const std::string &value);
void take(Unit &unit, const std::string &field, const std::string &value);

/// What must be said so that `before` becomes `after`; without fields when they say the same. What
/// is local (the PIN) or follows from the units (`unit`) is no part of it.
[[nodiscard]] Fact difference(const Person &before, const Person &after);
[[nodiscard]] Fact difference(const Unit &before, const Unit &after);

} // namespace minplan::people
