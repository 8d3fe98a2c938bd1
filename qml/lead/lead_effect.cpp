#include "app/qt_values.h"
#include "lead/effect_words.h"
#include "lead/lead_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

void LeadModel::seeEffect()
{
    m_effect.begin(m_unit);
}

void LeadModel::connectPresenting()
{
    connect(m_teaching.roll(), &RollModel::presentWanted, &m_presenting,
            [this](const people::TeachingSession &session, const QString &module) {
                m_presenting.begin(session, module.toStdString());
            });
    connect(&m_presenting, &PresentingModel::left, m_teaching.roll(), &RollModel::takeHands);
}

void LeadModel::measure()
{
    // The answers of thousands take seconds, in which nobody could open a person's page.
    constexpr std::size_t kSoon = 500;
    m_measured.clear();
    Q_EMIT measuredChanged();
    if (m_read.sums || !m_below || m_read.standings.size() > kSoon) {
        return;
    }
    m_store.run<EffectRead>(
        [asked = effectAsked(m_session.person().id, m_unit, m_library.shelf())](
            record::Store &store) { return readEffect(store, asked); },
        m_asker.now(),
        [this](const EffectRead &read) {
            const auto told = std::find_if(read.modules.begin(), read.modules.end(),
                                           [](const auto &one) { return one.gains.has_value(); });
            if (told != read.modules.end()) {
                m_measured = {{u"before"_s, inPercent(told->gains->before)},
                              {u"after"_s, inPercent(told->gains->after)},
                              {u"title"_s, titleOf(told->module)}};
                Q_EMIT measuredChanged();
            }
        },
        [](const record::StoreError &) {}); // the page says what went wrong with the list itself
}

} // namespace minplan::app
