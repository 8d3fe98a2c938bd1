#include "module_builder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using Ids = std::vector<std::string>;
using module::FeedbackWhen;
using module::Measures;
using text::Fraction;

namespace {

module::Quiz twoQuestions(FeedbackWhen feedback)
{
    module::Quiz quiz = quizOf({oneOf("q1"), oneOf("q2")});
    quiz.feedback = feedback;
    return quiz;
}

/// Plays a try of one-of questions without feedback up to its result.
void playTry(Played &played, const Ids &picks)
{
    for (const std::string &pick : picks) {
        played.answer(Ids{pick});
    }
}

} // namespace

TEST_CASE("with feedback after each question it comes before the next")
{
    const auto module = moduleOf({quiz("q", twoQuestions(FeedbackWhen::Each))});
    Played played(module);
    CHECK(played.shown<ShowQuestion>().number == 1);
    CHECK(played.shown<ShowQuestion>().of == 2);
    played.answer(Ids{"nei"});
    CHECK(played.shown<ShowQuestionFeedback>().points == 0);
    CHECK(played.shown<ShowQuestionFeedback>().of == 1);
    CHECK(played.shown<ShowQuestionFeedback>().right == Ids{"ja"});
    CHECK(played.refusal(Answer{Ids{"ja"}, {}}).why == Refusal::Why::WrongReply);
    played.goOn();
    CHECK(played.shown<ShowQuestion>().number == 2);
    played.answer(Ids{"ja"});
    played.goOn();
    const auto result = played.shown<ShowResult>();
    CHECK(result.points == 1);
    CHECK(result.of == 2);
    CHECK(result.again);
    CHECK_FALSE(result.triesLeft.has_value());
}

TEST_CASE("with feedback at the end all of it comes after the last answer")
{
    const auto module = moduleOf({quiz("q", twoQuestions(FeedbackWhen::End))});
    Played played(module);
    played.answer(Ids{"nei"});
    CHECK(played.shown<ShowQuestion>().question == "q2");
    played.answer(Ids{"ja"});
    CHECK(played.shown<ShowQuestionFeedback>().asked.question == "q1");
    played.goOn();
    CHECK(played.shown<ShowQuestionFeedback>().asked.question == "q2");
    played.goOn();
    CHECK(played.shows<ShowResult>());
}

TEST_CASE("without feedback the result follows the last answer")
{
    const auto module = moduleOf({quiz("q", twoQuestions(FeedbackWhen::None))});
    Played played(module);
    playTry(played, {"nei", "ja"});
    CHECK(played.shows<ShowResult>());
}

TEST_CASE("feedback says why the chosen wrong options are wrong, as shown, then the question's why")
{
    module::Question asked = question("q1", module::AnyOf{options({"-a", "+b", "-c", "-d"})});
    asked.why = "Fordi.";
    asked.source = module::Source{"lov", "Loven", ""};
    const auto module = moduleOf({quiz("q", quizOf({asked}))});
    Played played(module);
    played.answer(Ids{"c", "b", "a"});
    const auto feedback = played.shown<ShowQuestionFeedback>();
    CHECK(feedback.say == "why a\n\nwhy c\n\nFordi.");
    CHECK(feedback.source->text == "Loven");
    CHECK(std::get<Ids>(feedback.answer) == Ids{"c", "b", "a"});
}

TEST_CASE("a quiz may be taken again until its tries are used up, and the best counts")
{
    auto two = twoQuestions(FeedbackWhen::None);
    two.attempts = 3;
    const auto module = moduleOf({quiz("q", two)});
    Played played(module);
    playTry(played, {"ja", "nei"});
    CHECK(played.shown<ShowResult>().triesLeft == 2);
    const auto again = played.reply(GoAgain{});
    CHECK(again.front().kind == "try-begun");
    CHECK(again.front().body["try"] == 2);
    CHECK(played.attempt.percent() == 0);
    playTry(played, {"nei", "nei"});
    CHECK(played.shown<ShowResult>().points == 0);
    CHECK(played.shown<ShowResult>().best == 1);
    played.reply(GoAgain{});
    playTry(played, {"nei", "ja"});
    CHECK(played.shown<ShowResult>().triesLeft == 0);
    CHECK_FALSE(played.shown<ShowResult>().again);
    CHECK(played.refusal(GoAgain{}).why == Refusal::Why::NoTriesLeft);
    played.goOn();
    CHECK(played.shown<ShowEnd>().points == 1);
    CHECK(played.shown<ShowEnd>().of == 2);
    CHECK_FALSE(played.shown<ShowEnd>().passed);
}

TEST_CASE("a full score leaves nothing to try again")
{
    const auto module = moduleOf({quiz("q", twoQuestions(FeedbackWhen::None))});
    Played played(module);
    playTry(played, {"ja", "ja"});
    CHECK_FALSE(played.shown<ShowResult>().again);
    CHECK(played.refusal(GoAgain{}).why == Refusal::Why::NoTriesLeft);
}

TEST_CASE("a new try prefers questions not met in the tries before")
{
    module::Quiz quizKind = quizOf({oneOf("q1"), oneOf("q2"), oneOf("q3"), oneOf("q4")});
    quizKind.draw = 1;
    quizKind.preferUnseen = true;
    quizKind.feedback = FeedbackWhen::None;
    const auto module = moduleOf({quiz("q", quizKind)});
    Played played(module, {5, {"q1"}, {}});
    std::set<std::string> met{"q1"};
    for (int turn = 0; turn < 3; ++turn) {
        CHECK(met.insert(played.shown<ShowQuestion>().question).second);
        played.answer(Ids{"nei"});
        played.reply(GoAgain{});
    }
    CHECK(met.size() == 4);
    CHECK(Attempt(module, played.events).show().index() == played.attempt.show().index());
}

TEST_CASE("the module is passed at its share of all quizzes that count")
{
    const auto points = [](int percent, const Ids &picks) {
        auto two = twoQuestions(FeedbackWhen::None);
        auto module = moduleOf({quiz("a", two), quiz("b", two)});
        module.passPercent = percent;
        Played played(module);
        playTry(played, {picks[0], picks[1]});
        played.goOn();
        playTry(played, {picks[2], picks[3]});
        played.goOn();
        return played.shown<ShowEnd>();
    };
    CHECK(points(75, {"ja", "ja", "ja", "nei"}).passed);
    CHECK_FALSE(points(76, {"ja", "ja", "ja", "nei"}).passed);
    CHECK(points(0, {"nei", "nei", "nei", "nei"}).passed);
    CHECK(points(100, {"ja", "ja", "ja", "ja"}).passed);
    CHECK(points(80, {"ja", "ja", "ja", "nei"}).points == 3);
    CHECK(points(80, {"ja", "ja", "ja", "nei"}).of == 4);
}

TEST_CASE("a measure taken before never counts towards pass")
{
    auto before = twoQuestions(FeedbackWhen::None);
    before.measures = Measures::Before;
    auto after = twoQuestions(FeedbackWhen::None);
    after.measures = Measures::After;
    const auto module = moduleOf({quiz("f", before), quiz("e", after)});
    Played played(module);
    playTry(played, {"nei", "nei"});
    CHECK_FALSE(played.shown<ShowResult>().counts);
    played.goOn();
    playTry(played, {"ja", "ja"});
    CHECK(played.shown<ShowResult>().counts);
    played.goOn();
    CHECK(played.shown<ShowEnd>().passed);
    CHECK(played.shown<ShowEnd>().of == 2);
}

TEST_CASE("a module with reflections only is passed when every step is done")
{
    const auto module
        = moduleOf({quiz("q", quizOf({question("r", module::Reflect{2}, 0)})), page("p")});
    Played played(module);
    played.answer(std::string("Jeg lytter mer."));
    CHECK(played.shown<ShowQuestionFeedback>().of == 0);
    played.goOn();
    CHECK_FALSE(played.shown<ShowResult>().again);
    CHECK_FALSE(played.shown<ShowResult>().counts);
    played.goOn(2);
    CHECK(played.shown<ShowEnd>().passed);
}

TEST_CASE("parts of points add up exactly")
{
    std::vector<module::Question> questions;
    for (int number = 0; number < 3; ++number) {
        questions.push_back(question("q" + std::to_string(number),
                                     module::AnyOf{options({"+a", "+b", "+c", "-d"})}));
    }
    auto kind = quizOf(questions);
    kind.feedback = FeedbackWhen::None;
    auto module = moduleOf({quiz("q", kind)});
    module.passPercent = 33;
    Played played(module);
    for (int number = 0; number < 3; ++number) {
        const auto events = played.reply(Answer{Ids{"a"}, {}});
        CHECK(events.front().body["points"] == "1/3");
        CHECK(events.front().body["of"] == "1");
    }
    CHECK(played.shown<ShowResult>().points == 1);
    played.goOn();
    CHECK(played.shown<ShowEnd>().passed);
}

TEST_CASE("a result says what belongs to the highest band it reaches")
{
    auto kind = twoQuestions(FeedbackWhen::None);
    kind.bands = {{100, "Alt riktig."}, {50, "Les en gang til."}};
    const auto module = moduleOf({quiz("q", kind)});
    const auto band = [&module](const Ids &picks) {
        Played played(module);
        playTry(played, picks);
        return played.shown<ShowResult>().band;
    };
    CHECK(band({"nei", "nei"}).empty());
    CHECK(band({"ja", "nei"}) == "Les en gang til.");
    CHECK(band({"ja", "ja"}) == "Alt riktig.");
}

TEST_CASE("an answer is recorded with what was shown, how sure and why it was wrong")
{
    auto asked = question("q1", module::OneOf{options({"+ja", "-nei"})}, 2);
    std::get<module::OneOf>(asked.kind).options[1].misconception = "plan-foer-koordinator";
    asked.bank = "questions/roller";
    asked.objective = "roller";
    auto kind = quizOf({asked});
    kind.confidence = true;
    const auto module = moduleOf({quiz("q", kind)});
    Played played(module);
    CHECK(played.shown<ShowQuestion>().sure);
    const Event event = played.reply(Answer{Ids{"nei"}, 3}).front();
    CHECK(event.kind == "question-answered");
    CHECK(event.item == "q/q1");
    const nlohmann::json shown = nlohmann::json::array(
        {{{"id", "ja"}, {"text", "Tekst ja"}}, {{"id", "nei"}, {"text", "Tekst nei"}}});
    CHECK(event.body["ask"] == "Spørsmål q1");
    CHECK(event.body["kind"] == "one-of");
    CHECK(event.body["options"] == shown);
    CHECK(event.body["answer"] == nlohmann::json{"nei"});
    CHECK(event.body["sure"] == 3);
    CHECK(event.body["points"] == "0");
    CHECK(event.body["of"] == "2");
    CHECK(event.body["because"] == nlohmann::json{"plan-foer-koordinator"});
    CHECK(event.body["bank"] == "questions/roller");
    CHECK(event.body["objective"] == "roller");
    CHECK(event.body["try"] == 1);
}

TEST_CASE("what was drawn stands in the first event, in the order shown")
{
    auto kind = quizOf({oneOf("q1"), question("o", module::Order{items({"a", "b", "c"})})});
    kind.shuffle = true;
    const auto module = moduleOf({quiz("q", kind)});
    Played played(module, {11, {}, {}});
    const nlohmann::json drawn = played.events[0].body["quizzes"]["q"];
    Ids order;
    while (!played.shows<ShowResult>()) {
        const auto shown = played.shown<ShowQuestion>();
        Ids ids;
        for (const module::Item &item : shown.options) {
            ids.push_back(item.id);
        }
        CHECK(drawn[order.size()]["question"] == shown.question);
        CHECK(drawn[order.size()]["first"] == ids);
        order.push_back(shown.question);
        played.answer(shown.kind == "order" ? ids : Ids{"ja"});
        played.goOn();
    }
    CHECK(order.size() == 2);
}
