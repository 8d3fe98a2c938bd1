#include "app/store_client.h"

namespace minplan::app {
namespace {
constexpr int kPatienceMs = 150;
}

StoreClient::StoreClient(record::StoreThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(thread)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slowChanged();
    });
}

void StoreClient::deliver(std::function<void()> what)
{
    QMetaObject::invokeMethod(this, std::move(what), Qt::QueuedConnection);
}

void StoreClient::begin()
{
    ++m_underWay;
    setState(State::Saving);
    if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void StoreClient::end(bool well)
{
    --m_underWay;
    if (!well) {
        setState(State::Failed);
    } else if (m_underWay == 0) {
        setState(State::Saved);
    }
    if (m_underWay == 0) {
        m_patience.stop();
        if (std::exchange(m_slow, false)) {
            Q_EMIT slowChanged();
        }
    }
}

void StoreClient::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT stateChanged();
    }
}

} // namespace minplan::app
