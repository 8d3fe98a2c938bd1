#pragma once

#include "app/store_client.h"
#include "play/attempt.h"

#include <memory>

namespace minplan::app {

/// An attempt as it was kept, to go on with.
struct KeptAttempt {
    std::string id;
    std::vector<play::Event> events;
};

/// What an attempt is wanted for.
struct WantedAttempt {
    std::string person;
    std::shared_ptr<const module::Module> module;
    bool fresh = false; ///< begin one even where one is open
    std::uint64_t seed = 0;
};

/// Where a player's attempts are kept. What comes of the work arrives later, or before the call
/// returns, and never once `asker` is gone.
class AttemptKeeper
{
public:
    using Failed = std::function<void(const record::StoreError &)>;

    AttemptKeeper() = default;
    virtual ~AttemptKeeper() = default;
    AttemptKeeper(const AttemptKeeper &) = delete;
    AttemptKeeper &operator=(const AttemptKeeper &) = delete;

    /// Whether anything outlives the player: a record, and certificates drawn from it.
    [[nodiscard]] virtual bool records() const = 0;
    virtual void open(const WantedAttempt &wanted, QObject *asker,
                      std::function<void(KeptAttempt)> done, Failed failed)
        = 0;
    virtual void append(const std::string &attempt, const std::vector<play::Event> &events,
                        QObject *asker, std::function<void()> done, Failed failed)
        = 0;
};

/// Keeps them in the store: on disk before anything is shown.
class StoreKeeper : public AttemptKeeper
{
public:
    explicit StoreKeeper(StoreClient &store)
        : m_store(store)
    { }

    [[nodiscard]] bool records() const override { return true; }
    void open(const WantedAttempt &wanted, QObject *asker, std::function<void(KeptAttempt)> done,
              Failed failed) override;
    void append(const std::string &attempt, const std::vector<play::Event> &events, QObject *asker,
                std::function<void()> done, Failed failed) override;

private:
    StoreClient &m_store;
};

/// Keeps nothing: every attempt begins anew, and ends with the player.
class NoKeeper : public AttemptKeeper
{
public:
    [[nodiscard]] bool records() const override { return false; }
    void open(const WantedAttempt &wanted, QObject *asker, std::function<void(KeptAttempt)> done,
              Failed failed) override;
    void append(const std::string &attempt, const std::vector<play::Event> &events, QObject *asker,
                std::function<void()> done, Failed failed) override;
};

} // namespace minplan::app
