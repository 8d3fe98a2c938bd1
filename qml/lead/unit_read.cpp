#include "lead/unit_read.h"

#include "people/access_of.h"
#include "text/alphabetical.h"

namespace minplan::app {
namespace {

using people::Right;

people::Units byPath(people::Units units)
{
    const people::Units all = units;
    text::sortAlphabetically(units, [&all](const people::Unit &unit) {
        return people::joined(people::pathOf(all, unit.id));
    });
    return units;
}

people::Units reachedOf(const people::Units &units, const people::Scope &scope)
{
    people::Units reached = units;
    std::erase_if(reached, [&scope](const people::Unit &unit) {
        return !scope.everyone && !scope.units.contains(unit.id);
    });
    return reached;
}

} // namespace

UnitRead readUnit(record::Store &store, const UnitAsked &asked)
{
    record::Access access = accessOf(store, asked.actor, Right::Completion);
    UnitRead read;
    read.units = byPath(access.units());
    const people::Person actor = store.findPerson(asked.actor).value();
    read.reachable = reachedOf(read.units, people::scopeOf(actor, Right::Completion, read.units));
    const record::Look look{"completion", asked.exported, asked.unit};
    if (asked.person.empty()) {
        read.standings = access.completion(look);
    } else if (const auto person = store.findPerson(asked.person)) {
        read.standings = {access.completionOf(*person, look)};
    }
    read.lines = report::completion(read.standings, asked.courses, {}, asked.now);
    return read;
}

} // namespace minplan::app
