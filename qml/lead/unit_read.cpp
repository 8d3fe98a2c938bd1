#include "lead/unit_read.h"

#include "people/access_of.h"
#include "text/alphabetical.h"
#include "text/day.h"

#include <algorithm>
#include <set>

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

/// The units to go on to from what is asked about: not that one itself, nor one that is all.
people::Units furtherOf(const UnitRead &read, const std::string &unit)
{
    people::Units further = read.reachable;
    if (!unit.empty()) {
        const auto below = people::withBelow(read.units, {unit});
        std::erase_if(further, [&](const people::Unit &one) {
            return one.id == unit || !below.contains(one.id);
        });
    }
    return unit.empty() && further.size() == 1 ? people::Units() : further;
}

/// Nothing where there are few, or no units to go on to.
std::optional<UnitSums> sumsOf(record::Access &access, const UnitAsked &asked, const UnitRead &read,
                               const record::Look &look)
{
    const people::Units further = furtherOf(read, asked.unit);
    if (further.empty() || !asked.below) {
        return std::nullopt;
    }
    const auto today = text::osloDay(asked.now);
    report::SummaryTally tally(read.units, further, asked.courses, today);
    report::SummaryTally alone({}, {}, asked.courses, today);
    std::set<std::string> elsewhere;
    for (const people::Unit &unit : further) {
        elsewhere.insert(unit.id);
    }
    const auto isAlone = [&](const people::Person &person) {
        const auto is = [&](const std::string &unit) {
            return asked.unit.empty() ? elsewhere.contains(unit) : unit == asked.unit;
        };
        return std::any_of(person.units.begin(), person.units.end(), is) != asked.unit.empty();
    };
    const bool isMany = access.progressOfMany(look, asked.atOnce, [&](const record::Progress &one) {
        tally.take(one);
        if (isAlone(one.person)) {
            alone.take(one);
        }
    });
    return isMany ? std::optional(UnitSums{tally.summary(), alone.summary().everyone})
                  : std::nullopt;
}

} // namespace

UnitRead readUnit(record::Store &store, const UnitAsked &asked)
{
    record::Access access = accessOf(store, asked.actor, Right::Completion);
    UnitRead read;
    const people::Units all = access.units();
    read.units = byPath(all, all);
    read.reachable = byPath(access.units(Right::Completion), all);
    const record::Look look{"completion", asked.exported, asked.unit, asked.below};
    if (!asked.person.empty()) {
        if (const auto person = store.findPerson(asked.person)) {
            read.standings = {access.completionOf(*person, look)};
        }
    } else if (read.sums = sumsOf(access, asked, read, look); !read.sums) {
        read.standings = access.completion(look);
    }
    read.view
        = report::unitView(read.standings, asked.courses, {}, read.units, text::osloDay(asked.now));
    if (asked.exported || !asked.person.empty()) {
        read.lines = report::completion(read.standings, asked.courses, {}, asked.now);
    }
    return read;
}

} // namespace minplan::app
