#pragma once

#include "app/app_model.h"
#include "record/store_thread.h"
#include "sending/folder_work.h"

#include <QTemporaryDir>

#include <memory>

namespace minplan::app {

/// What the app is started with.
struct Options {
    std::filesystem::path data;
    std::filesystem::path modules;
    std::vector<std::filesystem::path>
        documents; ///< where certificates go, the first that can be written
    record::Surroundings surroundings;
    IdleClock idle = {};
    std::size_t atOnce = kAtOnce;
};

/// Everything behind the pages, made and wired. The store's thread and the reading of modules are
/// under way when the constructor returns.
class Composition
{
public:
    explicit Composition(const Options &options);
    /// Sends what is to be sent on leaving; waits some seconds for it.
    ~Composition();
    Composition(const Composition &) = delete;
    Composition &operator=(const Composition &) = delete;
    Composition(Composition &&) = delete;
    Composition &operator=(Composition &&) = delete;

    [[nodiscard]] AppModel &app() { return m_app; }
    [[nodiscard]] Library &library() { return m_library; }
    [[nodiscard]] HomeModel &home() { return m_home; }

private:
    void useUnsavedStore();

    record::Surroundings m_surroundings;
    std::unique_ptr<QTemporaryDir> m_unsavedFolder;
    std::unique_ptr<record::StoreThread> m_unsaved;
    record::StoreThread m_thread;
    Library m_library;
    SettingsModel m_settings;
    StoreClient m_store;
    Session m_session;
    SignInModel m_signIn;
    CertificateModel m_certificate;
    HomeModel m_home;
    ModulePageModel m_module;
    StoreKeeper m_keeper;
    PlayerModel m_player;
    WorkshopModel m_workshop;
    IdleWatch m_idle;
    PinModel m_pin;
    StaffModel m_staff;
    LeadModel m_lead;
    FolderWork m_work;
    SendingModel m_sending;
    InboxModel m_inbox;
    ItemsModel m_items;
    AppModel m_app;
};

} // namespace minplan::app
