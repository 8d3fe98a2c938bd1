#pragma once

#include "record/store.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace minplan::record {

/// The one thread that owns the connection. Work is done in the order it was posted; what is
/// posted before the end is done before the end. Opening is the first work: when it fails, every
/// later work tries to open again, so that the app stays usable once the fault is mended.
class StoreThread
{
public:
    /// What is done when the last work is done.
    enum class AtEnd { Nothing, BackUpIfDue };
    StoreThread(std::filesystem::path dataFolder, Surroundings surroundings,
                AtEnd atEnd = AtEnd::Nothing);
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;
    StoreThread(StoreThread &&) = delete;
    StoreThread &operator=(StoreThread &&) = delete;

    /// `work` runs on the store's thread. `failed` runs there instead when the store refuses; what
    /// the two hand on to other threads is their own affair.
    void post(std::function<void(Store &)> work, std::function<void(const StoreError &)> failed);

private:
    struct Job {
        std::function<void(Store &)> work;
        std::function<void(const StoreError &)> failed;
    };
    void run();
    [[nodiscard]] std::optional<Job> next();
    void attempt(const Job &job);

    std::filesystem::path m_dataFolder;
    Surroundings m_surroundings;
    AtEnd m_atEnd;
    std::unique_ptr<Store> m_store;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_stop = false;
    std::thread m_thread; ///< last: started when all else stands
};

} // namespace minplan::record
