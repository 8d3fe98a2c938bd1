#include "module_builder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using Ids = std::vector<std::string>;

namespace {

module::Quiz silent(std::vector<module::Question> questions)
{
    module::Quiz quiz = quizOf(std::move(questions));
    quiz.feedback = module::FeedbackWhen::None;
    return quiz;
}

} // namespace

TEST_CASE("a step that is gone is forgotten and a new one is asked for")
{
    const auto old = moduleOf({page("a"), page("b"), page("c")});
    Played played(old);
    played.goOn(2);
    const auto edited = moduleOf({page("new"), page("b"), page("c")});
    Attempt attempt(edited, played.events);
    CHECK(std::get<ShowPage>(attempt.show()).step == "new");
    CHECK(attempt.percent() == 33);
}

TEST_CASE("when what was left is gone the last step is gone past once more and ends the attempt")
{
    const auto old = moduleOf({page("a"), exercise("e"), page("c")});
    Played played(old);
    played.goOn();
    played.answer(std::string("Jeg vil ned på kaia."));
    played.reply(Judge{{{"eierskap", true}}});
    const auto edited = moduleOf({page("a"), exercise("e")});
    Attempt attempt(edited, played.events);
    CHECK_FALSE(attempt.ended());
    CHECK(attempt.percent() == 99);
    CHECK(std::get<ShowRubric>(attempt.show()).written == "Jeg vil ned på kaia.");
    const auto events = std::get<std::vector<Event>>(attempt.reply(Judge{}));
    CHECK(events.back().kind == "attempt-ended");
    for (const Event &event : events) {
        attempt.apply(event);
    }
    CHECK(attempt.ended());
}

TEST_CASE("an ended attempt stays ended whatever the module becomes")
{
    const auto old = moduleOf({page("a")});
    Played played(old);
    played.goOn();
    const auto edited = moduleOf({page("a"), page("b")});
    CHECK(Attempt(edited, played.events).ended());
    CHECK(std::holds_alternative<ShowEnd>(Attempt(edited, played.events).show()));
}

TEST_CASE("a drawn question that is gone is neither asked nor counted")
{
    const auto old = moduleOf({quiz("q", silent({oneOf("q1"), oneOf("q2"), oneOf("q3")}))});
    Played played(old);
    played.answer(Ids{"nei"});
    const auto edited = moduleOf({quiz("q", silent({oneOf("q3"), oneOf("q4")}))});
    Attempt attempt(edited, played.events);
    const auto asked = std::get<ShowQuestion>(attempt.show());
    CHECK(asked.question == "q3");
    CHECK(asked.number == 1);
    CHECK(asked.of == 1);
    const auto events = std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"ja"}, {}}));
    attempt.apply(events.front());
    CHECK(std::get<ShowResult>(attempt.show()).points == 1);
    CHECK(std::get<ShowResult>(attempt.show()).of == 1);
}

TEST_CASE("a quiz of which every question is gone has nothing to ask")
{
    const auto old = moduleOf({quiz("q", silent({oneOf("q1")})), page("p")});
    const Played played(old);
    const auto edited = moduleOf({quiz("q", silent({oneOf("q2")})), page("p")});
    const Attempt attempt(edited, played.events);
    CHECK(std::get<ShowResult>(attempt.show()).of == 0);
    CHECK_FALSE(std::get<ShowResult>(attempt.show()).again);
}

TEST_CASE("a quiz that came later is drawn once, and its first answer keeps the draw")
{
    const auto old = moduleOf({page("a"), page("b")});
    Played played(old, {3, {}, {}});
    played.goOn();
    auto kind = silent({oneOf("q1"), oneOf("q2"), oneOf("q3"), oneOf("q4")});
    kind.draw = 2;
    const auto edited = moduleOf({page("a"), quiz("q", kind), page("b")});
    Attempt attempt(edited, played.events);
    const auto first = std::get<ShowQuestion>(attempt.show());
    CHECK(first.of == 2);
    const auto events = std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"ja"}, {}}));
    CHECK(events.front().body["drawn"].size() == 2);
    attempt.apply(events.front());
    CHECK(std::get<ShowQuestion>(attempt.show()).question
          == events.front().body["drawn"][1]["question"]);
    CHECK_FALSE(std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"ja"}, {}}))
                    .front()
                    .body.contains("drawn"));
}

TEST_CASE("options keep their drawn order, without those that are gone and with new ones last")
{
    auto kind = silent({question("q1", module::OneOf{options({"+a", "-b", "-c", "-d"})})});
    kind.shuffle = true;
    const auto old = moduleOf({quiz("q", kind)});
    const Played played(old, {4, {}, {}});
    Ids before;
    for (const module::Item &item : played.shown<ShowQuestion>().options) {
        before.push_back(item.id);
    }
    std::erase(before, "b");
    before.push_back("e");
    kind.questions[0].kind = module::OneOf{options({"-e", "+a", "-c", "-d"})};
    const auto edited = moduleOf({quiz("q", kind)});
    const auto shown = std::get<ShowQuestion>(Attempt(edited, played.events).show());
    Ids after;
    for (const module::Item &item : shown.options) {
        after.push_back(item.id);
    }
    CHECK(after == before);
}

TEST_CASE("a case whose scene is gone begins again and still counts its scenes")
{
    module::Scene start;
    start.id = "start";
    start.go = "midt";
    module::Scene middle = start;
    middle.id = "midt";
    middle.go = "slutt";
    module::Scene end;
    end.id = "slutt";
    end.end = module::Ending::Mixed;
    const auto old = moduleOf({caseStep("c", {{}, {}, "start", {start, middle, end}}), page("p")});
    Played played(old);
    played.goOn();
    start.go = "slutt";
    const auto edited = moduleOf({caseStep("c", {{}, {}, "start", {start, end}}), page("p")});
    Attempt attempt(edited, played.events);
    CHECK(std::get<ShowScene>(attempt.show()).scene == "start");
    CHECK(std::get<ShowScene>(attempt.show()).number == 2);
    attempt.apply(std::get<std::vector<Event>>(attempt.reply(GoNext{})).front());
    CHECK(std::get<ShowScene>(attempt.show()).scene == "slutt");
}

TEST_CASE("a step that became another kind under the same id is done anew")
{
    const auto old = moduleOf({page("a"), page("b")});
    Played played(old);
    played.goOn();
    const auto edited = moduleOf({exercise("a"), page("b")});
    CHECK(std::holds_alternative<ShowExercise>(Attempt(edited, played.events).show()));
}

TEST_CASE("a question met under its former id is not preferred as unseen")
{
    auto kind = silent({oneOf("q1"), oneOf("q2"), oneOf("q3")});
    kind.questions[1].history.was = {"gammel"};
    kind.preferUnseen = true;
    kind.draw = 2;
    const Event begun = Attempt::begin(moduleOf({quiz("q", kind)}), {1, {"gammel"}, {}});
    CHECK(begun.body["quizzes"]["q"][0]["question"] == "q1");
    CHECK(begun.body["quizzes"]["q"][1]["question"] == "q3");
}
