#include "taught_school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;
using people::TeachingSession;

namespace {

struct Row {
    const char *who;
    std::string reach;
};
/// Units and persons: u is the unit led and kari there, b the one below and nils, e elsewhere and
/// siri.
const std::array<Row, 4> kTable
    = {{{"kari", "---"}, {"teacher", "---"}, {"lead", "ub-"}, {"admin", "ube"}}};
constexpr std::array kUnits
    = {std::pair('u', "fana"), std::pair('b', "nord"), std::pair('e', "arstad")};
constexpr std::array kPersons
    = {std::pair('u', "kari"), std::pair('b', "nils"), std::pair('e', "siri")};

template <typename List, typename Deed> std::string reached(const List &list, Deed deed)
{
    std::string letters;
    for (const auto &[letter, what] : list) {
        letters += refusal([&] { deed(std::string(what)); }) ? '-' : letter;
    }
    return letters;
}

std::string ids(const std::vector<TeachingSession> &sessions)
{
    std::string list;
    for (const TeachingSession &one : sessions) {
        list += one.id + (one.cancelled ? " cancelled; " : "; ");
    }
    return list;
}

people::Teaching taught(School &place, const std::string &id)
{
    return place.as("admin").completionOf(one(place, id), {"completion", false}).taught;
}

/// What the audit tells, in its order.
std::string deeds(School &place)
{
    std::string list;
    for (const record::LogEntry &entry : place.as("admin").audit()) {
        list += entry.body.at("what").get<std::string>() + "; ";
    }
    return list;
}

} // namespace

TEST_CASE("who may plan, change and cancel joint teaching is as the table of rights says")
{
    for (const Row &row : kTable) {
        CAPTURE(row.who);
        School place;
        record::Access admin = place.as("admin");
        record::Access access = place.as(row.who);
        CHECK(reached(kUnits, [&](const std::string &unit) { access.plan(sessionOf(unit)); })
              == row.reach);
        for (const auto &[letter, unit] : kUnits) {
            admin.plan(sessionOf(unit));
        }
        CHECK(reached(kUnits,
                      [&](const std::string &unit) {
                          TeachingSession moved = sessionOf(unit);
                          moved.date = "2026-11-19";
                          access.plan(moved);
                      })
              == row.reach);
        CHECK(reached(kUnits,
                      [&](const std::string &unit) {
                          TeachingSession off = sessionOf(unit);
                          off.cancelled = true;
                          access.plan(off);
                      })
              == row.reach);
    }
}

TEST_CASE("who may invite, and say who came, is as the table of rights says")
{
    for (const Row &row : kTable) {
        CAPTURE(row.who);
        School place;
        const TeachingSession session = sessionOf("fana");
        place.as("admin").plan(session);
        record::Access access = place.as(row.who);
        const auto person = [&](const std::string &id) { return std::vector{one(place, id)}; };
        CHECK(reached(kPersons, [&](const std::string &id) { access.invite(session, person(id)); })
              == row.reach);
        CHECK(reached(kPersons,
                      [&](const std::string &id) {
                          access.registerAttendance(session, person(id), {});
                      })
              == row.reach);
        CHECK(reached(kPersons,
                      [&](const std::string &id) {
                          access.registerAttendance(session, {}, person(id));
                      })
              == row.reach);
    }
}

TEST_CASE("one who is out of reach among several refuses all of them")
{
    School place;
    const TeachingSession session = sessionOf("fana");
    place.as("admin").plan(session);
    const auto before = place.store.log().size();
    record::Access lead = place.as("lead");
    const std::vector both = {one(place, "kari"), one(place, "siri")};
    CHECK(refused([&] { lead.invite(session, both); }) == Kind::Forbidden);
    CHECK(refused([&] { lead.registerAttendance(session, both, {}); }) == Kind::Forbidden);
    CHECK(place.store.log().size() == before);
}

TEST_CASE("a lead sees the sessions of own units, of those below and of those above")
{
    School place;
    for (const auto &[letter, unit] : kUnits) {
        place.as("admin").plan(sessionOf(unit));
    }
    CHECK(ids(place.as("admin").sessions()) == "session-arstad; session-fana; session-nord; ");
    CHECK(ids(place.as("lead").sessions()) == "session-fana; session-nord; ");
    CHECK(refused([&] { (void)place.as("kari").sessions(); }) == Kind::Forbidden);
    CHECK(refused([&] { (void)place.as("lead").roll(sessionOf("arstad")); }) == Kind::Forbidden);

    people::Person below = Municipality::person("below", "nord");
    below.leads = {"nord"};
    place.store.note("test", std::array{people::difference(people::Person(), below)});
    record::Access access = place.as("below");
    CHECK(ids(access.sessions()) == "session-fana; session-nord; ");
    CHECK(refused([&] { access.plan(sessionOf("fana", kPart)); }) == Kind::Forbidden);
    access.registerAttendance(sessionOf("fana"), {one(place, "nils")}, {});
    CHECK(names(place.as("lead").roll(sessionOf("fana")).came) == "nils ");
}

TEST_CASE("a roll has those within reach alone, and looking at it is one event")
{
    School place;
    const TeachingSession session = sessionOf("fana");
    record::Access admin = place.as("admin");
    admin.plan(session);
    admin.invite(session, {one(place, "kari"), one(place, "siri")});
    admin.registerAttendance(session, {one(place, "nils"), one(place, "siri")}, {});
    const record::Roll all = admin.roll(session);
    CHECK(names(all.invited) == "kari siri ");
    CHECK(names(all.came) == "nils siri ");
    const record::Roll own = place.as("lead").roll(session, true);
    CHECK(names(own.invited) == "kari ");
    CHECK(names(own.came) == "nils ");
    const record::LogEntry looked = place.store.log().back();
    CHECK(looked.kind == "record-exported");
    CHECK(looked.subject == "fana");
    CHECK(looked.body == nlohmann::json({{"what", "teaching"}, {"persons", 2}}));
}

TEST_CASE("each deed is one event that the audit shows, and what changes nothing is none")
{
    School place;
    record::Access lead = place.as("lead");
    TeachingSession session = sessionOf("nord");
    const auto twice = [](auto deed) {
        deed();
        deed();
    };
    const std::vector nils = {one(place, "nils")};
    twice([&] { lead.plan(session); });
    twice([&] { lead.invite(session, nils); });
    twice([&] { lead.registerAttendance(session, nils, {}); });
    twice([&] { lead.registerAttendance(session, {}, nils); });
    twice([&] { lead.invite(session, nils, false); });
    session.place = "Biblioteket";
    twice([&] { lead.plan(session); });
    session.cancelled = true;
    twice([&] { lead.plan(session); });
    session.cancelled = false;
    twice([&] { lead.plan(session); });
    for (const record::LogEntry &entry : place.as("admin").audit()) {
        CHECK(entry.kind == "teaching-changed");
        CHECK(entry.subject == "nord");
        CHECK(entry.actor == "lead");
    }
    CHECK(deeds(place)
          == "session-planned; invited; attended; attended; invited-withdrawn; session-changed; "
             "session-cancelled; session-resumed; ");
}

TEST_CASE("joint teaching that makes no sense is refused whoever says it")
{
    School place;
    record::Access admin = place.as("admin");
    const auto senseless = [&](auto change) {
        TeachingSession session = sessionOf("fana");
        change(session);
        const auto before = place.store.log().size();
        return refused([&] { admin.plan(session); }) == Kind::Other
            && place.store.log().size() == before;
    };
    CHECK(senseless([](TeachingSession &session) { session.id = ""; }));
    CHECK(senseless([](TeachingSession &session) { session.unit = "ukjent"; }));
    CHECK(senseless([](TeachingSession &session) { session.date = "i morgen"; }));
    CHECK(senseless([](TeachingSession &session) { session.time = "25:00"; }));
    CHECK(senseless([](TeachingSession &session) { session.covers.clear(); }));
    CHECK(senseless([](TeachingSession &session) { session.covers["mal"].steps.clear(); }));
    CHECK(senseless([](TeachingSession &session) { session.place = "Hos 130972 48022"; }));
    CHECK(senseless([](TeachingSession &session) { session.title = std::string(201, 'x'); }));
    const std::vector kari = {one(place, "kari")};
    CHECK(refused([&] { admin.invite(sessionOf("fana"), kari); }) == Kind::Other);
    admin.plan(sessionOf("fana"));
    TeachingSession moved = sessionOf("fana");
    moved.unit = "nord";
    CHECK(refused([&] { admin.plan(moved); }) == Kind::Other);
    TeachingSession off = sessionOf("fana");
    off.cancelled = true;
    admin.registerAttendance(sessionOf("fana"), kari, {});
    CHECK(refused([&] { admin.plan(off); }) == Kind::Other);
    admin.registerAttendance(sessionOf("fana"), {}, kari);
    admin.plan(off);
    CHECK(refused([&] { admin.invite(off, kari); }) == Kind::Other);
    CHECK(refused([&] { admin.registerAttendance(off, kari, {}); }) == Kind::Other);
}

TEST_CASE("those who came follow when the session turns out to have been another day")
{
    School place;
    record::Access lead = place.as("lead");
    TeachingSession session = sessionOf("fana");
    lead.plan(session);
    lead.registerAttendance(session, {one(place, "kari")}, {});
    using namespace std::chrono_literals;
    CHECK(taught(place, "kari").attended.at("mal").at(session.id).day == 2026y / 11 / 20);
    session.date = "2026-11-18";
    session.covers = {{"roller", kPart}};
    lead.plan(session);
    const people::Teaching after = taught(place, "kari");
    CHECK(after.attended.size() == 1);
    CHECK(after.attended.at("roller").at(session.id) == people::Attended{2026y / 11 / 18, kPart});
}

TEST_CASE("who has two ids is invited and came as one person, and can be taken off under either")
{
    School place;
    record::Access admin = place.as("admin");
    const TeachingSession session = sessionOf("fana");
    admin.plan(session);
    admin.invite(session, {one(place, "kari"), one(place, "nils")});
    admin.registerAttendance(session, {one(place, "nils")}, {});
    admin.join(one(place, "kari"), one(place, "nils"));
    CHECK(names(admin.roll(session).invited) == "kari ");
    CHECK(names(admin.roll(session).came) == "kari ");
    admin.registerAttendance(session, {}, {one(place, "kari")});
    admin.invite(session, {one(place, "kari")}, false);
    CHECK(names(admin.roll(session).invited).empty());
    CHECK(names(admin.roll(session).came).empty());
    admin.part(one(place, "kari"));
    CHECK(taught(place, "nils") == people::Teaching());
}

TEST_CASE("hands that were counted stand with the session, the latest count alone")
{
    School place;
    record::Access lead = place.as("lead");
    TeachingSession session = sessionOf("fana");
    lead.plan(session);
    session.hands["mal/prøve/eier"]
        = {"Hvem eier målet?", {{"bruker", "Brukeren", 3}, {"lege", "Legen", 9}}};
    lead.plan(session);
    session.hands["mal/prøve/eier"].options[0].count = 12;
    lead.plan(session);
    REQUIRE(lead.sessions().size() == 1);
    CHECK(lead.sessions().front() == session);
    place.as("admin").rebuild();
    CHECK(lead.sessions().front() == session);
    session.hands["mal/prøve/eier"].options[0].count = 11;
    session.place = "Biblioteket";
    lead.plan(session);
    CHECK(deeds(place) == "session-planned; hands-counted; hands-counted; session-changed; ");

    session.hands["mal/prøve/eier"].options[0].option = "to ord";
    CHECK(refusal([&] { lead.plan(session); }) == Kind::Other);
}
