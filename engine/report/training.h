#pragma once

#include "module/load.h"
#include "people/due.h"
#include "record/access.h"

#include <map>
#include <string>
#include <vector>

namespace minplan::report {

/// What a pass was worth.
struct PassDetails {
    int edition = 0; ///< 0: not known
    std::optional<text::Fraction> points = {}, of = {};
    std::string recognised = {}; ///< what earlier training is called; empty: passed here
    bool joint = false;          ///< at joint teaching
};

/// By module what is asked of somebody; by a rule that is not known, nothing but the module.
using Demands = std::map<std::string, std::vector<people::Demand>>;
/// What the assignments and the courses at hand ask of whom the assignments reach. A course's own
/// `due` asks everyone, but for whom the course is assigned to.
[[nodiscard]] Demands demandsOf(const std::vector<people::Asked> &asked,
                                const std::vector<module::Course> &courses);

/// What rules count from that count from the start: that in the post, or since when somebody is
/// known.
[[nodiscard]] text::Day startOf(const people::Person &person,
                                const std::optional<record::Millis> &added, text::Day today);
[[nodiscard]] people::Pass passOf(record::Millis passedOn, const std::optional<int> &validMonths);
/// Adds what was decided, and at the end of the passes what was recognised, in its order.
void addDecided(people::Training &training, const people::Decided &decided);
/// Adds at the end of the passes those that joint teaching comes to; after all others are known.
people::JointTeaching addTaught(people::Training &training,
                                const people::AttendedBySession &attended, text::Day today);

/// One person and one module, over all rounds.
struct ModuleTraining {
    std::string module;
    bool isAsked = false; ///< by a rule that is known or not
    people::Training training;
    std::vector<PassDetails> passes; ///< as many as training.passes
    std::vector<people::TrainingRound> rounds;
    /// The latest round in which it was begun, of the standing this was worked out from; or null.
    const record::CompletionRow *latest = nullptr;
    people::JointTeaching joint = {};
};

/// What the present or an earlier round was worth: of its passes the best. The round has a pass.
[[nodiscard]] PassDetails detailsOf(const ModuleTraining &training, std::size_t round);

/// By module: what is asked of the person (demandsOf()), or was begun, recognised or covered by
/// joint teaching.
[[nodiscard]] std::vector<ModuleTraining> trainingOf(const record::Standing &standing,
                                                     const std::vector<module::Course> &courses,
                                                     text::Day today);
/// The same where the demands are worked out: most in a unit are asked the same.
[[nodiscard]] std::vector<ModuleTraining>
trainingBy(const Demands &demands, const record::Standing &standing, text::Day today);

} // namespace minplan::report
