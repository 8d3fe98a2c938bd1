#pragma once

#include "record/store_thread.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QTimer>

#include <functional>

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
        m_thread.post(
            [this, asker, saving, work = std::move(work),
             done = std::move(done)](record::Store &store) {
                deliver([this, asker, saving, done, result = work(store)] {
                    if (saving) {
                        end(true);
                    }
                    if (asker) {
                        done(result);
                    }
                });
            },
            [this, asker, saving, failed = std::move(failed)](const record::StoreError &error) {
                deliver([this, asker, saving, failed, error] {
                    if (saving) {
                        end(false);
                    }
                    if (asker) {
                        failed(error);
                    }
                });
            });
    }

    void deliver(std::function<void()> what);
    void begin();
    void end(bool well);
    void setState(State state);

    record::StoreThread &m_thread;
    QTimer m_patience;
    int m_underWay = 0;
    State m_state = State::Saved;
    bool m_slow = false;
};

} // namespace minplan::app
