#include "report/items.h"

#include <array>
#include <cstdio>

namespace minplan::report {

namespace {

constexpr std::array<std::string_view, 24> kColumns = {"module",          "step",
                                                       "since",           "asked",
                                                       "question",        "bank",
                                                       "persons",         "too_few",
                                                       "facility",        "deviation",
                                                       "discrimination",  "efficiency",
                                                       "intended_weight", "effective_weight",
                                                       "guess",           "guess_right",
                                                       "fairly",          "fairly_right",
                                                       "certain",         "certain_right",
                                                       "overconfidence",  "misconceptions",
                                                       "hints",           "ask"};

void addFigure(CsvWriter &csv, const std::optional<double> &figure)
{
    if (!figure) {
        csv.value("");
        return;
    }
    std::array<char, 32> digits{};
    const int length = std::snprintf(digits.data(), digits.size(), "%.4f", *figure);
    std::string text(digits.data(), static_cast<std::size_t>(length));
    text = text == "-0.0000" ? "0.0000" : text;
    text.at(text.find('.')) = csv.decimalMark();
    csv.value(text);
}

/// Both empty where too few answered with this confidence.
void addLevel(CsvWriter &csv, const QuestionItem &item, const ConfidenceLevel &level)
{
    csv.value(item.tooFew ? "" : std::to_string(level.answers));
    addFigure(csv, level.answers >= kLeastPersons ? level.right() : std::nullopt);
}

template <typename List, typename Name> std::string listed(const List &list, Name name)
{
    std::string text;
    for (const auto &one : list) {
        text += (text.empty() ? "" : " ") + std::string(name(one));
    }
    return text;
}

void addRow(CsvWriter &csv, const AskedKey &key, const QuestionItem &item)
{
    csv.text(key.module);
    csv.text(key.step);
    csv.value(std::to_string(key.since));
    csv.value(std::to_string(key.questions));
    csv.text(item.id);
    csv.text(item.bank);
    csv.value(std::to_string(item.persons));
    csv.value(item.tooFew ? "yes" : "no");
    for (const auto &figure :
         {item.figures.facility, item.figures.deviation, item.figures.discrimination,
          item.figures.efficiency, item.intendedWeight, item.effectiveWeight}) {
        addFigure(csv, figure);
    }
    for (const ConfidenceLevel &level : item.confidence) {
        addLevel(csv, item, level);
    }
    addFigure(csv, shownOverconfidence(item.confidence));
    csv.text(listed(item.misconceptions,
                    [](const auto &one) { return one.first + ":" + std::to_string(one.second); }));
    csv.value(listed(item.hints, [](Hint hint) { return name(hint); }));
    csv.text(item.ask);
    csv.endRow();
}

} // namespace

std::string itemsCsv(const Items &items, CsvStyle style)
{
    CsvWriter csv(style);
    for (const std::string_view column : kColumns) {
        csv.value(column);
    }
    csv.endRow();
    for (const QuizItems &quiz : items.quizzes) {
        for (const QuestionItem &item : quiz.questions) {
            addRow(csv, quiz.key, item);
        }
    }
    return csv.result();
}

} // namespace minplan::report
