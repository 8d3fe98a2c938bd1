#pragma once

#include "module/load.h"

#include <map>
#include <memory>
#include <string>

namespace minplan::ctl {

/// The modules in a folder of courses, each read when it is first asked for.
class ModulesAtHand
{
public:
    /// `folder` as given, or empty (modulesFolder()).
    explicit ModulesAtHand(const std::string &folder);

    /// Null where there is none of that id, or it cannot be used. Valid as long as this.
    [[nodiscard]] const module::Module *find(const std::string &id);
    /// The fewest answers that the place shows.
    [[nodiscard]] int anonymity() const { return m_library.site.anonymity; }

private:
    module::Library m_library;
    std::map<std::string, std::unique_ptr<module::Module>> m_read;
};

} // namespace minplan::ctl
