#pragma once

#include "people/staff_plan.h"
#include "play/chance.h"
#include "text/day.h"

/// The people that `minplanctl demo` makes up, as a list of staff would bring them.
namespace minplan::ctl {

/// What becomes of one of the staff.
enum class Fate {
    Done,        ///< passed everything in time
    Retried,     ///< … the last module by taking its quiz again
    StartedAnew, ///< … the last module in a second attempt
    Late,        ///< … but the last module after its day
    NeverBegan,  ///< overdue, as are the next two
    Stopped,     ///< under way in the last module
    Failed,      ///< not passed in the last module
    Extended,    ///< not passed in the last module, and given a later day
    Recognised,  ///< brought the first module along from elsewhere
    OnLeave,     ///< exempt
    Left,
    New, ///< started lately, and is under way
};

struct DemoPerson {
    people::Listed listed;
    Fate fate = Fate::Done;
    std::size_t unit = 0; ///< the place of the unit among DemoStaff::units
};

struct DemoStaff {
    std::vector<std::string> top;                ///< the path of the unit above all
    std::vector<std::vector<std::string>> units; ///< the paths of those with staff
    people::Listed administrator;
    std::vector<people::Listed> leads; ///< one for each of `units`
    std::vector<DemoPerson> staff;

    /// Everybody who works there before those who are new come and those who leave go, or after.
    [[nodiscard]] people::List before() const;
    [[nodiscard]] people::List after() const;
};

/// The same for the same seed. Names are first and last names that many bear, put together by
/// chance; of every sixty, seven are overdue. `today` is the day the story has come to.
[[nodiscard]] DemoStaff demoStaff(int units, int staff, text::Day today, play::Chance &chance);

/// The id that a person of a list has in the record.
[[nodiscard]] std::string idOf(const people::Listed &listed);

} // namespace minplan::ctl
