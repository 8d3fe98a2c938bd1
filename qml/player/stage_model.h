#pragma once

#include "play/attempt.h"
#include "player/answer_rows.h"
#include "player/stage_list.h"

#include <QObject>

#include <map>
#include <set>
#include <span>

namespace minplan::app {

/// A stage of a procedure: the one to do now, or an earlier one looked back at.
class StageModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QString procedure READ procedure NOTIFY shown FINAL)
    Q_PROPERTY(int number READ number NOTIFY shown FINAL)
    Q_PROPERTY(int of READ of NOTIFY shown FINAL)
    Q_PROPERTY(QString heading READ heading NOTIFY shown FINAL)
    Q_PROPERTY(QString text READ text NOTIFY shown FINAL)
    Q_PROPERTY(QString pitfall READ pitfall NOTIFY shown FINAL)
    Q_PROPERTY(QString why READ why NOTIFY shown FINAL)
    Q_PROPERTY(QString sourceText READ sourceText NOTIFY shown FINAL)
    Q_PROPERTY(QString sourceLink READ sourceLink NOTIFY shown FINAL)
    Q_PROPERTY(bool lookingBack READ lookingBack NOTIFY shown FINAL)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY shown FINAL)
    Q_PROPERTY(minplan::app::StageList *stages READ stages CONSTANT FINAL)
    Q_PROPERTY(minplan::app::AnswerRows *tasks READ tasks CONSTANT FINAL)
public:
    using QObject::QObject;

    /// `events`: the attempt so far, for what was ticked in the stages gone past.
    void show(const play::ShowStage &stage, const module::Module &module,
              std::span<const play::Event> events);
    [[nodiscard]] play::Reply reply() const;
    /// Looking back: one on, towards the stage to do now. Nothing is recorded.
    void forward();

    [[nodiscard]] QString procedure() const;
    [[nodiscard]] int number() const { return m_viewed + 1; }
    [[nodiscard]] int of() const { return static_cast<int>(m_stages.size()); }
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString pitfall() const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString sourceText() const;
    [[nodiscard]] QString sourceLink() const;
    [[nodiscard]] bool lookingBack() const { return m_viewed < m_current; }
    [[nodiscard]] QString nextTitle() const;
    [[nodiscard]] StageList *stages() { return &m_list; }
    [[nodiscard]] AnswerRows *tasks() { return &m_tasks; }

    Q_INVOKABLE void tick(int row);
    Q_INVOKABLE void previous();
    /// Any stage up to the one to do now.
    Q_INVOKABLE void view(int row);

Q_SIGNALS:
    void shown();

private:
    [[nodiscard]] const module::Stage *viewed() const;
    void keepTicks();
    void readTicks(const std::string &step, std::span<const play::Event> events);

    StageList m_list;
    AnswerRows m_tasks;
    std::vector<module::Stage> m_stages;
    std::map<std::string, std::set<std::string>> m_ticked; ///< stage → tasks
    std::string m_step;
    std::string m_procedure;
    int m_current = 0;
    int m_viewed = 0;
};

} // namespace minplan::app
