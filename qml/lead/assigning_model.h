#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "home/library.h"
#include "lead/assigning_words.h"
#include "people/session.h"

#include <QVariant>

namespace minplan::app {

/// «Tildel» in «Enheten min»: what is to be done by whom and when, and what is assigned already.
class AssigningModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(bool active READ active NOTIFY changed FINAL)
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QStringList subjects READ subjects NOTIFY changed FINAL)
    Q_PROPERTY(QStringList units READ units NOTIFY changed FINAL)
    Q_PROPERTY(QStringList professions READ professions NOTIFY changed FINAL)
    Q_PROPERTY(QStringList rules READ rules CONSTANT FINAL)
    Q_PROPERTY(QStringList months READ months CONSTANT FINAL)
    Q_PROPERTY(int subject READ subject WRITE setSubject NOTIFY changed FINAL)
    Q_PROPERTY(int unit READ unit WRITE setUnit NOTIFY changed FINAL)
    Q_PROPERTY(int profession READ profession WRITE setProfession NOTIFY changed FINAL)
    Q_PROPERTY(int rule READ rule WRITE setRule NOTIFY changed FINAL)
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed FINAL)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount WRITE setAmount NOTIFY changed FINAL)
    Q_PROPERTY(QString preview READ preview NOTIFY changed FINAL)
    Q_PROPERTY(QVariantMap faults READ faults NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)
    Q_PROPERTY(QString done READ done NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *standing READ standing CONSTANT FINAL)
public:
    AssigningModel(StoreClient &store, const Session &session, const Library &library,
                   std::function<std::uint64_t()> random, QObject *parent = nullptr);

    [[nodiscard]] bool active() const { return m_active; }
    /// Whom it is for, where it is for one person; else empty.
    [[nodiscard]] QString person() const;
    /// Courses and modules by their titles.
    [[nodiscard]] QStringList subjects() const;
    [[nodiscard]] QStringList units() const;
    /// «Alle yrker», and those there are.
    [[nodiscard]] QStringList professions() const;
    /// In the order of people::DueRule::Kind.
    [[nodiscard]] QStringList rules() const { return ruleNames(); }
    [[nodiscard]] QStringList months() const;
    /// What is chosen of each list, or −1; `day` and `amount` (of days or months) as typed.
    [[nodiscard]] int subject() const { return m_subject; }
    [[nodiscard]] int unit() const { return m_unit; }
    [[nodiscard]] int profession() const { return m_profession; }
    [[nodiscard]] int rule() const { return m_rule; }
    [[nodiscard]] int month() const { return m_month; }
    [[nodiscard]] QString day() const { return m_day; }
    [[nodiscard]] QString amount() const { return m_amount; }
    void setSubject(int subject) { choose(m_subject, subject); }
    void setUnit(int unit) { choose(m_unit, unit); }
    void setProfession(int profession) { choose(m_profession, profession); }
    void setRule(int rule) { choose(m_rule, rule); }
    void setMonth(int month) { choose(m_month, month); }
    void setDay(const QString &day) { choose(m_day, day); }
    void setAmount(const QString &amount) { choose(m_amount, amount); }
    /// «12 personer, frist hvert år innen utgangen av januar»; empty while something is missing.
    [[nodiscard]] QString preview() const;
    /// What is missing or makes no sense, by field: `subject`, `unit`, `day`, `amount`.
    [[nodiscard]] QVariantMap faults() const { return m_faults; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] bool busy() const { return m_busy; }
    /// What was done last, in a sentence; else empty.
    [[nodiscard]] QString done() const { return m_done; }
    /// What is assigned already: assignmentId, title, whom, due, mayWithdraw.
    [[nodiscard]] RowsModel *standing() { return &m_rows; }

    /// Where one stands when «Tildel» is pressed.
    struct Place {
        people::Units units;                     ///< all
        people::Units reachable = {};            ///< those one may assign to
        std::string shown = {};                  ///< the id of the one looked at; empty: all
        std::vector<people::Person> people = {}; ///< in them
        std::optional<people::Person> only = {}; ///< then it is for this one
        text::Day today{};
    };
    void begin(Place place);
    Q_INVOKABLE void assign();
    Q_INVOKABLE void withdraw(const QString &id);
    /// All is again as before what was done last.
    Q_INVOKABLE void undo();
    /// Back to where one came from; false where one is not here.
    bool leave();
    void forget();

Q_SIGNALS:
    void changed();
    /// Something was assigned or withdrawn while one was here.
    void left(bool somethingChanged);

private:
    template <typename Value> void choose(Value &field, const Value &value)
    {
        if (field != value) {
            field = value;
            m_faults.clear();
            Q_EMIT changed();
        }
    }
    /// The rule as people::written() writes it; empty, and a fault, where it cannot be made out.
    [[nodiscard]] std::string due(QVariantMap &faults) const;
    /// What is chosen; with faults where something is missing.
    [[nodiscard]] people::Assignment chosen(QVariantMap &faults) const;
    void load();
    void say(const people::Assignment &assignment, const QString &done);
    void fill();
    [[nodiscard]] QString titleOf(const people::Assignment &assignment) const;

    StoreClient &m_store;
    const Session &m_session;
    const Library &m_library;
    std::function<std::uint64_t()> m_random;
    Asker m_asker;
    Place m_place;
    std::vector<Subject> m_subjects;
    std::vector<people::Assignment> m_assignments;
    RowsModel m_rows;
    QVariantMap m_faults;
    QString m_day, m_amount, m_fault, m_done;
    people::Assignment m_last; ///< what was done last
    int m_subject = -1, m_unit = -1, m_profession = 0, m_rule = 0, m_month = 0;
    bool m_active = false, m_ready = false, m_busy = false, m_dirty = false;
};

} // namespace minplan::app
