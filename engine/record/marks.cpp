#include "record/marks.h"

#include <nlohmann/json.hpp>
#include <sodium.h>

#include <algorithm>
#include <array>

namespace minplan::record {

namespace {

using nlohmann::json;

constexpr auto kOnlyMarks = "kind = 'person-erased'";

std::int64_t counterIn(const json &range, std::size_t place)
{
    return range.is_array() && range.size() == 2 && range.at(place).is_number_integer()
        ? range.at(place).get<std::int64_t>()
        : 0;
}

/// Puts the ranges in order, so that none touches the next.
void tidy(std::vector<Counters> &ranges)
{
    std::sort(ranges.begin(), ranges.end(),
              [](const Counters &left, const Counters &right) { return left.first < right.first; });
    std::vector<Counters> apart;
    for (const Counters &range : ranges) {
        if (!apart.empty() && range.first <= apart.back().last + 1) {
            apart.back().last = std::max(apart.back().last, range.last);
        } else {
            apart.push_back(range);
        }
    }
    ranges = std::move(apart);
}

} // namespace

std::string erasedHash(std::string_view id)
{
    std::array<unsigned char, crypto_hash_sha256_BYTES> hash{};
    crypto_hash_sha256(hash.data(), reinterpret_cast<const unsigned char *>(id.data()), id.size());
    std::array<char, 2 * hash.size() + 1> digits{};
    return sodium_bin2hex(digits.data(), digits.size(), hash.data(), hash.size());
}

void note(Removed &removed, const std::string &device, std::int64_t counter)
{
    std::vector<Counters> &ranges = removed[device];
    if (!ranges.empty() && counter == ranges.back().last + 1) {
        ranges.back().last = counter;
    } else {
        ranges.push_back({counter, counter});
    }
}

json inJson(const Removed &removed)
{
    json devices = json::object();
    for (const auto &[device, ranges] : removed) {
        json list = json::array();
        for (const Counters &range : ranges) {
            list.push_back({range.first, range.last});
        }
        devices[device] = list;
    }
    return devices;
}

void Marks::add(const ForeignEvent &event)
{
    const json body = json::parse(event.body, nullptr, false);
    if (event.kind != kPersonErased || event.attempt || !body.is_object()) {
        return;
    }
    m_events.push_back(event);
    if (const auto person = body.find("person"); person != body.end() && person->is_string()) {
        std::int64_t &until = m_until[person->get<std::string>()];
        until = std::max(until, event.time);
    }
    const json removed = body.value("removed", json::object());
    for (const auto &[device, ranges] : removed.items()) {
        for (const json &range : ranges) {
            if (const Counters counters{counterIn(range, 0), counterIn(range, 1)};
                counters.first > 0 && counters.last >= counters.first) {
                m_removed[device].push_back(counters);
            }
        }
        tidy(m_removed[device]);
    }
}

std::optional<std::int64_t> Marks::until(const std::string &subject) const
{
    const auto found = m_until.empty() ? m_until.end() : m_until.find(erasedHash(subject));
    return found == m_until.end() ? std::nullopt : std::optional(found->second);
}

bool Marks::cover(const ForeignEvent &event) const
{
    if (m_events.empty()) {
        return false;
    }
    const auto last = until(event.subject);
    return (last && event.time <= *last)
        || (m_removed.contains(event.device)
            && missing(event.device, {event.counter, event.counter}).empty());
}

std::vector<Counters> Marks::missing(const std::string &device, Counters gap) const
{
    std::vector<Counters> left;
    if (const auto found = m_removed.find(device); found != m_removed.end()) {
        auto range = std::lower_bound(
            found->second.begin(), found->second.end(), gap.first,
            [](const Counters &known, std::int64_t first) { return known.last < first; });
        for (; range != found->second.end() && range->first <= gap.last; ++range) {
            if (gap.first < range->first) {
                left.push_back({gap.first, range->first - 1});
            }
            gap.first = range->last + 1;
        }
    }
    if (gap.first <= gap.last) {
        left.push_back(gap);
    }
    return left;
}

Marks readMarks(SQLite::Database &database)
{
    Marks marks;
    MergedFile unused;
    readEvents(
        database, unused, [&](const ForeignEvent &event) { marks.add(event); }, kOnlyMarks);
    return marks;
}

} // namespace minplan::record
