#include "player/exercise_model.h"

#include "player/qt_text.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::app {

void ExerciseModel::show(const play::ShowExercise &exercise, const QString &text)
{
    m_heading = exercise.title.empty() ? tr("Skriv selv") : toQt(exercise.title);
    m_situation = toQt(exercise.situation);
    m_prompt = toQt(exercise.write);
    m_text = text;
    Q_EMIT shown();
    Q_EMIT textChanged();
}

void ExerciseModel::show(const play::ShowRubric &rubric)
{
    m_heading = rubric.title.empty() ? tr("Se på det du skrev") : toQt(rubric.title);
    m_written = toQt(rubric.written);
    m_example = toQt(rubric.example);
    std::vector<AnswerRow> rows;
    for (const auto &row : rubric.rubric) {
        rows.push_back({.id = toQt(row.id), .label = toQt(row.text)});
    }
    m_rubric.setRows(std::move(rows));
    Q_EMIT shown();
}

play::Reply ExerciseModel::answer() const
{
    return play::Answer{.value = toStd(m_text), .sure = std::nullopt};
}

play::Reply ExerciseModel::judgement() const
{
    play::Judge judge;
    for (const auto &row : m_rubric.rows()) {
        if (row.target != Unjudged) {
            judge.rows[toStd(row.id)] = row.target == Holds;
        }
    }
    return judge;
}

QString ExerciseModel::missingText() const
{
    return m_text.trimmed().isEmpty() ? tr("Skriv forslaget ditt først.") : QString();
}

QString ExerciseModel::missingJudgement() const
{
    const auto &rows = m_rubric.rows();
    const bool open = std::any_of(rows.begin(), rows.end(),
                                  [](const AnswerRow &row) { return row.target == Unjudged; });
    return open ? tr("Svar på alle spørsmålene om teksten din først.") : QString();
}

void ExerciseModel::setText(const QString &text)
{
    if (text != m_text) {
        m_text = text;
        Q_EMIT textChanged();
        Q_EMIT edited();
    }
}

QString ExerciseModel::wordCount() const
{
    return tr("%n ord", "", text::wordCount(toStd(m_text)));
}

void ExerciseModel::judge(int row, bool holds)
{
    m_rubric.setTarget(row, holds ? Holds : NotYet);
}

} // namespace minplan::app
