#include "golden.h"
#include "module/load.h"
#include "temporary_folder.h"

#include <string>

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
    const minplan::tests::TemporaryFolder folder;
    const auto checked = minplan::module::checkFile(folder.write("module.yaml", exampleModule()));

    CHECK(checked.kind == minplan::module::FileKind::Module);
    for (const auto &finding : checked.findings) {
        FAIL_CHECK(minplan::text::render(finding, &checked.sources.at(finding.file), "en"));
    }
}
