#include "golden.h"
#include "module_builder.h"
#include "play/protocol.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using nlohmann::json;
using text::Fraction;

namespace {

json line(const Show &show)
{
    return play::toJson(show);
}

/// A show with question `kind` filled in for all kinds, so that each line shows only its own.
ShowQuestion fullQuestion(const std::string &kind)
{
    ShowQuestion show;
    show.step = "t";
    show.stepTitle = "Test";
    show.question = "q";
    show.kind = kind;
    show.ask = "Hva?";
    show.hint = "Tenk.";
    show.of = 8;
    show.options = items({"a"});
    show.statement = "Slik er det.";
    show.left = items({"l"});
    show.right = items({"r"});
    show.items = items({"i"});
    show.boxes = items({"b"});
    show.text = "plan{{1}}";
    show.unit = "år";
    return show;
}

json questionLine(const std::string &kind, json own)
{
    json expected = json::parse(
        R"({"show":"question","step":"t","question":"q","ask":"Hva?","number":1,"of":8,"sure":false})");
    expected["kind"] = kind;
    expected.update(own);
    return expected;
}

} // namespace

TEST_CASE("the members of a line stand in the contract's order")
{
    CHECK(play::toJson(ShowPage{"p", "T", "t", {}}).dump()
          == R"({"show":"page","step":"p","title":"T","text":"t"})");
    CHECK(play::toJson(ShowEnd{"m", "", 7, 8, true, 80}).dump()
          == R"({"show":"end","module":"m","points":7,"of":8,"passed":true})");
}

TEST_CASE("a page is one line")
{
    CHECK(line(ShowPage{"velkommen", "Hvem?", "Tekst", module::Image{"a.svg", "alt"}})
          == json::parse(R"({"show":"page","step":"velkommen","title":"Hvem?","text":"Tekst"})"));
}

TEST_CASE("a stage is one line with its checklist")
{
    ShowStage show;
    show.step = "p";
    show.stage = "forbered";
    show.title = "Forbered";
    show.text = "Tekst";
    show.pitfall = "Fallgruve";
    CHECK(
        line(show)
        == json::parse(
            R"({"show":"stage","step":"p","stage":"forbered","title":"Forbered","text":"Tekst","do":[]})"));
    show.tasks = items({"spor"});
    CHECK(line(show)["do"] == json::parse(R"([{"id":"spor","text":"SPOR"}])"));
}

TEST_CASE("a scene with choices asks, a scene without does not, an ending tells how it ended")
{
    ShowScene show;
    show.step = "c";
    show.scene = "kaia";
    show.text = "Hjemme.";
    show.say = {{"arne", "Bare ned på kaia."}};
    show.ask = "Hva nå?";
    show.choices = items({"spor"});
    show.meters = {{"medvirkning", 0}};
    show.debrief = "Ikke ennå";
    CHECK(line(show) == json::parse(R"({"show":"scene","step":"c","scene":"kaia","text":"Hjemme.",
              "say":[{"who":"arne","text":"Bare ned på kaia."}],"ask":"Hva nå?",
              "choices":[{"id":"spor","text":"SPOR"}],"meters":{"medvirkning":0}})"));
    show.choices.clear();
    CHECK(line(show) == json::parse(R"({"show":"scene","step":"c","scene":"kaia","text":"Hjemme.",
              "say":[{"who":"arne","text":"Bare ned på kaia."}],"meters":{"medvirkning":0}})"));
    show.end = module::Ending::Mixed;
    show.debrief = "Hva gjorde forskjellen?";
    CHECK(line(show)["end"] == "mixed");
    CHECK(line(show)["debrief"] == "Hva gjorde forskjellen?");
}

TEST_CASE("feedback on a choice is one line")
{
    CHECK(
        line(ShowChoiceFeedback{"c", "Case", "kaia", "spor", "Spør", "Han lyser opp."})
        == json::parse(
            R"({"show":"feedback","step":"c","scene":"kaia","choice":"spor","say":"Han lyser opp."})"));
}

TEST_CASE("each kind of question has what it needs and nothing else")
{
    const json options = json::parse(R"({"options":[{"id":"a","text":"A"}]})");
    for (const char *kind : {"one-of", "any-of", "order"}) {
        CHECK(line(fullQuestion(kind)) == questionLine(kind, options));
    }
    CHECK(line(fullQuestion("true-or-false"))
          == questionLine("true-or-false", {{"statement", "Slik er det."}}));
    CHECK(line(fullQuestion("match"))
          == questionLine("match", json::parse(R"({"left":[{"id":"l","text":"L"}],
                                                   "right":[{"id":"r","text":"R"}]})")));
    CHECK(line(fullQuestion("sort"))
          == questionLine("sort", json::parse(R"({"items":[{"id":"i","text":"I"}],
                                                  "boxes":[{"id":"b","text":"B"}]})")));
    CHECK(line(fullQuestion("blanks")) == questionLine("blanks", {{"text", "plan{{1}}"}}));
    CHECK(line(fullQuestion("number")) == questionLine("number", {{"unit", "år"}}));
    CHECK(line(fullQuestion("short")) == questionLine("short", json::object()));
    CHECK(line(fullQuestion("reflect")) == questionLine("reflect", json::object()));
    ShowQuestion sure = fullQuestion("short");
    sure.sure = true;
    CHECK(line(sure)["sure"] == true);
}

TEST_CASE("feedback on a question tells points, the right answer and why")
{
    ShowQuestionFeedback show;
    show.asked = fullQuestion("one-of");
    show.answer = std::vector<std::string>{"b"};
    show.points = 0;
    show.of = 1;
    show.right = {"a"};
    show.say = "Fordi.";
    CHECK(
        line(show)
        == json::parse(
            R"({"show":"feedback","step":"t","question":"q","points":0,"of":1,"right":["a"],"say":"Fordi."})"));
    show.asked = fullQuestion("number");
    show.right = {"0,5"};
    CHECK(line(show)["right"] == json{"0.5"});
}

TEST_CASE("exercise, rubric, practice, result and end are one line each")
{
    CHECK(line(ShowExercise{"e", "Skriv", "Solveig.", "Skriv et mål."})
          == json::parse(
              R"({"show":"exercise","step":"e","situation":"Solveig.","write":"Skriv et mål."})"));
    CHECK(
        line(ShowRubric{"e", "Skriv", "Mitt", items({"eierskap"}), "Kor."})
        == json::parse(
            R"({"show":"rubric","step":"e","rubric":[{"id":"eierskap","text":"EIERSKAP"}],"example":"Kor."})"));
    CHECK(line(ShowPractice{"p", "Prøv", "Spør én.", 14})
          == json::parse(R"({"show":"practice","step":"p","text":"Spør én."})"));
    ShowResult result;
    result.step = "t";
    result.points = 7;
    result.of = 8;
    result.best = 8;
    result.again = true;
    result.band = "Bra.";
    CHECK(line(result)
          == json::parse(R"({"show":"result","step":"t","points":7,"of":8,"again":true})"));
    CHECK(line(ShowEnd{"m", "Modul", 7, 8, true, 80})
          == json::parse(R"({"show":"end","module":"m","points":7,"of":8,"passed":true})"));
}

TEST_CASE("whole points are whole numbers and others have four places")
{
    const auto points = [](Fraction value) {
        return line(ShowEnd{"m", "", value, 8, false, 80})["points"].dump();
    };
    CHECK(points(7) == "7");
    CHECK(points(Fraction(2, 3)) == "0.6667");
    CHECK(points(Fraction(13, 2)) == "6.5");
    CHECK(points(Fraction(1, 100'000)) == "0");
}

TEST_CASE("every form of reply is read")
{
    const Show page = ShowPage{};
    const auto read = [](const std::string &text, const Show &shown) {
        const auto result = parseReply(text, shown);
        REQUIRE(std::holds_alternative<Reply>(result));
        return std::get<Reply>(result);
    };
    CHECK(std::get<GoNext>(read(R"({"go":"next"})", page)).done.empty());
    CHECK(std::get<GoNext>(read(R"({"go":"next","done":["a","b"]})", page)).done.size() == 2);
    CHECK(std::holds_alternative<GoAgain>(read(R"( {"go":"again"} )", page)));
    CHECK(std::get<Choose>(read(R"({"choose":"spor"})", page)).choice == "spor");
    CHECK(std::get<Judge>(read(R"({"judge":{"eierskap":true}})", page)).rows.at("eierskap"));
    const auto answer = [&](const std::string &text, const Show &shown) {
        return std::get<Answer>(read(text, shown));
    };
    using Ids = std::vector<std::string>;
    CHECK(std::get<Ids>(answer(R"({"answer":["a"],"sure":2})", page).value) == Ids{"a"});
    CHECK(answer(R"({"answer":["a"],"sure":2})", page).sure == 2);
    CHECK_FALSE(answer(R"({"answer":["a"],"sure":null})", page).sure.has_value());
    CHECK(std::get<bool>(answer(R"({"answer":true})", page).value));
    CHECK(
        std::get<std::map<std::string, std::string>>(answer(R"({"answer":{"l":"r"}})", page).value)
            .at("l")
        == "r");
    CHECK(std::get<std::string>(answer(R"({"answer":"tekst"})", page).value) == "tekst");
}

TEST_CASE("a number may come as a number or as text")
{
    const Show asked = fullQuestion("number");
    const auto text = [&asked](const std::string &given) {
        const auto result = parseReply(R"({"answer":)" + given + "}", asked);
        return std::get<std::string>(std::get<Answer>(std::get<Reply>(result)).value);
    };
    CHECK(text("16") == "16");
    CHECK(text("-0.5") == "-0.5");
    CHECK(text("\"0,5\"") == "0,5");
    CHECK(std::holds_alternative<Refusal>(parseReply(R"({"answer":16})", fullQuestion("short"))));
}

TEST_CASE("what is no reply is refused with the form that is waited for")
{
    for (const char *text : {"",
                             "hei",
                             "null",
                             "[]",
                             "{}",
                             R"({"go":)",
                             R"({"go":"back"})",
                             R"({"go":1})",
                             R"({"go":"next","done":"a"})",
                             R"({"go":"next","done":[1]})",
                             R"({"go":"next","x":1})",
                             R"({"go":"again","done":[]})",
                             R"({"choose":1})",
                             R"({"answer":null})",
                             R"({"answer":[1]})",
                             R"({"answer":{"a":1}})",
                             R"({"answer":["a"],"choose":"b"})",
                             R"({"judge":[]})",
                             R"({"judge":{"a":"ja"}})",
                             "\xff\xfe"}) {
        CAPTURE(text);
        const auto result = parseReply(text, fullQuestion("any-of"));
        REQUIRE(std::holds_alternative<Refusal>(result));
        CHECK(std::get<Refusal>(result).word == R"({"answer":["id","id"]})");
    }
}

TEST_CASE("a confidence that is no number from 1 to 3 is refused as such")
{
    const auto module = moduleOf({quiz("q", quizOf({oneOf("q1")}))});
    const Played played(module);
    for (const char *sure : {"0", "4", "2.5", "\"2\"", "99999999999", "true"}) {
        CAPTURE(sure);
        const auto parsed = parseReply(R"({"answer":["ja"],"sure":)" + std::string(sure) + "}",
                                       played.attempt.show());
        REQUIRE(std::holds_alternative<Reply>(parsed));
        CHECK(played.refusal(std::get<Reply>(parsed)).why == Refusal::Why::SureOutOfRange);
    }
}
