#pragma once

#include "record/store.h"

#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace minplan::app {

/// Hands something to the app's own thread; nothing happens once the app ends.
void onAppThread(std::function<void()> what);

/// Work in folders that may hang, one thing after the other on a thread of its own. What came of it
/// arrives on the app's thread, and nothing once the one who asked is gone.
class FolderWork
{
public:
    FolderWork();
    /// Waits as long as people do for an app to close. A folder that hangs longer is left with its
    /// thread, which ends with the program.
    ~FolderWork();
    FolderWork(const FolderWork &) = delete;
    FolderWork &operator=(const FolderWork &) = delete;
    FolderWork(FolderWork &&) = delete;
    FolderWork &operator=(FolderWork &&) = delete;

    template <typename R>
    void run(std::function<R()> work, QObject *context, std::function<void(R)> done,
             std::function<void(const record::StoreError &)> failed)
    {
        const QPointer<QObject> asker(context);
        const auto tell = [asker](std::function<void()> what) {
            onAppThread([asker, what = std::move(what)] {
                if (!asker.isNull()) {
                    what();
                }
            });
        };
        post([work = std::move(work), done = std::move(done), failed = std::move(failed), tell] {
            try {
                tell([done, result = work()] { done(result); });
            } catch (const record::StoreError &error) {
                tell([failed, error] { failed(error); });
            }
        });
    }
    /// The same with nobody to tell.
    void post(std::function<void()> work);
    /// What is under way may go on, but what comes next does not wait for it.
    void leaveBehind();

private:
    std::unique_ptr<QThreadPool> m_pool;
};

} // namespace minplan::app
