#include "play/drawing.h"
#include "play/walk.h"

#include <algorithm>

namespace minplan::play {

namespace {

/// A share of nothing is 0, so that a try with points is better than one without.
text::Fraction shareOf(const Outcome &sum)
{
    return sum.of == 0 ? text::Fraction(0) : sum.points / sum.of;
}

/// Of a try gone past, what has no answer has changed since, or came back: it is not counted.
void leaveOutUnanswered(std::vector<AskedQuestion> &asked)
{
    std::erase_if(asked, [](const AskedQuestion &one) { return one.given == nullptr; });
}

} // namespace

QuizStanding standingOf(const Walk &walk, const module::Step &step, const module::Quiz &quiz)
{
    const auto found = walk.state.quizzes.find(step.id);
    if (found != walk.state.quizzes.end() && !found->second.tries.empty()) {
        const auto &tries = found->second.tries;
        return {tries.back(), static_cast<int>(tries.size()), true};
    }
    const Chance chance(seedFor(walk.state.seed, step.id, 1));
    return {{drawQuiz(quiz, seenQuestions(walk.state), chance), {}, {}, false}, 1, false};
}

std::vector<AskedQuestion> askedIn(const QuizTry &quizTry, const module::Quiz &quiz)
{
    std::vector<AskedQuestion> asked;
    for (const DrawnQuestion &drawn : quizTry.drawn) {
        const auto question
            = std::find_if(quiz.questions.begin(), quiz.questions.end(),
                           [&drawn](const auto &other) { return other.id == drawn.question; });
        if (question == quiz.questions.end()) {
            continue;
        }
        const auto given = quizTry.answers.find(drawn.question);
        asked.push_back({&*question, &drawn,
                         given == quizTry.answers.end() ? nullptr : &given->second,
                         static_cast<int>(asked.size()) + 1});
    }
    for (AskedQuestion &one : asked) {
        one.of = static_cast<int>(asked.size());
    }
    return asked;
}

Outcome sumOf(const std::vector<AskedQuestion> &asked)
{
    Outcome sum;
    for (const AskedQuestion &one : asked) {
        if (one.given != nullptr) {
            sum.points = sum.points + one.given->points;
            sum.of = sum.of + one.given->of;
        }
    }
    return sum;
}

Outcome bestOf(const Walk &walk, const module::Step &step, const module::Quiz &quiz)
{
    Outcome best;
    const auto found = walk.state.quizzes.find(step.id);
    if (found == walk.state.quizzes.end()) {
        return best;
    }
    for (const QuizTry &quizTry : found->second.tries) {
        auto asked = askedIn(quizTry, quiz);
        if (&quizTry != &found->second.tries.back()) {
            leaveOutUnanswered(asked);
        }
        const bool whole = std::all_of(asked.begin(), asked.end(),
                                       [](const auto &one) { return one.given != nullptr; });
        const Outcome sum = sumOf(asked);
        if (whole && (best.of == 0 || shareOf(sum) > shareOf(best))) {
            best = sum;
        }
    }
    return best;
}

std::optional<AskedQuestion> questionDue(const std::vector<AskedQuestion> &asked,
                                         const module::Quiz &quiz)
{
    const auto unanswered = std::find_if(asked.begin(), asked.end(),
                                         [](const auto &one) { return one.given == nullptr; });
    const bool feedbackNow = quiz.feedback == module::FeedbackWhen::Each
        || (quiz.feedback == module::FeedbackWhen::End && unanswered == asked.end());
    if (feedbackNow) {
        const auto unseen = std::find_if(asked.begin(), asked.end(), [](const auto &one) {
            return one.given != nullptr && !one.given->feedbackSeen;
        });
        if (unseen != asked.end()) {
            return *unseen;
        }
    }
    return unanswered == asked.end() ? std::nullopt : std::optional(*unanswered);
}

std::optional<int> triesLeft(const Walk &walk, const module::Step &step, const module::Quiz &quiz)
{
    if (!quiz.attempts) {
        return std::nullopt;
    }
    return std::max(0, *quiz.attempts - standingOf(walk, step, quiz).number);
}

bool mayTryAgain(const Walk &walk, const module::Step &step, const module::Quiz &quiz)
{
    const Outcome best = bestOf(walk, step, quiz);
    return best.points < best.of && triesLeft(walk, step, quiz) != 0;
}

std::set<std::string> seenQuestions(const State &state)
{
    std::set<std::string> seen = state.seen;
    for (const auto &[step, play] : state.quizzes) {
        for (const QuizTry &quizTry : play.tries) {
            seen.insert(quizTry.askAgain.begin(), quizTry.askAgain.end());
            for (const auto &[question, given] : quizTry.answers) {
                seen.insert(question);
            }
        }
    }
    return seen;
}

} // namespace minplan::play
