#include "lead/effect_read.h"

#include "people/access_of.h"
#include "text/alphabetical.h"

namespace minplan::app {
namespace {

using people::Right;
using Modules = std::map<std::string, module::Module>;

Modules modulesIn(const std::vector<std::filesystem::path> &files)
{
    Modules modules;
    for (const std::filesystem::path &file : files) {
        module::Module module = module::loadModule(file).value;
        modules.emplace(module.id, std::move(module));
    }
    return modules;
}

} // namespace

EffectAsked effectAsked(std::string actor, std::string unit, const Shelf &shelf)
{
    EffectAsked asked{std::move(actor), std::move(unit), {}, shelf.site.anonymity};
    for (const auto &[id, entry] : shelf.modules) {
        if (!entry.file.empty()) {
            asked.modules.push_back(entry.file);
        }
    }
    return asked;
}

EffectRead readEffect(record::Store &store, const EffectAsked &asked)
{
    record::Access access = accessOf(store, asked.actor, Right::Outcomes);
    EffectRead read;
    read.units = access.units();
    read.unit = asked.unit;
    read.least = asked.least;
    read.reachable = access.units(Right::Outcomes);
    text::sortAlphabetically(read.reachable, [&read](const people::Unit &unit) {
        return people::joined(people::pathOf(read.units, unit.id));
    });
    if (read.unit.empty() && read.reachable.size() == 1) {
        read.unit = read.reachable.front().id;
    }

    const Modules modules = modulesIn(asked.modules);
    report::AskedModules atHand([&modules](const std::string &id) {
        const auto found = modules.find(id);
        return found == modules.end() ? nullptr : &found->second;
    });
    report::KnowledgeTally tally(atHand);
    record::Look look{"outcomes", false};
    look.unit = read.unit;
    access.outcomes(look, "", tally.sink());
    read.modules = report::knowledgeOf(tally, atHand, asked.least);

    if (const people::Unit *unit = people::findUnit(read.units, read.unit)) {
        read.plans = report::planProgress(access.planShares(*unit));
        const people::Units mine = access.units(Right::Assignment);
        read.mayEnter = people::findUnit(mine, unit->id) != nullptr;
    }
    return read;
}

} // namespace minplan::app
