#include "record/device.h"

#include "record/identifiers.h"

namespace minplan::record {

namespace {

constexpr auto kIsOurs = "SELECT 1 FROM device WHERE machine = ? AND file = ?";

/// The new device's clock starts where the log has come to, so that it never runs backwards.
constexpr auto kDraw = R"(
    INSERT OR REPLACE INTO device (one, id, machine, file, clock)
    VALUES (1, ?, ?, ?, (SELECT coalesce(max(time), 0) FROM event)))";

} // namespace

bool isClaimed(Connection &connection, const Surroundings &surroundings,
               const std::string &identity)
{
    return Query(connection, kIsOurs, surroundings.machine, identity).step();
}

void claimFile(Connection &connection, const Surroundings &surroundings,
               const std::string &identity)
{
    if (isClaimed(connection, surroundings, identity)) {
        return;
    }
    SQLite::Transaction transaction(connection.database(), SQLite::TransactionBehavior::IMMEDIATE);
    if (!isClaimed(connection, surroundings, identity)) {
        Query(connection, kDraw, randomUuid(surroundings.random), surroundings.machine, identity)
            .run();
    }
    transaction.commit();
}

} // namespace minplan::record
