#pragma once

#include "people/staff_plan.h"
#include "text/finding.h"
#include "text/source_text.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// Lists of staff, as municipalities' systems for personnel save them: CSV with headings.
namespace minplan::exchange {

struct StaffList {
    people::List list;
    text::SourceText source; ///< as decoded
    /// Every row that will not do, by line, with the reason; never a word of a row where that might
    /// be a fødselsnummer. With an error among them nothing of the list is to be used.
    text::Findings notes;
    std::size_t rows = 0; ///< below the headings
};

/// UTF-8, UTF-16 or Windows-1252; semicolon, comma or tab; headings in Norwegian or English, in any
/// order, of which the name and the unit must be there (`staffHeadings()`). `municipality` counts
/// for rows that name none. Never throws.
[[nodiscard]] StaffList readStaffList(const std::string &name, std::string_view bytes,
                                      const std::string &municipality);
/// The same from disk; a file that cannot be read is a note.
[[nodiscard]] StaffList readStaffListFile(const std::filesystem::path &file,
                                          const std::string &municipality);

/// The headings known, a line each: what it means, and all that it may be called.
[[nodiscard]] std::string staffHeadings();

/// What keeps a plan from being carried out, as notes on the list.
[[nodiscard]] text::Findings notesOn(const StaffList &list,
                                     const std::vector<people::ListFault> &faults);

} // namespace minplan::exchange
