#include "exchange/staff_list.h"

#include <cstdint>
#include <cstdlib>
#include <string>

/// Any bytes give a list or sentences about it, and any list a plan.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace minplan;
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    const exchange::StaffList list = exchange::readStaffList("liste.csv", bytes, "Bergen");
    for (const text::Finding &note : list.notes) {
        if (text::message(note, "nb").empty()) {
            std::abort();
        }
    }
    if (!text::hasErrors(list.notes)) {
        int drawn = 0;
        const people::StaffPlan plan = people::planFor(
            {}, list.list, "2026-11-22", [&] { return "drawn " + std::to_string(++drawn); });
        if (plan.added.size() > list.list.persons.size()) {
            std::abort();
        }
    }
    return 0;
}
