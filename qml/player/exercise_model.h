#pragma once

#include "play/attempt.h"
#include "player/answer_rows.h"

#include <QObject>

namespace minplan::app {

/// Writing something and judging it oneself beside an example.
class ExerciseModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString heading READ heading NOTIFY shown FINAL)
    Q_PROPERTY(QString situation READ situation NOTIFY shown FINAL)
    Q_PROPERTY(QString prompt READ prompt NOTIFY shown FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString wordCount READ wordCount NOTIFY textChanged FINAL)
    Q_PROPERTY(QString written READ written NOTIFY shown FINAL)
    Q_PROPERTY(QString example READ example NOTIFY shown FINAL)
    Q_PROPERTY(minplan::app::AnswerRows *rubric READ rubric CONSTANT FINAL)
public:
    /// A rubric row's target: not judged, «Ikke ennå» or «Ja».
    enum Judgement { Unjudged = -1, NotYet = 0, Holds = 1 };
    Q_ENUM(Judgement)

    using QObject::QObject;

    /// `text`: what was already written, where that is kept.
    void show(const play::ShowExercise &exercise, const QString &text);
    void show(const play::ShowRubric &rubric);
    [[nodiscard]] play::Reply answer() const;
    [[nodiscard]] play::Reply judgement() const;
    /// Something is not written or not judged yet: a sentence that asks for it; else empty.
    [[nodiscard]] QString missingText() const;
    [[nodiscard]] QString missingJudgement() const;

    [[nodiscard]] QString heading() const { return m_heading; }
    [[nodiscard]] QString situation() const { return m_situation; }
    [[nodiscard]] QString prompt() const { return m_prompt; }
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString wordCount() const;
    [[nodiscard]] QString written() const { return m_written; }
    [[nodiscard]] QString example() const { return m_example; }
    [[nodiscard]] AnswerRows *rubric() { return &m_rubric; }

    Q_INVOKABLE void judge(int row, bool holds);

Q_SIGNALS:
    void shown();
    void textChanged();
    void edited(); ///< by the learner

private:
    QString m_heading;
    QString m_situation;
    QString m_prompt;
    QString m_text;
    QString m_written;
    QString m_example;
    AnswerRows m_rubric;
};

} // namespace minplan::app
