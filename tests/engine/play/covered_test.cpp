#include "module_builder.h"

#include <doctest/doctest.h>

#include <span>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;

namespace {

module::Module taught()
{
    return moduleOf({page("velkommen"), procedure("arbeidsgang", {"en", "to"}),
                     quiz("prøve", quizOf({oneOf("q1")}))});
}

Beginning covering(std::map<std::string, int> steps)
{
    Beginning beginning;
    beginning.covered = std::move(steps);
    return beginning;
}

nlohmann::json coveredIn(const Event &begun)
{
    return begun.body.value("covered", nlohmann::json());
}

} // namespace

TEST_CASE("who was at joint teaching goes straight to what is left, and passes by that")
{
    const module::Module module = taught();
    Played played(module, covering({{"velkommen", 1}, {"arbeidsgang", 1}}));
    CHECK(coveredIn(played.events.front()) == nlohmann::json({"velkommen", "arbeidsgang"}));
    REQUIRE(played.shows<ShowQuestion>());
    CHECK(played.attempt.percent() == 66);
    played.answer(std::vector<std::string>{"ja"});
    played.goOn(2);
    CHECK(played.attempt.ended());
    CHECK(played.events.back().kind == "attempt-ended");
    CHECK(played.events.back().body.at("passed") == true);
}

TEST_CASE("a quiz that joint teaching covered neither is asked for nor counts")
{
    const module::Module module = taught();
    Played played(module, covering({{"prøve", 1}}));
    played.goOn(3);
    CHECK(played.attempt.ended());
    CHECK(played.events.back().body.at("of") == "0");
    CHECK(played.events.back().body.at("passed") == true);
}

TEST_CASE("going on from any event gives the same as going through")
{
    const module::Module module = taught();
    Played played(module, covering({{"arbeidsgang", 1}}));
    played.goOn();
    played.answer(std::vector<std::string>{"nei"});
    played.goOn(2);
    for (std::size_t length = 1; length <= played.events.size(); ++length) {
        Attempt resumed(module, std::span(played.events).first(length));
        for (std::size_t at = length; at < played.events.size(); ++at) {
            resumed.apply(played.events[at]);
        }
        CHECK(resumed.toJson() == played.attempt.toJson());
    }
}

TEST_CASE("steps of another time are matched by their ids, and asked for where they have changed")
{
    module::Module module = taught();
    module.edition = 3;
    module.steps[0].history.was = {"hei"};
    module.steps[1].history.changed = {{3, module::Change::ChangesAnswer}};
    const auto covered = [&](std::map<std::string, int> steps) {
        return coveredIn(Attempt::begin(module, covering(std::move(steps))));
    };
    CHECK(covered({{"hei", 1}, {"borte", 1}}) == nlohmann::json({"velkommen"}));
    CHECK(covered({{"arbeidsgang", 2}}).is_null());
    CHECK(covered({{"arbeidsgang", 3}}) == nlohmann::json({"arbeidsgang"}));
}

TEST_CASE("who has nothing left and begins all the same is asked for everything")
{
    const module::Module module = taught();
    Played played(module, covering({{"velkommen", 1}, {"arbeidsgang", 1}, {"prøve", 1}}));
    CHECK(coveredIn(played.events.front()).is_null());
    CHECK(played.shows<ShowPage>());
}
