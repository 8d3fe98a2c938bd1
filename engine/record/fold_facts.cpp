#include "record/fold_facts.h"

#include "people/fact.h"
#include "people/identity.h"

namespace minplan::record {

namespace {

using About = people::Fact::About;

constexpr auto kSetPersonField = R"(
    INSERT INTO person_field (person, field, value, time, device, counter)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (person, field) DO UPDATE
    SET value = excluded.value, time = excluded.time, device = excluded.device,
        counter = excluded.counter
    WHERE (excluded.time, excluded.device, excluded.counter) > (time, device, counter))";

constexpr auto kSetUnitField = R"(
    INSERT INTO unit_field (unit, field, value, time, device, counter)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6)
    ON CONFLICT (unit, field) DO UPDATE
    SET value = excluded.value, time = excluded.time, device = excluded.device,
        counter = excluded.counter
    WHERE (excluded.time, excluded.device, excluded.counter) > (time, device, counter))";

/// Whatever is said of the unit itself is later than this.
constexpr auto kTypedUnit = R"(
    INSERT OR IGNORE INTO unit_field (unit, field, value, time, device, counter)
    VALUES (?, 'name', ?, 0, '', 0))";

/// A unit's name as people typed it before units were facts of their own.
constexpr std::string_view kUnit = "unit";

void setField(Connection &connection, const char *sql, const LogEntry &entry,
              const std::string &field, const std::string &value)
{
    Query(connection, sql, entry.subject, field, value,
          std::int64_t{entry.time.time_since_epoch().count()}, entry.device, entry.counter)
        .run();
}

/// What people typed is the unit that bears the name, on every machine.
std::string typedUnit(Connection &connection, const std::string &name)
{
    if (name.empty()) {
        return {};
    }
    const std::string id = people::unitId({name});
    Query(connection, kTypedUnit, id, name).run();
    return id;
}

} // namespace

void foldPerson(Connection &connection, const LogEntry &entry)
{
    if (!entry.body.is_object()) {
        return;
    }
    for (const auto &[field, value] : entry.body.items()) {
        if (!value.is_string()) {
            continue;
        }
        if (field == kUnit) {
            setField(connection, kSetPersonField, entry, field,
                     typedUnit(connection, value.get<std::string>()));
        } else if (people::isField(About::Person, field)) {
            setField(connection, kSetPersonField, entry, field, value.get<std::string>());
        }
    }
}

void foldUnit(Connection &connection, const LogEntry &entry)
{
    if (!entry.body.is_object()) {
        return;
    }
    for (const auto &[field, value] : entry.body.items()) {
        if (value.is_string() && people::isField(About::Unit, field)) {
            setField(connection, kSetUnitField, entry, field, value.get<std::string>());
        }
    }
}

} // namespace minplan::record
