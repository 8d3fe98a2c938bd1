#include "module/condition.h"

#include <cstdint>
#include <cstdlib>

using namespace minplan::module;

/// A `when` that can be read holds or does not, whatever the meters, and reads the same again; one
/// that cannot says where, within its text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string text(reinterpret_cast<const char *>(data), size);
    const ParsedCondition parsed = parseCondition(text);
    if (!parsed.ok) {
        if (parsed.faultAt < 0 || static_cast<std::size_t>(parsed.faultAt) > size) {
            std::abort();
        }
        return 0;
    }
    for (const int value : {-1000, 0, 1, 1000}) {
        std::map<std::string, int> meters;
        for (const Condition::Instruction &step : parsed.condition.program) {
            if (step.op == Condition::Op::Meter) {
                meters[step.meter] = value;
            }
        }
        const bool first = holds(parsed.condition, meters);
        if (first != holds(parseCondition(parsed.condition.text).condition, meters)) {
            std::abort();
        }
    }
    return 0;
}
