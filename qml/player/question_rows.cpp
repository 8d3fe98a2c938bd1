#include "player/question_rows.h"

#include "player/prose.h"
#include "player/qt_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace minplan::app {
using namespace Qt::StringLiterals;
using Items = std::vector<module::Item>;

namespace {
constexpr auto kTrue = "true";
constexpr auto kFalse = "false";

QString say(const char *text)
{
    return QCoreApplication::translate("Question", text);
}

std::vector<AnswerRow> rowsOf(const Items &items)
{
    std::vector<AnswerRow> rows;
    rows.reserve(items.size());
    for (const auto &item : items) {
        rows.push_back({.id = toQt(item.id), .label = toQt(item.text)});
    }
    return rows;
}

std::vector<AnswerRow> blankRows(int blanks)
{
    std::vector<AnswerRow> rows;
    for (int number = 1; number <= blanks; ++number) {
        rows.push_back({.id = QString::number(number),
                        .label = QCoreApplication::translate("Question", "Felt %1").arg(number)});
    }
    return rows;
}

bool contains(const std::vector<std::string> &list, const std::string &word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

bool isPairing(const play::ShowQuestion &question)
{
    return question.kind == "match" || question.kind == "sort";
}

bool isWritten(const play::ShowQuestion &question)
{
    return question.kind == "number" || question.kind == "short" || question.kind == "reflect";
}

play::AnswerValue pairsOf(const Items &targets, const std::vector<AnswerRow> &rows)
{
    std::map<std::string, std::string> pairs;
    for (const auto &row : rows) {
        if (row.target >= 0 && row.target < static_cast<int>(targets.size())) {
            pairs[toStd(row.id)] = targets[static_cast<std::size_t>(row.target)].id;
        }
    }
    return pairs;
}

play::AnswerValue listOf(const play::ShowQuestion &question, const std::vector<AnswerRow> &rows)
{
    std::vector<std::string> list;
    for (const auto &row : rows) {
        if (question.kind == "blanks") {
            list.push_back(toStd(row.written));
        } else if (question.kind == "order" || row.chosen) {
            list.push_back(toStd(row.id));
        }
    }
    return list;
}

void takeList(const play::ShowQuestion &question, const std::vector<std::string> &list,
              QuestionDraft &draft)
{
    if (question.kind == "blanks") {
        for (std::size_t at = 0; at < draft.rows.size() && at < list.size(); ++at) {
            draft.rows[at].written = toQt(list[at]);
        }
    } else if (question.kind == "order") {
        std::stable_sort(draft.rows.begin(), draft.rows.end(),
                         [&list](const auto &a, const auto &b) {
                             const auto first = std::find(list.begin(), list.end(), toStd(a.id));
                             return first < std::find(list.begin(), list.end(), toStd(b.id));
                         });
    } else {
        for (auto &row : draft.rows) {
            row.chosen = contains(list, toStd(row.id));
        }
    }
}

void takePairs(const Items &targets, const std::map<std::string, std::string> &pairs,
               std::vector<AnswerRow> &rows)
{
    for (auto &row : rows) {
        const auto pair = pairs.find(toStd(row.id));
        row.target = pair == pairs.end() ? -1 : placeOf(targets, pair->second);
    }
}

} // namespace

int placeOf(const Items &items, std::string_view id)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [id](const module::Item &item) { return item.id == id; });
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

QString textAt(const Items &items, int place)
{
    const bool there = place >= 0 && place < static_cast<int>(items.size());
    return there ? Prose::withoutLinks(toQt(items[static_cast<std::size_t>(place)].text))
                 : QString();
}

std::vector<AnswerRow> rowsOf(const play::ShowQuestion &question)
{
    if (question.kind == "true-or-false") {
        return {{.id = QString::fromLatin1(kTrue),
                 .label = say(QT_TRANSLATE_NOOP("Question", "Riktig"))},
                {.id = QString::fromLatin1(kFalse),
                 .label = say(QT_TRANSLATE_NOOP("Question", "Galt"))}};
    }
    if (question.kind == "blanks") {
        return blankRows(question.blanks);
    }
    if (question.kind == "match") {
        return rowsOf(question.left);
    }
    return rowsOf(question.kind == "sort" ? question.items : question.options);
}

const Items &targetsOf(const play::ShowQuestion &question)
{
    return question.kind == "match" ? question.right : question.boxes;
}

play::AnswerValue answerOf(const play::ShowQuestion &question, const QuestionDraft &draft)
{
    if (isPairing(question)) {
        return pairsOf(targetsOf(question), draft.rows);
    }
    if (isWritten(question)) {
        return toStd(draft.text);
    }
    if (question.kind == "true-or-false") {
        const bool anyChosen = std::any_of(draft.rows.begin(), draft.rows.end(),
                                           [](const AnswerRow &row) { return row.chosen; });
        if (anyChosen) {
            return draft.rows.front().chosen;
        }
        return std::vector<std::string>(); // nothing said: for the engine to refuse
    }
    return listOf(question, draft.rows);
}

QuestionDraft draftOf(const play::ShowQuestion &question, const play::AnswerValue &answer)
{
    QuestionDraft draft{.rows = rowsOf(question), .text = {}};
    if (const auto *yes = std::get_if<bool>(&answer); yes != nullptr && draft.rows.size() == 2) {
        draft.rows[*yes ? 0 : 1].chosen = true;
    } else if (const auto *text = std::get_if<std::string>(&answer)) {
        draft.text = toQt(*text);
    } else if (const auto *list = std::get_if<std::vector<std::string>>(&answer)) {
        takeList(question, *list, draft);
    } else if (const auto *pairs = std::get_if<std::map<std::string, std::string>>(&answer)) {
        takePairs(targetsOf(question), *pairs, draft.rows);
    }
    return draft;
}

} // namespace minplan::app
