#pragma once

#include "app/store_client.h"
#include "player/player_model.h"

#include <QObject>
#include <QQmlEngine>
#include <QTemporaryDir>

#include <memory>

/// The player over the module of tests/qml/fixtures/player, the real engine and a real record in
/// a folder of its own.
class PlayerFixture : public QObject
{
    Q_OBJECT
    QML_ELEMENT

    Q_PROPERTY(minplan::app::PlayerModel *player READ player NOTIFY begun FINAL)
public:
    PlayerFixture();
    ~PlayerFixture() override;

    [[nodiscard]] minplan::app::PlayerModel *player() const { return m_player.get(); }

    /// An empty record, the module begun.
    Q_INVOKABLE void begin();
    /// The app is closed and opened again on the same record.
    Q_INVOKABLE void restart();
    /// The module is opened once more, as from the course.
    Q_INVOKABLE void reopen();
    /// What is shown, as the tour names it.
    Q_INVOKABLE QString state() const;
    /// Does the next thing a learner would do, rightly or wrongly; false when there is none.
    Q_INVOKABLE bool advance(bool rightly);

    /// The disk takes no more, and takes again.
    Q_INVOKABLE void fillDisk();
    Q_INVOKABLE void emptyDisk();
    /// The store's thread is held up for so long.
    Q_INVOKABLE void holdUp(int milliseconds);
    /// How many events of a kind the record holds, asked of the file itself.
    Q_INVOKABLE int eventsOnDisk(const QString &kind);

Q_SIGNALS:
    void begun();

private:
    void compose();
    void take(std::function<void(minplan::record::Store &)> work);

    std::shared_ptr<const minplan::module::Module> m_module;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<minplan::record::StoreThread> m_thread;
    std::unique_ptr<minplan::app::StoreClient> m_client;
    std::unique_ptr<minplan::app::StoreKeeper> m_keeper;
    std::unique_ptr<minplan::app::PlayerModel> m_player;
};
