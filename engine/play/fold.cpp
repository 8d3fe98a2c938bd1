#include "play/fold.h"

#include "play/body.h"

#include <array>

namespace minplan::play {

namespace {

using nlohmann::json;
using text::Fraction;

/// «step/part»; the part is empty for events of a whole step.
struct Place {
    std::string step;
    std::string part;
};

Place placeOf(const std::string &item)
{
    const std::size_t slash = item.find('/');
    return {item.substr(0, slash), slash == std::string::npos ? "" : item.substr(slash + 1)};
}

/// A part of a state an event may be about: the event's place and body.
struct Told {
    const Place &place;
    const json &body;
};

void attemptBegun(State &state, const Told &told)
{
    if (state.begun) {
        return;
    }
    const json &seed = member(told.body, "seed");
    state.begun = true;
    state.seed
        = seed.is_number_unsigned() || seed.is_number_integer() ? seed.get<std::uint64_t>() : 0;
    for (std::string &question : textsIn(told.body, "seen")) {
        state.seen.insert(std::move(question));
    }
    const json &quizzes = member(told.body, "quizzes");
    if (!quizzes.is_object()) {
        return;
    }
    for (const auto &[step, drawn] : quizzes.items()) {
        state.quizzes[step].tries.push_back({drawnFrom(drawn), {}, false});
    }
}

void gonePast(State &state, const Told &told)
{
    state.read.insert(told.place.step);
}

void stageDone(State &state, const Told &told)
{
    std::vector<std::string> ticked;
    const json &done = member(told.body, "done");
    if (done.is_array()) {
        for (const json &task : done) {
            ticked.push_back(textIn(task, "id"));
        }
    }
    state.stages[told.place.step].emplace(told.place.part, std::move(ticked));
}

/// Whether the event is about the scene the play has come to, counted from 1.
bool isNextMove(const State &state, const Told &told)
{
    const auto play = state.cases.find(told.place.step);
    if (play == state.cases.end()) {
        return numberIn(told.body, "number") == 1;
    }
    return !play->second.finished
        && numberIn(told.body, "number") == static_cast<int>(play->second.moves.size()) + 1;
}

void sceneGonePast(State &state, const Told &told)
{
    if (!isNextMove(state, told)) {
        return;
    }
    CasePlay &play = state.cases[told.place.step];
    play.moves.push_back({told.place.part, textIn(told.body, "choice")});
    const std::string next = textIn(told.body, "go");
    play.finished = next.empty();
    play.scene = next.empty() ? told.place.part : next;
    const json &meters = member(told.body, "meters");
    if (!meters.is_object()) {
        return;
    }
    for (const auto &[meter, value] : meters.items()) {
        if (const auto number = numberIn(meters, meter)) {
            play.meters[meter].push_back(*number);
        }
    }
}

/// The try an event is about, when it is the latest; a draw that stands in the event begins it.
QuizTry *latestTry(State &state, const Told &told)
{
    const auto number = numberIn(told.body, "try");
    const json &drawn = member(told.body, "drawn");
    auto play = state.quizzes.find(told.place.step);
    const bool none = play == state.quizzes.end() || play->second.tries.empty();
    if (none && number == 1 && drawn.is_array()) {
        state.quizzes[told.place.step].tries.push_back({drawnFrom(drawn), {}, false});
        play = state.quizzes.find(told.place.step);
    }
    if (play == state.quizzes.end() || number != static_cast<int>(play->second.tries.size())) {
        return nullptr;
    }
    return play->second.tries.empty() ? nullptr : &play->second.tries.back();
}

void questionAnswered(State &state, const Told &told)
{
    const auto points = Fraction::parse(textIn(told.body, "points"));
    const auto of = Fraction::parse(textIn(told.body, "of"));
    auto answer = answerFrom(member(told.body, "answer"));
    const bool whole = points && of && answer && *points >= 0 && *points <= *of;
    QuizTry *quizTry = whole ? latestTry(state, told) : nullptr;
    if (quizTry != nullptr) {
        quizTry->answers.emplace(
            told.place.part,
            GivenAnswer{std::move(*answer), numberIn(told.body, "sure"), *points, *of, false});
    }
}

void feedbackSeen(State &state, const Told &told)
{
    const auto play = state.cases.find(told.place.step);
    const bool ofCase = play != state.cases.end() && !play->second.moves.empty();
    if (ofCase && numberIn(told.body, "number") == static_cast<int>(play->second.moves.size())) {
        play->second.moves.back().feedbackSeen = true;
        return;
    }
    QuizTry *quizTry = latestTry(state, told);
    if (quizTry == nullptr) {
        return;
    }
    const auto given = quizTry->answers.find(told.place.part);
    if (given != quizTry->answers.end()) {
        given->second.feedbackSeen = true;
    }
}

void resultSeen(State &state, const Told &told)
{
    QuizTry *quizTry = latestTry(state, told);
    if (quizTry != nullptr) {
        quizTry->resultSeen = true;
    }
}

void tryBegun(State &state, const Told &told)
{
    const auto play = state.quizzes.find(told.place.step);
    const json &drawn = member(told.body, "drawn");
    const bool next = play != state.quizzes.end() && drawn.is_array()
        && numberIn(told.body, "try") == static_cast<int>(play->second.tries.size()) + 1;
    if (next) {
        play->second.tries.push_back({drawnFrom(drawn), {}, false});
    }
}

void textWritten(State &state, const Told &told)
{
    state.exercises.emplace(told.place.step,
                            ExerciseWork{textIn(told.body, "answer"), std::nullopt});
}

void rubricJudged(State &state, const Told &told)
{
    const auto work = state.exercises.find(told.place.step);
    const json &rows = member(told.body, "judge");
    if (work == state.exercises.end() || work->second.judged || !rows.is_object()) {
        return;
    }
    std::map<std::string, bool> &judged = work->second.judged.emplace();
    for (const auto &[row, holds] : rows.items()) {
        judged[row] = flagIn(rows, row);
    }
}

void attemptEnded(State &state, const Told &told)
{
    const auto points = Fraction::parse(textIn(told.body, "points"));
    const auto of = Fraction::parse(textIn(told.body, "of"));
    if (points && of) {
        state.ended = Outcome{*points, *of, flagIn(told.body, "passed")};
    }
}

struct Kind {
    std::string_view name;
    void (*take)(State &, const Told &);
};
constexpr std::array<Kind, 13> kKinds{{
    {"attempt-begun", attemptBegun},
    {"page-read", gonePast},
    {"practice-taken", gonePast},
    {"stage-done", stageDone},
    {"choice-made", sceneGonePast},
    {"scene-read", sceneGonePast},
    {"question-answered", questionAnswered},
    {"feedback-seen", feedbackSeen},
    {"result-seen", resultSeen},
    {"try-begun", tryBegun},
    {"text-written", textWritten},
    {"rubric-judged", rubricJudged},
    {"attempt-ended", attemptEnded},
}};

} // namespace

void fold(State &state, const Event &event)
{
    if (state.ended) {
        return;
    }
    for (const Kind &kind : kKinds) {
        if (kind.name == event.kind) {
            const Place place = placeOf(event.item);
            kind.take(state, {place, event.body});
            return;
        }
    }
}

} // namespace minplan::play
