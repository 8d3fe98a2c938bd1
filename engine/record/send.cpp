#include "people/identity.h"
#include "record/connection.h"
#include "record/error_kinds.h"
#include "record/event_sum.h"
#include "record/identifiers.h"
#include "record/joined.h"
#include "record/migrate.h"
#include "record/open_to_read.h"
#include "record/own_writing.h"
#include "record/package_file.h"
#include "record/packing.h"
#include "record/person_rows.h"
#include "record/platform.h"
#include "record/record_file.h"
#include "record/scratch.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace minplan::record {

namespace {

namespace fs = std::filesystem;

/// Of a person, in a JSON array.
#define MINPLAN_IDS "(SELECT value FROM json_each(?1))"

/// Attempts are found by their person; the log has no such index.
constexpr auto kFill
    = "INSERT INTO event (" MINPLAN_COPIED_COLUMNS ") SELECT " MINPLAN_COPIED_COLUMNS
      " FROM record.event "
      "WHERE attempt IN (SELECT id FROM record.attempt WHERE subject = ?1) AND subject = ?1 "
      "AND NOT is_own_writing(kind, body) ORDER BY seq";
constexpr auto kFilled = "SELECT sum, kind FROM event";
constexpr auto kName = R"(
    INSERT INTO package (one, person, name, profession, unit, sent, events, answers, mark)
    VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?))";

constexpr auto kDevice = "SELECT id FROM device";
constexpr auto kToSend
    = "SELECT kind, count(*) FROM event "
      "WHERE attempt IN (SELECT id FROM attempt WHERE subject IN " MINPLAN_IDS ") "
      "AND subject IN " MINPLAN_IDS " AND NOT is_own_writing(kind, body) GROUP BY kind";
constexpr auto kLastSent
    = "SELECT time, json_extract(body, '$.events'), json_extract(body, '$.answers') FROM event "
      "WHERE kind = 'progress-sent' AND subject IN " MINPLAN_IDS
      " ORDER BY time DESC, device, counter LIMIT 1";

Connection ownFile(const fs::path &dataFolder)
{
    SQLite::Database file = openToRead(recordFile(dataFolder), embeddedMigrations().back().version);
    defineOwnWriting(file);
    return Connection(std::move(file));
}

template <typename... Values> void bindAll(SQLite::Statement &statement, const Values &...values)
{
    int at = 0;
    (statement.bind(++at, values), ...);
}

/// Fills the new file with what the person has learned, and gives how much that is.
Sent fill(const fs::path &file, const fs::path &record, const people::Person &person, Millis now)
{
    if (const auto refused = makePrivateFile(file)) {
        throw storeError(refused, file);
    }
    SQLite::Database target(file, SQLite::OPEN_READWRITE);
    target.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"); // nobody's but ours
    defineEventSum(target);
    defineOwnWriting(target);
    migrate(target, file, embeddedMigrations());
    target.exec(kPackageTable);
    SQLite::Statement attach(target, "ATTACH ? AS record");
    attach.bind(1, record.string());
    attach.exec();
    SQLite::Statement copy(target, kFill);
    copy.bind(1, person.id);
    Sent sent{copy.exec(), 0};
    std::uint64_t mark = 0;
    SQLite::Statement rows(target, kFilled);
    while (rows.executeStep()) {
        mark += static_cast<std::uint64_t>(rows.getColumn(0).getInt64());
        sent.answers += isAnswer(rows.getColumn(1).getString()) ? 1 : 0;
    }
    SQLite::Statement named(target, kName);
    bindAll(named, person.id, person.name, person.profession, person.unit,
            std::int64_t{now.time_since_epoch().count()}, sent.events, sent.answers,
            static_cast<std::int64_t>(mark));
    named.exec();
    return sent;
}

std::string packageName(const std::string &person, const std::string &device)
{
    return "framdrift-" + people::packageId(person, device) + std::string(kPackageEnding);
}

/// As the folder is read, so is what lies in it: its reader is another account.
void shareAsFolder(const fs::path &file, const fs::path &folder)
{
    std::error_code unknown;
    const fs::perms others = fs::status(folder, unknown).permissions()
        & (fs::perms::group_read | fs::perms::others_read);
    fs::permissions(file, others, fs::perm_options::add, unknown);
}

Snag put(const fs::path &made, const fs::path &folder, const std::string &name,
         const std::string &apart)
{
    std::error_code unknown;
    if (!fs::is_directory(folder, unknown)) {
        return unknown == std::errc::permission_denied ? Snag::MayNotWrite : Snag::NoFolder;
    }
    const std::string hidden = "." + name;
    removeLeftovers(folder, hidden);
    const Scratch coming(folder / (hidden + "." + apart + ".part"));
    try {
        pack(made, coming.path());
        if (!holds(coming.path(), made)) {
            return Snag::NoFolder; // taken away in the middle
        }
        shareAsFolder(coming.path(), folder);
        if (const auto refused = putInPlace(coming.path(), folder / name)) {
            throw storeError(refused, folder);
        }
    } catch (const StoreError &error) {
        return snagOf(error, true);
    }
    return Snag::None;
}

} // namespace

Sent send(const fs::path &dataFolder, const std::string &person, const fs::path &folder,
          const Surroundings &surroundings)
{
    const fs::path record = recordFile(fs::absolute(dataFolder));
    const std::string apart = randomUuid(surroundings.random);
    removeLeftovers(dataFolder, "send-");
    try {
        Connection own = ownFile(dataFolder);
        auto sender = readPerson(own, person);
        Query device(own, kDevice);
        if (!sender || !device.step()) {
            return {0, 0, Snag::Nothing};
        }
        Sent sent{0, 0, Snag::Nothing};
        for (const std::string &id : readJoined(own).all(sender->id)) {
            sender->id = id; // called the same
            const Scratch made(dataFolder / ("send-" + apart + ".part"));
            const Sent some = fill(made.path(), record, *sender, surroundings.now());
            if (some.events == 0) {
                continue;
            }
            sent.events += some.events;
            sent.answers += some.answers;
            sent.snag = put(made.path(), folder, packageName(id, device.text(0)), apart);
            if (sent.snag != Snag::None) {
                break;
            }
        }
        return sent;
    } catch (const SQLite::Exception &error) {
        throw storeError(error, record);
    }
}

Unsent unsent(const fs::path &dataFolder, const std::string &person)
{
    try {
        Connection own = ownFile(dataFolder);
        Unsent result;
        const std::string ids = nlohmann::json(readJoined(own).all(person)).dump();
        Query kinds(own, kToSend, ids);
        while (kinds.step()) {
            result.events += kinds.number(1);
            result.answers += isAnswer(kinds.text(0)) ? kinds.number(1) : 0;
        }
        Query last(own, kLastSent, ids);
        if (last.step()) {
            result.sentOn = Millis(std::chrono::milliseconds(last.number(0)));
            result.sentEvents = last.number(1);
            result.sentAnswers = last.number(2);
        }
        return result;
    } catch (const SQLite::Exception &error) {
        throw storeError(error, recordFile(dataFolder));
    }
}

} // namespace minplan::record
