#pragma once

#include "module/load.h"
#include "temporary_folder.h"

#include <string>
#include <string_view>

namespace minplan::tests {

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
    const TemporaryFolder folder;
    return codes(module::loadModule(folder.write("module.yaml", yaml)).findings);
}

inline constexpr std::string_view kHead = "module: m\ntitle: T\n";

} // namespace minplan::tests
