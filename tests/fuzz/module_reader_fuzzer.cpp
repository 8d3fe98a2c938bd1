#include "module/load.h"
#include "temporary_folder.h"

#include <cstdint>

using namespace minplan;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    // A folder of one's own, so that several fuzzers can run beside each other.
    static const tests::TemporaryFolder folder;
    const auto file = folder.write("module.yaml", {reinterpret_cast<const char *>(data), size});
    const module::Checked checked = module::checkFile(file);
    for (const text::Finding &finding : checked.findings) {
        const auto source = checked.sources.find(finding.file);
        const text::SourceText *text = source == checked.sources.end() ? nullptr : &source->second;
        (void)text::render(finding, text, "nb");
    }
    (void)module::readHead(file);
    return 0;
}
