#include "record/validity.h"

namespace minplan::record {

Millis runsOut(Millis passedOn, int validMonths)
{
    using std::chrono::year_month_day;
    const year_month_day day = std::chrono::floor<std::chrono::days>(passedOn);
    const year_month_day moved = day + std::chrono::months(validMonths);
    return std::chrono::sys_days(
        moved.ok() ? moved : year_month_day(moved.year() / moved.month() / std::chrono::last));
}

} // namespace minplan::record
