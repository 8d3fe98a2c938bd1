#include "school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

/// Who may do what with whom, a letter each: kari in the unit led (u), nils in the one below (b),
/// siri elsewhere (e).
template <typename Deed> std::string reached(const Municipality &place, Deed deed)
{
    std::string letters;
    for (const auto &[letter, who] :
         {std::pair('u', "kari"), std::pair('b', "nils"), std::pair('e', "siri")}) {
        letters += refusal([&] { deed(*place.store.findPerson(who)); }) ? '-' : letter;
    }
    return letters;
}

struct Row {
    const char *who;
    std::string reach;
};
const std::array<Row, 4> kTable
    = {{{"kari", "---"}, {"teacher", "---"}, {"lead", "ub-"}, {"admin", "ube"}}};

std::string kinds(const std::vector<record::LogEntry> &entries)
{
    std::string kinds;
    for (const record::LogEntry &entry : entries) {
        kinds += entry.body.value("what", entry.kind) + " " + entry.subject + "; ";
    }
    return kinds;
}

} // namespace

TEST_CASE("who may assign to a person, and decide for one, is as the table of rights says")
{
    for (const Row &row : kTable) {
        CAPTURE(row.who);
        School place;
        record::Access access = place.as(row.who);
        CHECK(reached(place,
                      [&](const people::Person &person) { access.assign(toPerson(person.id)); })
              == row.reach);
        CHECK(reached(place,
                      [&](const people::Person &person) { access.decide(person, letOff(person)); })
              == row.reach);
        CHECK(reached(place,
                      [&](const people::Person &person) {
                          access.decide(
                              person,
                              people::extended(person, "mal",
                                               {2026y / 11 / 21, 2027y / 1 / 1, "Permisjon"}));
                      })
              == row.reach);
        CHECK(reached(place,
                      [&](const people::Person &person) {
                          access.decide(
                              person,
                              people::recognised(person, "mal", {2025y / 3 / 1, 0, "Kurs"}));
                      })
              == row.reach);
        CHECK(reached(place,
                      [&](const people::Person &person) { access.setStart(person, "2026-01-01"); })
              == (std::string(row.who) == "admin" ? "ube" : "---"));
    }
}

TEST_CASE("who may assign to a unit, change and withdraw that, is as the table of rights says")
{
    for (const Row &row : kTable) {
        CAPTURE(row.who);
        School place;
        record::Access admin = place.as("admin");
        record::Access access = place.as(row.who);
        std::string made;
        std::string withdrawn;
        for (const auto &[letter, unit] :
             {std::pair('u', "fana"), std::pair('b', "nord"), std::pair('e', "arstad")}) {
            people::Assignment one = toUnit(unit);
            made += refusal([&] { access.assign(one); }) ? '-' : letter;
            admin.assign(one);
            one.withdrawn = true;
            withdrawn += refusal([&] { access.assign(one); }) ? '-' : letter;
        }
        CHECK(made == row.reach);
        CHECK(withdrawn == row.reach);
    }
}

TEST_CASE("what is refused is refused by the right that is missing, and leaves nothing")
{
    School place;
    const auto before = place.store.log().size();
    const auto siri = *place.store.findPerson("siri");
    record::Access lead = place.as("lead");
    CHECK(refused([&] { lead.assign(toUnit("arstad")); }) == Kind::Forbidden);
    CHECK(refused([&] { lead.decide(siri, letOff(siri)); }) == Kind::Forbidden);
    CHECK(refused([&] { (void)place.as("kari").assignments(); }) == Kind::Forbidden);
    CHECK(place.store.log().size() == before);
}

TEST_CASE("what makes no sense is refused whoever says it")
{
    School place;
    record::Access admin = place.as("admin");
    const auto kari = *place.store.findPerson("kari");
    const auto nils = *place.store.findPerson("nils");
    const auto senseless = [&](auto change) {
        people::Assignment one = toUnit("fana");
        change(one);
        return refused([&] { admin.assign(one); }) == Kind::Other;
    };
    CHECK(senseless([](people::Assignment &one) { one.id = ""; }));
    CHECK(senseless([](people::Assignment &one) { one.module = ""; }));
    CHECK(senseless([](people::Assignment &one) { one.course = "kurs"; }));
    CHECK(senseless([](people::Assignment &one) { one.person = "kari"; }));
    CHECK(senseless([](people::Assignment &one) { one.unit = "ukjent"; }));
    CHECK(senseless([](people::Assignment &one) { one.due = "soon"; }));
    CHECK(senseless([](people::Assignment &one) { one.since = ""; }));
    CHECK(refused([&] { admin.assign(toPerson("ukjent")); }) == Kind::Other);
    CHECK(refused([&] { admin.decide(kari, letOff(nils)); }) == Kind::Other);
    CHECK(refused([&] {
              admin.decide(kari, {people::Fact::About::Person, "kari"});
          })
          == Kind::Other);
    CHECK(refused([&] { admin.setStart(kari, "in May"); }) == Kind::Other);
    admin.assign(toUnit("fana"));
    people::Assignment moved = toUnit("fana");
    moved.unit = "arstad";
    CHECK(refused([&] { admin.assign(moved); }) == Kind::Other);
}

TEST_CASE("a reason that holds what looks like a fødselsnummer is not stored")
{
    School place;
    record::Access admin = place.as("admin");
    const auto kari = *place.store.findPerson("kari");
    const auto before = place.store.log().size();
    CHECK(refused([&] { admin.decide(kari, letOff(kari, "Gjelder 130972 48022")); })
          == Kind::Other);
    CHECK(refused([&] { admin.decide(kari, letOff(kari, std::string(201, 'x'))); }) == Kind::Other);
    CHECK(place.store.log().size() == before);
}

TEST_CASE("each deed is one event that the audit shows, without its reason")
{
    School place;
    record::Access lead = place.as("lead");
    const auto kari = *place.store.findPerson("kari");
    people::Assignment one = toUnit("nord");
    lead.assign(one);
    lead.assign(one); // nothing new
    one.withdrawn = true;
    lead.assign(one);
    lead.decide(kari, letOff(kari));
    lead.decide(kari, people::withdrawn(letOff(kari)));
    place.as("admin").setStart(kari, "2026-01-01");
    const auto audit = place.as("admin").audit();
    CHECK(kinds(audit)
          == "assigned nord; assigned-withdrawn nord; exempt kari; exempt-withdrawn kari; "
             "started kari; ");
    CHECK(audit[0].body == nlohmann::json({{"what", "assigned"}, {"module", "mal"}}));
    CHECK(audit[2].body == nlohmann::json({{"what", "exempt"}, {"module", "mal"}}));
}

TEST_CASE("a lead sees the assignments that reach somebody, also those from above")
{
    School place;
    record::Access admin = place.as("admin");
    for (const char *unit : {"fana", "nord", "arstad"}) {
        admin.assign(toUnit(unit));
    }
    admin.assign(toPerson("kari"));
    admin.assign(toPerson("siri"));
    const auto ids = [](const std::vector<people::Assignment> &assignments) {
        std::string list;
        for (const people::Assignment &one : assignments) {
            list += one.id + "; ";
        }
        return list;
    };
    CHECK(ids(admin.assignments()).size() > ids(place.as("lead").assignments()).size());
    CHECK(ids(place.as("lead").assignments()) == "to fana mal; to kari; to nord mal; ");

    people::Person below = Municipality::person("below", "nord");
    below.leads = {"nord"};
    const std::array facts = {people::difference(people::Person(), below)};
    place.store.note("test", facts);
    CHECK(ids(place.as("below").assignments()) == "to fana mal; to nord mal; ");
    CHECK(refused([&] { place.as("below").assign(toPerson("kari")); }) == Kind::Forbidden);
}

TEST_CASE("a decision made under one id of a person is withdrawn under the one that is shown")
{
    School place;
    record::Access admin = place.as("admin");
    const auto decided = [&](const char *id) {
        return admin.completionOf(*place.store.findPerson(id), {"training", false}).decided;
    };
    admin.decide(*place.store.findPerson("nils"), letOff(*place.store.findPerson("nils")));
    admin.join(*place.store.findPerson("kari"), *place.store.findPerson("nils"));
    const people::Person kari = *place.store.findPerson("kari");
    REQUIRE(decided("kari").at("mal").exemptions.size() == 1);
    admin.decide(kari, people::withdrawn(letOff(kari)));
    CHECK(decided("kari").empty());
    admin.part(kari);
    CHECK(decided("nils").empty());
}
