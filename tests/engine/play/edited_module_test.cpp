#include "edits.h"
#include "generated_module.h"
#include "module_builder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using Ids = std::vector<std::string>;
using module::Change;
using module::Module;

namespace {

std::vector<Reply> wholePlay()
{
    const auto pick = [](const char *id) { return Answer{Ids{id}, {}}; };
    return {GoNext{},
            GoNext{},
            GoNext{},
            Choose{"spor"},
            GoNext{},
            GoNext{},
            pick("ja"),
            pick("nei"),
            pick("ja"),
            GoNext{},
            Answer{std::string("Jeg vil ned på kaia."), {}},
            Judge{{{"eierskap", true}}},
            GoNext{}};
}

std::vector<Event> eventsAfter(std::size_t replies)
{
    static const Module kModule = published();
    Played played(kModule);
    const std::vector<Reply> all = wholePlay();
    for (std::size_t at = 0; at < replies; ++at) {
        played.reply(all[at]);
    }
    return played.events;
}

struct Words {
    std::string operator()(const ShowPage &show) const { return "page " + show.step; }
    std::string operator()(const ShowStage &show) const
    {
        return "stage " + show.step + '/' + show.stage;
    }
    std::string operator()(const ShowScene &show) const
    {
        return "scene " + show.step + '/' + show.scene;
    }
    std::string operator()(const ShowChoiceFeedback &show) const
    {
        return "feedback " + show.scene + '/' + show.choice;
    }
    std::string operator()(const ShowQuestion &show) const
    {
        return "question " + show.question + ' ' + std::to_string(show.number) + " of "
            + std::to_string(show.of);
    }
    std::string operator()(const ShowQuestionFeedback &show) const
    {
        return "feedback " + show.asked.question;
    }
    std::string operator()(const ShowExercise &show) const { return "exercise " + show.step; }
    std::string operator()(const ShowRubric &show) const { return "rubric " + show.step; }
    std::string operator()(const ShowPractice &show) const { return "practice " + show.step; }
    std::string operator()(const ShowResult &show) const
    {
        return "result " + show.points.toString() + " of " + show.of.toString();
    }
    std::string operator()(const ShowEnd & /*show*/) const { return "end"; }
};

Module edited(const Edit &edit)
{
    Module module = published();
    edit.make(module);
    return module;
}

} // namespace

TEST_CASE("a running attempt goes on after an edit of every kind")
{
    for (const Edit &edit : edits()) {
        CAPTURE(edit.what);
        const Module module = edited(edit);
        const Attempt attempt(module, eventsAfter(edit.replies));
        CHECK(std::visit(Words{}, attempt.show()) == edit.next);
    }
}

TEST_CASE("from any point an edited module can be played to its end and replayed")
{
    for (const Edit &edit : edits()) {
        const Module module = edited(edit);
        for (std::size_t replies = 0; replies < wholePlay().size(); ++replies) {
            CAPTURE(edit.what);
            CAPTURE(replies);
            std::vector<Event> events = eventsAfter(replies);
            Attempt attempt(module, events);
            Chance chance(replies);
            for (int turn = 0; turn < 200 && !attempt.ended(); ++turn) {
                const auto result = attempt.reply(fittingReply(attempt.show(), chance));
                REQUIRE(std::holds_alternative<std::vector<Event>>(result));
                for (const Event &event : std::get<std::vector<Event>>(result)) {
                    attempt.apply(event);
                    events.push_back(event);
                    REQUIRE(Attempt(module, events).toJson() == attempt.toJson());
                }
            }
            CHECK(attempt.ended());
        }
    }
}

TEST_CASE("an answer given on the edition that changed it is not asked for once more")
{
    const Edit edit{"", 8, changedQ2(Change::ChangesAnswer), ""};
    const Module module = edited(edit);
    std::vector<Event> events = eventsAfter(edit.replies);
    Attempt attempt(module, events);
    const auto given = std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"ja"}, {}}));
    CHECK(given.front().body["edition"] == 2);
    attempt.apply(given.front());
    CHECK(std::visit(Words{}, attempt.show()) == "question q3 3 of 3");
    events.push_back(given.front());
    CHECK(std::visit(Words{}, Attempt(module, events).show()) == "question q3 3 of 3");
}

TEST_CASE("the result is shown again once the changed question is answered")
{
    const Edit edit{"", 10, changedQ2(Change::ChangesAnswer), ""};
    const Module module = edited(edit);
    Attempt attempt(module, eventsAfter(edit.replies));
    attempt.apply(std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"ja"}, {}})).front());
    CHECK(std::visit(Words{}, attempt.show()) == "result 3 of 3");
    attempt.apply(std::get<std::vector<Event>>(attempt.reply(GoNext{})).front());
    CHECK(std::visit(Words{}, attempt.show()) == "exercise mal");
}

TEST_CASE("of a try gone past only the changed question is no longer counted")
{
    Module module = published();
    Played played(module);
    const std::vector<Reply> all = wholePlay();
    for (std::size_t at = 0; at < 9; ++at) {
        played.reply(all[at]);
    }
    played.reply(GoAgain{});
    for (int answer = 0; answer < 3; ++answer) {
        played.answer(Ids{"nei"});
    }
    changedQ2(Change::ChangesAnswer)(module);
    Attempt attempt(module, played.events);
    attempt.apply(std::get<std::vector<Event>>(attempt.reply(Answer{Ids{"nei"}, {}})).front());
    const auto result = std::get<ShowResult>(attempt.show());
    CHECK(result.points == 0);
    CHECK(result.best == 2);
}
