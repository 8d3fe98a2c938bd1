#include "golden.h"
#include "module/load.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>

namespace fs = std::filesystem;

namespace {

/// What stands between «```yaml» and «```» in the README.
std::string exampleModule()
{
    const std::string readme = minplan::tests::readFile(minplan::tests::sourceDir() / "README.md");
    const std::string fence = "```yaml\n";
    const auto begin = readme.find(fence);
    REQUIRE(begin != std::string::npos);
    const auto end = readme.find("\n```", begin);
    REQUIRE(end != std::string::npos);
    return readme.substr(begin + fence.size(), end + 1 - begin - fence.size());
}

} // namespace

TEST_CASE("the module in the README is without findings")
{
    const fs::path folder
        = fs::temp_directory_path() / ("minplan-readme-" + std::to_string(std::random_device{}()));
    fs::create_directories(folder);
    std::ofstream(folder / "module.yaml") << exampleModule();
    const auto checked = minplan::module::checkFile(folder / "module.yaml");
    fs::remove_all(folder);

    CHECK(checked.kind == minplan::module::FileKind::Module);
    for (const auto &finding : checked.findings) {
        FAIL_CHECK(minplan::text::render(finding, &checked.sources.at(finding.file), "en"));
    }
}
