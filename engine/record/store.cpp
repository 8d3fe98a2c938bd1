#include "record/store.h"

#include "record/attempt_rows.h"
#include "record/connection.h"
#include "record/device.h"
#include "record/error_kinds.h"
#include "record/event_log.h"
#include "record/identifiers.h"
#include "record/open_file.h"
#include "record/person_rows.h"
#include "record/pins.h"
#include "record/platform.h"
#include "record/projections.h"
#include "record/standing.h"

#include <limits>
#include <utility>

namespace minplan::record {

namespace {

constexpr auto kFileName = "minplan.db";

[[noreturn]] void refuse(const std::string &why)
{
    throw StoreError(StoreError::Kind::Other, why);
}

void refuseFaulty(const people::Person &person)
{
    using people::NameFault;
    if (people::checkName(person.name) != NameFault::None) {
        refuse("the name is empty, too long or holds a personal number");
    }
    for (const std::string &text : {person.profession, person.unit}) {
        const NameFault fault = people::checkName(text);
        if (fault != NameFault::None && fault != NameFault::Empty) {
            refuse("the profession or unit is too long or holds a personal number");
        }
    }
}

} // namespace

struct Store::Inside {
    Inside(const std::filesystem::path &dataFolder, Surroundings handedIn)
        : file(dataFolder / kFileName)
        , surroundings(std::move(handedIn))
        , opened(openFile(file, surroundings.patience, embeddedMigrations()))
        , identity(fileIdentity(file))
        , connection(std::move(opened.database))
    { }

    /// Runs `work` with every refusal of SQLite said in the store's words.
    template <typename Work> auto guarded(Work work) const
    {
        try {
            return work();
        } catch (const SQLite::Exception &error) {
            throw storeError(error, file);
        }
    }

    template <typename Read> auto read(Read what)
    {
        return guarded([&] { return what(connection); });
    }

    /// Runs `work` with the write lock held and commits; whatever it throws undoes it.
    template <typename Work> auto write(Work work)
    {
        return guarded([&] {
            refuseIfMoved();
            SQLite::Transaction transaction(connection.database(),
                                            SQLite::TransactionBehavior::IMMEDIATE);
            auto result = work();
            transaction.commit();
            return result;
        });
    }

    /// SQLite would go on writing into a file that was deleted, and lose it all at the end.
    void refuseIfMoved() const
    {
        if (fileIdentity(file) != identity) {
            throw StoreError(StoreError::Kind::NoFolder, "the file was moved or replaced", file);
        }
    }

    std::filesystem::path file;
    Surroundings surroundings;
    OpenedFile opened;
    std::string identity;
    Connection connection;
};

Store::Store(const std::filesystem::path &dataFolder, Surroundings surroundings)
    : m_inside(std::make_unique<Inside>(dataFolder, std::move(surroundings)))
{
    if (m_inside->opened.readOnly) {
        return;
    }
    m_inside->guarded([&] {
        claimFile(m_inside->connection, m_inside->surroundings, m_inside->identity);
        foldAnewIfOlder(m_inside->connection);
    });
}

Store::~Store() = default;

std::vector<people::Person> Store::persons() const
{
    return m_inside->read(readPersons);
}

std::optional<people::Person> Store::findPerson(std::string_view idOrName) const
{
    return m_inside->read([&](Connection &c) { return readPerson(c, idOrName); });
}

std::vector<std::string> Store::units() const
{
    return m_inside->read(readUnits);
}

people::Person Store::addPerson(const people::Person &person)
{
    refuseFaulty(person);
    people::Person added = person;
    added.name = people::trimmed(person.name);
    added.profession = people::trimmed(person.profession);
    added.unit = people::trimmed(person.unit);
    if (added.id.empty()) {
        added.id = randomUuid(m_inside->surroundings.random);
    }
    m_inside->write([&] {
        LogEntry entry;
        entry.subject = entry.actor = added.id;
        entry.kind = "person-set";
        entry.body = {{"name", added.name}, {"profession", added.profession}, {"unit", added.unit}};
        EventWriter(m_inside->connection, m_inside->surroundings).write(entry);
        return true;
    });
    return added;
}

void Store::setPin(const std::string &person, std::string_view pin)
{
    if (!pin.empty() && !people::acceptablePin(pin)) {
        refuse("a PIN is 4 to 12 digits");
    }
    const std::string verifier = pin.empty() ? "" : pinVerifier(pin);
    m_inside->write([&] {
        if (verifier.empty()) {
            removePin(m_inside->connection, person);
        } else {
            storePin(m_inside->connection, person, verifier);
        }
        return true;
    });
}

PinAnswer Store::tryPin(const std::string &person, std::string_view pin)
{
    const PinTry begun = m_inside->write(
        [&] { return beginPinTry(m_inside->connection, person, m_inside->surroundings.now()); });
    if (begun.mustWait.count() > 0) {
        return {PinAnswer::Outcome::Wait, begun.mustWait};
    }
    if (begun.verifier.empty()) {
        return {PinAnswer::Outcome::Right, {}};
    }
    if (!pinFits(begun.verifier, pin)) {
        return {PinAnswer::Outcome::Wrong, begun.waitIfWrong};
    }
    m_inside->write([&] {
        forgetWrongTries(m_inside->connection, person);
        return true;
    });
    return {PinAnswer::Outcome::Right, {}};
}

std::string Store::begin(const std::string &subject, const std::string &module, int edition,
                         const play::Event &first)
{
    return m_inside->write([&] {
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        LogEntry entry;
        entry.subject = entry.actor = subject;
        entry.attempt = timedUuid(writer.nextTime(), m_inside->surroundings.random);
        entry.round = roundAt(m_inside->connection, subject, module, writer.nextTime());
        entry.module = module;
        entry.edition = edition;
        entry.kind = first.kind;
        entry.item = first.item;
        entry.body = first.body;
        writer.write(entry);
        return entry.attempt;
    });
}

void Store::append(const std::string &attempt, std::span<const play::Event> events)
{
    if (events.empty()) {
        return;
    }
    m_inside->write([&] {
        const auto row = attemptById(m_inside->connection, attempt);
        if (!row) {
            refuse("no such attempt: " + attempt);
        }
        EventWriter writer(m_inside->connection, m_inside->surroundings);
        for (const play::Event &event : events) {
            LogEntry entry;
            entry.subject = entry.actor = row->subject;
            entry.attempt = attempt;
            entry.round = row->round;
            entry.module = row->module;
            entry.edition = row->edition;
            entry.kind = event.kind;
            entry.item = event.item;
            entry.body = event.body;
            writer.write(entry);
        }
        return true;
    });
}

std::vector<play::Event> Store::events(const std::string &attempt) const
{
    return m_inside->read([&](Connection &c) { return readAttempt(c, attempt); });
}

std::optional<AttemptRow> Store::openAttempt(const std::string &subject,
                                             const std::string &module) const
{
    auto newest = m_inside->read([&](Connection &c) { return newestHere(c, subject, module); });
    return newest && !newest->ended ? newest : std::nullopt;
}

std::vector<AttemptRow> Store::attempts(const std::string &subject) const
{
    return m_inside->read([&](Connection &c) { return attemptsOf(c, subject); });
}

std::set<std::string> Store::seenQuestions(const std::string &subject,
                                           const std::string &module) const
{
    return m_inside->read([&](Connection &c) { return questionsAnswered(c, subject, module); });
}

std::vector<CompletionRow> Store::completions() const
{
    return m_inside->read(allCompletions);
}

std::vector<CompletionRow> Store::completions(const std::string &person) const
{
    return m_inside->read([&](Connection &c) { return completionsOf(c, person); });
}

std::vector<LogEntry> Store::log() const
{
    return m_inside->read(readLog);
}

void Store::rebuild()
{
    m_inside->refuseIfMoved();
    m_inside->guarded([&] { foldAnew(m_inside->connection); });
}

void Store::limitPages(int pages)
{
    const int limit = pages > 0 ? pages : std::numeric_limits<int>::max();
    m_inside->guarded([&] {
        m_inside->connection.database().execAndGet("PRAGMA max_page_count = "
                                                   + std::to_string(limit));
    });
}

} // namespace minplan::record
