#include "record/validity.h"

#include "text/day.h"

namespace minplan::record {

Millis runsOut(Millis passedOn, int validMonths)
{
    return text::osloMidnight(text::monthsAfter(text::osloDay(passedOn), validMonths));
}

} // namespace minplan::record
