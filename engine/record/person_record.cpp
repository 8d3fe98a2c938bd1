#include "record/person_record.h"

#include "record/access.h"
#include "record/event_log.h"
#include "record/joined.h"
#include "record/own_writing.h"
#include "record/store_inside.h"

namespace minplan::record {

namespace {

using people::Right;

/// The columns of readEntry(), of the ids in a JSON array.
constexpr auto kOf = R"(
    SELECT id, device, counter, time, subject, actor, attempt, number, round, kind, module,
           edition, item, body
    FROM event WHERE subject IN (SELECT value FROM json_each(?1))
                  OR actor IN (SELECT value FROM json_each(?1))
    ORDER BY time, device, counter)";

} // namespace

void withholdWritings(PersonRecord &record)
{
    for (LogEntry &entry : record.about) {
        const std::string_view writing = ownWritingIn(entry.kind, entry.body);
        if (!writing.empty() && entry.body.is_object()
            && entry.body.erase(std::string(writing)) > 0) {
            entry.body["withheld"] = true;
            ++record.withheld;
        }
    }
}

PersonRecord Store::recordOf(const people::Person &person) const
{
    PersonRecord record{person, completions(person.id), attempts(person.id)};
    m_inside->read([&](Connection &connection) {
        const std::vector<std::string> ids = readJoined(connection).all(person.id);
        record.ids = {ids.begin(), ids.end()};
        Query rows(connection, kOf, nlohmann::json(ids).dump());
        while (rows.step()) {
            LogEntry entry = readEntry(rows);
            if (record.ids.contains(entry.subject)) {
                record.about.push_back(std::move(entry));
            } else {
                entry.subject.clear();
                record.deeds.push_back(std::move(entry));
            }
        }
    });
    return record;
}

PersonRecord Access::everythingAbout(const people::Person &person)
{
    const bool own = scope(Right::OwnRecord).holds(person);
    if (!own) {
        require(Right::Administration);
        log({"person"}, person.id, 1);
    }
    PersonRecord record = m_store.recordOf(person);
    if (!own && !scope(Right::OthersWriting).holds(person)) {
        withholdWritings(record);
    }
    return record;
}

} // namespace minplan::record
