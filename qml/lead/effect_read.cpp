#include "lead/effect_read.h"

#include "app/qt_values.h"
#include "module/modules_at_hand.h"
#include "people/access_of.h"
#include "report/items.h"
#include "text/alphabetical.h"

namespace minplan::app {

using people::Right;

EffectAsked effectAsked(std::string actor, std::string unit, const Shelf &shelf)
{
    return {std::move(actor), std::move(unit), libraryOf(shelf), shownLanguage()};
}

EffectRead readEffect(record::Store &store, const EffectAsked &asked)
{
    record::Access access = accessOf(store, asked.actor, Right::Outcomes);
    module::ModulesAtHand atHand(asked.library, asked.language);
    EffectRead read;
    read.units = access.units();
    read.unit = asked.unit;
    read.least = report::leastPersons(atHand.anonymity());
    read.reachable = access.units(Right::Outcomes);
    text::sortAlphabetically(read.reachable, [&read](const people::Unit &unit) {
        return people::joined(people::pathOf(read.units, unit.id));
    });
    if (read.unit.empty() && read.reachable.size() == 1) {
        read.unit = read.reachable.front().id;
    }

    report::AskedModules modules([&atHand](const std::string &id) { return atHand.find(id); });
    report::KnowledgeTally tally(modules);
    record::Look look{"outcomes", false};
    look.unit = read.unit;
    access.outcomes(look, "", tally.sink());
    read.modules = report::knowledgeOf(tally, modules, read.least);

    if (const people::Unit *unit = people::findUnit(read.units, read.unit)) {
        read.plans = report::planProgress(access.planShares(*unit));
        const people::Units mine = access.units(Right::Assignment);
        read.mayEnter = people::findUnit(mine, unit->id) != nullptr;
    }
    return read;
}

} // namespace minplan::app
