#pragma once

#include "module/load.h"

#include <map>
#include <memory>
#include <string>

namespace minplan::module {

/// The modules of a library as they are shown in a language, each read when it is first asked for.
class ModulesAtHand
{
public:
    /// `language` as loadModuleIn() takes it.
    explicit ModulesAtHand(Library library, std::string language = {});

    /// Null where there is none of that id, or it cannot be used. Valid as long as this.
    [[nodiscard]] const Module *find(const std::string &id);
    /// The fewest answers that the place shows.
    [[nodiscard]] int anonymity() const { return m_library.site.anonymity; }

private:
    Library m_library;
    std::string m_language;
    std::map<std::string, std::unique_ptr<Module>> m_read;
};

} // namespace minplan::module
