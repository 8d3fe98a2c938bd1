#pragma once

#include "player/player_model.h"
#include "workshop/preview_module.h"

namespace minplan::app {

/// The module as a learner will meet it, while it is written. The player is the real one; what is
/// done in it is kept nowhere.
class PreviewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString from READ from NOTIFY changed FINAL)
    Q_PROPERTY(bool fromStart READ fromStart NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::PlayerModel *player READ player CONSTANT FINAL)
public:
    /// Stale: the text as it is now cannot be played, and what was played before is still shown.
    enum class State { Nothing, Playing, Stale };
    Q_ENUM(State)

    explicit PreviewModel(std::function<std::uint64_t()> random, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// «Samtalen med Arne», where it began.
    [[nodiscard]] QString from() const { return m_from; }
    [[nodiscard]] bool fromStart() const { return m_place == Place(); }
    [[nodiscard]] PlayerModel *player() { return &m_player; }
    [[nodiscard]] const Place &place() const { return m_place; }
    /// The step that is shown now; empty at the end, and when nothing is.
    [[nodiscard]] std::string stepShown() const;

    /// The module after an edit: goes on where one is.
    void setModule(const module::Module &module);
    /// Begins at a place; where it began there already, it begins once more.
    void playFrom(const Place &place);

Q_SIGNALS:
    void changed();

private:
    void play(bool anew);
    void setState(State state);

    NoKeeper m_keeper;
    PlayerModel m_player;
    module::Module m_module;
    Place m_place;
    QString m_from;
    State m_state = State::Nothing;
};

} // namespace minplan::app
