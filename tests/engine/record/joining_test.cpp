#include "joining.h"
#include "school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;
using Outcome = record::PinAnswer::Outcome;

namespace {

/// Siri, of Årstad, has typed her name on the machine as well.
struct Typed : Municipality {
    Typed() { store.addPerson({"typed", "siri t", "lege", "", false}); }
    void join(const std::string &kept, const std::string &other)
    {
        as("admin").join(id(kept), id(other));
    }
};

std::string names(const std::vector<people::Person> &persons)
{
    std::string names;
    for (const people::Person &person : persons) {
        names += person.name + " ";
    }
    return names;
}

} // namespace

TEST_CASE("only an administrator joins and parts, and what is refused leaves nothing in the log")
{
    Typed place;
    const auto before = place.store.log().size();
    for (const char *who : {"kari", "lead", "siri"}) {
        CHECK(refusal([&] { place.as(who).join(id("siri"), id("typed")); }) == Kind::Forbidden);
        CHECK(refusal([&] { place.as(who).part(id("siri")); }) == Kind::Forbidden);
        CHECK(refusal([&] { (void)place.as(who).roster(); }) == Kind::Forbidden);
    }
    CHECK(refusal([&] { place.as("admin").part(id("siri")); }) == Kind::Other);
    CHECK(place.store.log().size() == before);
    place.join("siri", "typed");
    CHECK(refusal([&] { place.join("typed", "siri"); }) == Kind::Other);
    CHECK(refusal([&] { place.join("siri", "siri"); }) == Kind::Other);
    CHECK(place.store.log().size() == before + 2);
}

TEST_CASE("the one kept is shown everywhere, found by any id and name, until they are parted")
{
    Typed place;
    place.join("siri", "typed");
    CHECK(names(place.store.persons()) == "admin kari lead nils siri ");
    CHECK(names(place.as("admin").staff()) == "admin kari lead nils siri ");
    CHECK(place.as("admin").roster().persons.size() == 6);
    CHECK(place.store.findPerson("typed")->id == "siri");
    CHECK(place.store.findPerson("siri t")->id == "siri");
    CHECK(place.store.findPerson("siri")->unit == "Årstad");
    CHECK(place.store.findPerson("siri")->also == std::vector<people::Handle>{{"typed", "siri t"}});

    place.as("admin").part(id("typed"));
    CHECK(names(place.store.persons()) == "admin kari lead nils siri siri t ");
    CHECK(place.store.findPerson("siri t")->id == "typed");
    CHECK(place.store.findPerson("siri")->also.empty());
}

TEST_CASE("the audit tells who was joined with whom, and that they were parted")
{
    Typed place;
    place.join("siri", "typed");
    place.as("admin").part(id("siri"));
    const auto audit = place.as("admin").audit();
    REQUIRE(audit.size() == 2);
    CHECK(audit[0].kind == "persons-joined");
    CHECK(audit[0].actor == "admin");
    CHECK(audit[0].subject == "typed");
    CHECK(audit[0].body == nlohmann::json({{"with", "siri"}}));
    CHECK(audit[1].kind == "persons-parted");
    CHECK(audit[1].subject == "siri");
    CHECK(audit[1].body == nlohmann::json({{"persons", 2}}));
}

TEST_CASE("joined ids stand as if one had made all attempts, round by round")
{
    struct Attempt {
        const char *id;
        int day;
        bool passed;
        const char *points;
    };
    const std::vector<Attempt> attempts = {
        {"siri", 0, false, "1"},  {"typed", 1, true, "4"},  {"siri", 2, true, "3"},
        {"typed", 3, false, "5"}, {"siri", 40, false, "2"}, {"typed", 41, true, "3"},
    };
    const auto play = [&](bool apart, bool joinFirst) {
        Typed place;
        const auto start = place.world.now + std::chrono::hours(1);
        if (joinFirst) {
            place.join("siri", "typed");
        }
        for (const Attempt &attempt : attempts) {
            place.world.now = start + std::chrono::days(attempt.day);
            const std::string who = apart ? attempt.id : "siri";
            take(place.store, who, "mal", ended(attempt.points, "5", attempt.passed, 1));
            (void)place.store.begin(who, "roller", attempt.day + 1, begun());
        }
        if (apart && !joinFirst) {
            place.join("siri", "typed");
        }
        record::Access admin = place.as("admin");
        const std::string words = told(place.store.completions("typed"));
        for (const record::Standing &standing : admin.completion({"completion", false})) {
            if (standing.person.id == "siri") {
                CHECK(told(standing.rounds) == words);
            }
        }
        CHECK(place.store.attempts("siri").size() == 2 * attempts.size());
        return words;
    };
    const std::string together = play(false, true);
    CHECK(std::count(together.begin(), together.end(), '\n') == 3); // two rounds of «mal»
    CHECK(play(true, true) == together);
    CHECK(play(true, false) == together);
}

TEST_CASE(
    "what one id has begun and seen goes on under the other, and an attempt stays where it was")
{
    Typed place;
    const std::string attempt = place.store.begin("typed", "mal", 1, begun());
    append(place.store, attempt, moved("question-answered", "quiz/a", 50));
    CHECK_FALSE(place.store.openAttempt("siri", "mal"));
    place.join("siri", "typed");
    REQUIRE(place.store.openAttempt("siri", "mal"));
    CHECK(place.store.openAttempt("siri", "mal")->id == attempt);
    CHECK(place.store.seenQuestions("siri", "mal") == std::set<std::string>{"a"});
    append(place.store, attempt, ended("5", "5", true));
    CHECK(place.store.completions("siri").at(0).passedOn);
    place.as("admin").part(id("siri"));
    CHECK(place.store.completions("siri").empty());
    CHECK(place.store.completions("typed").at(0).passedOn);
}

TEST_CASE("a report of who is done has one row for both, known since the first of them came")
{
    Typed place;
    take(place.store, "typed", "mal", ended("5", "5", true));
    place.join("siri", "typed");
    const auto rows = place.as("admin").completion({"completion", false, "arstad"});
    REQUIRE(rows.size() == 3); // admin, lead and siri
    CHECK(rows[2].person.name == "siri");
    REQUIRE(rows[2].rounds.size() == 1);
    CHECK(rows[2].rounds[0].person == "siri");
    CHECK(rows[2].added < rows[2].rounds[0].begun);
}

TEST_CASE("the PIN of either opens, a wrong one counts for both, and a new one is for both")
{
    Typed place;
    place.store.setPin("siri", "1111");
    place.store.setPin("typed", "2222");
    place.join("siri", "typed");
    CHECK(place.store.tryPin("siri", "1111").outcome == Outcome::Right);
    CHECK(place.store.tryPin("siri", "2222").outcome == Outcome::Right);
    for (int wrong = 0; wrong < 3; ++wrong) {
        CHECK(place.store.tryPin("siri", "3333").outcome == Outcome::Wrong);
    }
    CHECK(place.store.tryPin("siri", "1111").outcome == Outcome::Wait);
    CHECK(place.store.tryPin("typed", "2222").outcome == Outcome::Wait);
    place.world.now += std::chrono::minutes(1);
    CHECK(place.store.tryPin("siri", "2222").outcome == Outcome::Right);

    place.store.setPin("siri", "4444");
    CHECK(place.store.tryPin("siri", "2222").outcome == Outcome::Wrong);
    CHECK(place.store.tryPin("siri", "4444").outcome == Outcome::Right);
    place.as("admin").part(id("siri"));
    CHECK(place.store.tryPin("typed", "4444").outcome == Outcome::Right);
    CHECK(place.store.tryPin("typed", "").outcome == Outcome::Wrong);
}

TEST_CASE("where only the other has a PIN, it is asked for, and a forgotten one is reset for both")
{
    Typed place;
    place.store.setPin("typed", "2222");
    place.join("siri", "typed");
    CHECK(place.store.findPerson("siri")->hasPin);
    CHECK(place.store.tryPin("siri", "").outcome == Outcome::Wrong);
    const std::string drawn = place.as("admin").resetPin(*place.store.findPerson("siri"));
    CHECK(place.store.tryPin("siri", "2222").outcome == Outcome::Wrong);
    CHECK(place.store.tryPin("siri", drawn).drawn);
    place.store.setPin("siri", "");
    CHECK_FALSE(place.store.findPerson("siri")->hasPin);
}

TEST_CASE("a list of staff still reaches an id that is no longer shown")
{
    Typed place;
    people::Person listed = Municipality::person("listed", "nord");
    listed.listed = true;
    const std::array facts = {people::difference(people::Person(), listed)};
    place.store.note("test", facts);
    place.join("typed", "listed");
    CHECK(place.store.findPerson("typed")->unit == "Nord");
    people::Person left = listed;
    left.closedOn = "2026-11-21";
    people::StaffPlan plan;
    plan.facts = {people::difference(listed, left)};
    place.as("admin").takeIn(plan, "liste.csv");
    CHECK(place.store.findPerson("typed")->closedOn == "2026-11-21");
    CHECK(names(place.store.persons()).find("siri t") == std::string::npos);
}

TEST_CASE("whoever is joined to an administrator is one, until they are parted")
{
    Typed place;
    place.join("siri", "admin");
    CHECK(place.as("siri").staff().size() == 5);
    record::Access access = place.as("admin"); // acts as the one shown
    CHECK(access.actor() == "siri");
    CHECK(refusal([&] { (void)access.erase(id("admin")); }) == Kind::Forbidden);
    access.part(id("siri"));
    CHECK(refusal([&] { (void)place.as("siri").staff(); }) == Kind::Forbidden);
}

TEST_CASE("what was asked of, decided for and passed under either id bears on what is due")
{
    Typed place;
    record::Access admin = place.as("admin");
    const people::Person typed = *place.store.findPerson("typed");
    admin.assign(toPerson("typed"));
    admin.decide(typed, people::recognised(typed, "mal", {2025y / 3 / 1, 0, "Kurs"}));
    take(place.store, "siri", "mal", ended("4", "5", true));
    take(place.store, "typed", "mal", ended("5", "5", true));
    place.join("siri", "typed");
    const auto siri = admin.completionOf(*place.store.findPerson("siri"), {"certificate"});
    REQUIRE(record::askedIn(siri.asked).size() == 1);
    CHECK(siri.decided.at("mal").recognised.size() == 1);
    CHECK(siri.repeated.size() == 2);
    CHECK(admin.assignments().size() == 1);
    admin.part(id("siri"));
    const auto alone = admin.completionOf(*place.store.findPerson("siri"), {"certificate"});
    CHECK(record::askedIn(alone.asked).empty());
    CHECK(alone.decided.empty());
    CHECK(alone.repeated.empty());
}
