#pragma once

#include "ctl/demo_days.h"
#include "ctl/demo_play.h"
#include "ctl/demo_staff.h"

#include <functional>
#include <optional>
#include <vector>

/// What happened to the made-up people, in the months up to a day.
namespace minplan::ctl {

struct DemoWorld {
    DemoStaff staff;
    std::vector<module::Module> modules; ///< of the course, in its order
    std::string course;                  ///< its id
    DemoDays days;
};

/// Something that happens at a time, and goes on at the time it gives back.
struct Happening {
    record::Millis at;
    std::function<std::optional<record::Millis>(record::Store &)> happen;
};
/// The world outlives them, as does what is on the stage.
using Happenings = std::vector<Happening>;

/// What is told of people: lists of staff, the course assigned to all, and what leads decide.
void addFacts(Happenings &story, const DemoWorld &world);
/// Who took which module when, and how it came out.
void addLearning(Happenings &story, const DemoWorld &world, Stage &stage, play::Chance &chance);

/// Lets everything happen in the order of time, `now` being the store's clock; some thousand at a
/// time are written together. `goOn` is asked in between, and hears how many have been.
void letHappen(record::Store &store, const Happenings &story, record::Millis &now,
               const std::function<bool(std::size_t)> &goOn);

} // namespace minplan::ctl
