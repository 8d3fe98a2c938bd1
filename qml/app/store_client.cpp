#include "app/store_client.h"

namespace minplan::app {
namespace {
constexpr int kPatienceMs = 150;
}

StoreClient::StoreClient(record::StoreThread &thread, QObject *parent)
    : QObject(parent)
    , m_thread(&thread)
    , m_box(std::make_shared<Box>())
{
    m_box->client = this;
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        Q_EMIT slowChanged();
    });
}

StoreClient::~StoreClient()
{
    const std::lock_guard lock(m_box->mutex);
    m_box->client = nullptr;
}

void StoreClient::useThread(record::StoreThread &thread)
{
    m_thread = &thread;
    setState(State::Saved);
}

void StoreClient::deliver(const std::shared_ptr<Box> &box, std::function<void(StoreClient &)> what)
{
    const std::lock_guard lock(box->mutex);
    if (box->client != nullptr) {
        QMetaObject::invokeMethod(
            box->client, [client = box->client, what = std::move(what)] { what(*client); },
            Qt::QueuedConnection);
    }
}

void StoreClient::begin()
{
    ++m_underWay;
    setState(State::Saving);
    if (!m_patience.isActive()) {
        m_patience.start();
    }
}

void StoreClient::settle(bool saving, bool well)
{
    if (!saving) {
        return;
    }
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
