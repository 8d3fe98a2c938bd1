#include "bank_fuzzing.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return minplan::tests::fuzzImport(minplan::exchange::Format::MoodleXml, data, size);
}
