#pragma once

#include "app/asker.h"
#include "app/qt_values.h"
#include "people/person_list_model.h"
#include "record/access.h"
#include "staff/staff_list_model.h"

namespace minplan::app {

/// «Er samme person»: whom the one looked at is to count as, chosen among those on the list, what
/// that comes to, and the way back.
class StaffJoinModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(minplan::app::PersonListModel *persons READ persons CONSTANT FINAL)
    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString other READ other NOTIFY changed FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
public:
    StaffJoinModel(StoreClient &store, const Session &session, StaffListModel &list,
                   QObject *parent = nullptr);

    /// Those who may be meant: all others.
    [[nodiscard]] PersonListModel *persons() { return &m_persons; }
    /// Whether somebody is being chosen.
    [[nodiscard]] bool active() const { return m_active; }
    /// Of the one looked at, and of whom was chosen; empty where nobody is.
    [[nodiscard]] QString name() const { return q(m_kept.name); }
    [[nodiscard]] QString other() const { return q(m_other.name); }
    /// What joining the two comes to.
    [[nodiscard]] QString preview() const;
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// What was done last about the one looked at, in a sentence; else empty.
    [[nodiscard]] QString done() const { return m_done; }

    /// Begins to choose for the one looked at.
    Q_INVOKABLE void begin();
    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void join();
    /// All ids of the one looked at are persons of their own again.
    Q_INVOKABLE void part();
    /// One step back: to choosing, to the person; false where there is none.
    Q_INVOKABLE bool leave();
    /// Nobody is looked at any more.
    void forget();

Q_SIGNALS:
    void changed();

private:
    using Deed = void (*)(record::Access &, const people::Person &, const people::Person &);
    void run(Deed deed, const QString &done);

    StoreClient &m_store;
    const Session &m_session;
    Asker m_asker;
    StaffListModel &m_list;
    PersonListModel m_persons;
    people::Person m_kept;
    people::Person m_other;
    QString m_fault;
    QString m_done;
    bool m_active = false;
    bool m_busy = false;
};

} // namespace minplan::app
