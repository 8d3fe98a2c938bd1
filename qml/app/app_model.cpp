#include "app/app_model.h"

#include "app/qt_values.h"
#include "people/rights.h"
#include "record/own_rounds.h"

#include <algorithm>
#include <array>

namespace minplan::app {
namespace {

/// Whoever shows something to a group talks, and touches nothing for so long.
constexpr int kTalkMinutes = 60;

} // namespace

AppModel::AppModel(const Rooms &rooms, QObject *parent)
    : QObject(parent)
    , m_rooms(rooms)
{
    connect(&rooms.signIn, &SignInModel::signedIn, this, &AppModel::signedIn);
    connect(&rooms.player, &PlayerModel::left, this, [this] {
        m_rooms.player.close();
        goHome();
    });
    connect(&rooms.session, &Session::changed, this, [this] { m_rooms.idle.watch(idleMinutes()); });
    connect(&rooms.idle, &IdleWatch::idle, this, &AppModel::signOutIdle);
    connect(&rooms.workshop, &WorkshopModel::opened, this, [this] { show(Page::Workbench); });
    const PresentingModel *presenting = rooms.lead.presenting();
    connect(presenting, &PresentingModel::changed, this, [this, presenting] {
        if (presenting->active() != (m_page == Page::Presenting)) {
            show(presenting->active() ? Page::Presenting : Page::Lead);
            m_rooms.idle.watch(idleMinutes());
        }
    });
    connect(&rooms.player, &PlayerModel::certificateWanted, this, [this] {
        const QString module = m_rooms.module.moduleId();
        m_rooms.player.close();
        m_rooms.home.refresh();
        connect(
            &m_rooms.home, &HomeModel::changed, this,
            [this, module] {
                m_rooms.module.open(module, m_rooms.home.records(), [this] {
                    show(Page::Module);
                    m_rooms.module.makeCertificate();
                });
            },
            Qt::SingleShotConnection);
    });
}

AppModel::Start AppModel::look(const record::Store &store, const std::string &remembered)
{
    Start start{store.persons(), store.units(), {}, store.share()};
    if (!remembered.empty()) {
        start.records = {record::ownRounds(store, remembered), store.attempts(remembered)};
    }
    return start;
}

void AppModel::start()
{
    const std::string remembered = m_rooms.settings.rememberedPerson().toStdString();
    m_rooms.store.run<Start>(
        [remembered](record::Store &store) { return look(store, remembered); }, this,
        [this](const Start &start) { onceRead([this, start] { takeStart(start); }); },
        [this](const record::StoreError &error) {
            m_storeFault = q(record::sentence(error, spokenLanguage()));
            show(Page::StoreFault);
        });
}

void AppModel::takeStart(Start start)
{
    m_storeFault.clear();
    m_rooms.home.setShare(start.share);
    const std::string remembered = m_rooms.settings.rememberedPerson().toStdString();
    const auto known
        = std::find_if(start.persons.begin(), start.persons.end(), [&](const auto &person) {
              return person.id == remembered && !person.hasPin;
          });
    const bool letIn = known != start.persons.end();
    const people::Person person = letIn ? *known : people::Person();
    m_rooms.session.setAdministered(
        std::any_of(start.persons.begin(), start.persons.end(), people::administers));
    m_rooms.signIn.setPeople(std::move(start.persons), start.units, m_rooms.library.shelf().site);
    if (letIn) {
        m_rooms.session.begin(person, true);
        m_rooms.home.setRecords(std::move(start.records));
    }
    show(letIn ? Page::Home : Page::SignIn);
}

/// The first page is made once, with its cards and with what the place has set, not first without.
void AppModel::onceRead(std::function<void()> what)
{
    if (m_rooms.library.ready()) {
        what();
        return;
    }
    connect(&m_rooms.library, &Library::shelfReady, this, std::move(what),
            Qt::SingleShotConnection);
}

void AppModel::signedIn(const people::Person &person, bool remember)
{
    m_rooms.signIn.setIdleMinutes(0);
    m_rooms.settings.setRememberedPerson(remember ? q(person.id) : QString());
    m_rooms.session.setAdministered(m_rooms.session.administered() || people::administers(person));
    m_rooms.session.begin(person, false, m_rooms.session.unsaved());
    goHome();
}

void AppModel::openModule(const QString &id)
{
    m_rooms.module.open(id, m_rooms.home.records(), [this] { show(Page::Module); });
}

void AppModel::play()
{
    auto module = m_rooms.module.playable();
    if (module == nullptr) {
        return;
    }
    m_rooms.player.open(q(m_rooms.session.person().id), std::move(module),
                        !m_rooms.module.hasOpenAttempt());
    show(Page::Player);
}

void AppModel::goOn()
{
    m_rooms.module.open(m_rooms.home.nextModule(), m_rooms.home.records(), [this] {
        m_rooms.module.startText().isEmpty() ? show(Page::Module) : play();
    });
}

void AppModel::goHome()
{
    m_rooms.module.certificate()->reset();
    m_rooms.home.refresh();
    show(Page::Home);
}

void AppModel::openSettings()
{
    show(Page::Settings);
}

void AppModel::openWorkshop()
{
    if (m_rooms.session.mayUseWorkshop()) {
        m_rooms.workshop.look();
        show(Page::Workshop);
        m_rooms.workshop.close();
    }
}

void AppModel::openStaff()
{
    if (m_rooms.session.maySeeStaff()) {
        m_rooms.staff.open();
        show(Page::Staff);
    }
}

void AppModel::openLead()
{
    if (m_rooms.session.maySeeUnit()) {
        m_rooms.lead.open();
        show(Page::Lead);
    }
}

void AppModel::openItems(const QString &module)
{
    if (m_rooms.session.maySeeItems()) {
        m_itemsFrom = m_page == Page::Lead ? Page::Lead : Page::Workshop;
        m_rooms.items.open(module);
        show(Page::Items);
    }
}

bool AppModel::back()
{
    if (m_keysShown) {
        setKeysShown(false);
        return true;
    }
    if (m_page == Page::Workbench) {
        openWorkshop();
        return true;
    }
    if (m_page == Page::Presenting) {
        m_rooms.lead.presenting()->leave();
        return true;
    }
    if (m_page == Page::Items) {
        m_rooms.items.forget();
        m_itemsFrom == Page::Lead ? show(Page::Lead) : openWorkshop();
        return true;
    }
    if (m_page == Page::Staff && m_rooms.staff.back()) {
        return true;
    }
    if (m_page == Page::Lead && m_rooms.lead.leave()) {
        return true;
    }
    constexpr std::array fromHome{Page::Module, Page::Lead, Page::Staff, Page::Settings,
                                  Page::Workshop};
    if (std::find(fromHome.begin(), fromHome.end(), m_page) != fromHome.end()) {
        goHome();
        return true;
    }
    if (m_page == Page::SignIn && m_rooms.signIn.mayGoBack()) {
        m_rooms.signIn.back();
        return true;
    }
    return false;
}

void AppModel::signOut()
{
    m_rooms.settings.setRememberedPerson({});
    m_rooms.session.end();
    start();
}

/// 0 where nobody else could come upon what is one's own: see decision 0041.
int AppModel::idleMinutes() const
{
    const people::Person &person = m_rooms.session.person();
    const bool remembered = m_rooms.settings.rememberedPerson().toStdString() == person.id;
    const bool others = m_rooms.signIn.knowsOthersThan(person.id);
    const bool watched = person.hasPin || (others && !remembered);
    const int minutes = m_rooms.library.shelf().site.idleMinutes;
    if (minutes == 0 || person.id.empty() || !watched || m_rooms.session.unsaved()) {
        return 0;
    }
    return m_rooms.lead.presenting()->active() ? std::max(minutes, kTalkMinutes) : minutes;
}

void AppModel::signOutIdle()
{
    if (m_rooms.player.holdsUnsaved()) {
        m_rooms.idle.watch(idleMinutes()); // signing out would lose it
        return;
    }
    m_rooms.signIn.setIdleMinutes(m_rooms.library.shelf().site.idleMinutes);
    show(Page::Starting);
    m_rooms.player.close();
    m_rooms.workshop.close();
    m_rooms.session.end();
    start();
}

void AppModel::readWithoutSaving()
{
    Q_EMIT unsavedWanted();
    m_rooms.store.runSaving<people::Person>(
        [guest = tr("Gjest").toStdString()](record::Store &store) {
            people::Person person;
            person.name = guest;
            return store.addPerson(person);
        },
        this,
        [this](const people::Person &person) {
            m_rooms.session.begin(person, false, true);
            goHome();
        },
        [this](const record::StoreError &error) {
            m_storeFault = q(record::sentence(error, spokenLanguage()));
            show(Page::StoreFault);
        });
}

void AppModel::leaveUnsaved()
{
    Q_EMIT savedWanted();
    m_rooms.session.end();
    start();
}

void AppModel::setKeysShown(bool shown)
{
    if (std::exchange(m_keysShown, shown) != shown) {
        Q_EMIT keysShownChanged();
    }
}

void AppModel::show(Page page)
{
    m_page = page;
    m_keysShown = false;
    Q_EMIT keysShownChanged();
    Q_EMIT pageChanged();
}

} // namespace minplan::app
