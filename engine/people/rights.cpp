#include "people/rights.h"

#include <algorithm>
#include <array>

namespace minplan::people {

namespace {

/// In the order of Role.
using Cells = std::array<Reach, 4>;

struct Row {
    std::string_view name;
    Cells cells;
};

constexpr auto kNobody = Reach::Nobody;
constexpr auto kOneself = Reach::Oneself;
constexpr auto kUnits = Reach::OwnUnits;
constexpr auto kBelow = Reach::UnitsBelow;
constexpr auto kAll = Reach::Everyone;

/// In the order of Right. Columns: staff, instructor, unit lead, administrator.
constexpr std::array<Row, 9> kTable = {{
    {"own-record", {kOneself, kOneself, kOneself, kOneself}},
    {"others-writing", {kNobody, kNobody, kNobody, kNobody}},
    {"completion", {kNobody, kNobody, kBelow, kAll}},
    {"assignment", {kNobody, kNobody, kBelow, kAll}},
    {"item-statistics", {kNobody, kAll, kUnits, kAll}},
    {"outcomes", {kNobody, kAll, kUnits, kAll}},
    {"workshop", {kNobody, kAll, kNobody, kAll}},
    {"staff-list", {kNobody, kNobody, kUnits, kAll}},
    {"administration", {kNobody, kNobody, kNobody, kAll}},
}};

const Row &rowOf(Right right)
{
    return kTable.at(static_cast<std::size_t>(right));
}

void widen(Scope &scope, Reach reach, const Person &person, const Units &units)
{
    if (reach == Reach::Everyone) {
        scope.everyone = true;
    } else if (reach == Reach::Oneself) {
        scope.self = person.id;
    } else if (reach == Reach::OwnUnits) {
        scope.units.insert(person.leads.begin(), person.leads.end());
    } else if (reach == Reach::UnitsBelow) {
        scope.units.merge(withBelow(units, person.leads));
    }
}

struct Sentence {
    std::string_view nb, en;
};

/// In the order of Right.
constexpr std::array<Sentence, 9> kRefusals = {{
    {"Bare den det gjelder, kan se dette.", "Only the person concerned may see this."},
    {"Det andre har skrevet for seg selv, kan ingen andre se.",
     "What others have written for themselves nobody else may see."},
    {"Det er ikke lov å se hvem som er ferdige her. Enhetsledere kan det for sine egne enheter og "
     "dem under, og administratorer for alle.",
     "It is not allowed to see who is done here. Unit leads may for their own units and those "
     "below, administrators for all."},
    {"Det er ikke lov å tildele eller endre opplæring her. Enhetsledere kan det for sine egne "
     "enheter og dem under, og administratorer for alle.",
     "It is not allowed to assign or change training here. Unit leads may for their own units and "
     "those below, administrators for all."},
    {"Det er ikke lov å se statistikk for spørsmål her. Instruktører, administratorer og ledere av "
     "enheten kan det.",
     "It is not allowed to see the statistics of questions here. Instructors, administrators and "
     "leads of the unit may."},
    {"Det er ikke lov å se disse resultatene. Instruktører, administratorer og ledere av enheten "
     "kan det.",
     "It is not allowed to see these results. Instructors, administrators and leads of the unit "
     "may."},
    {"Verkstedet er for instruktører og administratorer.",
     "The workshop is for instructors and administrators."},
    {"Det er ikke lov å se denne listen over ansatte. Enhetsledere kan det for sine egne enheter, "
     "og administratorer for alle.",
     "It is not allowed to see this list of staff. Unit leads may for their own units, "
     "administrators for all."},
    {"Dette kan bare en administrator gjøre.", "Only an administrator may do this."},
}};

} // namespace

std::string_view name(Right right)
{
    return rowOf(right).name;
}

std::optional<Right> rightNamed(std::string_view name)
{
    const auto *const found = std::find_if(kTable.begin(), kTable.end(),
                                           [name](const Row &row) { return row.name == name; });
    return found == kTable.end() ? std::nullopt
                                 : std::optional(static_cast<Right>(found - kTable.begin()));
}

Reach reach(Role role, Right right)
{
    return rowOf(right).cells.at(static_cast<std::size_t>(role));
}

bool Scope::isEmpty() const
{
    return !everyone && units.empty() && self.empty();
}

bool Scope::holds(const Person &person) const
{
    const bool inUnit
        = std::any_of(person.units.begin(), person.units.end(),
                      [this](const std::string &unit) { return units.contains(unit); });
    return everyone || (!self.empty() && self == person.id) || (inUnit && person.closedOn.empty());
}

Scope scopeOf(const Person &person, Right right, const Units &units)
{
    Scope scope;
    if (person.id.empty() || !person.closedOn.empty()) {
        return scope;
    }
    for (const Role role : rolesOf(person)) {
        widen(scope, reach(role, right), person, units);
    }
    return scope;
}

bool may(const Person &person, Right right)
{
    return !scopeOf(person, right, {}).isEmpty();
}

bool may(const Person &person, Right right, const Person &other, const Units &units)
{
    return scopeOf(person, right, units).holds(other);
}

bool administers(const Person &person)
{
    return person.closedOn.empty() && person.roles.contains(Role::Administrator);
}

bool mayUseWorkshop(const Person &person, bool administered)
{
    const bool signedIn = !person.id.empty() && person.closedOn.empty();
    return may(person, Right::Workshop) || (!administered && signedIn);
}

std::string_view refusal(Right right, std::string_view language)
{
    const Sentence &sentence = kRefusals.at(static_cast<std::size_t>(right));
    return language == "en" ? sentence.en : sentence.nb;
}

} // namespace minplan::people
