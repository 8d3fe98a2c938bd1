#pragma once

#include "people/due_rule.h"
#include "people/fact.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::people {

/// That a module, or all of a course, is to be done by some: those in a unit and below it, or one
/// person. Said field by field (fact.h): `module` or `course`, `unit` or `person`, `role`, `due`,
/// `since`, and `withdrawn`, «yes» or «no».
struct Assignment {
    std::string id;          ///< a random UUID
    std::string module = {}; ///< its id, or …
    std::string course = {}; ///< … the course's
    std::string unit = {};   ///< its id, or …
    std::string person = {}; ///< … the person's
    std::string role = {};   ///< only those of this profession in the unit; empty: all
    std::string due = {};    ///< as written() writes a rule; one that is not known asks for no day
    std::string since = {};  ///< ISO day; see Demand::since
    bool withdrawn = false;

    bool operator==(const Assignment &) const = default;
};

[[nodiscard]] bool isAssignmentField(std::string_view field);
/// Takes in what a field holds; one that is not known changes nothing.
void take(Assignment &assignment, const std::string &field, const std::string &value);
/// What must be said so that `before` becomes `after`.
[[nodiscard]] Fact difference(const Assignment &before, const Assignment &after);

/// Something that is asked of a person.
struct Asked {
    std::string module; ///< or …
    std::string course;
    std::optional<DueRule> due = {};
    text::Day since{};

    bool operator==(const Asked &) const = default;
};

/// Which of the assignments reach whom, by present membership and profession. Looks each person up
/// in one step, however many units there are.
class Assigned
{
public:
    Assigned(const std::vector<Assignment> &assignments, const Units &units);

    /// In the order of the assignments' list.
    [[nodiscard]] std::vector<Asked> of(const Person &person) const;
    /// Whether some assignment is for that person alone: then not all of the same units and
    /// profession are asked the same.
    [[nodiscard]] bool isNamed(const Person &person) const;

private:
    struct Entry {
        Asked asked;
        std::string role; ///< folded; empty: all
    };
    std::vector<Entry> m_entries;
    std::multimap<std::string, std::size_t> m_of; ///< id of a unit or person → its own entries
    std::map<std::string, std::string> m_parents; ///< unit → the one it is part of
};

} // namespace minplan::people
