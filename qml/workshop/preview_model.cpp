#include "workshop/preview_model.h"

#include "player/qt_text.h"

namespace minplan::app {

PreviewModel::PreviewModel(std::function<std::uint64_t()> random, QObject *parent)
    : QObject(parent)
    , m_player(m_keeper, std::move(random))
{
    connect(&m_player, &PlayerModel::left, this, [this] { playFrom(m_place); });
}

void PreviewModel::setModule(const module::Module &module)
{
    m_module = module;
    if (!m_place.step.empty() && module::findStep(module, m_place.step) == nullptr
        && !module.steps.empty()) {
        m_place = {};
        play(true);
    } else {
        play(false);
    }
}

void PreviewModel::playFrom(const Place &place)
{
    m_place = place;
    play(true);
}

std::string PreviewModel::stepShown() const
{
    if (m_player.attempt() == nullptr) {
        return {};
    }
    return std::visit(
        [](const auto &show) -> std::string {
            if constexpr (requires { show.asked; }) {
                return show.asked.step;
            } else if constexpr (requires { show.step; }) {
                return show.step;
            } else {
                return {};
            }
        },
        m_player.attempt()->show());
}

void PreviewModel::play(bool anew)
{
    auto playable = playableFrom(m_module, m_place);
    if (!playable) {
        setState(m_player.attempt() == nullptr ? State::Nothing : State::Stale);
        return;
    }
    m_from = toQt(playable->steps.front().title.empty() ? playable->steps.front().id
                                                        : playable->steps.front().title);
    const auto module = std::make_shared<const module::Module>(*std::move(playable));
    if (anew || m_player.attempt() == nullptr) {
        m_player.open({}, module, true);
    } else {
        m_player.replace(module);
    }
    setState(State::Playing);
}

void PreviewModel::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

} // namespace minplan::app
