#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minplan::people {

/// A role is a right (design §7); profession is what people are by training.
enum class Role { Staff, Instructor, UnitLead, Administrator };

/// Someone who learns. `id` is a random UUID; the name is only a handle.
struct Person {
    std::string id;
    std::string name;
    std::string profession; ///< «sykepleier», «ergoterapeut» …, free text allowed
    std::string unit;       ///< the unit's name as picked or typed
    bool hasPin = false;    ///< local to this machine
};

/// The professions offered at sign-in, in the order shown; the last is «annet».
[[nodiscard]] const std::vector<std::string> &professions();

/// Without white space at the ends, as names, professions and units are stored.
[[nodiscard]] std::string trimmed(std::string_view text);

/// Why a name, profession or unit will not do; None when it will. Between 1 and 80 characters
/// once trimmed, and nothing that looks like a fødselsnummer.
enum class NameFault { None, Empty, TooLong, PersonalNumber };
[[nodiscard]] NameFault checkName(std::string_view name);

/// A PIN is 4 to 12 digits.
[[nodiscard]] bool acceptablePin(std::string_view pin);

} // namespace minplan::people
