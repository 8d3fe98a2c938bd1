#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "people/session.h"

namespace minplan::app {

/// Who did what with what is others', newest first.
class StaffLogModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(minplan::app::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
public:
    StaffLogModel(StoreClient &store, const Session &session, QObject *parent = nullptr);

    /// time, who, what, whom
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }

    void load();
    void forget();

Q_SIGNALS:
    void changed();

private:
    StoreClient &m_store;
    const Session &m_session;
    Asker m_asker;
    RowsModel m_rows;
    bool m_ready = false;
    QString m_fault;
};

} // namespace minplan::app
