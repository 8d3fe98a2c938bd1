#pragma once

#include "exchange/note_kinds.h"
#include "exchange/staff_columns.h"
#include "exchange/staff_list.h"

#include <map>

namespace minplan::exchange {

/// Takes the rows below the headings into a list, one by one: several rows of one person become
/// one. What will not do is a note, and the row is left out.
class StaffRows
{
public:
    StaffRows(StaffList &list, const StaffColumns &columns, std::string municipality);

    void take(const CsvRow &row);

private:
    [[nodiscard]] people::Listed read(const CsvRow &row);
    [[nodiscard]] bool fits(const CsvRow &row);
    void readUnit(const CsvRow &row, people::Listed &listed);
    void readRoles(const CsvRow &row, people::Listed &listed);
    void readStart(const CsvRow &row, people::Listed &listed);
    void readEmail(const CsvRow &row, people::Listed &listed);
    void merge(const CsvRow &row, people::Listed listed);
    void refuse(const CsvRow &row, const text::FindingKind &kind,
                std::vector<std::string> words = {});

    StaffList &m_list;
    const StaffColumns &m_columns;
    std::string m_municipality;
    std::map<std::string, std::size_t> m_known; ///< number, or name without one → place
    bool m_refused = false;
};

} // namespace minplan::exchange
