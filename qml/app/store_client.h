#pragma once

#include "record/store_thread.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <functional>
#include <memory>
#include <mutex>

namespace minplan::app {

/// The store as view models use it: work is done on the store's own thread, what came of it
/// arrives on this one. Nothing arrives once the one who asked is gone.
class StoreClient : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY stateChanged FINAL)
    Q_PROPERTY(bool slow READ slow NOTIFY slowChanged FINAL)
public:
    enum class State { Saved, Saving, Failed };
    Q_ENUM(State)

    explicit StoreClient(record::StoreThread &thread, QObject *parent = nullptr);

    ~StoreClient() override;
    StoreClient(const StoreClient &) = delete;
    StoreClient &operator=(const StoreClient &) = delete;

    /// From now on another store is asked; what is under way is done by the former.
    void useThread(record::StoreThread &thread);

    [[nodiscard]] State state() const { return m_state; }
    /// True once saving has taken 150 ms: the time to say «Lagrer …».
    [[nodiscard]] bool slow() const { return m_slow; }

    template <typename R>
    void run(std::function<R(record::Store &)> work, QObject *context, std::function<void(R)> done,
             std::function<void(const record::StoreError &)> failed)
    {
        post<R>(std::move(work), context, std::move(done), std::move(failed), false);
    }

    /// The same for what changes the record: it counts in `state`.
    template <typename R>
    void runSaving(std::function<R(record::Store &)> work, QObject *context,
                   std::function<void(R)> done,
                   std::function<void(const record::StoreError &)> failed)
    {
        begin();
        post<R>(std::move(work), context, std::move(done), std::move(failed), true);
    }

Q_SIGNALS:
    void stateChanged();
    void slowChanged();

private:
    template <typename R>
    void post(std::function<R(record::Store &)> work, QObject *context, std::function<void(R)> done,
              std::function<void(const record::StoreError &)> failed, bool saving)
    {
        const QPointer<QObject> asker(context);
        m_thread->post(
            [box = m_box, asker, saving, work = std::move(work),
             done = std::move(done)](record::Store &store) {
                deliver(box, [asker, saving, done, result = work(store)](StoreClient &client) {
                    client.settle(saving, true);
                    if (asker) {
                        done(result);
                    }
                });
            },
            [box = m_box, asker, saving,
             failed = std::move(failed)](const record::StoreError &error) {
                deliver(box, [asker, saving, failed, error](StoreClient &client) {
                    client.settle(saving, false);
                    if (asker) {
                        failed(error);
                    }
                });
            });
    }

    /// Where the store's thread leaves its answers; empty once the client is gone.
    struct Box {
        std::mutex mutex;
        StoreClient *client = nullptr;
    };

    static void deliver(const std::shared_ptr<Box> &box, std::function<void(StoreClient &)> what);
    void begin();
    void settle(bool saving, bool well);
    void setState(State state);

    record::StoreThread *m_thread;
    std::shared_ptr<Box> m_box;
    QTimer m_patience;
    int m_underWay = 0;
    State m_state = State::Saved;
    bool m_slow = false;
};

} // namespace minplan::app
