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

/// A part of a state an event may be about: the event's place, under its present ids, and body.
struct Told {
    const Place &place;
    const json &body;
    const Lineage &lineage;
    int edition = 0; ///< that the learner had before them
};

Place placeNow(const std::string &item, const Lineage &lineage)
{
    Place place = placeOf(item);
    place.step = lineage.stepNow(place.step);
    if (lineage.isQuiz(place.step)) {
        place.part = lineage.questionNow(place.part);
    }
    return place;
}

/// A try with what was drawn for it. Where the answer has changed since the draw, the drawn values
/// stand and the formulas are reckoned anew.
QuizTry tryWith(const json &drawn, const std::string &step, const Told &told)
{
    QuizTry quizTry{drawnFrom(drawn), {}, {}, false};
    for (DrawnQuestion &question : quizTry.drawn) {
        question.question = told.lineage.questionNow(question.question);
        const std::string place = step + '/' + question.question;
        if (told.lineage.answerChanged(place, told.edition, {})) {
            std::erase_if(question.values, [&](const auto &value) {
                return told.lineage.isReckoned(place, value.first);
            });
        }
    }
    return quizTry;
}

void attemptBegun(State &state, const Told &told)
{
    if (state.begun) {
        return;
    }
    const json &seed = member(told.body, "seed");
    state.begun = true;
    state.seed
        = seed.is_number_unsigned() || seed.is_number_integer() ? seed.get<std::uint64_t>() : 0;
    state.edition = told.edition;
    for (const std::string &question : textsIn(told.body, "seen")) {
        state.seen.insert(told.lineage.questionNow(question));
    }
    for (const std::string &step : textsIn(told.body, "covered")) {
        const std::string &now = told.lineage.stepNow(step);
        if (!told.lineage.stepChanged(now, told.edition)) {
            state.covered.insert(now);
        }
    }
    const json &quizzes = member(told.body, "quizzes");
    if (!quizzes.is_object()) {
        return;
    }
    for (const auto &[step, drawn] : quizzes.items()) {
        const std::string &now = told.lineage.stepNow(step);
        state.quizzes[now].tries.push_back(tryWith(drawn, now, told));
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
        state.quizzes[told.place.step].tries.push_back(tryWith(drawn, told.place.step, told));
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
    if (quizTry == nullptr) {
        return;
    }
    const std::string &question = told.place.part;
    const std::string asked = told.place.step + '/' + question;
    if (told.lineage.stepChanged(told.place.step, told.edition)
        || told.lineage.answerChanged(asked, told.edition, textIn(told.body, "kind"))) {
        quizTry->askAgain.insert(question);
        return;
    }
    quizTry->askAgain.erase(question);
    quizTry->answers.emplace(
        question,
        GivenAnswer{std::move(*answer), numberIn(told.body, "sure"), *points, *of, false});
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
    if (quizTry != nullptr && quizTry->askAgain.empty()) {
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
        play->second.tries.push_back(tryWith(drawn, told.place.step, told));
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
    bool goesWithStep = true; ///< nothing of it is left when the step's answer has changed
};
constexpr std::array<Kind, 13> kKinds{{
    {"attempt-begun", attemptBegun, false},
    {"page-read", gonePast},
    {"practice-taken", gonePast},
    {"stage-done", stageDone},
    {"choice-made", sceneGonePast},
    {"scene-read", sceneGonePast},
    {"question-answered", questionAnswered, false},
    {"feedback-seen", feedbackSeen},
    {"result-seen", resultSeen},
    {"try-begun", tryBegun, false},
    {"text-written", textWritten},
    {"rubric-judged", rubricJudged},
    {"attempt-ended", attemptEnded, false},
}};

int editionOf(const State &state, const Event &event)
{
    return numberIn(event.body, "edition").value_or(state.edition);
}

} // namespace

void fold(State &state, const Event &event, const Lineage &lineage)
{
    if (state.ended) {
        return;
    }
    for (const Kind &kind : kKinds) {
        if (kind.name != event.kind) {
            continue;
        }
        const Place place = placeNow(event.item, lineage);
        const int edition = editionOf(state, event);
        if (!kind.goesWithStep || !lineage.stepChanged(place.step, edition)) {
            kind.take(state, {place, event.body, lineage, edition});
        }
        return;
    }
}

} // namespace minplan::play
