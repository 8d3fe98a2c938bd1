#pragma once

#include "text/fraction.h"
#include "text/position.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

/// What an author claims of a module under `tests:`. play/try_claims.h holds the module to it.
namespace minplan::module {

enum class Ending;

/// As play takes it: ids for one-of, any-of and order; texts for blanks; {left: right} and
/// {item: box} for match and sort; a text for number, short and reflect.
using TestAnswer
    = std::variant<bool, std::string, std::vector<std::string>, std::map<std::string, std::string>>;

/// These answers, each to its question, give so many points together.
struct AnswersTest {
    std::vector<std::pair<std::string, TestAnswer>> answers; ///< question → answer
    text::Fraction points;
    /// Question → name in its `let` → the value drawn; of the others the first.
    std::map<std::string, std::map<std::string, text::Fraction>> let;
};

/// These choices, in order, lead through a case to this ending.
struct PathTest {
    std::string step;
    std::vector<std::string> choose;
    Ending end;
};

/// From the least to the most, both allowed.
struct Bounds {
    std::optional<text::Fraction> least;
    std::optional<text::Fraction> most;
};

/// Every one of so many draws of a quiz keeps these bounds.
struct DrawsTest {
    std::string step;
    int draws = 1;
    std::uint64_t seed = 1;              ///< of the first draw; the next has the next
    Bounds questions;                    ///< how many are asked
    Bounds points;                       ///< how many there are to get
    std::vector<std::string> objectives; ///< each met by some question
    /// Question → name in its `let` → what it keeps within.
    std::map<std::string, std::map<std::string, Bounds>> let;
};

/// The only part of a module that keeps its place: a claim that does not hold is told there.
struct ModuleTest {
    text::Position at;
    std::variant<AnswersTest, PathTest, DrawsTest> claim;
};

} // namespace minplan::module
