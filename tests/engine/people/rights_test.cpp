#include "people/rights.h"

#include <doctest/doctest.h>

#include <array>

using namespace minplan::people;

namespace {

/// Bergen has Fana and Årstad, Fana has Nord.
const Units kUnits = {{"bergen", "Bergen"},
                      {"fana", "Fana", "bergen"},
                      {"nord", "Nord", "fana"},
                      {"arstad", "Årstad", "bergen"}};

Person personIn(const std::string &id, const std::set<std::string> &units)
{
    Person person;
    person.id = id;
    person.name = id;
    person.units = units;
    return person;
}

/// One who has the role, works in Årstad, and leads Fana where the role is to lead.
Person actor(Role role)
{
    Person person = personIn("actor", {"arstad"});
    if (role == Role::UnitLead) {
        person.leads = {"fana"};
    } else if (role != Role::Staff) {
        person.roles = {role};
    }
    return person;
}

constexpr std::array kRoles = {Role::Staff, Role::Instructor, Role::UnitLead, Role::Administrator};

/// Whom a right reaches, a letter each: the actor (s), a colleague in the unit led (u), one in the
/// unit below (b), one elsewhere (e).
std::string reached(Role role, Right right)
{
    const Person who = actor(role);
    std::string letters;
    const std::array others
        = {std::pair('s', who), std::pair('u', personIn("u", {"fana"})),
           std::pair('b', personIn("b", {"nord"})), std::pair('e', personIn("e", {"arstad"}))};
    for (const auto &[letter, other] : others) {
        letters += may(who, right, other, kUnits) ? letter : '-';
    }
    return letters;
}

struct Row {
    Right right;
    std::array<const char *, 4> reach; ///< staff, instructor, unit lead, administrator
};

/// Design §7, cell for cell.
constexpr std::array<Row, 9> kDesign = {{
    {Right::OwnRecord, {"s---", "s---", "s---", "s---"}},
    {Right::OthersWriting, {"----", "----", "----", "----"}},
    {Right::Completion, {"----", "----", "-ub-", "sube"}},
    {Right::Assignment, {"----", "----", "-ub-", "sube"}},
    {Right::ItemStatistics, {"----", "sube", "-u--", "sube"}},
    {Right::Outcomes, {"----", "sube", "-u--", "sube"}},
    {Right::Workshop, {"----", "sube", "----", "sube"}},
    {Right::StaffList, {"----", "----", "-u--", "sube"}},
    {Right::Administration, {"----", "----", "----", "sube"}},
}};

} // namespace

TEST_CASE("every cell of the table reaches whom the design says, and nobody else")
{
    for (const Row &row : kDesign) {
        for (std::size_t column = 0; column < kRoles.size(); ++column) {
            CAPTURE(name(row.right));
            CAPTURE(name(kRoles.at(column)));
            const std::string whom = reached(kRoles.at(column), row.right);
            CHECK(whom == row.reach.at(column));
            CHECK(may(actor(kRoles.at(column)), row.right) == (whom != "----"));
        }
    }
}

TEST_CASE("several roles reach what each of them does")
{
    Person both = actor(Role::UnitLead);
    both.roles = {Role::Instructor};
    CHECK(may(both, Right::Workshop));
    CHECK(may(both, Right::Completion, personIn("b", {"nord"}), kUnits));
    CHECK_FALSE(may(both, Right::Completion, personIn("e", {"arstad"}), kUnits));
    CHECK(may(both, Right::Outcomes, personIn("e", {"arstad"}), kUnits));
}

TEST_CASE("a lead sees by present membership, in any of a person's units")
{
    const Person lead = actor(Role::UnitLead);
    CHECK(may(lead, Right::Completion, personIn("x", {"arstad", "nord"}), kUnits));
    CHECK_FALSE(may(lead, Right::Completion, personIn("moved", {"arstad"}), kUnits));
    Person left = personIn("left", {"nord"});
    left.closedOn = "2026-11-21";
    CHECK_FALSE(may(lead, Right::Completion, left, kUnits));
    CHECK(may(actor(Role::Administrator), Right::Completion, left, kUnits));
}

TEST_CASE("whoever left, and nobody, may nothing")
{
    Person left = actor(Role::Administrator);
    left.closedOn = "2026-11-21";
    for (const Row &row : kDesign) {
        CAPTURE(name(row.right));
        CHECK_FALSE(may(left, row.right));
        CHECK_FALSE(may(left, row.right, left, kUnits));
        CHECK_FALSE(may(Person(), row.right));
        CHECK_FALSE(may(Person(), row.right, Person(), kUnits));
    }
}

TEST_CASE("every right has a name to find it by and a refusal in both languages")
{
    for (const Row &row : kDesign) {
        CAPTURE(name(row.right));
        CHECK(rightNamed(name(row.right)) == row.right);
        CHECK(refusal(row.right, "nb").ends_with('.'));
        CHECK(refusal(row.right, "en").ends_with('.'));
        CHECK(refusal(row.right, "nb") != refusal(row.right, "en"));
    }
    CHECK_FALSE(rightNamed("everything"));
}

TEST_CASE("whoever is here and has the role administers, and nobody who left")
{
    Person admin = actor(Role::Administrator);
    CHECK(administers(admin));
    CHECK_FALSE(administers(actor(Role::Instructor)));
    CHECK_FALSE(administers(Person()));
    admin.closedOn = "2026-11-21";
    CHECK_FALSE(administers(admin));
}

TEST_CASE("the workshop is for whom the table says, and for anyone while nobody administers")
{
    for (const Role role : kRoles) {
        CAPTURE(name(role));
        const bool may = role == Role::Instructor || role == Role::Administrator;
        CHECK(mayUseWorkshop(actor(role), true) == may);
        CHECK(mayUseWorkshop(actor(role), false));
    }
    Person left = actor(Role::Staff);
    left.closedOn = "2026-11-21";
    CHECK_FALSE(mayUseWorkshop(left, false));
    CHECK_FALSE(mayUseWorkshop(Person(), false)); // nobody is signed in
}
