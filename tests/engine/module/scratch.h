#pragma once

#include "module/load.h"

#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>

namespace minplan::tests {

/// A folder of real files that goes when the test does.
class Scratch
{
public:
    Scratch()
        : m_folder(std::filesystem::temp_directory_path()
                   / ("minplan-module-" + std::to_string(std::random_device{}())))
    {
        std::filesystem::create_directories(m_folder);
    }
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;

    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    std::filesystem::path write(const std::string &name, std::string_view content) const
    {
        const std::filesystem::path file = m_folder / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

private:
    std::filesystem::path m_folder;
};

/// «MP0101@3:7 MP0201@4:1»
inline std::string codes(const text::Findings &findings)
{
    std::string list;
    for (const text::Finding &finding : findings) {
        list += (list.empty() ? "" : " ") + std::string(finding.kind->code) + '@'
            + std::to_string(finding.at.begin.line) + ':' + std::to_string(finding.at.begin.column);
    }
    return list;
}

/// The findings of a module with this text, as codes with places.
inline std::string codesOf(std::string_view yaml)
{
    const Scratch scratch;
    return codes(module::loadModule(scratch.write("module.yaml", yaml)).findings);
}

inline constexpr std::string_view kHead = "module: m\ntitle: T\n";

} // namespace minplan::tests
