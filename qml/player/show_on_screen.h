#pragma once

#include "player/player_model.h"

namespace minplan::app {

/// Turns what the engine wants shown into a page, its texts and its progress.
class ShowOnScreen
{
public:
    explicit ShowOnScreen(PlayerModel &player)
        : m_player(player)
    { }

    void operator()(const play::ShowPage &page);
    void operator()(const play::ShowStage &stage);
    void operator()(const play::ShowScene &scene);
    void operator()(const play::ShowChoiceFeedback &feedback);
    void operator()(const play::ShowQuestion &question);
    void operator()(const play::ShowQuestionFeedback &feedback);
    void operator()(const play::ShowExercise &exercise);
    void operator()(const play::ShowRubric &rubric);
    void operator()(const play::ShowPractice &practice);
    void operator()(const play::ShowResult &result);
    void operator()(const play::ShowEnd &end);

private:
    /// In the top bar: where one is in the module.
    void place(const QString &page, const std::string &title);
    /// … and in the step, where its parts can be counted.
    void placeIn(const QString &page, const std::string &title, int percent, const QString &text);
    [[nodiscard]] QString draft() const;

    PlayerModel &m_player;
};

} // namespace minplan::app
