#pragma once

#include "home/library.h"
#include "people/assignment.h"

#include <QStringList>

/// What the page «Tildel» shows of courses, units, people and assignments.
namespace minplan::app {

/// What can be assigned: a course or a module at hand.
struct Subject {
    std::string course; ///< its id, or …
    std::string module; ///< … the module's
    QString title;      ///< «Hele kurset «…»», or the module's own
};
/// Each course, then its modules in order; what cannot be read is left out.
[[nodiscard]] std::vector<Subject> subjectsOf(const Shelf &shelf);

/// «Innen en dato» …, in the order of people::DueRule::Kind.
[[nodiscard]] QStringList ruleNames();
/// The professions there are among people, in alphabetical order.
[[nodiscard]] QStringList professionsOf(const std::vector<people::Person> &people);

/// How many of these an assignment reaches.
[[nodiscard]] int reachedBy(const people::Assignment &assignment, const people::Units &units,
                            const std::vector<people::Person> &people);
/// Whether the assignment is for one of the units, for one above or below them, or for one of the
/// people.
[[nodiscard]] bool concerns(const people::Assignment &assignment, const people::Units &all,
                            const people::Units &units, const std::vector<people::Person> &people);
/// «Fana / Sone Nord, sykepleier», or the person's name.
[[nodiscard]] QString whomText(const people::Assignment &assignment, const people::Units &units,
                               const std::vector<people::Person> &people);

} // namespace minplan::app
