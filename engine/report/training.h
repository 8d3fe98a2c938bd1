#pragma once

#include "module/load.h"
#include "people/due.h"
#include "record/access.h"

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

/// One person and one module, over all rounds.
struct ModuleTraining {
    std::string module;
    bool isAsked = false; ///< by a rule that is known or not
    people::Training training;
    std::vector<PassDetails> passes; ///< as many as training.passes
    std::vector<people::TrainingRound> rounds;
    std::optional<record::CompletionRow> latest = {}; ///< the latest round in which it was begun
    people::JointTeaching joint = {};
};

/// What the present or an earlier round was worth: of its passes the best. The round has a pass.
[[nodiscard]] PassDetails detailsOf(const ModuleTraining &training, std::size_t round);

/// By module: what is asked of the person, by the assignments and by the courses at hand, or was
/// begun, recognised or covered by joint teaching. A course's own `due` asks everyone, but for whom
/// the course is assigned to.
[[nodiscard]] std::vector<ModuleTraining> trainingOf(const record::Standing &standing,
                                                     const std::vector<module::Course> &courses,
                                                     text::Day today);

} // namespace minplan::report
