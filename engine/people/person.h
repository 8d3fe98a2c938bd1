#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::people {

/// A role is a right (design §7); profession is what people are by training.
enum class Role { Staff, Instructor, UnitLead, Administrator };
/// «staff», «instructor», «unit-lead», «administrator».
[[nodiscard]] std::string_view name(Role role);

/// An id, and how people find it.
struct Handle {
    std::string id;
    std::string name;
    bool operator==(const Handle &) const = default;
};

/// Someone who learns. The name is only a handle.
struct Person {
    std::string id; ///< a UUID: of municipality and employee number where imported, else random
    std::string name;
    std::string profession; ///< «sykepleier», «ergoterapeut» …, free text allowed
    std::string unit;       ///< what the units are called, for showing; typed where none is known
    bool hasPin = false;    ///< local to this machine
    std::set<std::string> units = {}; ///< ids of the units the person is in
    std::set<std::string> leads = {}; ///< ids of the units the person leads
    std::set<Role> roles = {};        ///< Instructor and Administrator; the others follow
    std::string number = {};          ///< the employee number, in `municipality`
    std::string municipality = {};
    bool listed = false;           ///< came with a staff list
    std::string closedOn = {};     ///< the day the person left, as ISO date; empty: is here
    std::string startedOn = {};    ///< in the post, as ISO date; empty: not known
    std::string email = {};        ///< the address at work; empty: not known
    std::vector<Handle> also = {}; ///< other ids that count as this person (same_person.h)

    bool operator==(const Person &) const = default;
};

/// Staff always, UnitLead with some unit to lead, and those given.
[[nodiscard]] std::set<Role> rolesOf(const Person &person);

/// The professions offered at sign-in, in the order shown; the last is «annet».
[[nodiscard]] const std::vector<std::string> &professions();

/// Without white space at the ends, as names, professions and units are stored.
[[nodiscard]] std::string trimmed(std::string_view text);

/// Why a name, profession or unit will not do; None when it will. Between 1 and 80 characters
/// once trimmed, and nothing that looks like a fødselsnummer.
enum class NameFault { None, Empty, TooLong, PersonalNumber };
[[nodiscard]] NameFault checkName(std::string_view name);
/// The same of another text, which may be so many characters long.
[[nodiscard]] NameFault checkText(std::string_view text, std::size_t longest);

/// Whether mail can be sent there: something on both sides of one «@», a point behind it, and
/// nothing that would end the address in a list of them or in a link. At most 80 characters.
[[nodiscard]] bool acceptableEmail(std::string_view address);

/// A PIN is 4 to 12 digits.
[[nodiscard]] bool acceptablePin(std::string_view pin);

} // namespace minplan::people
