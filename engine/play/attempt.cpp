#include "play/attempt.h"

#include "play/drawing.h"
#include "play/fold.h"
#include "play/replying.h"
#include "play/showing.h"
#include "text/utf8.h"

#include <algorithm>

namespace minplan::play {

namespace {

using nlohmann::json;

json nowAt(const Walk &walk)
{
    const module::Step *step = walk.state.ended ? nullptr : currentStep(walk);
    return {{"step", step == nullptr ? std::string() : step->id},
            {"title", step == nullptr ? walk.module.title : step->title},
            {"percent", percentOf(walk)}};
}

/// Takes the event into the state and notes in it where the learner stands then.
void take(const module::Module &module, const Lineage &lineage, State &state, Event &event)
{
    if (module.edition != state.edition) {
        event.body["edition"] = module.edition;
    }
    fold(state, event, lineage);
    event.body["now"] = nowAt({module, state});
}

Event ending(const Walk &walk)
{
    const Outcome outcome = outcomeOf(walk);
    json body{{"points", outcome.points.toString()},
              {"of", outcome.of.toString()},
              {"passed", outcome.passed},
              {"title", walk.module.title}};
    if (walk.module.validMonths) {
        body["validMonths"] = *walk.module.validMonths;
    }
    return {"attempt-ended", walk.module.id, std::move(body)};
}

/// A terminal may hand in bytes that are no UTF-8; in the record only text may stand.
std::string asUtf8(const std::string &text)
{
    if (text::firstInvalidUtf8(text) == std::string::npos) {
        return text;
    }
    const std::string written = json(text).dump(-1, ' ', false, json::error_handler_t::replace);
    return json::parse(written).get<std::string>();
}

/// Those that are still asked for as they were then. Who has nothing left begins anew with all.
std::vector<std::string> coveredOf(const module::Module &module, const Lineage &lineage,
                                   const std::map<std::string, int> &covered)
{
    std::vector<std::string> steps;
    for (const module::Step &step : module.steps) {
        const bool isCovered = std::any_of(covered.begin(), covered.end(), [&](const auto &one) {
            return lineage.stepNow(one.first) == step.id
                && !lineage.stepChanged(step.id, one.second);
        });
        if (isCovered) {
            steps.push_back(step.id);
        }
    }
    return steps.size() < module.steps.size() ? steps : std::vector<std::string>();
}

struct AsUtf8 {
    void operator()(std::string &text) const { text = asUtf8(text); }
    void operator()(std::vector<std::string> &texts) const
    {
        for (std::string &text : texts) {
            text = asUtf8(text);
        }
    }
    template <typename Other> void operator()(const Other & /*ids, which are looked up*/) const { }
};

} // namespace

Event Attempt::begin(const module::Module &module, const Beginning &beginning)
{
    json quizzes = json::object();
    const Lineage lineage(module);
    const std::set<std::string> seen = lineage.questionsNow(beginning.seen);
    std::set<std::string> seenHere;
    for (const module::Step &step : module.steps) {
        const auto *quiz = std::get_if<module::Quiz>(&step.kind);
        if (quiz == nullptr) {
            continue;
        }
        const Chance chance(seedFor(beginning.seed, step.id, 1));
        quizzes[step.id] = play::toJson(drawQuiz(*quiz, seen, chance));
        for (const module::Question &question : quiz->questions) {
            if (seen.contains(question.id)) {
                seenHere.insert(question.id);
            }
        }
    }
    json body{{"seed", beginning.seed},        {"language", module.language},
              {"edition", module.edition},     {"title", module.title},
              {"quizzes", std::move(quizzes)}, {"seen", seenHere}};
    if (!beginning.continued.empty()) {
        body["continued"] = beginning.continued;
    }
    if (const auto covered = coveredOf(module, lineage, beginning.covered); !covered.empty()) {
        body["covered"] = covered;
    }
    return {"attempt-begun", module.id, std::move(body)};
}

Attempt::Attempt(const module::Module &module, std::span<const Event> events)
    : m_module(&module)
    , m_lineage(module)
{
    for (const Event &event : events) {
        apply(event);
    }
}

void Attempt::apply(const Event &event)
{
    fold(m_state, event, m_lineage);
}

Show Attempt::show() const
{
    return showAt({*m_module, m_state});
}

std::variant<std::vector<Event>, Refusal> Attempt::reply(const Reply &reply) const
{
    Reply cleaned = reply;
    if (auto *answer = std::get_if<Answer>(&cleaned)) {
        std::visit(AsUtf8{}, answer->value);
    }
    auto result = eventFor({*m_module, m_state}, cleaned);
    if (const auto *refusal = std::get_if<Refusal>(&result)) {
        return *refusal;
    }
    State after = m_state;
    std::vector<Event> events{std::get<Event>(std::move(result))};
    take(*m_module, m_lineage, after, events.front());
    if (!after.ended && allDone({*m_module, after})) {
        events.push_back(ending({*m_module, after}));
        take(*m_module, m_lineage, after, events.back());
    }
    return events;
}

bool Attempt::ended() const
{
    return m_state.ended.has_value() || m_module->steps.empty();
}

int Attempt::percent() const
{
    return percentOf({*m_module, m_state});
}

nlohmann::json Attempt::toJson() const
{
    return play::toJson(m_state);
}

} // namespace minplan::play
