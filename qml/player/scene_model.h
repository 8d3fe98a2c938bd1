#pragma once

#include "play/attempt.h"
#include "player/answer_rows.h"
#include "player/scene_lists.h"

#include <QObject>
#include <QUrl>

namespace minplan::app {

/// A scene of a case, and what came of the choice made in it.
class SceneModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString caseTitle READ caseTitle NOTIFY shown FINAL)
    Q_PROPERTY(QString narration READ narration NOTIFY shown FINAL)
    Q_PROPERTY(QString ask READ ask NOTIFY shown FINAL)
    Q_PROPERTY(QUrl image READ image NOTIFY shown FINAL)
    Q_PROPERTY(QString imageAlt READ imageAlt NOTIFY shown FINAL)
    Q_PROPERTY(minplan::app::SpeechList *speech READ speech CONSTANT FINAL)
    Q_PROPERTY(minplan::app::AnswerRows *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(minplan::app::MeterList *meters READ meters CONSTANT FINAL)
    Q_PROPERTY(bool chosen READ chosen NOTIFY shown FINAL)
    Q_PROPERTY(QString feedback READ feedback NOTIFY shown FINAL)
    Q_PROPERTY(Ending ending READ ending NOTIFY shown FINAL)
    Q_PROPERTY(QString debrief READ debrief NOTIFY shown FINAL)
public:
    enum class Ending { None, Good, Mixed, Poor };
    Q_ENUM(Ending)

    using QObject::QObject;

    void show(const play::ShowScene &scene);
    /// After a choice: `scene` is the one it was made in, as it was shown.
    void showFeedback(const play::ShowScene &scene, const play::ShowChoiceFeedback &feedback);
    [[nodiscard]] play::Reply reply() const;
    /// Nothing has been chosen yet: a sentence that asks for it; else empty.
    [[nodiscard]] QString missing() const;

    [[nodiscard]] QString caseTitle() const;
    [[nodiscard]] QString narration() const;
    [[nodiscard]] QString ask() const;
    [[nodiscard]] QUrl image() const;
    [[nodiscard]] QString imageAlt() const;
    [[nodiscard]] SpeechList *speech() { return &m_speech; }
    [[nodiscard]] AnswerRows *choices() { return &m_choices; }
    [[nodiscard]] MeterList *meters() { return &m_meters; }
    [[nodiscard]] bool chosen() const { return m_chosen; }
    [[nodiscard]] QString feedback() const { return m_feedback; }
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] QString debrief() const;

    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void shown();

private:
    void fill(const play::ShowScene &scene);

    SpeechList m_speech;
    AnswerRows m_choices;
    MeterList m_meters;
    play::ShowScene m_scene;
    QString m_feedback;
    bool m_chosen = false;
};

} // namespace minplan::app
