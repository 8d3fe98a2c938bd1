#include "staff/staff_log_model.h"

#include "app/qt_values.h"
#include "people/access_of.h"
#include "report/audit_words.h"

#include <QLocale>

namespace minplan::app {

StaffLogModel::StaffLogModel(StoreClient &store, const Session &session, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_rows({"time", "who", "what", "whom"})
{ }

void StaffLogModel::load()
{
    using Lines = std::vector<report::AuditLine>;
    m_store.run<Lines>(
        [person = m_session.person().id](record::Store &store) {
            return report::auditInWords(accessOf(store, person));
        },
        m_asker.now(),
        [this](const Lines &lines) {
            std::vector<RowsModel::Row> rows;
            for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
                rows.push_back({QLocale().toString(q(line->time), tr("d. MMMM yyyy 'kl.' HH:mm")),
                                q(line->who), q(line->what), q(line->whom)});
            }
            m_rows.setRows(std::move(rows));
            m_fault.clear();
            m_ready = true;
            Q_EMIT changed();
        },
        [this](const record::StoreError &error) {
            m_fault = q(record::sentence(error, spokenLanguage()));
            m_ready = true;
            Q_EMIT changed();
        });
}

void StaffLogModel::forget()
{
    m_asker.leave();
    m_rows.setRows({});
    m_ready = false;
    Q_EMIT changed();
}

} // namespace minplan::app
