#include "module_builder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using module::Choice;
using module::Scene;

namespace {

Scene scene(const std::string &id)
{
    Scene scene;
    scene.id = id;
    scene.text = "Scene " + id;
    return scene;
}

Scene scene(const std::string &id, std::vector<Choice> choices)
{
    Scene result = scene(id);
    result.ask = "Hva nå?";
    result.choices = std::move(choices);
    return result;
}

Scene ending(const std::string &id, module::Ending end)
{
    Scene result = scene(id);
    result.end = end;
    result.debrief = "Hva gjorde forskjellen?";
    return result;
}

Choice choice(const std::string &id, const std::string &go, int add = 0,
              const std::string &feedback = {})
{
    return {id, {}, "Valg " + id, {{"tillit", add}}, feedback, go};
}

module::Condition when(const std::string &text)
{
    const auto parsed = module::parseCondition(text);
    REQUIRE(parsed.ok);
    return parsed.condition;
}

/// kaia → (lytt: +3 with feedback, trapp: −4) → videre → slutt
module::Case kaia()
{
    module::Case result;
    result.people = {{"arne", "Arne", "74 år"}};
    result.meters = {{"tillit", "Tillit", 0, -2, 2}};
    result.start = "kaia";
    Scene on = scene("videre");
    on.go = "slutt";
    result.scenes
        = {scene("kaia",
                 {choice("lytt", "videre", 3, "Han lyser opp."), choice("trapp", "videre", -4)}),
           on, ending("slutt", module::Ending::Good)};
    return result;
}

} // namespace

TEST_CASE("a case runs from its start over choices and scenes to an ending")
{
    const auto module = moduleOf({caseStep("c", kaia()), page("p")});
    Played played(module);
    const auto first = played.shown<ShowScene>();
    CHECK(first.scene == "kaia");
    CHECK(first.number == 1);
    CHECK(first.ask == "Hva nå?");
    CHECK(first.choices.size() == 2);
    CHECK(first.people.front().name == "Arne");
    const auto chosen = played.reply(Choose{"trapp"});
    CHECK(chosen.front().item == "c/kaia");
    CHECK(chosen.front().body["choices"][1]
          == nlohmann::json{{"id", "trapp"}, {"text", "Valg trapp"}});
    const auto second = played.shown<ShowScene>();
    CHECK(second.scene == "videre");
    CHECK(second.number == 2);
    CHECK(second.choices.empty());
    CHECK_FALSE(second.end.has_value());
    played.goOn();
    const auto end = played.shown<ShowScene>();
    CHECK(end.end == module::Ending::Good);
    CHECK(end.debrief == "Hva gjorde forskjellen?");
    const auto last = played.reply(GoNext{});
    CHECK(last.front().body["end"] == "good");
    CHECK(played.shows<ShowPage>());
}

TEST_CASE("feedback comes after a choice that has one and only there")
{
    const auto module = moduleOf({caseStep("c", kaia()), page("p")});
    Played played(module);
    played.reply(Choose{"lytt"});
    const auto feedback = played.shown<ShowChoiceFeedback>();
    CHECK(feedback.scene == "kaia");
    CHECK(feedback.choice == "lytt");
    CHECK(feedback.choiceText == "Valg lytt");
    CHECK(feedback.say == "Han lyser opp.");
    CHECK(Attempt(module, played.events).toJson() == played.attempt.toJson());
    played.goOn();
    CHECK(played.shown<ShowScene>().number == 2);
}

TEST_CASE("meters move with choices, stay within their bounds and keep their history")
{
    const auto module = moduleOf({caseStep("c", kaia()), page("p")});
    Played up(module);
    up.reply(Choose{"lytt"});
    up.goOn();
    CHECK(up.shown<ShowScene>().meters.at("tillit") == 2);
    CHECK(up.shown<ShowScene>().meterHistory.at("tillit") == std::vector<int>{0, 2});
    Played down(module);
    down.reply(Choose{"trapp"});
    CHECK(down.shown<ShowScene>().meters.at("tillit") == -2);
}

TEST_CASE("a choice is open only while its condition holds")
{
    auto kind = kaia();
    kind.scenes[0].choices[1].when = when("tillit > 0");
    kind.scenes[1].go.clear();
    kind.scenes[1].choices = {choice("igjen", "kaia"), choice("ferdig", "slutt")};
    const auto module = moduleOf({caseStep("c", kind), page("p")});
    Played played(module);
    CHECK(played.shown<ShowScene>().choices.size() == 1);
    CHECK(played.refusal(Choose{"trapp"}).why == Refusal::Why::UnknownId);
    played.reply(Choose{"lytt"});
    played.goOn();
    played.reply(Choose{"igjen"});
    CHECK(played.shown<ShowScene>().number == 3);
    CHECK(played.shown<ShowScene>().choices.size() == 2);
}

TEST_CASE("a scene whose choices are all closed shows them all and traps nobody")
{
    auto kind = kaia();
    for (Choice &one : kind.scenes[0].choices) {
        one.when = when("tillit > 5");
    }
    const auto module = moduleOf({caseStep("c", kind), page("p")});
    Played played(module);
    CHECK(played.shown<ShowScene>().choices.size() == 2);
    played.reply(Choose{"trapp"});
    CHECK(played.shown<ShowScene>().scene == "videre");
}

TEST_CASE("a case that goes round in circles moves forward and never reaches full")
{
    auto kind = kaia();
    kind.scenes[1].go.clear();
    kind.scenes[1].choices = {choice("igjen", "kaia"), choice("ferdig", "slutt")};
    const auto module = moduleOf({caseStep("c", kind)});
    Played played(module);
    int before = 0;
    for (int round = 0; round < 30; ++round) {
        played.reply(Choose{"trapp"});
        played.reply(Choose{"igjen"});
        CHECK(played.attempt.percent() >= before);
        CHECK(played.attempt.percent() < 100);
        before = played.attempt.percent();
    }
}

TEST_CASE("a choice or scene that leads nowhere ends the case")
{
    auto kind = kaia();
    kind.scenes[0].choices[0].go = "borte";
    kind.scenes[1].go = "borte";
    const auto module = moduleOf({caseStep("c", kind), page("p")});
    Played nowhere(module);
    nowhere.reply(Choose{"lytt"});
    CHECK(nowhere.shows<ShowChoiceFeedback>());
    nowhere.goOn();
    CHECK(nowhere.shows<ShowPage>());
    Played later(module);
    later.reply(Choose{"trapp"});
    later.goOn();
    CHECK(later.shows<ShowPage>());
}
