#include "module/modules_at_hand.h"

namespace minplan::module {

ModulesAtHand::ModulesAtHand(Library library, std::string language)
    : m_library(std::move(library))
    , m_language(std::move(language))
{ }

const Module *ModulesAtHand::find(const std::string &id)
{
    const auto read = m_read.find(id);
    if (read != m_read.end()) {
        return read->second.get();
    }
    const auto file = m_library.modules.find(id);
    std::unique_ptr<Module> module;
    if (file != m_library.modules.end()) {
        auto loaded = loadModuleIn(file->second, m_language, &m_library.site);
        if (loaded.usable()) {
            module = std::make_unique<Module>(std::move(loaded.value));
        }
    }
    return m_read.emplace(id, std::move(module)).first->second.get();
}

} // namespace minplan::module
