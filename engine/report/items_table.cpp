#include "report/columns.h"
#include "report/item_words.h"
#include "text/utf8.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace minplan::report {

namespace {

constexpr int kWidth = 80;
using Rows = std::vector<std::vector<std::string>>;

std::string filledIn(std::string_view words, std::int64_t number)
{
    std::string text(words);
    const std::size_t place = text.find("{}");
    return place == std::string::npos ? text : text.replace(place, 2, std::to_string(number));
}

std::string decimal(double figure, char mark)
{
    std::array<char, 32> digits{};
    const int length = std::snprintf(digits.data(), digits.size(), "%.2f", figure);
    std::string text(digits.data(), static_cast<std::size_t>(length));
    text.at(text.find('.')) = mark;
    return text.starts_with("-0") && std::abs(figure) < 0.005 ? text.substr(1) : text;
}

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

std::string percentOr(const std::optional<double> &share)
{
    return share ? percent(*share) : "";
}

std::string indented(const std::string &table)
{
    std::string text;
    std::size_t at = 0;
    while (at < table.size()) {
        const std::size_t end = table.find('\n', at) + 1;
        text += "  " + table.substr(at, end - at);
        at = end;
    }
    return text;
}

std::string paragraph(const std::string &text)
{
    std::string lines;
    for (const std::string &line : wrapped(text, kWidth)) {
        lines += "  " + line + "\n";
    }
    return lines;
}

class Table
{
public:
    explicit Table(std::string_view language)
        : m_language(language)
        , m_words(itemWords(language))
    { }

    void add(const QuizItems &quiz);
    void add(const CaseItems &one);
    void addMeanings();
    [[nodiscard]] const std::string &text() const { return m_text; }

    int least = kLeastPersons;

private:
    void addHead(const AskedKey &key, const std::string &title, std::int64_t persons, bool tooFew);
    void addFigures(const QuizItems &quiz);
    void addConfidence(const Confidence &confidence);
    void addQuestions(const QuizItems &quiz);
    void addPicks(const QuestionItem &item);

    std::string_view m_language;
    const ItemWords &m_words;
    std::string m_text;
};

void Table::addHead(const AskedKey &key, const std::string &title, std::int64_t persons,
                    bool tooFew)
{
    const std::string path = text::printable(key.module + "/" + key.step);
    m_text += (m_text.empty() ? "" : "\n")
        + (title.empty() ? path : text::printable(title) + " (" + path + ")") + ", "
        + filledIn(m_words.since, key.since) + ": " + filledIn(m_words.persons, persons) + "\n";
    m_text += tooFew ? paragraph(filledIn(m_words.tooFew, least)) : "";
}

void Table::addFigures(const QuizItems &quiz)
{
    const QuizStatistics &figures = quiz.figures;
    const std::array shares = {figures.mean, figures.median, figures.deviation};
    const std::array numbers
        = {figures.skewness, figures.kurtosis, figures.alpha, figures.errorRatio};
    std::string said;
    const auto say = [&](std::size_t place, const std::string &figure) {
        said += (said.empty() ? "" : ", ") + std::string(m_words.ofQuiz.at(place)) + " " + figure;
    };
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (shares.at(i)) {
            say(i, percent(*shares.at(i)));
        }
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (numbers.at(i)) {
            say(shares.size() + i, decimal(*numbers.at(i), m_words.decimalMark));
        }
    }
    if (figures.standardError) {
        say(m_words.ofQuiz.size() - 1, percent(*figures.standardError));
    }
    m_text += paragraph(said) + (quiz.drawn ? paragraph(std::string(m_words.drawn)) : "");
}

void Table::addConfidence(const Confidence &confidence)
{
    const auto over = shownOverconfidence(confidence);
    if (!over) {
        return;
    }
    std::string said;
    for (std::size_t level = 0; level < confidence.size(); ++level) {
        const ConfidenceLevel &one = confidence.at(level);
        const std::string right = one.answers < least
            ? std::string(m_words.few)
            : percentOr(one.right()) + " " + std::string(m_words.right);
        said += (said.empty() ? "" : ", ") + std::string(m_words.levels.at(level)) + " "
            + std::to_string(one.answers) + " (" + right + ")";
    }
    m_text += paragraph(std::string(m_words.confidence) + ": " + said + "; "
                        + std::string(m_words.overconfidence) + " "
                        + decimal(*over, m_words.decimalMark));
}

void Table::addQuestions(const QuizItems &quiz)
{
    Rows rows = {{m_words.ofQuestion.begin(), m_words.ofQuestion.end()}};
    for (const QuestionItem &item : quiz.questions) {
        const QuestionStatistics &figures = item.figures;
        const auto number = [this](const std::optional<double> &figure) {
            return figure ? decimal(*figure, m_words.decimalMark) : "";
        };
        rows.push_back({text::printable(item.id), std::to_string(item.persons),
                        item.tooFew ? std::string(m_words.few) : percentOr(figures.facility),
                        percentOr(figures.deviation), number(figures.discrimination),
                        percentOr(figures.efficiency), percentOr(item.intendedWeight),
                        percentOr(item.effectiveWeight)});
    }
    m_text += "\n" + indented(aligned(rows));
}

void Table::addPicks(const QuestionItem &item)
{
    if (item.tooFew) {
        return;
    }
    m_text += "\n"
        + paragraph(text::printable(item.id)
                    + (item.ask.empty() ? "" : ": " + text::printable(item.ask)));
    for (const Hint hint : item.hints) {
        m_text += paragraph("! " + std::string(sentence(hint, m_language)));
    }
    Rows rows = {{m_words.ofPick.begin(), m_words.ofPick.end()}};
    const auto number = [](const std::optional<std::int64_t> &persons) {
        return persons ? std::to_string(*persons) : "";
    };
    for (const PickCount &pick : item.picks) {
        const bool isPair = pick.id.find('=') != std::string::npos;
        if (isPair && pick.persons == 0) {
            continue;
        }
        const std::string said = !pick.text.empty() ? pick.text
            : pick.id == "true"                     ? std::string(m_words.yes)
            : pick.id == "false"                    ? std::string(m_words.no)
                                                    : pick.id;
        rows.push_back({std::string(pick.right == true ? m_words.right : ""), text::printable(said),
                        std::to_string(pick.persons), number(pick.upper), number(pick.lower)});
    }
    m_text += rows.size() > 1 ? indented(aligned(rows)) : "";
    std::string misconceptions;
    for (const auto &[id, persons] : item.misconceptions) {
        misconceptions += (misconceptions.empty() ? ": " : ", ") + text::printable(id) + " "
            + std::to_string(persons);
    }
    m_text += misconceptions.empty()
        ? ""
        : paragraph(std::string(m_words.misconceptions) + misconceptions);
}

void Table::add(const QuizItems &quiz)
{
    addHead(quiz.key, quiz.title, quiz.persons, quiz.tooFew);
    if (quiz.tooFew) {
        return;
    }
    addFigures(quiz);
    addConfidence(quiz.confidence);
    addQuestions(quiz);
    for (const QuestionItem &item : quiz.questions) {
        addPicks(item);
    }
}

void Table::add(const CaseItems &one)
{
    addHead(one.key, one.title, one.persons, one.tooFew);
    if (one.tooFew) {
        return;
    }
    Rows rows = {{m_words.ofCase.begin(), m_words.ofCase.end()}};
    const auto share = [](std::int64_t part, std::int64_t whole) {
        return whole > 0 ? percent(static_cast<double>(part) / static_cast<double>(whole)) : "";
    };
    for (const SceneItem &scene : one.scenes) {
        const std::size_t ending = scene.end == "good" ? 0 : scene.end == "mixed" ? 1 : 2;
        rows.push_back({text::printable(scene.id),
                        scene.end.empty() ? "" : std::string(m_words.endings.at(ending)),
                        std::to_string(scene.persons), share(scene.persons, one.persons)});
        for (const ChoiceItem &choice : scene.choices) {
            rows.push_back({"", text::printable(choice.text.empty() ? choice.choice : choice.text),
                            std::to_string(choice.persons), share(choice.persons, scene.persons)});
        }
    }
    m_text += indented(aligned(rows));
}

void Table::addMeanings()
{
    m_text += "\n" + std::string(m_words.meanings) + "\n";
    for (const auto &[figure, means] : m_words.means) {
        m_text += paragraph(std::string(figure) + ": " + std::string(means));
    }
}

} // namespace

std::string itemsTable(const Items &items, std::string_view language)
{
    if (items.quizzes.empty() && items.cases.empty()) {
        return std::string(itemWords(language).nothing);
    }
    Table table(language);
    table.least = items.least;
    for (const QuizItems &quiz : items.quizzes) {
        table.add(quiz);
    }
    for (const CaseItems &one : items.cases) {
        table.add(one);
    }
    if (std::any_of(items.quizzes.begin(), items.quizzes.end(),
                    [](const QuizItems &quiz) { return !quiz.tooFew; })) {
        table.addMeanings();
    }
    return table.text();
}

} // namespace minplan::report
