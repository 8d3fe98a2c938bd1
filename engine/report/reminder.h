#pragma once

#include "report/unit_view.h"

#include <map>
#include <string>
#include <vector>

/// What a lead says to those who have something left to do: ready texts, in «nb», «nn» or «en».
namespace minplan::report {

/// What a module is called for those who read it, and how long it takes.
struct ModuleBrief {
    std::string title;
    int minutes = 0; ///< 0: not told
};

/// Who says it, and what is known of the modules.
struct ReminderSetting {
    std::string language = "nb";
    std::string sender = {};                        ///< a name; empty: nobody signs
    std::vector<std::string> modules = {};          ///< ids in the order to tell of them
    std::map<std::string, ModuleBrief> briefs = {}; ///< by id; others are called by their id
    text::Day today = {};
};

/// A message. Lines end in «\n»; the body ends in one.
struct ReminderText {
    std::string subject;
    std::string body;
};

/// The modules the person is to do something in, in the setting's order: all but those with a pass
/// that holds for a while yet.
[[nodiscard]] std::vector<std::string> remaining(const PersonView &person,
                                                 const ReminderSetting &setting);

/// To one person: what is left, by when, how long it takes and how to open it.
[[nodiscard]] ReminderText reminderFor(const PersonView &person, const ReminderSetting &setting);

/// To all of them at once. It names nobody and says of nobody how they stand; a due day is told
/// where at least two share it and no one who lacks the module has another.
[[nodiscard]] ReminderText reminderForAll(const std::vector<PersonView> &persons,
                                          const ReminderSetting &setting);

/// Where it goes by mail.
struct Receivers {
    std::vector<std::string> addresses;
    std::vector<std::string> without; ///< the names of those whose address is not known
};
[[nodiscard]] Receivers receiversOf(const std::vector<PersonView> &persons);

/// What the record is to keep of it (Access::noteReminded()).
[[nodiscard]] std::vector<record::Reminding> remindingOf(const std::vector<PersonView> &persons,
                                                         const ReminderSetting &setting);

} // namespace minplan::report
