#pragma once

#include "staff/staff_intake_model.h"
#include "staff/staff_join_model.h"
#include "staff/staff_list_model.h"
#include "staff/staff_log_model.h"

namespace minplan::app {

/// The page of those who work here: the list, and for administrators a list on its way in and the
/// log.
class StaffModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(View view READ view WRITE setView NOTIFY viewChanged FINAL)
    Q_PROPERTY(minplan::app::StaffListModel *list READ list CONSTANT FINAL)
    Q_PROPERTY(minplan::app::StaffJoinModel *joining READ joining CONSTANT FINAL)
    Q_PROPERTY(minplan::app::StaffIntakeModel *intake READ intake CONSTANT FINAL)
    Q_PROPERTY(minplan::app::StaffLogModel *log READ log CONSTANT FINAL)
public:
    enum class View { List, Intake, Log };
    Q_ENUM(View)

    StaffModel(StoreClient &store, const Session &session, const Library &library,
               const record::Surroundings &surroundings, QObject *parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }
    /// Only the list without the right to administer.
    void setView(View view);
    [[nodiscard]] StaffListModel *list() { return &m_list; }
    [[nodiscard]] StaffJoinModel *joining() { return &m_joining; }
    [[nodiscard]] StaffIntakeModel *intake() { return &m_intake; }
    [[nodiscard]] StaffLogModel *log() { return &m_log; }

    /// The list, read anew.
    void open();
    /// One step back within the page; false where there is none.
    bool back();

Q_SIGNALS:
    void viewChanged();

private:
    const Session &m_session;
    StaffListModel m_list;
    StaffJoinModel m_joining;
    StaffIntakeModel m_intake;
    StaffLogModel m_log;
    View m_view = View::List;
};

} // namespace minplan::app
