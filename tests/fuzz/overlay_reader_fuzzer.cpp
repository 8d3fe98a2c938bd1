#include "module/translation.h"
#include "temporary_folder.h"

#include <cstdint>

using namespace minplan;

namespace {

constexpr std::string_view kModule = R"(module: m
title: Mål
steps:
  - page: side
    title: Side
    text: Om mål.
  - quiz: prove
    title: Prøve
    questions:
      - {question: felt, ask: Skriv., blanks: "Det er plan{{legging|arbeid}}.", why: Fordi.}
)";

} // namespace

/// The input is the overlay of a module that is in order: checked, laid over it, and refreshed.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const tests::TemporaryFolder folder;
    static const auto owner = folder.write("module.yaml", kModule);
    const auto file = folder.write("nn.yaml", {reinterpret_cast<const char *>(data), size});
    for (const module::Checked &checked :
         {module::checkFile(file), module::checkCoverage(owner, "nn")}) {
        for (const text::Finding &finding : checked.findings) {
            const auto source = checked.sources.find(finding.file);
            const text::SourceText *text
                = source == checked.sources.end() ? nullptr : &source->second;
            (void)text::render(finding, text, "nb");
        }
    }
    (void)module::readHeadIn(owner, "nn");
    (void)module::loadModuleIn(owner, "nn");
    static const module::Module original = module::loadModule(owner).value;
    (void)module::translationsOf(original, "nn");
    return 0;
}
