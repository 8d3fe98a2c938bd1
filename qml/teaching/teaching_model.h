#pragma once

#include "teaching/plan_model.h"
#include "teaching/roll_model.h"

namespace minplan::app {

/// «Felles undervisning» in «Enheten min»: what is planned and was held, a plan to be made, and one
/// session.
class TeachingModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(View view READ view NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *coming READ coming CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RowsModel *held READ held CONSTANT FINAL)
    Q_PROPERTY(minplan::app::PlanModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(minplan::app::RollModel *roll READ roll CONSTANT FINAL)
public:
    enum class View { Away, List, Plan, Roll };
    Q_ENUM(View)

    TeachingModel(StoreClient &store, const Session &session, Library &library,
                  const record::Surroundings &surroundings,
                  std::vector<std::filesystem::path> documents, QObject *parent = nullptr);

    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] bool ready() const { return m_ready; }
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// sessionId, title, when, where, isCancelled: today's and later, the next first; and those
    /// before, the latest first.
    [[nodiscard]] RowsModel *coming() { return &m_coming; }
    [[nodiscard]] RowsModel *held() { return &m_held; }
    [[nodiscard]] PlanModel *plan() { return &m_plan; }
    [[nodiscard]] RollModel *roll() { return &m_roll; }

    void begin(AssigningModel::Place place);
    Q_INVOKABLE void startPlan();
    Q_INVOKABLE void choose(const QString &session);
    /// Another time and place for the one looked at.
    Q_INVOKABLE void change();
    /// Back to where one came from; what was ticked is stored. False where one is not here.
    bool leave();
    void forget();

Q_SIGNALS:
    void changed();
    /// One is back in the unit.
    void left(bool somethingChanged);

private:
    void load();
    void take(const std::vector<people::TeachingSession> &sessions);
    void show(View view);

    StoreClient &m_store;
    const Session &m_session;
    const Library &m_library;
    Asker m_asker;
    AssigningModel::Place m_place;
    RowsModel m_coming, m_held;
    PlanModel m_plan;
    RollModel m_roll;
    QString m_fault;
    View m_view = View::Away;
    bool m_ready = false, m_dirty = false;
};

} // namespace minplan::app
