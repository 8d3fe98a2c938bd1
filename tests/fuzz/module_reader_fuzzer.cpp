#include "module/load.h"

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace minplan;

namespace {

/// A file of one's own, so that several fuzzers can run beside each other.
std::filesystem::path inputFile()
{
    static const std::filesystem::path file = [] {
        std::string folder
            = (std::filesystem::temp_directory_path() / "minplan-fuzz-XXXXXX").string();
        if (mkdtemp(folder.data()) == nullptr) {
            std::abort();
        }
        return std::filesystem::path(folder) / "module.yaml";
    }();
    return file;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::ofstream(inputFile(), std::ios::binary)
        .write(reinterpret_cast<const char *>(data), static_cast<std::streamsize>(size));
    const module::Checked checked = module::checkFile(inputFile());
    for (const text::Finding &finding : checked.findings) {
        const auto source = checked.sources.find(finding.file);
        const text::SourceText *text = source == checked.sources.end() ? nullptr : &source->second;
        (void)text::render(finding, text, "nb");
    }
    (void)module::readHead(inputFile());
    return 0;
}
