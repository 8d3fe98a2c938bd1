#pragma once

#include "app/store_client.h"
#include "home/home_model.h"
#include "home/module_page_model.h"
#include "items/items_model.h"
#include "lead/lead_model.h"
#include "people/idle_watch.h"
#include "people/pin_model.h"
#include "people/session.h"
#include "people/sign_in_model.h"
#include "player/player_model.h"
#include "sending/inbox_model.h"
#include "sending/sending_model.h"
#include "settings/settings_model.h"
#include "staff/staff_model.h"
#include "workshop/workshop_model.h"

namespace minplan::app {

/// The rooms that the app model leads between. They are made elsewhere and outlive it.
struct Rooms {
    StoreClient &store;
    Library &library;
    Session &session;
    SignInModel &signIn;
    HomeModel &home;
    ModulePageModel &module;
    PlayerModel &player;
    WorkshopModel &workshop;
    SettingsModel &settings;
    IdleWatch &idle;
    PinModel &pin;
    StaffModel &staff;
    LeadModel &lead;
    SendingModel &sending;
    InboxModel &inbox;
    ItemsModel &items;
};

/// Which surface is shown, and the ways between them.
class AppModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(Page page READ page NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString storeFault READ storeFault NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString lastModule READ lastModule NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool keysShown READ keysShown WRITE setKeysShown NOTIFY keysShownChanged FINAL)
    Q_PROPERTY(minplan::app::StoreClient *store READ store CONSTANT FINAL)
    Q_PROPERTY(minplan::app::Session *session READ session CONSTANT FINAL)
    Q_PROPERTY(minplan::app::SignInModel *signIn READ signIn CONSTANT FINAL)
    Q_PROPERTY(minplan::app::HomeModel *home READ home CONSTANT FINAL)
    Q_PROPERTY(minplan::app::ModulePageModel *module READ module CONSTANT FINAL)
    Q_PROPERTY(minplan::app::PlayerModel *player READ player CONSTANT FINAL)
    Q_PROPERTY(minplan::app::WorkshopModel *workshop READ workshop CONSTANT FINAL)
    Q_PROPERTY(minplan::app::SettingsModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(minplan::app::StaffModel *staff READ staff CONSTANT FINAL)
    Q_PROPERTY(minplan::app::LeadModel *lead READ lead CONSTANT FINAL)
    Q_PROPERTY(minplan::app::PinModel *pin READ pin CONSTANT FINAL)
    Q_PROPERTY(minplan::app::IdleWatch *idle READ idle CONSTANT FINAL)
    Q_PROPERTY(minplan::app::SendingModel *sending READ sending CONSTANT FINAL)
    Q_PROPERTY(minplan::app::InboxModel *inbox READ inbox CONSTANT FINAL)
    Q_PROPERTY(minplan::app::ItemsModel *items READ items CONSTANT FINAL)
    Q_PROPERTY(Page itemsFrom READ itemsFrom NOTIFY pageChanged FINAL)
public:
    enum class Page {
        Starting,
        StoreFault,
        SignIn,
        Home,
        Module,
        Player,
        Settings,
        Staff,
        Lead,
        Workshop,
        Workbench,
        Presenting,
        Items
    };
    Q_ENUM(Page)

    explicit AppModel(const Rooms &rooms, QObject *parent = nullptr);

    [[nodiscard]] Page page() const { return m_page; }
    [[nodiscard]] QString storeFault() const { return m_storeFault; }
    /// The module opened last: home gives its card the focus back.
    [[nodiscard]] QString lastModule() const { return m_rooms.module.moduleId(); }
    [[nodiscard]] bool keysShown() const { return m_keysShown; }
    void setKeysShown(bool shown);
    [[nodiscard]] StoreClient *store() { return &m_rooms.store; }
    [[nodiscard]] Session *session() { return &m_rooms.session; }
    [[nodiscard]] SignInModel *signIn() { return &m_rooms.signIn; }
    [[nodiscard]] HomeModel *home() { return &m_rooms.home; }
    [[nodiscard]] ModulePageModel *module() { return &m_rooms.module; }
    [[nodiscard]] PlayerModel *player() { return &m_rooms.player; }
    [[nodiscard]] WorkshopModel *workshop() { return &m_rooms.workshop; }
    [[nodiscard]] SettingsModel *settings() { return &m_rooms.settings; }
    [[nodiscard]] StaffModel *staff() { return &m_rooms.staff; }
    [[nodiscard]] LeadModel *lead() { return &m_rooms.lead; }
    [[nodiscard]] PinModel *pin() { return &m_rooms.pin; }
    [[nodiscard]] IdleWatch *idle() { return &m_rooms.idle; }
    [[nodiscard]] SendingModel *sending() { return &m_rooms.sending; }
    [[nodiscard]] InboxModel *inbox() { return &m_rooms.inbox; }
    [[nodiscard]] ItemsModel *items() { return &m_rooms.items; }
    /// Where the page on how the questions work was opened from, and goes back to.
    [[nodiscard]] Page itemsFrom() const { return m_itemsFrom; }

    /// Asks the store who is known, and lets in the one this machine remembers.
    Q_INVOKABLE void start();
    Q_INVOKABLE void openModule(const QString &id);
    /// Plays the opened module, from where one stopped where one did.
    Q_INVOKABLE void play();
    /// Straight from home's large card into the module.
    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goHome();
    Q_INVOKABLE void openSettings();
    /// To the choice of a module to work on; nothing happens without the right.
    Q_INVOKABLE void openWorkshop();
    /// To those who work here; nothing happens without the right.
    Q_INVOKABLE void openStaff();
    Q_INVOKABLE void openLead();
    /// To how the questions of a module work, or of all (empty); nothing happens without the right.
    Q_INVOKABLE void openItems(const QString &module);
    /// One step back: what Esc does. False where there is nothing behind.
    Q_INVOKABLE bool back();
    Q_INVOKABLE void signOut();
    /// Goes on with a record that lives only as long as the app.
    Q_INVOKABLE void readWithoutSaving();
    /// Tries to open the real record again.
    Q_INVOKABLE void leaveUnsaved();

Q_SIGNALS:
    void pageChanged();
    void keysShownChanged();
    /// The wish to go on without a record: who owns the stores answers by changing the client's.
    void unsavedWanted();
    /// And the wish to try the real one again.
    void savedWanted();

private:
    struct Start {
        std::vector<people::Person> persons;
        std::vector<std::string> units;
        Records records;   ///< of the remembered person
        std::string share; ///< the kind of network share the record lies on, or empty
    };

    [[nodiscard]] static Start look(const record::Store &store, const std::string &remembered);
    void takeStart(Start start);
    void onceRead(std::function<void()> what);
    [[nodiscard]] int idleMinutes() const;
    void signOutIdle();
    void signedIn(const people::Person &person, bool remember);
    void show(Page page);

    Rooms m_rooms;
    Page m_page = Page::Starting;
    Page m_itemsFrom = Page::Workshop;
    QString m_storeFault;
    bool m_keysShown = false;
};

} // namespace minplan::app
