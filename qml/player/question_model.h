#pragma once

#include "player/answer_rows.h"
#include "player/question_marks.h"
#include "player/text_parts.h"

#include <QObject>

#include <optional>

namespace minplan::app {

/// The question on the screen, what the learner has done with it, and its feedback.
class QuestionModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString kind READ kind NOTIFY shown FINAL)
    Q_PROPERTY(QString ask READ ask NOTIFY shown FINAL)
    Q_PROPERTY(QString instruction READ instruction NOTIFY shown FINAL)
    Q_PROPERTY(QString statement READ statement NOTIFY shown FINAL)
    Q_PROPERTY(QString hint READ hint NOTIFY shown FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY shown FINAL)
    Q_PROPERTY(bool last READ last NOTIFY shown FINAL)
    Q_PROPERTY(bool asksSure READ asksSure NOTIFY shown FINAL)
    Q_PROPERTY(minplan::app::AnswerRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(minplan::app::TextParts *parts READ parts CONSTANT FINAL)
    Q_PROPERTY(QStringList targets READ targets NOTIFY shown FINAL)
    Q_PROPERTY(QString asWritten READ asWritten NOTIFY shown FINAL)
    Q_PROPERTY(QString spokenText READ spokenText NOTIFY shown FINAL)

    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QString wordCount READ wordCount NOTIFY textChanged FINAL)
    Q_PROPERTY(int sure READ sure WRITE setSure NOTIFY sureChanged FINAL)

    Q_PROPERTY(bool answered READ answered NOTIFY shown FINAL)
    Q_PROPERTY(Verdict verdict READ verdict NOTIFY shown FINAL)
    Q_PROPERTY(QString pointsText READ pointsText NOTIFY shown FINAL)
    Q_PROPERTY(QString why READ why NOTIFY shown FINAL)
    Q_PROPERTY(QString rightText READ rightText NOTIFY shown FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY shown FINAL)
    Q_PROPERTY(QString sourceLink READ sourceLink NOTIFY shown FINAL)
public:
    /// Unscored: a reflection.
    enum class Verdict { None, Right, Partly, Wrong, Unscored };
    Q_ENUM(Verdict)

    using QObject::QObject;

    /// `text`: what was already written, where that is kept.
    void ask(const play::ShowQuestion &question, const QString &text);
    /// `written`: the question as its author wrote it, or null.
    void showFeedback(const play::ShowQuestionFeedback &feedback, const module::Question *written);
    /// Whether this question is on the screen and waits for its answer.
    [[nodiscard]] bool isAsking(const play::ShowQuestion &question) const;
    [[nodiscard]] play::Reply reply() const;
    /// Nothing has been answered yet: a sentence that asks for it; else empty.
    [[nodiscard]] QString missing() const;

    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString ask() const;
    [[nodiscard]] QString instruction() const;
    [[nodiscard]] QString statement() const;
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString unit() const;
    [[nodiscard]] bool last() const { return m_asked.number >= m_asked.of; }
    [[nodiscard]] bool asksSure() const { return m_asked.sure; }
    [[nodiscard]] AnswerRows *rows() { return &m_rows; }
    [[nodiscard]] TextParts *parts() { return &m_parts; }
    [[nodiscard]] QStringList targets() const;
    /// What stands beside the rows as written, in one text: for the words of the glossary in it.
    [[nodiscard]] QString asWritten() const;
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString wordCount() const;
    [[nodiscard]] int sure() const { return m_sure; }
    void setSure(int sure);
    [[nodiscard]] bool answered() const { return m_feedback.has_value(); }
    [[nodiscard]] Verdict verdict() const;
    [[nodiscard]] QString pointsText() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString rightText() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString sourceLink() const;

    /// Chooses an option, or takes it back where several may be chosen.
    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void move(int row, int by);
    Q_INVOKABLE void pair(int row, int target);
    Q_INVOKABLE void write(int row, const QString &text);

Q_SIGNALS:
    void shown();
    void textChanged();
    void edited(); ///< by the learner
    void sureChanged();

private:
    AnswerRows m_rows;
    TextParts m_parts;
    play::ShowQuestion m_asked;
    std::optional<play::ShowQuestionFeedback> m_feedback;
    QString m_text;
    int m_sure = 0;
};

} // namespace minplan::app
