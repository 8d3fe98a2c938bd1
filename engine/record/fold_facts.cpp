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

/// Whatever is said of the unit itself is later than this.
constexpr auto kTypedUnit = R"(
    INSERT OR IGNORE INTO unit_field (unit, field, value, time, device, counter)
    VALUES (?, 'name', ?, 0, '', 0))";

/// A unit's name as people typed it before units were facts of their own.
constexpr std::string_view kUnit = "unit";

void setField(Connection &connection, const std::string &sql, const LogEntry &entry,
              const std::string &field, const std::string &value)
{
    Query(connection, sql.c_str(), entry.subject, field, value,
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
