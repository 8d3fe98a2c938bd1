#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "home/library.h"
#include "lead/effect_read.h"
#include "people/session.h"

#include <QVariant>

namespace minplan::app {

/// «Virker det?» in «Enheten min»: what people knew before and after, and how many of the unit's
/// users have an individuell plan, month by month.
class EffectModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(QStringList units READ units NOTIFY changed FINAL)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed FINAL)
    Q_PROPERTY(bool isOneUnit READ isOneUnit NOTIFY changed FINAL)
    Q_PROPERTY(bool mayEnter READ mayEnter NOTIFY changed FINAL)
    Q_PROPERTY(QStringList months READ months NOTIFY changed FINAL)
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed FINAL)
    Q_PROPERTY(QString users READ users WRITE setUsers NOTIFY changed FINAL)
    Q_PROPERTY(QString withPlan READ withPlan WRITE setWithPlan NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap faults READ faults NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap chart READ chart NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *shares READ shares CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *knowledge READ knowledge CONSTANT FINAL)
public:
    EffectModel(StoreClient &store, const Session &session, const Library &library,
                std::function<record::Millis()> now, QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// What was done last, in a sentence; else empty.
    [[nodiscard]] QString done() const { return m_done; }
    /// «Alle enheter» where one sees several, then each by its path.
    [[nodiscard]] QStringList units() const;
    [[nodiscard]] int unit() const;
    void setUnit(int unit);
    /// Numbers are entered and seen for one unit, not for several.
    [[nodiscard]] bool isOneUnit() const { return !m_read.unit.empty(); }
    [[nodiscard]] bool mayEnter() const { return m_read.mayEnter; }
    /// Those one may enter numbers for, the latest first: «november 2026».
    [[nodiscard]] QStringList months() const;
    [[nodiscard]] int month() const { return m_month; }
    void setMonth(int month);
    /// As typed.
    [[nodiscard]] QString users() const { return m_users; }
    [[nodiscard]] QString withPlan() const { return m_withPlan; }
    void setUsers(const QString &users);
    void setWithPlan(const QString &withPlan);
    /// What is missing or makes no sense, by field: `users`, `withPlan`.
    [[nodiscard]] QVariantMap faults() const { return m_faults; }
    /// `values` and `median` from 0 to 1, `begun` (how many months are before the course, or −1),
    /// `first` and `last` (months), `medianText`, `signals` (sentences), `spoken`; empty without
    /// numbers.
    [[nodiscard]] QVariantMap chart() const { return m_chart; }
    /// What was entered, the latest first: monthId, name, detail.
    [[nodiscard]] RowsModel *shares() { return &m_shares; }
    /// A row a module that measures: title, persons, before, after (0 to 1, −1: too few), change,
    /// gain.
    [[nodiscard]] RowsModel *knowledge() { return &m_knowledge; }

    /// Opens the page for a unit (id), or for all (empty).
    void begin(const std::string &unit);
    /// Says the two numbers of the month chosen.
    Q_INVOKABLE void enter();
    /// Takes those of a month back.
    Q_INVOKABLE void remove(const QString &month);
    Q_INVOKABLE void undo();
    bool leave();
    void forget();

Q_SIGNALS:
    void changed();

private:
    void load();
    void take(const EffectRead &read);
    void say(std::chrono::year_month month, const std::optional<people::PlanShare> &share,
             const QString &done);
    [[nodiscard]] std::chrono::year_month thisMonth() const;
    [[nodiscard]] std::optional<people::PlanShare> known(std::chrono::year_month month) const;
    /// Fills the two numbers with what is known of the month.
    void fillNumbers();

    struct Last {
        std::chrono::year_month month;
        std::optional<people::PlanShare> before;
    };

    StoreClient &m_store;
    const Session &m_session;
    const Library &m_library;
    std::function<record::Millis()> m_now;
    Asker m_asker;
    EffectRead m_read;
    RowsModel m_shares;
    RowsModel m_knowledge;
    QVariantMap m_chart, m_faults;
    QString m_users, m_withPlan, m_fault, m_done;
    std::string m_unit;         ///< asked for
    std::optional<Last> m_last; ///< what was done last
    int m_month = 0;
    bool m_active = false, m_ready = false, m_busy = false;
};

} // namespace minplan::app
