#include "teaching/teaching_model.h"

#include "app/qt_values.h"
#include "people/access_of.h"
#include "teaching/teaching_words.h"

#include <algorithm>

namespace minplan::app {

TeachingModel::TeachingModel(StoreClient &store, const Session &session, Library &library,
                             const record::Surroundings &surroundings,
                             std::vector<std::filesystem::path> documents, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_coming({"sessionId", "title", "when", "where", "isCancelled"})
    , m_held({"sessionId", "title", "when", "where", "isCancelled"})
    , m_plan(store, session, library, surroundings.random)
    , m_roll(store, session, library, std::move(documents))
{
    connect(&m_plan, &PlanModel::planned, this, [this](const QString &id) {
        const bool isChanged = m_plan.changing();
        m_roll.open(id.toStdString(), m_place,
                    isChanged ? tr("Tid og sted er endret.") : tr("Undervisningen er planlagt."),
                    m_plan.before());
        m_dirty = true;
        show(View::Roll);
    });
    connect(&m_roll, &RollModel::stored, this, [this] { m_dirty = true; });
    connect(&m_roll, &RollModel::changed, this, [this] {
        if (m_view == View::List && !m_roll.fault().isEmpty()) { // one had left it already
            m_fault = m_roll.fault();
            Q_EMIT changed();
        }
    });
}

void TeachingModel::begin(AssigningModel::Place place)
{
    forget();
    m_place = std::move(place);
    show(View::List);
    load();
}

void TeachingModel::show(View view)
{
    m_view = view;
    Q_EMIT changed();
}

void TeachingModel::load()
{
    using Sessions = std::vector<people::TeachingSession>;
    m_store.run<Sessions>(
        [actor = m_session.person().id](record::Store &store) {
            return accessOf(store, actor, people::Right::Assignment).sessions();
        },
        m_asker.now(), [this](const Sessions &sessions) { take(sessions); },
        [this](const record::StoreError &error) {
            m_ready = true;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void TeachingModel::take(const std::vector<people::TeachingSession> &sessions)
{
    const auto around = people::withAbove(m_place.units, [this] {
        std::set<std::string> ids;
        for (const people::Unit &unit : m_place.reachable) {
            ids.insert(unit.id);
        }
        return ids;
    }());
    std::vector<RowsModel::Row> coming;
    std::vector<RowsModel::Row> held;
    for (const people::TeachingSession &one : sessions) {
        if (!around.contains(one.unit)) {
            continue;
        }
        const auto day = text::parseIsoDate(one.date);
        (day && *day >= m_place.today ? coming : held)
            .push_back({q(one.id), titleOf(one, m_library), whenOf(one),
                        whereOf(one, m_place.units), one.cancelled});
    }
    std::reverse(held.begin(), held.end());
    m_coming.setRows(std::move(coming));
    m_held.setRows(std::move(held));
    m_ready = true;
    m_fault.clear();
    Q_EMIT changed();
}

void TeachingModel::startPlan()
{
    m_plan.begin(m_place);
    show(View::Plan);
}

void TeachingModel::choose(const QString &session)
{
    m_roll.open(session.toStdString(), m_place);
    show(View::Roll);
}

void TeachingModel::change()
{
    if (m_roll.dirty()) {
        m_dirty = true;
        m_roll.save();
    }
    m_plan.change(m_roll.session());
    show(View::Plan);
}

bool TeachingModel::leave()
{
    if (m_view == View::Away) {
        return false;
    }
    if (m_view == View::Roll && m_roll.dirty()) {
        m_dirty = true;
        m_roll.save();
    }
    if (m_view == View::List) {
        const bool dirty = m_dirty;
        forget();
        Q_EMIT left(dirty);
        return true;
    }
    if (m_view == View::Plan && m_plan.changing()) {
        choose(q(m_plan.before().id));
        return true;
    }
    show(View::List);
    load();
    return true;
}

void TeachingModel::forget()
{
    m_asker.leave();
    m_place = {};
    m_plan.forget();
    m_roll.forget();
    m_coming.setRows({});
    m_held.setRows({});
    m_fault.clear();
    m_ready = m_dirty = false;
    show(View::Away);
}

} // namespace minplan::app
