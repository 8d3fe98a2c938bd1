#include "module/parameters.h"

#include <cstdint>
#include <cstdlib>

using namespace minplan;
using namespace minplan::module;

/// A formula of `let` that can be read gives a number or says why not, whatever the names stand
/// for, and a number that may be shown is read back as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    (void)filled(text, {{"vekt", "72.5"}, {"a", "-1"}}, ',');
    const ParsedFormula parsed = parseFormula(text);
    if (!parsed.ok) {
        return 0;
    }
    for (const text::Fraction value :
         {text::Fraction(0), text::Fraction(-1, 3), text::Fraction(999'999'999, 1'000'000)}) {
        std::map<std::string, text::Fraction> values;
        for (const Formula::Instruction &step : parsed.formula.program) {
            if (step.op == Formula::Op::Name) {
                values[step.name] = value;
            }
        }
        const Reckoned reckoned = reckon(parsed.formula, values);
        const bool shown = reckoned.fault == Reckoned::Fault::None && isSmall(reckoned.value)
            && isDecimal(reckoned.value);
        if (shown && text::decimal(reckoned.value.toDecimal('.', 6)) != reckoned.value) {
            std::abort();
        }
    }
    return 0;
}
