#include "exchange/staff_intake.h"

namespace minplan::exchange {

namespace {

std::string municipalityFor(const StaffGround &ground)
{
    std::set<std::string> known;
    for (const people::Person &person : ground.roster.persons) {
        if (person.listed) {
            known.insert(person.municipality);
        }
    }
    return ground.municipality.empty() && known.size() == 1 ? *known.begin() : ground.municipality;
}

} // namespace

StaffIntake planStaff(const std::filesystem::path &file, const StaffGround &ground)
{
    const StaffList list = readStaffListFile(file, municipalityFor(ground));
    StaffIntake intake{file.filename().string(), list.notes, {}};
    if (!intake.willDo()) {
        return intake;
    }
    people::StaffPlan plan = people::planFor(ground.roster, list.list, ground.today, ground.newId);
    if (plan.faults.empty()) {
        intake.plan = std::move(plan);
        return intake;
    }
    const text::Findings faults = notesOn(list, plan.faults);
    intake.notes.insert(intake.notes.end(), faults.begin(), faults.end());
    return intake;
}

} // namespace minplan::exchange
