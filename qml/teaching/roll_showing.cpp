#include "app/qt_values.h"
#include "teaching/roll_model.h"

using namespace Qt::StringLiterals;

namespace minplan::app {

QStringList RollModel::modules() const
{
    QStringList titles;
    for (const auto &[module, covered] : m_session.covers) {
        const ModuleEntry *entry = m_library.find(module);
        titles << q(entry == nullptr || entry->head.title.empty() ? module : entry->head.title);
    }
    return titles;
}

QVariantList RollModel::hands() const
{
    QVariantList all;
    for (const auto &[question, shown] : m_session.hands) {
        QStringList lines;
        for (const people::Hands &one : shown.options) {
            lines << tr("%1: %n hånd/hender", nullptr, one.count).arg(q(one.text));
        }
        all << QVariantMap{{u"ask"_s, q(shown.ask)}, {u"lines"_s, lines}};
    }
    return all;
}

void RollModel::present(int module)
{
    if (module >= 0 && module < static_cast<int>(m_session.covers.size())) {
        Q_EMIT presentWanted(m_session, q(std::next(m_session.covers.begin(), module)->first));
    }
}

void RollModel::takeHands(const people::TeachingSession &session)
{
    if (session.id == m_session.id) {
        m_session.hands = session.hands;
        Q_EMIT changed();
    }
}

} // namespace minplan::app
