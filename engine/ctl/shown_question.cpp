#include "ctl/prose.h"
#include "ctl/shown.h"

#include <algorithm>
#include <array>

namespace minplan::ctl {

namespace {

using Items = std::vector<module::Item>;

enum class Marks { Numbers, Letters };

std::string listed(const Items &items, Marks marks, int width)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const std::string mark = marks == Marks::Numbers ? std::to_string(i + 1) : letter(i);
        text += hanging("  " + mark + "  ", items[i].text, width);
    }
    return text;
}

std::string twoLists(const Items &first, const Items &second, int width)
{
    return listed(first, Marks::Numbers, width) + "\n" + listed(second, Marks::Letters, width);
}

/// The text of an id among all that the question shows; what is no id stands for itself.
std::string wordsOf(const play::ShowQuestion &asked, const std::string &id)
{
    for (const Items *items :
         {&asked.options, &asked.left, &asked.right, &asked.items, &asked.boxes}) {
        const auto item = std::find_if(items->begin(), items->end(),
                                       [&id](const module::Item &one) { return one.id == id; });
        if (item != items->end()) {
            return item->text;
        }
    }
    if (asked.kind == "true-or-false") {
        return id == "true" ? "Riktig" : "Galt";
    }
    return id;
}

std::string rightWords(const play::ShowQuestion &asked, const std::string &right)
{
    const std::size_t pair = right.find('=');
    const bool pairs = asked.kind == "match" || asked.kind == "sort";
    if (!pairs || pair == std::string::npos) {
        return wordsOf(asked, right);
    }
    return wordsOf(asked, right.substr(0, pair)) + " → " + wordsOf(asked, right.substr(pair + 1));
}

std::string verdict(const play::ShowQuestionFeedback &feedback)
{
    if (feedback.of == text::Fraction(0)) {
        return "Takk. Det du skrev, er bare for deg.\n";
    }
    const std::string points
        = " " + feedback.points.toDecimal(',') + " av " + feedback.of.toDecimal(',') + " poeng.\n";
    if (feedback.points == feedback.of) {
        return "Riktig." + points;
    }
    return (feedback.points > text::Fraction(0) ? "Delvis riktig." : "Ikke riktig.") + points;
}

/// «plan{{1}}» becomes «plan[1]», as the prompt for it says.
std::string withPlaces(const play::ShowQuestion &question)
{
    std::string text = question.text;
    for (int blank = 1; blank <= question.blanks; ++blank) {
        const std::string number = std::to_string(blank);
        const std::string mark = "{{" + number + "}}";
        const std::size_t at = text.find(mark);
        if (at != std::string::npos) {
            text.replace(at, mark.size(), "[" + number + "]");
        }
    }
    return text;
}

} // namespace

std::string letter(std::size_t number)
{
    constexpr std::size_t kLetters = 26;
    const std::string last(1, static_cast<char>('a' + number % kLetters));
    return number < kLetters ? last : letter(number / kLetters - 1) + last;
}

std::string shownQuestion(const play::ShowQuestion &question, int width)
{
    std::string text = heading(question.stepTitle + " · spørsmål " + std::to_string(question.number)
                                   + " av " + std::to_string(question.of),
                               width);
    text += prose(question.ask, width);
    text += question.statement.empty() ? "" : "\n" + prose(question.statement, width);
    text += question.text.empty() ? "" : "\n" + prose(withPlaces(question), width);
    text += listed(question.options, question.kind == "one-of" ? Marks::Numbers : Marks::Letters,
                   width);
    if (question.kind == "true-or-false") {
        text += "  1  Riktig\n  2  Galt\n";
    } else if (question.kind == "match") {
        text += twoLists(question.left, question.right, width);
    } else if (question.kind == "sort") {
        text += twoLists(question.items, question.boxes, width);
    }
    return text + (question.hint.empty() ? "" : "\nSkriv h for et hint.\n");
}

std::string shownFeedback(const play::ShowQuestionFeedback &feedback, int width)
{
    std::string text = verdict(feedback);
    if (feedback.points != feedback.of && !feedback.right.empty()) {
        text += "Riktig svar:\n";
        for (const std::string &right : feedback.right) {
            text += hanging("  ", rightWords(feedback.asked, right), width);
        }
    }
    return text + (feedback.say.empty() ? "" : "\n" + prose(feedback.say, width));
}

} // namespace minplan::ctl
