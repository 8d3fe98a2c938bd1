#pragma once

#include "app/asker.h"
#include "app/store_client.h"
#include "lead/assigning_model.h"
#include "teaching/plan_rows.h"

#include <QVariant>

namespace minplan::app {

/// «Planlegg felles undervisning»: when, where, what and for whom; or another time and place for
/// what is planned.
class PlanModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QStringList units READ units NOTIFY changed FINAL)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time WRITE setTime NOTIFY changed FINAL)
    Q_PROPERTY(QString place READ place WRITE setPlace NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(bool inviteAll READ inviteAll WRITE setInviteAll NOTIFY changed FINAL)
    Q_PROPERTY(int people READ people NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap faults READ faults NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(bool changing READ changing NOTIFY changed FINAL)
public:
    PlanModel(StoreClient &store, const Session &session, Library &library,
              std::function<std::uint64_t()> random, QObject *parent = nullptr);

    [[nodiscard]] QStringList units() const;
    /// The one chosen, or −1.
    [[nodiscard]] int unit() const { return m_unit; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString time() const { return m_time; }
    [[nodiscard]] QString place() const { return m_placeName; }
    [[nodiscard]] QString title() const { return m_title; }
    void setUnit(int unit) { choose(m_unit, unit); }
    void setDay(const QString &day) { choose(m_day, day); }
    void setTime(const QString &time) { choose(m_time, time); }
    void setPlace(const QString &place) { choose(m_placeName, place); }
    void setTitle(const QString &title) { choose(m_title, title); }
    /// The modules, and the steps of those ticked: rowId, title, isStep, ticked.
    [[nodiscard]] RowsModel *rows() { return &m_rows; }
    [[nodiscard]] bool inviteAll() const { return m_inviteAll; }
    void setInviteAll(bool inviteAll) { choose(m_inviteAll, inviteAll); }
    /// How many are in the unit chosen and below it.
    [[nodiscard]] int people() const { return static_cast<int>(inUnit().size()); }
    /// What is missing or makes no sense, by field: `unit`, `day`, `time`, `place`, `title`,
    /// `covers`.
    [[nodiscard]] QVariantMap faults() const { return m_faults; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] bool busy() const { return m_busy; }

    /// Whether it is planned already: then its unit, what it covers and who is invited stay.
    [[nodiscard]] bool changing() const { return !m_before.id.empty(); }
    /// As it was before; without an id where it is new.
    [[nodiscard]] const people::TeachingSession &before() const { return m_before; }

    void begin(const AssigningModel::Place &place);
    void change(const people::TeachingSession &session);
    Q_INVOKABLE void toggle(const QString &row);
    Q_INVOKABLE void plan();
    void forget();

Q_SIGNALS:
    void changed();
    /// Stored under this id.
    void planned(const QString &id);

private:
    template <typename Value> void choose(Value &field, const Value &value)
    {
        if (field != value) {
            field = value;
            m_faults.clear();
            Q_EMIT changed();
        }
    }
    [[nodiscard]] std::vector<people::Person> inUnit() const;
    /// What is chosen; with faults where something is missing.
    [[nodiscard]] people::TeachingSession chosen(QVariantMap &faults) const;
    void store(const people::TeachingSession &session);
    void fill();

    StoreClient &m_store;
    const Session &m_session;
    Library &m_library;
    std::function<std::uint64_t()> m_random;
    Asker m_asker;
    AssigningModel::Place m_place;
    people::TeachingSession m_before;
    PlanRows m_modules;
    RowsModel m_rows;
    QVariantMap m_faults;
    QString m_day, m_time, m_placeName, m_title, m_fault;
    int m_unit = -1;
    bool m_inviteAll = true, m_busy = false;
};

} // namespace minplan::app
