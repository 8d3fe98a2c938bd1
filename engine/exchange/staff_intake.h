#pragma once

#include "exchange/staff_list.h"

namespace minplan::exchange {

/// What a list is laid upon, and what is said beside it.
struct StaffGround {
    people::Roster roster;
    std::string municipality; ///< for rows that name none; empty: the one everybody listed is in
    std::string today;        ///< ISO date
    std::function<std::string()> newId;
};

/// A list of staff read and laid upon those who are known: all that can be told of it, and nothing
/// done yet.
struct StaffIntake {
    std::string file; ///< what it is called, without its folder
    text::Findings notes;
    people::StaffPlan plan; ///< empty where the list will not do

    [[nodiscard]] bool willDo() const { return !text::hasErrors(notes); }
};
/// Never throws for what the file holds.
[[nodiscard]] StaffIntake planStaff(const std::filesystem::path &file, const StaffGround &ground);

} // namespace minplan::exchange
