#include "module/cast.h"

#include "module/keys.h"
#include "module/values.h"

#include <algorithm>

namespace minplan::module {

namespace {

std::optional<Meter> readMeter(Reading &reading, const Field &entry, Ids &ids)
{
    Meter meter;
    meter.id = readKeyId(reading, entry.key);
    ids.claim(reading, meter.id, entry.key);
    if (!expectMap(reading, entry)) {
        return {};
    }
    const Fields fields(reading, entry.value, keys::meter, entry.key);
    meter.title = readText(reading, fields["title"]);
    const auto least = readWhole(reading, fields["min"], -kMeterLimit, kMeterLimit);
    const auto most = readWhole(reading, fields["max"], -kMeterLimit, kMeterLimit);
    const auto start = readWhole(reading, fields["start"], -kMeterLimit, kMeterLimit);
    meter.start = start.value_or(0);
    meter.min = least.value_or(std::min(0, meter.start));
    meter.max = most.value_or(std::max(0, meter.start));
    const std::string low = std::to_string(meter.min);
    const std::string high = std::to_string(meter.max);
    if (least && most && meter.min >= meter.max) {
        reading.add(kinds::meterRange, entry.key, {meter.id, low, high});
    } else if (least && most && (meter.start < meter.min || meter.start > meter.max)) {
        reading.add(kinds::meterStart, start ? fields["start"].value : entry.key,
                    {meter.id, std::to_string(meter.start), low, high});
    }
    return meter;
}

} // namespace

std::vector<Person> readPeople(Reading &reading, const Field &field, Ids &ids)
{
    std::vector<Person> people;
    if (field.value.is(NodeKind::Damaged)) {
        ids.setIncomplete();
    }
    for (const Field &entry : entriesOf(reading, field)) {
        Person person;
        person.id = readKeyId(reading, entry.key);
        ids.claim(reading, person.id, entry.key);
        if (expectMap(reading, entry)) {
            const Fields fields(reading, entry.value, keys::person, entry.key);
            person.name = readText(reading, fields["name"]);
            person.about = readText(reading, fields["about"]);
        }
        people.push_back(std::move(person));
    }
    return people;
}

std::vector<Meter> readMeters(Reading &reading, const Field &field, Ids &ids)
{
    std::vector<Meter> meters;
    if (field.value.is(NodeKind::Damaged)) {
        ids.setIncomplete();
    }
    for (const Field &entry : entriesOf(reading, field)) {
        if (std::optional<Meter> meter = readMeter(reading, entry, ids)) {
            meters.push_back(std::move(*meter));
        }
    }
    return meters;
}

} // namespace minplan::module
