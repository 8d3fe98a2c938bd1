#pragma once

#include "people/teaching.h"
#include "record/access.h"

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

/// What the commands of joint teaching share.
namespace minplan::ctl {

/// Stands for everybody of the unit, or everybody invited.
constexpr std::string_view kAllPersons = "all";

/// The argument UNDERVISNING.
void addSession(CLI::App &command, std::string &session);
/// By id, or the beginning of one that no other has. Throws Refused, with the ids to choose from.
[[nodiscard]] people::TeachingSession sessionCalled(const record::Access &access,
                                                    const std::string &idOrBeginning);
/// Throws Refused where it was called off.
void refuseCancelled(const people::TeachingSession &session);
/// «1. desember 2026 kl. 13:30, Hjemmetjenesten / Sone Nord, Møterom 2»
[[nodiscard]] std::string called(const people::TeachingSession &session,
                                 const people::Units &units);

/// The persons that are called so, each once; `all` in place of a name. Throws Refused.
[[nodiscard]] std::vector<people::Person> personsCalled(const record::Store &store,
                                                        const std::vector<std::string> &names,
                                                        const std::vector<people::Person> &all);
/// Those of a unit and below it.
[[nodiscard]] std::vector<people::Person>
staffOf(const record::Store &store, const record::Access &access, const std::string &unit);
[[nodiscard]] bool isIn(const std::vector<people::Person> &persons, const people::Person &person);

// Each adds its command below `teach`.
void addTeachPlan(CLI::App &teach, std::function<int()> &chosen);
void addTeachList(CLI::App &teach, std::function<int()> &chosen);
void addTeachInvite(CLI::App &teach, std::function<int()> &chosen);
void addTeachSheet(CLI::App &teach, std::function<int()> &chosen);
void addTeachCame(CLI::App &teach, std::function<int()> &chosen);
void addTeachCancel(CLI::App &teach, std::function<int()> &chosen);

} // namespace minplan::ctl
