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

module::Module wholeModule()
{
    module::Scene kaia;
    kaia.id = "kaia";
    kaia.text = "Hjemme hos Arne.";
    kaia.say = {{"arne", "Jeg vil bare ned på kaia."}};
    kaia.ask = "Hva gjør du nå?";
    kaia.choices
        = {{"spor", {}, "Spør hva kaia betyr.", {{"medvirkning", 2}}, "Han lyser opp.", "ord"},
           {"trapp", {}, "Foreslå trappa.", {{"medvirkning", -1}}, "", "ord"}};
    module::Scene words;
    words.id = "ord";
    words.text = "Dere skriver ned det han sa.";
    words.end = module::Ending::Good;
    words.debrief = "Hva gjorde forskjellen?";
    const module::Case kind{{{"arne", "Arne", "74 år"}},
                            {{"medvirkning", "Medvirkning", 0, -5, 5}},
                            "kaia",
                            {kaia, words}};
    module::Quiz test = quizOf(
        {oneOf("koordinator"), question("alle", module::AnyOf{options({"+a", "+b", "-c"})}),
         question("sant", module::TrueOrFalse{"IP krever vedtak.", false}),
         question("par", match({{"mal", "hva"}, {"tiltak", "hvordan"}}, {"hvem"})),
         question("rekke", module::Order{items({"kartlegg", "mal", "tiltak"})}),
         question("kurv", sort({{"mål", {"koret"}}, {"tiltak", {"taxi", "trening"}}})),
         question("hull", module::Blanks{"plan{{1}}", {{"legging"}}}),
         question("tall", module::Number{Fraction(1, 2), 0, "mg"}),
         question("kort", module::Short{{"hovedmål"}}), question("tenk", module::Reflect{2}, 0)});
    test.confidence = true;
    test.attempts = 2;
    return moduleOf({page("velkommen"), procedure("arbeid", {"forbered"}),
                     caseStep("samtale", kind), quiz("test", test), exercise("skriv"),
                     practice("prov")});
}

/// What a person or script types, wrong turns included.
const std::vector<std::string> kTyped{
    R"({"go":"next"})",
    R"({"go":"next","done":["spor"]})",
    R"({"go":"next"})",
    R"({"choose":"hopp"})",
    R"({"choose":"spor"})",
    R"({"go":"next"})",
    R"({"go":"next"})",
    R"({"answer":["nei"],"sure":3})",
    R"({"go":"next"})",
    R"({"answer":["a"],"sure":4})",
    R"({"answer":["a"]})",
    R"({"go":"next"})",
    R"({"answer":false,"sure":1})",
    R"({"go":"next"})",
    R"({"answer":{"mal":"hva"}})",
    R"({"answer":{"mal":"hva","tiltak":"hvem"}})",
    R"({"go":"next"})",
    R"({"answer":["kartlegg","tiltak","mal"]})",
    R"({"go":"next"})",
    R"({"answer":{"koret":"mål","taxi":"mål","trening":"tiltak"}})",
    R"({"go":"next"})",
    R"({"answer":["Legging"]})",
    R"({"go":"next"})",
    R"({"answer":"mye"})",
    R"({"answer":0.5})",
    R"({"go":"next"})",
    R"({"answer":"hovedmal"})",
    R"({"go":"next"})",
    R"({"answer":"Hm"})",
    R"({"answer":"Jeg spør først."})",
    R"({"go":"next"})",
    R"({"go":"next"})",
    R"({"answer":"Solveig, 010260 50274"})",
    R"({"answer":"Jeg er med i koret igjen."})",
    R"({"judge":{"eierskap":true,"ikke-tiltak":true}})",
    R"({"go":"next"})",
};

} // namespace

TEST_CASE("a whole module is played in lines")
{
    const auto module = wholeModule();
    Played played(module, {1, {}, {}});
    std::string spoken;
    for (const std::string &typed : kTyped) {
        const Show shown = played.attempt.show();
        spoken += "→ " + play::toJson(shown).dump() + "\n← " + typed + "\n";
        const auto parsed = parseReply(typed, shown);
        const auto *reply = std::get_if<Reply>(&parsed);
        const auto result = reply != nullptr
            ? played.attempt.reply(*reply)
            : std::variant<std::vector<Event>, Refusal>(std::get<Refusal>(parsed));
        if (const auto *refusal = std::get_if<Refusal>(&result)) {
            spoken += "→ " + json{{"error", sentence(*refusal, "nb")}}.dump() + "\n";
        } else {
            played.reply(*reply);
        }
    }
    spoken += "→ " + play::toJson(played.attempt.show()).dump() + "\n";
    CHECK(played.attempt.ended());
    checkGolden(sourceDir() / "tests/engine/play/golden/conversation.txt", spoken);
}

TEST_CASE("the events of a whole module hold the ids and the texts as shown")
{
    const auto module = wholeModule();
    Played played(module, {1, {}, {}});
    for (const std::string &typed : kTyped) {
        const auto parsed = parseReply(typed, played.attempt.show());
        const auto result = played.attempt.reply(std::get<Reply>(parsed));
        if (std::holds_alternative<std::vector<Event>>(result)) {
            played.reply(std::get<Reply>(parsed));
        }
    }
    std::string recorded;
    for (const Event &event : played.events) {
        recorded += event.kind + " " + event.item + "\n" + event.body.dump(2) + "\n";
    }
    checkGolden(sourceDir() / "tests/engine/play/golden/events.txt", recorded);
}
