#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "app/store_client.h"
#include "home/library.h"
#include "items/items_read.h"
#include "people/session.h"

#include <QTimer>
#include <QVariant>

namespace minplan::app {

/// «Hvordan virker spørsmålene?»: the quizzes of one module, or of all, one at a time; without
/// names.
class ItemsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QStringList quizzes READ quizzes NOTIFY changed FINAL)
    Q_PROPERTY(int quiz READ quiz WRITE setQuiz NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString tooFew READ tooFew NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList dots READ dots NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList levels READ levels NOTIFY changed FINAL)
    Q_PROPERTY(QString levelsNote READ levelsNote NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList misconceptions READ misconceptions NOTIFY changed FINAL)
    Q_PROPERTY(int toLookAt READ toLookAt NOTIFY changed FINAL)
    Q_PROPERTY(minplan::app::RowsModel *questions READ questions CONSTANT FINAL)
public:
    enum class State { Idle, Working, Done, Stopped, Failed };
    Q_ENUM(State)

    ItemsModel(StoreClient &store, const Session &session, Library &library,
               QObject *parent = nullptr);
    ~ItemsModel() override;
    ItemsModel(const ItemsModel &) = delete;
    ItemsModel &operator=(const ItemsModel &) = delete;

    [[nodiscard]] State state() const { return m_state; }
    /// «Regner … 1 240 besvarelser lest»
    [[nodiscard]] QString progress() const;
    /// Why the store refused, in a sentence; else empty.
    [[nodiscard]] QString fault() const { return m_fault; }
    /// The module's title; empty for all.
    [[nodiscard]] QString title() const;
    /// «Kunnskapstest, fra utgave 2: 41 personer», and the module before that for all.
    [[nodiscard]] QStringList quizzes() const;
    [[nodiscard]] int quiz() const { return m_quiz; }
    void setQuiz(int quiz);
    /// What must be known to read the figures of the quiz chosen; else empty.
    [[nodiscard]] QString note() const;
    /// That too few have taken it, in a sentence; else empty.
    [[nodiscard]] QString tooFew() const;
    /// See items_rows.h.
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QVariantList dots() const;
    [[nodiscard]] QVariantList levels() const;
    [[nodiscard]] QString levelsNote() const;
    [[nodiscard]] QVariantList misconceptions() const;
    [[nodiscard]] RowsModel *questions() { return &m_questions; }
    /// Of how many questions something is to be done.
    [[nodiscard]] int toLookAt() const;

    /// Reads how the questions of a module worked; empty: of all.
    void open(const QString &module);
    Q_INVOKABLE void readAgain();
    Q_INVOKABLE void stop();
    /// Somebody else is at the screen, or nobody looks any more.
    void forget();

Q_SIGNALS:
    void changed();
    void progressChanged();

private:
    [[nodiscard]] ItemsAsked asked() const;
    [[nodiscard]] const report::QuizItems *chosen() const;
    void take(const report::Items &items);
    /// The reading is over.
    void end(State state, const QString &fault);
    void fill();
    [[nodiscard]] QString titleOf(const std::string &module) const;

    StoreClient &m_store;
    const Session &m_session;
    Library &m_library;
    Asker m_asker;
    QTimer m_clock;
    std::shared_ptr<ItemsProgress> m_progress;
    State m_state = State::Idle;
    QString m_fault;
    std::string m_module;
    report::Items m_items;
    RowsModel m_questions;
    int m_quiz = 0;
};

} // namespace minplan::app
