#include "record/fold_facts.h"

#include "people/fact.h"
#include "people/identity.h"

namespace minplan::record {

namespace {

using About = people::Fact::About;

/// What was said last of a field stands; of two at once that of the greater device.
std::string setField(const std::string &table, const std::string &whose)
{
    return "INSERT INTO " + table + " (" + whose
        + ", field, value, time, device, counter) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT ("
        + whose + R"(, field) DO UPDATE
        SET value = excluded.value, time = excluded.time, device = excluded.device,
            counter = excluded.counter
        WHERE (excluded.time, excluded.device, excluded.counter) > (time, device, counter))";
}
const std::string kSetPersonField = setField("person_field", "person");
const std::string kSetUnitField = setField("unit_field", "unit");
const std::string kSetAssignmentField = setField("assignment_field", "assignment");
const std::string kSetSessionField = setField("session_field", "session");

constexpr auto kKnownSince = R"(
    INSERT INTO person_since (person, since) VALUES (?1, ?2)
    ON CONFLICT (person) DO UPDATE SET since = min(since, excluded.since))";

/// Whatever is said of the unit itself is later than this.
constexpr auto kTypedUnit = R"(
    INSERT OR IGNORE INTO unit_field (unit, field, value, time, device, counter)
    VALUES (?, 'name', ?, 0, '', 0))";

/// A unit's name as people typed it before units were facts of their own.
constexpr std::string_view kUnit = "unit";

std::int64_t milliseconds(const LogEntry &entry)
{
    return entry.time.time_since_epoch().count();
}

void setField(Connection &connection, const std::string &sql, const std::string &whose,
              const LogEntry &entry, const std::string &field, const std::string &value)
{
    Query(connection, sql.c_str(), whose, field, value, milliseconds(entry), entry.device,
          entry.counter)
        .run();
}

/// What is said of a thing whose fields are all kept as they are.
void foldFields(Connection &connection, const std::string &sql, About about,
                const std::string &whose, const LogEntry &entry)
{
    if (!entry.body.is_object()) {
        return;
    }
    for (const auto &[field, value] : entry.body.items()) {
        if (value.is_string() && people::isField(about, field)) {
            setField(connection, sql, whose, entry, field, value.get<std::string>());
        }
    }
}

/// What people typed is the unit that bears the name, on every machine.
std::string typedUnit(Connection &connection, const std::string &name)
{
    if (name.empty()) {
        return {};
    }
    const std::string id = people::unitId({name});
    Query(connection, kTypedUnit, id, name).run();
    connection.forgetUnits();
    return id;
}

} // namespace

void foldPerson(Connection &connection, const LogEntry &entry)
{
    if (!entry.body.is_object()) {
        return;
    }
    Query(connection, kKnownSince, entry.subject, milliseconds(entry)).run();
    const auto unit = entry.body.find(kUnit);
    if (unit != entry.body.end() && unit->is_string()) {
        setField(connection, kSetPersonField, entry.subject, entry, std::string(kUnit),
                 typedUnit(connection, unit->get<std::string>()));
    }
    foldFields(connection, kSetPersonField, About::Person, entry.subject, entry);
}

void foldUnit(Connection &connection, const LogEntry &entry)
{
    foldFields(connection, kSetUnitField, About::Unit, entry.subject, entry);
    connection.forgetUnits();
}

void foldAssignment(Connection &connection, const LogEntry &entry)
{
    if (!entry.item.empty()) {
        foldFields(connection, kSetAssignmentField, About::Assignment, entry.item, entry);
    }
}

void foldSession(Connection &connection, const LogEntry &entry)
{
    if (!entry.item.empty()) {
        foldFields(connection, kSetSessionField, About::Session, entry.item, entry);
    }
}

} // namespace minplan::record
