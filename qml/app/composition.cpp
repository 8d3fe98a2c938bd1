#include "app/composition.h"

#include <QTimer>

namespace minplan::app {
namespace {
/// The first frame has the machine to itself; faults that only a whole module shows can wait so
/// long.
constexpr int kCheckAfterMs = 500;
} // namespace

Composition::Composition(const Options &options)
    : m_surroundings(options.surroundings)
    , m_thread(options.data, options.surroundings, record::StoreThread::AtEnd::BackUpIfDue)
    , m_library(options.modules)
    , m_settings(options.data)
    , m_store(m_thread)
    , m_signIn(m_store)
    , m_certificate(m_library, m_session, options.documents)
    , m_home(m_store, m_library, m_session, m_certificate, options.surroundings.now)
    , m_module(m_library, m_certificate, options.surroundings.now)
    , m_keeper(m_store)
    , m_player(m_keeper, options.surroundings.random)
    , m_workshop(m_library, options.data, options.surroundings.random)
    , m_idle(options.idle)
    , m_pin(m_store, m_session, m_signIn)
    , m_staff(m_store, m_session, m_library, options.surroundings)
    , m_lead(m_store, m_session, m_library, options.surroundings, options.documents, options.atOnce)
    , m_sending(
          {m_store, m_work, m_library, m_session, m_settings, options.data, options.surroundings})
    , m_inbox({m_store, m_work, m_session, m_sending, options.data, options.surroundings})
    , m_items(m_store, m_session, m_library)
    , m_app({m_store, m_library, m_session, m_signIn, m_home, m_module, m_player, m_workshop,
             m_settings, m_idle, m_pin, m_staff, m_lead, m_sending, m_inbox, m_items})
{
    QObject::connect(&m_app, &AppModel::unsavedWanted, &m_store, [this] { useUnsavedStore(); });
    QObject::connect(&m_app, &AppModel::savedWanted, &m_store,
                     [this] { m_store.useThread(m_thread); });
    QObject::connect(&m_library, &Library::shelfReady, &m_library, [this] {
        QTimer::singleShot(kCheckAfterMs, &m_library, [this] { m_library.check(); });
    });
    QObject::connect(&m_app, &AppModel::pageChanged, &m_inbox, [this] {
        if (m_app.page() == AppModel::Page::Home) {
            QTimer::singleShot(kCheckAfterMs, &m_inbox, [this] { m_inbox.lookIfDue(); });
        }
    });
    QObject::connect(&m_inbox, &InboxModel::taken, &m_home, &HomeModel::refresh);
    m_library.read();
    m_app.start();
}

Composition::~Composition()
{
    m_sending.leave();
}

void Composition::useUnsavedStore()
{
    if (m_unsaved == nullptr) {
        m_unsavedFolder = std::make_unique<QTemporaryDir>();
        m_unsaved = std::make_unique<record::StoreThread>(m_unsavedFolder->path().toStdString(),
                                                          m_surroundings);
    }
    m_store.useThread(*m_unsaved);
}

} // namespace minplan::app
