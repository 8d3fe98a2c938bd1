#include "player/show_on_screen.h"

#include "player/qt_text.h"

namespace minplan::app {
using namespace Qt::StringLiterals;

namespace {
int share(int part, int of)
{
    return of > 0 ? part * 100 / of : 0;
}

/// The scene a choice was made in: the attempt as it stood before the choice.
std::optional<play::ShowScene> sceneBefore(const module::Module &module,
                                           const std::vector<play::Event> &events)
{
    auto end = events.size();
    while (end > 0 && events[end - 1].kind != "choice-made") {
        --end;
    }
    if (end == 0) {
        return {};
    }
    const play::Attempt before(module, std::span(events.data(), end - 1));
    const auto show = before.show();
    const auto *scene = std::get_if<play::ShowScene>(&show);
    return scene != nullptr ? std::optional(*scene) : std::nullopt;
}
} // namespace

void ShowOnScreen::placeIn(const QString &page, const std::string &title, int percent,
                           const QString &text)
{
    m_player.m_title = toQt(title.empty() ? m_player.m_module->title : title);
    m_player.m_progress = percent;
    m_player.m_progressText = text;
    m_player.beginShow(page, true);
}

void ShowOnScreen::place(const QString &page, const std::string &title)
{
    const int percent = m_player.m_attempt->percent();
    placeIn(page, title, percent, PlayerModel::tr("%1 prosent av modulen").arg(percent));
}

QString ShowOnScreen::draft() const
{
    const auto kept = m_player.m_drafts.find(m_player.draftKey());
    return kept == m_player.m_drafts.end() ? QString() : kept->second;
}

void ShowOnScreen::operator()(const play::ShowPage &page)
{
    m_player.m_reading.show(page);
    place(u"page"_s, m_player.m_module->title);
}

void ShowOnScreen::operator()(const play::ShowStage &stage)
{
    m_player.m_stage.show(stage, *m_player.m_module, m_player.m_events);
    placeIn(u"stage"_s, stage.stepTitle, share(stage.number, stage.of),
            PlayerModel::tr("Steg %1 av %2").arg(stage.number).arg(stage.of));
}

void ShowOnScreen::operator()(const play::ShowScene &scene)
{
    m_player.m_scene.show(scene);
    placeIn(u"scene"_s, scene.stepTitle, m_player.m_attempt->percent(),
            PlayerModel::tr("Scene %1").arg(scene.number));
}

void ShowOnScreen::operator()(const play::ShowChoiceFeedback &feedback)
{
    play::ShowScene without;
    without.stepTitle = feedback.stepTitle;
    const auto scene = sceneBefore(*m_player.m_module, m_player.m_events).value_or(without);
    m_player.m_scene.showFeedback(scene, feedback);
    m_player.m_title = toQt(feedback.stepTitle);
    m_player.m_progress = m_player.m_attempt->percent();
    m_player.m_progressText = PlayerModel::tr("Scene %1").arg(scene.number);
    m_player.beginShow(u"choiceFeedback"_s, m_player.m_page != u"scene"_s);
}

void ShowOnScreen::operator()(const play::ShowQuestion &question)
{
    m_player.m_question.ask(question, draft());
    placeIn(u"question"_s, question.stepTitle, share(question.number, question.of),
            PlayerModel::tr("Spørsmål %1 av %2").arg(question.number).arg(question.of));
}

void ShowOnScreen::operator()(const play::ShowQuestionFeedback &feedback)
{
    const auto &asked = feedback.asked;
    const bool inPlace = m_player.m_page == u"question"_s && m_player.m_question.isAsking(asked);
    m_player.m_question.showFeedback(feedback, questionIn(*m_player.m_module, asked));
    m_player.m_title = toQt(asked.stepTitle);
    m_player.m_progress = share(asked.number, asked.of);
    m_player.m_progressText = PlayerModel::tr("Spørsmål %1 av %2").arg(asked.number).arg(asked.of);
    m_player.beginShow(u"question"_s, !inPlace);
}

void ShowOnScreen::operator()(const play::ShowExercise &exercise)
{
    m_player.m_exercise.show(exercise, draft());
    place(u"exercise"_s, exercise.title);
}

void ShowOnScreen::operator()(const play::ShowRubric &rubric)
{
    m_player.m_exercise.show(rubric);
    place(u"rubric"_s, rubric.title);
}

void ShowOnScreen::operator()(const play::ShowPractice &practice)
{
    m_player.m_reading.show(practice);
    place(u"practice"_s, m_player.m_module->title);
}

void ShowOnScreen::operator()(const play::ShowResult &result)
{
    m_player.m_outcome.show(result);
    place(u"result"_s, result.title);
}

void ShowOnScreen::operator()(const play::ShowEnd &end)
{
    m_player.m_outcome.show(end);
    place(u"end"_s, end.title);
}

} // namespace minplan::app
