#include "ctl/modules_at_hand.h"

#include "ctl/places.h"

namespace minplan::ctl {

ModulesAtHand::ModulesAtHand(const std::string &folder)
    : m_library(module::findLibrary(modulesFolder(folder)))
{ }

const module::Module *ModulesAtHand::find(const std::string &id)
{
    const auto read = m_read.find(id);
    if (read != m_read.end()) {
        return read->second.get();
    }
    const auto file = m_library.modules.find(id);
    std::unique_ptr<module::Module> module;
    if (file != m_library.modules.end()) {
        auto loaded = module::loadModule(file->second);
        if (loaded.usable()) {
            module = std::make_unique<module::Module>(std::move(loaded.value));
        }
    }
    return m_read.emplace(id, std::move(module)).first->second.get();
}

} // namespace minplan::ctl
