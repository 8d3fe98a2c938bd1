#pragma once

#include "app/asker.h"
#include "app/rows_model.h"
#include "people/session.h"
#include "record/access.h"

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>

namespace minplan::app {

class FolderWork;
class SendingModel;
class StoreClient;

/// What colleagues have sent to the folder, for those who may take it in.
class InboxModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(bool shown READ shown NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString elsewhere READ elsewhere NOTIFY changed FINAL)
    Q_PROPERTY(QString result READ result NOTIFY changed FINAL)
    Q_PROPERTY(bool wentWell READ wentWell NOTIFY changed FINAL)
    Q_PROPERTY(bool canTake READ canTake NOTIFY changed FINAL)
    Q_PROPERTY(bool canTakeStrangers READ canTakeStrangers NOTIFY changed FINAL)
    Q_PROPERTY(int percent READ percent NOTIFY percentChanged FINAL)
    Q_PROPERTY(minplan::app::RowsModel *rows READ rows CONSTANT FINAL)
public:
    enum class State { Resting, Looking, Taking };
    Q_ENUM(State)

    /// What it works with. They are made elsewhere and outlive it.
    struct Parts {
        StoreClient &store;
        FolderWork &work;
        Session &session;
        SendingModel &sending;
        std::filesystem::path data;
        record::Surroundings surroundings;
    };
    explicit InboxModel(Parts parts, QObject *parent = nullptr);
    ~InboxModel() override;
    InboxModel(const InboxModel &) = delete;
    InboxModel &operator=(const InboxModel &) = delete;
    InboxModel(InboxModel &&) = delete;
    InboxModel &operator=(InboxModel &&) = delete;

    [[nodiscard]] State state() const { return m_state; }
    /// There is something to say.
    [[nodiscard]] bool shown() const;
    [[nodiscard]] QString title() const;
    /// How many packages are for others; empty for none.
    [[nodiscard]] QString elsewhere() const;
    /// What came of taking in, or why the folder cannot be read.
    [[nodiscard]] QString result() const { return m_result; }
    [[nodiscard]] bool wentWell() const { return m_wentWell; }
    [[nodiscard]] bool canTake() const { return m_news > 0; }
    [[nodiscard]] bool canTakeStrangers() const;
    [[nodiscard]] int percent() const { return m_percent; }
    /// name, detail, icon, tone; one row a package that is not taken yet.
    [[nodiscard]] RowsModel *rows() { return &m_rows; }

    /// Looks into the folder, where the one signed in may take something in.
    Q_INVOKABLE void look();
    /// The same unless it was done a moment ago.
    void lookIfDue();
    Q_INVOKABLE void take();
    /// Those whom nobody knows here too: they come onto the list.
    Q_INVOKABLE void takeStrangers();
    /// What is under way ends at the next package, and nothing of it is kept.
    Q_INVOKABLE void stop();

Q_SIGNALS:
    void changed();
    void percentChanged();
    /// Records have changed.
    void taken();

private:
    /// Seen by the threads that work.
    struct Progress {
        std::atomic<bool> stop = false;
        std::atomic<int> percent = 0;
    };

    [[nodiscard]] bool mayLook() const;
    void begin(State state);
    void rest();
    void sort(const record::Inbox &inbox);
    void show(const record::InboxSeen &seen);
    void takeWith(bool strangers);
    void merge(const std::shared_ptr<record::Fetched> &fetched);
    void tell(const record::Merged &merged, bool allFetched);
    void fail(const record::StoreError &error);
    void changePerson();

    Parts m_parts;
    std::string m_person;
    Asker m_asker;
    State m_state = State::Resting;
    record::InboxSeen m_seen;
    int m_news = 0;
    QString m_result;
    bool m_wentWell = true;
    int m_percent = 0;
    RowsModel m_rows;
    QTimer m_watch;
    QElapsedTimer m_since;
    std::shared_ptr<Progress> m_progress;
};

} // namespace minplan::app
