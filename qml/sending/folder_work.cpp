#include "sending/folder_work.h"

#include <QCoreApplication>
#include <QMetaObject>

namespace minplan::app {
namespace {

constexpr int kPatienceAtEndMs = 8000;

std::unique_ptr<QThreadPool> oneThread()
{
    auto pool = std::make_unique<QThreadPool>();
    pool->setMaxThreadCount(1);
    return pool;
}

} // namespace

void onAppThread(std::function<void()> what)
{
    if (QCoreApplication *app = QCoreApplication::instance()) {
        QMetaObject::invokeMethod(app, std::move(what), Qt::QueuedConnection);
    }
}

FolderWork::FolderWork()
    : m_pool(oneThread())
{ }

FolderWork::~FolderWork()
{
    if (!m_pool->waitForDone(kPatienceAtEndMs)) {
        (void)m_pool.release(); // its end would wait for the folder
    }
}

void FolderWork::post(std::function<void()> work)
{
    m_pool->start(std::move(work));
}

void FolderWork::leaveBehind()
{
    if (m_pool->activeThreadCount() > 0) {
        (void)m_pool.release();
        m_pool = oneThread();
    }
}

} // namespace minplan::app
