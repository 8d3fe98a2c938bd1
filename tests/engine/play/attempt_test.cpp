#include "module_builder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;

TEST_CASE("an attempt goes through the steps in order and ends with the last")
{
    const auto module = moduleOf({page("a"), practice("b"), page("c")});
    Played played(module);
    CHECK(played.shown<ShowPage>().step == "a");
    CHECK(played.attempt.percent() == 0);
    played.goOn();
    CHECK(played.shown<ShowPractice>().step == "b");
    CHECK(played.shown<ShowPractice>().againDays == 14);
    CHECK(played.attempt.percent() == 33);
    played.goOn();
    CHECK_FALSE(played.attempt.ended());
    const auto last = played.reply(GoNext{});
    CHECK(last.size() == 2);
    CHECK(last.back().kind == "attempt-ended");
    CHECK(played.attempt.ended());
    CHECK(played.attempt.percent() == 100);
    CHECK(played.shown<ShowEnd>().passed);
    CHECK(played.shown<ShowEnd>().of == 0);
}

TEST_CASE("every event but the first says where the learner stands after it")
{
    auto module = moduleOf({page("a"), page("b")});
    module.validMonths = 24;
    Played played(module, {7, {}, "other-attempt"});
    played.goOn(2);
    CHECK_FALSE(played.events[0].body.contains("now"));
    CHECK(played.events[0].body["continued"] == "other-attempt");
    CHECK(played.events[0].body["seed"] == 7);
    CHECK(played.events[1].body["now"]
          == nlohmann::json{{"step", "b"}, {"title", "Side b"}, {"percent", 50}});
    const nlohmann::json end = played.events.back().body;
    CHECK(end["now"] == nlohmann::json{{"step", ""}, {"title", "Prøve"}, {"percent", 100}});
    CHECK(end["validMonths"] == 24);
    CHECK(end["passed"] == true);
    CHECK(end["points"] == "0");
    CHECK(end["title"] == "Prøve");
}

TEST_CASE("a procedure is walked stage by stage and keeps what was ticked")
{
    const auto module = moduleOf({procedure("p", {"forbered", "spor"})});
    Played played(module);
    const auto first = played.shown<ShowStage>();
    CHECK(first.stage == "forbered");
    CHECK(first.number == 1);
    CHECK(first.of == 2);
    CHECK(first.tasks.size() == 2);
    const auto events = played.reply(GoNext{{"gjenta"}});
    CHECK(events.front().item == "p/forbered");
    CHECK(events.front().body["done"]
          == nlohmann::json::array({{{"id", "gjenta"}, {"text", "GJENTA"}}}));
    CHECK(played.attempt.percent() == 50);
    CHECK(played.shown<ShowStage>().number == 2);
    CHECK(played.refusal(GoNext{{"borte"}}).why == Refusal::Why::UnknownId);
    CHECK(played.refusal(GoNext{{"spor", "spor"}}).word == "spor");
    played.goOn();
    CHECK(played.attempt.ended());
}

TEST_CASE("an exercise is written, compared and judged")
{
    const auto module = moduleOf({exercise("e")});
    Played played(module);
    CHECK(played.shown<ShowExercise>().situation == "Solveig sitter der.");
    played.answer(std::string("Jeg er med i koret igjen."));
    const auto rubric = played.shown<ShowRubric>();
    CHECK(rubric.written == "Jeg er med i koret igjen.");
    CHECK(rubric.example == "Jeg er med i koret.");
    CHECK(played.attempt.percent() == 50);
    CHECK(played.refusal(Judge{{{"borte", true}}}).word == "borte");
    const auto events = played.reply(Judge{{{"eierskap", true}}});
    CHECK(events.front().body["judge"] == nlohmann::json{{"eierskap", true}});
    CHECK(played.attempt.ended());
}

TEST_CASE("a copy of an attempt can be tried without touching the attempt")
{
    const auto module = moduleOf({page("a"), page("b")});
    Played played(module);
    Attempt copy = played.attempt;
    copy.apply(std::get<std::vector<Event>>(copy.reply(GoNext{})).front());
    CHECK(std::get<ShowPage>(copy.show()).step == "b");
    CHECK(played.shown<ShowPage>().step == "a");
}

TEST_CASE("events that are unknown, unreadable or out of turn change nothing")
{
    const auto module
        = moduleOf({caseStep("c", {{}, {}, "s", {{"s", "", {}, "", {}, "s", {}, "", {}}}}),
                    quiz("q", quizOf({oneOf("q1")})), page("last")});
    Played played(module);
    const auto before = played.attempt.toJson();
    const std::vector<Event> strange{
        {"hologram-seen", "c", {}},
        {"scene-read", "c/s", {{"number", 2}, {"go", "s"}}},
        {"scene-read", "c/s", {{"number", "1"}}},
        {"feedback-seen", "c/s", {{"number", 0}}},
        {"feedback-seen", "q/q1", {{"try", 1}}},
        {"question-answered", "q/q1", nullptr},
        {"question-answered", "q/q1", {{"try", 1}, {"answer", 7}, {"points", "1"}, {"of", "1"}}},
        {"question-answered",
         "q/q1",
         {{"try", 1}, {"answer", {"ja"}}, {"points", "2"}, {"of", "1"}}},
        {"question-answered",
         "q/q1",
         {{"try", 2}, {"answer", {"ja"}}, {"points", "1"}, {"of", "1"}}},
        {"try-begun", "q", {{"try", 3}, {"drawn", nlohmann::json::array()}}},
        {"try-begun", "q", {{"try", 2}}},
        {"rubric-judged", "e", {{"judge", {{"a", true}}}}},
        {"attempt-ended", "", {{"points", 1}}},
        {"attempt-begun", "prove", {{"seed", 99}}},
        {"", "", {}},
    };
    for (const Event &event : strange) {
        CAPTURE(event.kind);
        CAPTURE(event.body.dump());
        played.attempt.apply(event);
        CHECK(played.attempt.toJson() == before);
    }
}

TEST_CASE("a module without steps has nothing to play")
{
    const auto module = moduleOf({});
    const Played played(module);
    CHECK(played.attempt.ended());
    CHECK(played.shows<ShowEnd>());
    CHECK(played.refusal(GoNext{}).why == Refusal::Why::AttemptEnded);
}
