#include "play/replying.h"

#include "play/body.h"
#include "play/question_event.h"
#include "play/reply_fit.h"
#include "play/showing.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::play {

namespace {

using nlohmann::json;
using Result = std::variant<Event, Refusal>;
using Why = Refusal::Why;

const module::Item *findItem(const std::vector<module::Item> &items, const std::string &id)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&id](const auto &item) { return item.id == id; });
    return found == items.end() ? nullptr : &*found;
}

std::string within(const std::string &step, const std::string &part)
{
    return step + "/" + part;
}

/// One function for each thing that can be shown.
struct Replying {
    const Walk &walk;
    const Reply &reply;

    Result operator()(const ShowPage &show) const
    {
        return goOn(show, {"page-read", show.step, {{"title", show.title}}});
    }

    Result operator()(const ShowPractice &show) const
    {
        return goOn(show,
                    {"practice-taken", show.step, {{"title", show.title}, {"text", show.text}}});
    }

    Result operator()(const ShowStage &show) const
    {
        const auto *go = std::get_if<GoNext>(&reply);
        if (go == nullptr) {
            return wrongReply(show);
        }
        std::vector<module::Item> done;
        for (const std::string &id : go->done) {
            const module::Item *task = findItem(show.tasks, id);
            if (task == nullptr || findItem(done, id) != nullptr) {
                return unknownId(id);
            }
            done.push_back(*task);
        }
        return Event{
            "stage-done",
            within(show.step, show.stage),
            {{"title", show.title}, {"tasks", itemsJson(show.tasks)}, {"done", itemsJson(done)}}};
    }

    Result operator()(const ShowScene &show) const
    {
        return show.choices.empty() ? sceneRead(show) : choiceMade(show);
    }

    Result operator()(const ShowChoiceFeedback &show) const
    {
        const auto number = playOf(walk, step()).moves.size();
        return goOn(
            show,
            {"feedback-seen",
             within(show.step, show.scene),
             {{"choice", show.choice}, {"say", show.say}, {"number", static_cast<int>(number)}}});
    }

    Result operator()(const ShowQuestion &show) const
    {
        const auto *answer = std::get_if<Answer>(&reply);
        if (answer == nullptr) {
            return wrongReply(show);
        }
        if (auto refusal = misfit(show, *answer)) {
            return *refusal;
        }
        return questionAnswered(walk, step(), show, *answer);
    }

    Result operator()(const ShowQuestionFeedback &show) const
    {
        const auto standing = standingOf(walk, step(), std::get<module::Quiz>(step().kind));
        return goOn(show,
                    {"feedback-seen",
                     within(show.asked.step, show.asked.question),
                     {{"try", standing.number}, {"say", show.say}}});
    }

    Result operator()(const ShowExercise &show) const
    {
        const auto *answer = std::get_if<Answer>(&reply);
        const auto *text = answer == nullptr ? nullptr : std::get_if<std::string>(&answer->value);
        if (text == nullptr) {
            return wrongReply(show);
        }
        if (auto refusal = unfitText(*text)) {
            return *refusal;
        }
        if (text::wordCount(*text) == 0) {
            return Refusal{Why::TooShort, "1"};
        }
        return Event{"text-written",
                     show.step,
                     {{"title", show.title},
                      {"situation", show.situation},
                      {"write", show.write},
                      {"answer", *text}}};
    }

    Result operator()(const ShowRubric &show) const
    {
        const auto *judge = std::get_if<Judge>(&reply);
        if (judge == nullptr) {
            return wrongReply(show);
        }
        for (const auto &[row, holds] : judge->rows) {
            if (findItem(show.rubric, row) == nullptr) {
                return unknownId(row);
            }
        }
        return Event{"rubric-judged",
                     show.step,
                     {{"rubric", itemsJson(show.rubric)}, {"judge", judge->rows}}};
    }

    Result operator()(const ShowResult &show) const
    {
        if (!std::holds_alternative<GoAgain>(reply)) {
            return goOn(show, resultSeen(walk, step(), show));
        }
        if (!show.again) {
            return Refusal{Why::NoTriesLeft, {}};
        }
        return tryBegun(walk, step());
    }

    Result operator()(const ShowEnd & /*show*/) const { return Refusal{Why::AttemptEnded, {}}; }

    [[nodiscard]] const module::Step &step() const { return *currentStep(walk); }

    [[nodiscard]] Result goOn(const Show &show, Event event) const
    {
        const auto *go = std::get_if<GoNext>(&reply);
        if (go == nullptr) {
            return wrongReply(show);
        }
        if (!go->done.empty()) {
            return unknownId(go->done.front());
        }
        return event;
    }

    /// Where a scene leads; empty where the module has no such scene: then the case ends there.
    [[nodiscard]] std::string leadsTo(const std::string &go) const
    {
        const auto &scenes = std::get<module::Case>(step().kind).scenes;
        const bool known = std::any_of(scenes.begin(), scenes.end(),
                                       [&go](const auto &scene) { return scene.id == go; });
        return known ? go : std::string();
    }

    static Event sceneEvent(const char *kind, const ShowScene &show)
    {
        return {
            kind, within(show.step, show.scene), {{"number", show.number}, {"text", show.text}}};
    }

    [[nodiscard]] Result sceneRead(const ShowScene &show) const
    {
        const module::Scene *scene
            = currentScene(playOf(walk, step()), std::get<module::Case>(step().kind));
        Event event = sceneEvent("scene-read", show);
        event.body["go"] = show.end ? std::string() : leadsTo(scene->go);
        if (show.end) {
            constexpr std::array<const char *, 3> kEndings{"good", "mixed", "poor"};
            event.body["end"] = kEndings.at(static_cast<std::size_t>(*show.end));
        }
        return goOn(show, std::move(event));
    }

    [[nodiscard]] Result choiceMade(const ShowScene &show) const
    {
        const auto *choose = std::get_if<Choose>(&reply);
        if (choose == nullptr) {
            return wrongReply(show);
        }
        const module::Item *shown = findItem(show.choices, choose->choice);
        if (shown == nullptr) {
            return unknownId(choose->choice);
        }
        const auto &kind = std::get<module::Case>(step().kind);
        const module::Scene *scene = currentScene(playOf(walk, step()), kind);
        const auto choice = std::find_if(scene->choices.begin(), scene->choices.end(),
                                         [shown](const auto &one) { return one.id == shown->id; });
        Event event = sceneEvent("choice-made", show);
        event.body["ask"] = show.ask;
        event.body["choices"] = itemsJson(show.choices);
        event.body["choice"] = choice->id;
        event.body["go"] = leadsTo(choice->go);
        event.body["meters"] = metersAfter(kind, show.meters, *choice);
        return event;
    }

    static json metersAfter(const module::Case &kind, const std::map<std::string, int> &meters,
                            const module::Choice &choice)
    {
        json after = json::object();
        for (const module::Meter &meter : kind.meters) {
            const auto add = choice.add.find(meter.id);
            const std::int64_t sum
                = std::int64_t{meters.at(meter.id)} + (add == choice.add.end() ? 0 : add->second);
            after[meter.id]
                = std::clamp<std::int64_t>(sum, meter.min, std::max(meter.min, meter.max));
        }
        return after;
    }
};

} // namespace

std::variant<Event, Refusal> eventFor(const Walk &walk, const Reply &reply)
{
    return std::visit(Replying{walk, reply}, showAt(walk));
}

} // namespace minplan::play
