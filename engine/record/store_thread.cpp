#include "record/store_thread.h"

#include <utility>

namespace minplan::record {

StoreThread::StoreThread(std::filesystem::path dataFolder, Surroundings surroundings, AtEnd atEnd)
    : m_dataFolder(std::move(dataFolder))
    , m_surroundings(std::move(surroundings))
    , m_atEnd(atEnd)
    , m_thread([this] { run(); })
{ }

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StoreThread::post(std::function<void(Store &)> work,
                       std::function<void(const StoreError &)> failed)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back({std::move(work), std::move(failed)});
    }
    m_wake.notify_one();
}

void StoreThread::run()
{
    // What fails here is told to the first job, which tries to open once more.
    attempt({[](Store &) {}, [](const StoreError &) {}});
    while (auto job = next()) {
        attempt(*job);
    }
    if (m_store != nullptr && m_atEnd == AtEnd::BackUpIfDue) {
        // Nobody is there to be told any more; `minplanctl verify` says when the last one was made.
        attempt({[](Store &store) { (void)store.backUpIfDue(); }, [](const StoreError &) {}});
    }
    m_store.reset();
}

std::optional<StoreThread::Job> StoreThread::next()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
    if (m_jobs.empty()) {
        return std::nullopt;
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void StoreThread::attempt(const Job &job)
{
    try {
        if (!m_store) {
            m_store = std::make_unique<Store>(m_dataFolder, m_surroundings);
        }
        job.work(*m_store);
    } catch (const StoreError &error) {
        job.failed(error);
    } catch (const std::exception &error) {
        job.failed(StoreError(StoreError::Kind::Other, error.what(), m_dataFolder));
    }
}

} // namespace minplan::record
