#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "people/session.h"

namespace minplan::app {

/// Those on the list of staff that one may see, found by a few letters, and a new PIN for one of
/// them.
class StaffListModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(minplan::app::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(QString newPin READ newPin NOTIFY changed FINAL)
public:
    StaffListModel(StoreClient &store, const Session &session, QObject *parent = nullptr);

    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    /// Before searching.
    [[nodiscard]] int total() const { return static_cast<int>(m_persons.size()); }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// The one looked at: `name`, `units`, `profession`, `role`, `left`, `number`, `hasPin`,
    /// `email`, `started`, and `also`, what other ids that were joined are called; empty while the
    /// list is shown.
    [[nodiscard]] QVariantMap chosen() const;
    /// The same as a value; null while the list is shown.
    [[nodiscard]] const people::Person *looked() const;
    [[nodiscard]] const std::vector<people::Person> &persons() const { return m_persons; }
    /// The PIN just drawn for the one looked at. It is shown once and kept nowhere.
    [[nodiscard]] QString newPin() const { return m_newPin; }

    /// Reads the list anew.
    void load();
    Q_INVOKABLE void choose(const QString &person);
    Q_INVOKABLE void resetPin();
    /// Back to the list; false where it is shown already.
    bool leave();
    /// Forgets everything: somebody else is at the screen.
    void forget();

Q_SIGNALS:
    void changed();

private:
    struct Read {
        std::vector<people::Person> persons;
        people::Units units;
    };
    void take(const Read &read);
    void fill();
    /// Units, profession, role and the day of leaving; what there is not is empty.
    [[nodiscard]] QStringList wordsOf(const people::Person &person) const;
    void refuse(const record::StoreError &error);

    StoreClient &m_store;
    const Session &m_session;
    Asker m_asker;
    RowsModel m_rows;
    std::vector<people::Person> m_persons;
    people::Units m_units;
    std::string m_chosen;
    QString m_search;
    QString m_fault;
    QString m_newPin;
    bool m_ready = false;
    bool m_busy = false;
};

} // namespace minplan::app
