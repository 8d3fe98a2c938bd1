#include "lead/unit_read.h"

#include "people/access_of.h"
#include "text/alphabetical.h"

namespace minplan::app {
namespace {

using people::Right;

people::Units byPath(people::Units units, const people::Units &all)
{
    text::sortAlphabetically(units, [&all](const people::Unit &unit) {
        return people::joined(people::pathOf(all, unit.id));
    });
    return units;
}

} // namespace

UnitRead readUnit(record::Store &store, const UnitAsked &asked)
{
    record::Access access = accessOf(store, asked.actor, Right::Completion);
    UnitRead read;
    const people::Units all = access.units();
    read.units = byPath(all, all);
    read.reachable = byPath(access.units(Right::Completion), all);
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
