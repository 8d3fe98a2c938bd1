#pragma once

#include <nlohmann/json.hpp>

#include <string>

namespace minplan::play {

/// Something a learner did in an attempt, as it is recorded: ids and the texts as shown. The
/// attempt's state is a fold over these, in order. Kinds (docs/records.md has the bodies):
///   attempt-begun     seed, language, edition, what was drawn for each quiz
///   page-read         a page gone past
///   stage-done        a procedure's stage gone past, with what was ticked
///   choice-made       a choice in a scene
///   scene-read        a scene without choices gone past
///   question-answered with answer, how sure, points and of as fractions
///   feedback-seen     feedback gone past
///   text-written      an exercise's text (private to the learner)
///   rubric-judged     the learner's own judgement of it
///   practice-taken    a practice gone past
///   result-seen       a quiz's result gone past
///   try-begun         a quiz begun again, with what was drawn
///   attempt-ended     points, of, passed, validMonths
/// Every body but the first has `now`: {step, title, percent}, where the learner stands after it,
/// and `edition` where that is no longer the one the attempt began on.
/// A kind this version does not know is kept in the record and skipped here.
struct Event {
    std::string kind;
    std::string item; ///< «step», «step/stage», «step/scene», «step/question»
    nlohmann::json body = nlohmann::json::object();
    bool operator==(const Event &) const = default;
};

} // namespace minplan::play
