#pragma once

#include "people/due.h"
#include "people/fact.h"
#include "people/person.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What was decided for one person about a module: facts about that person, in fields named
/// `training/<extended|exempt|recognised>/<module>/<day>`, empty once withdrawn.
namespace minplan::people {

/// Earlier training that counts as a pass from the day it was earned.
struct Recognised {
    text::Day day;
    int validMonths = 0; ///< how long the module's pass holds; 0: for good
    std::string proof;   ///< what it is called

    bool operator==(const Recognised &) const = default;
};

/// Of one module, each list by day.
struct Decided {
    std::vector<Extension> extensions = {};
    std::vector<Exemption> exemptions = {};
    std::vector<Recognised> recognised = {};

    bool operator==(const Decided &) const = default;
};
using Decisions = std::map<std::string, Decided>; ///< by module

/// Whether the field holds such a decision.
[[nodiscard]] bool isDecision(std::string_view field);
/// Takes one in; what is withdrawn, or not as the functions below write it, changes nothing.
/// Fields come in the order of their names.
void take(Decisions &decisions, std::string_view field, std::string_view value);
/// As take(), but what the field said before counts no longer.
void retake(Decisions &decisions, std::string_view field, std::string_view value);

/// What is to be said. The texts are trimmed.
[[nodiscard]] Fact extended(const Person &person, const std::string &module,
                            const Extension &extension);
[[nodiscard]] Fact exempted(const Person &person, const std::string &module,
                            const Exemption &exemption);
[[nodiscard]] Fact recognised(const Person &person, const std::string &module,
                              const Recognised &recognised);
/// That what a fact said counts no longer.
[[nodiscard]] Fact withdrawn(Fact fact);
/// What the fact's field says as yet: what must be said to have it back.
[[nodiscard]] Fact before(const Fact &fact, const Person &person, const Decisions &decisions);

/// What a decision's field is about.
struct DecisionName {
    std::string kind; ///< «extended», «exempt», «recognised»
    std::string module;
};
[[nodiscard]] std::optional<DecisionName> decisionNamed(std::string_view field);

/// What a decision says, for people: «2027-03-15, Permisjon», «Kurs i Bergen».
[[nodiscard]] std::string decisionValue(std::string_view field, std::string_view value);
/// The reason or proof in a decision; empty when withdrawn.
[[nodiscard]] std::string reasonIn(std::string_view field, std::string_view value);
/// Why a reason or proof will not do: between 1 and 200 characters once trimmed, and nothing that
/// looks like a fødselsnummer.
[[nodiscard]] NameFault checkReason(std::string_view reason);

} // namespace minplan::people
