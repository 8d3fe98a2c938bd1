#include "play/drawing.h"
#include "play/instance.h"
#include "play/scoring.h"
#include "play/showing.h"

#include <algorithm>

namespace minplan::play {

namespace {

/// Puts what a kind has into the show.
struct Fill {
    ShowQuestion &show;
    const DrawnQuestion &drawn;

    void operator()(const module::OneOf &kind) const { show.options = first(kind); }
    void operator()(const module::AnyOf &kind) const { show.options = first(kind); }
    void operator()(const module::Order &kind) const { show.options = first(kind); }
    void operator()(const module::TrueOrFalse &kind) const { show.statement = kind.statement; }
    void operator()(const module::Match &kind) const
    {
        show.left = first(kind);
        show.right = inDrawnOrder(sidesOf(kind).second, drawn.second);
    }
    void operator()(const module::Sort &kind) const
    {
        show.items = first(kind);
        show.boxes = inDrawnOrder(sidesOf(kind).second, drawn.second);
    }
    void operator()(const module::Blanks &kind) const
    {
        show.text = kind.text;
        show.blanks = static_cast<int>(kind.accepted.size());
    }
    void operator()(const module::Number &kind) const { show.unit = kind.unit; }
    void operator()(const module::Short & /*kind*/) const { }
    void operator()(const module::Reflect &kind) const { show.atLeastWords = kind.atLeastWords; }

    [[nodiscard]] std::vector<module::Item> first(const module::QuestionKind &kind) const
    {
        return inDrawnOrder(sidesOf(kind).first, drawn.first);
    }
};

const std::vector<module::Option> &optionsOf(const module::QuestionKind &kind)
{
    static const std::vector<module::Option> kNone;
    if (const auto *oneOf = std::get_if<module::OneOf>(&kind)) {
        return oneOf->options;
    }
    const auto *anyOf = std::get_if<module::AnyOf>(&kind);
    return anyOf != nullptr ? anyOf->options : kNone;
}

void append(std::string &said, const std::string &paragraph)
{
    if (!paragraph.empty()) {
        said += said.empty() ? paragraph : "\n\n" + paragraph;
    }
}

/// Why the chosen wrong options are wrong, in the order shown, then the question's own why.
std::string saidAbout(const module::Question &question, const ShowQuestion &asked,
                      const AnswerValue &answer)
{
    std::string said;
    const auto *picked = std::get_if<std::vector<std::string>>(&answer);
    const auto isPicked = [picked](const std::string &id) {
        return picked != nullptr && std::find(picked->begin(), picked->end(), id) != picked->end();
    };
    for (const module::Item &shown : asked.options) {
        for (const module::Option &option : optionsOf(question.kind)) {
            if (option.id == shown.id && !option.right && isPicked(option.id)) {
                append(said, option.why);
            }
        }
    }
    append(said, question.why);
    return said;
}

ShowQuestion shownAs(const module::Question &question, const module::Step &step,
                     const module::Quiz &quiz, const AskedQuestion &asked)
{
    ShowQuestion show;
    show.step = step.id;
    show.stepTitle = step.title;
    show.question = question.id;
    show.kind = module::kindName(question.kind);
    show.ask = question.ask;
    show.hint = question.hint;
    show.number = asked.number;
    show.of = asked.of;
    show.sure = quiz.confidence;
    std::visit(Fill{show, *asked.drawn}, question.kind);
    return show;
}

} // namespace

ShowQuestion shownQuestion(const module::Step &step, const module::Quiz &quiz,
                           const AskedQuestion &asked, char decimalMark)
{
    return shownAs(instanceOf(asked, decimalMark), step, quiz, asked);
}

ShowQuestionFeedback shownFeedback(const module::Step &step, const module::Quiz &quiz,
                                   const AskedQuestion &asked, char decimalMark)
{
    const module::Question question = instanceOf(asked, decimalMark);
    ShowQuestionFeedback show;
    show.asked = shownAs(question, step, quiz, asked);
    show.answer = asked.given->value;
    show.points = asked.given->points;
    show.of = asked.given->of;
    show.right = rightAnswer(question, show.asked, decimalMark);
    show.say = saidAbout(question, show.asked, asked.given->value);
    show.source = question.source;
    return show;
}

} // namespace minplan::play
