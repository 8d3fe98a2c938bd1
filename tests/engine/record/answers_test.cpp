#include "municipality.h"
#include "record/answer_body.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

void answerQuiz(record::Store &store, const std::string &person, const std::string &module)
{
    const std::array events
        = {play::Event{"question-answered",
                       "prove/eier",
                       {{"kind", "one-of"},
                        {"answer", {"bruker"}},
                        {"points", "1"},
                        {"of", "1"},
                        {"sure", 2},
                        {"try", 1}}},
           play::Event{"result-seen", "prove", {{"points", "1"}, {"of", "1"}, {"try", 1}}}};
    store.append(store.begin(person, module, 1, {"attempt-begun", module, {{"seed", 1}}}), events);
}

/// How many tries come through.
int triesSeen(record::Access access, const std::string &unit = {}, const std::string &module = {})
{
    int tries = 0;
    record::Look look{"items"};
    look.unit = unit;
    access.answers(look, module,
                   {[] {}, [&](const record::QuizTry &) { ++tries; }, [](const auto &) {}});
    return tries;
}

/// The municipality with an instructor, and everybody through a quiz.
struct Taught : Municipality {
    Taught()
    {
        people::Person instructor = person("laerer", "arstad");
        instructor.roles = {people::Role::Instructor};
        store.note("test", std::array{people::difference(people::Person(), instructor)});
        for (const char *one : {"lead", "admin", "kari", "nils", "siri", "laerer"}) {
            answerQuiz(store, one, "prove-modul");
        }
    }
};

} // namespace

TEST_CASE("instructors and administrators see the answers of all, without a unit or with")
{
    Taught town;
    for (const char *who : {"laerer", "admin"}) {
        CAPTURE(who);
        CHECK(triesSeen(town.as(who)) == 6);
        CHECK(triesSeen(town.as(who), "fana") == 2);
        CHECK(triesSeen(town.as(who), "nord") == 1);
        CHECK(triesSeen(town.as(who), "", "en-annen") == 0);
    }
    CHECK(triesSeen(record::Access(town.store)) == 6);
}

TEST_CASE("a lead sees the answers of the own unit and of no other")
{
    Taught town;
    CHECK(triesSeen(town.as("lead")) == 1);
    CHECK(triesSeen(town.as("lead"), "fana") == 1);
    CHECK(refused([&] { triesSeen(town.as("lead"), "nord"); }) == Kind::Forbidden);
    CHECK(refused([&] { triesSeen(town.as("lead"), "arstad"); }) == Kind::Forbidden);
}

TEST_CASE("staff see no item statistics, not even of their own unit")
{
    Taught town;
    CHECK(refused([&] { triesSeen(town.as("kari")); }) == Kind::Forbidden);
    CHECK(refused([&] { triesSeen(town.as("kari"), "fana"); }) == Kind::Forbidden);
}

TEST_CASE("the log tells that the answers were taken out, and of how many")
{
    Taught town;
    (void)triesSeen(town.as("laerer"), "fana");
    const record::LogEntry entry = town.store.audits().back();
    CHECK(entry.kind == "record-exported");
    CHECK(entry.actor == "laerer");
    CHECK(entry.subject == "fana");
    CHECK(entry.body == nlohmann::json{{"what", "items"}, {"persons", 2}});
}

TEST_CASE("what a body tells of an answer is read, and what is odd in it reads as nothing")
{
    record::AnswerReader reader;
    const auto &sorted = reader.read(
        R"({"answer":{"gå":"tiltak"},"kind":"sort","points":"1/2","of":"1","try":1,"sure":3})");
    CHECK(sorted.picks == std::vector<std::string>{"gå=tiltak"});
    CHECK(sorted.points == text::Fraction(1, 2));
    CHECK(sorted.sure == 3);
    CHECK(reader.read(R"({"kind":"one-of","answer":["a\u00e5"]})").picks.front() == "aå");
    CHECK(reader.read(R"({"kind":"true-or-false","answer":false})").picks.front() == "false");
    CHECK(reader.read(R"({"answer":["Kari"],"kind":"blanks"})").picks.empty());
    CHECK(reader.read(R"({"answer":["a"]})").picks.empty());
    for (const char *odd :
         {"", "[]", "{", "null", "7", R"({"kind":7,"answer":[1,null],"points":1,"try":"1"})",
          R"({"kind":"one-of","answer":"a","points":"1/0","sure":-1})", "{\"kind\":\"\xff\"}"}) {
        CAPTURE(odd);
        const auto &body = reader.read(odd);
        CHECK(body.picks.empty());
        CHECK_FALSE(body.points.has_value());
        CHECK(body.tryNumber == 0);
        CHECK(body.sure == 0);
    }
}
