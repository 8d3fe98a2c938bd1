#include "people/decisions.h"
#include "people/teaching.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::people;
using namespace std::chrono_literals;
using text::Day;

namespace {

const Person kKari{"kari", "Kari", "sykepleier", ""};
const Covered kFirst{3, 0, {"velkommen"}, {"mål", "prøve"}};
const Covered kRest{3, 0, {"mål", "prøve"}, {"velkommen"}};
const Covered kAll{3, 24, {"velkommen", "mål", "prøve"}, {}};

TeachingSession planned()
{
    return {"s1", "nord", "2026-12-01", "13:30", "Møterom 2", "Fagdag", {{"mal", kAll}}};
}

Teaching read(const std::vector<Fact> &facts)
{
    Teaching teaching;
    for (const Fact &fact : facts) {
        for (const auto &[field, value] : fact.fields) {
            CHECK(isField(Fact::About::Person, field));
            take(teaching, field, value);
        }
    }
    return teaching;
}

Covered lasting(Covered covered, int months)
{
    covered.validMonths = months;
    return covered;
}

/// «passes; covered steps since day».
std::string told(const AttendedBySession &attended, const std::vector<Day> &passedOn = {},
                 Day today = 2027y / 1 / 1)
{
    const JointTeaching joint = jointTeaching(attended, passedOn, today);
    std::string words;
    for (const JointPass &pass : joint.passes) {
        words += text::isoDate(pass.day) + " ";
    }
    words += ";";
    for (const auto &[step, edition] : joint.covered) {
        words += " " + step;
    }
    return words + (joint.coveredOn ? " since " + text::isoDate(*joint.coveredOn) : "");
}

} // namespace

TEST_CASE("what was covered is read as it was written")
{
    CHECK(written(kFirst) == "3 0 velkommen - mål prøve");
    CHECK(written(kAll) == "3 24 velkommen mål prøve");
    CHECK(coveredIn(written(kFirst)) == kFirst);
    CHECK(coveredIn(written(kAll)) == kAll);
    for (const char *wrong : {"", "3", "3 24", "3 24 - mål", "x 24 mål", "3 -1 mål", "3 1.5 mål"}) {
        CAPTURE(wrong);
        CHECK_FALSE(coveredIn(wrong));
    }
}

TEST_CASE("a session is read as it was said, and only what changed is said again")
{
    const TeachingSession session = planned();
    Fact fact = difference(TeachingSession(), session);
    CHECK(fact.about == Fact::About::Session);
    CHECK(fact.subject == "s1");
    CHECK(fact.of == "nord");
    TeachingSession heard{"s1"};
    for (const auto &[field, value] : fact.fields) {
        CHECK(isField(Fact::About::Session, field));
        take(heard, field, value);
    }
    CHECK(heard == session);
    CHECK(difference(session, session).fields.empty());

    TeachingSession moved = session;
    moved.date = "2026-12-08";
    moved.covers = {{"roller", kFirst}};
    moved.cancelled = true;
    fact = difference(session, moved);
    CHECK(fact.fields
          == std::map<std::string, std::string>{{"cancelled", "yes"},
                                                {"covers/mal", ""},
                                                {"covers/roller", "3 0 velkommen - mål prøve"},
                                                {"date", "2026-12-08"}});
    CHECK_FALSE(isSessionField("covers/"));
    CHECK_FALSE(isSessionField("who"));
}

TEST_CASE("a time is hours and minutes of a day")
{
    for (const char *right : {"00:00", "08:30", "23:59"}) {
        CHECK(isClockTime(right));
    }
    for (const char *wrong : {"", "8:30", "24:00", "12:60", "12.30", "1a:30", "12:3x", "12:300"}) {
        CAPTURE(wrong);
        CHECK_FALSE(isClockTime(wrong));
    }
}

TEST_CASE("who is invited and who came are facts about the person, and none once taken back")
{
    const Fact invited = invitedTo(kKari, "s1");
    const Fact came = cameTo(kKari, planned());
    const Teaching teaching = read({invited, came});
    CHECK(teaching.invited == std::set<std::string>{"s1"});
    CHECK(teaching.attended.at("mal").at("s1") == Attended{2026y / 12 / 1, kAll});
    CHECK(read({withdrawn(invited), withdrawn(came)}) == Teaching());
    CHECK(teachingNamed(came.fields.begin()->first)->module == "mal");
    CHECK(teachingNamed(invited.fields.begin()->first)->module.empty());
    for (const char *other : {"teaching/", "teaching/s1", "teaching//invited", "teaching/s1/late",
                              "teaching/s1/attended/", "training/exempt/mal/2026-12-01"}) {
        CAPTURE(other);
        CHECK_FALSE(isTeaching(other));
    }
    Teaching odd;
    take(odd, "teaching/s1/attended/mal", "2026-02-30 3 24 velkommen");
    take(odd, "teaching/s1/invited", "no");
    CHECK(odd == Teaching());
}

TEST_CASE("sessions that together cover every step are a pass on the day of the last of them")
{
    const Day first = 2026y / 11 / 2;
    const Day second = 2026y / 11 / 9;
    CHECK(told({}) == ";");
    CHECK(told({{"a", {first, kAll}}}) == "2026-11-02 ;");
    CHECK(told({{"a", {first, kFirst}}}) == "; velkommen since 2026-11-02");
    CHECK(told({{"a", {first, kFirst}}, {"b", {second, kRest}}}) == "2026-11-09 ;");
    CHECK(told({{"b", {first, kRest}}, {"a", {second, kFirst}}}) == "2026-11-09 ;");
    CHECK(told({{"a", {first, kFirst}}, {"b", {second, kFirst}}})
          == "; velkommen since 2026-11-02");
    CHECK(told({{"a", {first, kAll}}, {"b", {second, kFirst}}})
          == "2026-11-02 ; velkommen since 2026-11-09");
    CHECK(told({{"a", {first, kAll}}, {"b", {second, kAll}}}) == "2026-11-02 2026-11-09 ;");
}

TEST_CASE("the module as the latest session knew it is what must be covered")
{
    const Covered grown{4, 0, {"mål", "prøve"}, {"velkommen", "nytt"}};
    const JointTeaching joint = jointTeaching(
        {{"a", {2026y / 11 / 2, kFirst}}, {"b", {2026y / 11 / 9, grown}}}, {}, 2027y / 1 / 1);
    CHECK(joint.passes.empty());
    CHECK(joint.covered == std::map<std::string, int>{{"velkommen", 3}, {"mål", 4}, {"prøve", 4}});
    CHECK(joint.edition == 4);
}

TEST_CASE("what was covered before a pass, or longer ago than a pass holds, counts no more")
{
    const Day first = 2026y / 1 / 31;
    const Day later = 2026y / 12 / 1;
    const AttendedBySession parts{{"a", {first, kFirst}}, {"b", {later, kRest}}};
    CHECK(told(parts, {2026y / 6 / 1}) == "; mål prøve since 2026-12-01");
    CHECK(told(parts, {later}) == ";");
    CHECK(told({{"a", {first, kFirst}}}, {first}) == ";");
    CHECK(told({{"a", {first, kFirst}}}, {2026y / 1 / 30}) == "; velkommen since 2026-01-31");
    const AttendedBySession brief{{"a", {first, lasting(kFirst, 6)}},
                                  {"b", {later, lasting(kRest, 6)}}};
    CHECK(told(brief) == "; mål prøve since 2026-12-01");
    CHECK(told(brief, {}, 2027y / 6 / 1) == ";");
}
