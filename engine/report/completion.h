#pragma once

#include "module/load.h"
#include "record/access.h"
#include "report/csv.h"
#include "report/module_state.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace minplan::report {

/// One person and one assigned or begun module, this round.
struct CompletionLine : ModuleState {
    std::string person, name, unit, role; ///< role: the profession
    int edition = 0;                      ///< 0: not begun
    std::optional<text::Fraction> points, of;
    std::optional<text::Day> passedOn;
    std::string exempt = {};     ///< why the present round need not be done
    std::string recognised = {}; ///< by what earlier training it counts as passed
    bool joint = false;          ///< passed at joint teaching
};

/// From where people stand and what is asked of them, by assignments and by the courses at hand
/// (training.h); of one module, or of all. A pass holds until the day it expires, the due day
/// itself is in time; while a pass holds, `due` is the day it was asked for by, and afterwards the
/// day it is to be had anew by. Who is exempt is asked for nothing, and has a row only for what was
/// begun. In order of unit, name, module.
[[nodiscard]] std::vector<CompletionLine> completion(const std::vector<record::Standing> &standings,
                                                     const std::vector<module::Course> &courses,
                                                     const std::string &module, record::Millis now);

/// The columns are a contract (design §8): `person,name,unit,role,module,edition,status,points,of,
/// passed_on,due,expires`; what is not known is an empty cell.
[[nodiscard]] std::string completionCsv(const std::vector<CompletionLine> &lines, CsvStyle style);
/// Aligned for a terminal, headings and statuses in «nb» or «en»; a sentence when there are no
/// lines.
[[nodiscard]] std::string completionTable(const std::vector<CompletionLine> &lines,
                                          std::string_view language);
/// An array of objects with the columns as keys, null for what is not known.
[[nodiscard]] std::string completionJson(const std::vector<CompletionLine> &lines);

} // namespace minplan::report
