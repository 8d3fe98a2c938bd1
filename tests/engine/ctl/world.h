#pragma once

#include "ctl/process.h"
#include "golden.h"

#include <nlohmann/json.hpp>

/// What the tests of minplanctl share: the program, the fixtures, and a learner who always answers.
namespace minplan::tests {

[[nodiscard]] inline std::filesystem::path fixtures()
{
    return sourceDir() / "tests/engine/ctl/fixtures";
}
[[nodiscard]] inline std::string fixture(const std::string &name)
{
    return (fixtures() / name).string();
}
[[nodiscard]] inline std::filesystem::path golden(const std::string &name)
{
    return sourceDir() / "tests/engine/ctl/golden" / name;
}

/// The command line of minplanctl with these words.
[[nodiscard]] std::vector<std::string> minplanctl(std::vector<std::string> words);

/// A reply that fits what is shown; the same for the same show.
[[nodiscard]] nlohmann::json replyTo(const nlohmann::json &show);

/// Takes a module to its end for a person, by the line protocol.
void takeWhole(const std::string &module, const std::string &person,
               const std::filesystem::path &data);

} // namespace minplan::tests
