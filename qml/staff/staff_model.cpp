#include "staff/staff_model.h"

namespace minplan::app {

StaffModel::StaffModel(StoreClient &store, const Session &session, const Library &library,
                       const record::Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_list(store, session)
    , m_joining(store, session, m_list)
    , m_intake(store, session, library, surroundings)
    , m_log(store, session)
{
    connect(&m_intake, &StaffIntakeModel::takenIn, &m_list, &StaffListModel::load);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.person().id.empty()) {
            m_list.forget();
            m_joining.forget();
            m_log.forget();
            m_intake.forget();
        }
    });
}

void StaffModel::setView(View view)
{
    if (view != View::List && !m_session.mayAdminister()) {
        return;
    }
    if (view == View::Log) {
        m_log.load();
    } else if (view == View::Intake) {
        (void)m_intake.again();
    } else {
        m_joining.forget();
        (void)m_list.leave();
    }
    m_view = view;
    Q_EMIT viewChanged();
}

void StaffModel::open()
{
    setView(View::List);
    m_list.setSearch({});
    m_list.load();
}

bool StaffModel::back()
{
    if (m_view == View::Intake && m_intake.again()) {
        return true;
    }
    if (m_view == View::List) {
        return m_joining.leave() || m_list.leave();
    }
    setView(View::List);
    return true;
}

} // namespace minplan::app
