#include "record/backups_kept.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minplan::record {

namespace fs = std::filesystem;

namespace {

using std::chrono::days;
using std::chrono::year_month_day;

constexpr std::string_view kBefore = "minplan-";
constexpr std::string_view kAfter = ".db.zst";
constexpr std::string_view kPattern = "minplan-00000000T000000Z.db.zst";

std::int64_t dayOf(Millis time)
{
    return std::chrono::floor<days>(time).time_since_epoch().count();
}

/// From Monday on; the first day of 1970 was a Thursday.
std::int64_t weekOf(Millis time)
{
    return (dayOf(time) + 3) / 7;
}

std::int64_t monthOf(Millis time)
{
    const year_month_day day = std::chrono::floor<days>(time);
    return 12 * std::int64_t{static_cast<int>(day.year())} + static_cast<unsigned>(day.month());
}

struct Span {
    std::int64_t (*of)(Millis);
    std::size_t kept;
};
constexpr std::array<Span, 3> kSpans = {{{dayOf, 7}, {weekOf, 4}, {monthOf, 12}}};

std::string digits(std::int64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    return std::string(text.size() < width ? width - text.size() : 0, '0') + text;
}

bool hasPattern(const std::string &name)
{
    if (name.size() != kPattern.size()) {
        return false;
    }
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool digit = name[i] >= '0' && name[i] <= '9';
        if (kPattern[i] == '0' ? !digit : name[i] != kPattern[i]) {
            return false;
        }
    }
    return true;
}

int numberAt(const std::string &name, std::size_t place, std::size_t width)
{
    int number = 0;
    std::from_chars(name.data() + place, name.data() + place + width, number);
    return number;
}

/// Marks in `keep` the newest of each span of time, from the newest span back.
void keepNewestOf(const Span &span, const std::vector<Backup> &backups, std::vector<bool> &keep)
{
    std::optional<std::int64_t> latest;
    std::size_t kept = 0;
    for (std::size_t i = backups.size(); i-- > 0 && kept < span.kept;) {
        const std::int64_t number = span.of(backups[i].time);
        if (number != latest) {
            latest = number;
            keep[i] = true;
            ++kept;
        }
    }
}

std::string stamp(Millis time)
{
    const auto day = std::chrono::floor<days>(time);
    const year_month_day date = day;
    const std::chrono::hh_mm_ss clock(std::chrono::floor<std::chrono::seconds>(time - day));
    return digits(static_cast<int>(date.year()), 4) + digits(static_cast<unsigned>(date.month()), 2)
        + digits(static_cast<unsigned>(date.day()), 2) + "T" + digits(clock.hours().count(), 2)
        + digits(clock.minutes().count(), 2) + digits(clock.seconds().count(), 2) + "Z";
}

} // namespace

std::string backupName(Millis time)
{
    return std::string(kBefore) + stamp(time) + std::string(kAfter);
}

std::string replacedName(Millis time)
{
    return std::string(kBefore) + "before-restore-" + stamp(time) + ".db";
}

std::optional<Millis> backupTime(const std::string &name)
{
    if (!hasPattern(name)) {
        return std::nullopt;
    }
    const year_month_day date{std::chrono::year(numberAt(name, 8, 4)),
                              std::chrono::month(static_cast<unsigned>(numberAt(name, 12, 2))),
                              std::chrono::day(static_cast<unsigned>(numberAt(name, 14, 2)))};
    if (!date.ok()) {
        return std::nullopt;
    }
    return std::chrono::sys_days(date) + std::chrono::hours(numberAt(name, 17, 2))
        + std::chrono::minutes(numberAt(name, 19, 2)) + std::chrono::seconds(numberAt(name, 21, 2));
}

fs::path backupFolder(const fs::path &file)
{
    return file.parent_path() / "backups";
}

std::vector<Backup> backupsOf(const fs::path &file)
{
    std::vector<Backup> backups;
    std::error_code ignored;
    for (fs::directory_iterator entry(backupFolder(file), ignored), end; entry != end;
         entry.increment(ignored)) {
        if (const auto time = backupTime(entry->path().filename().string())) {
            backups.push_back({entry->path(), *time, entry->file_size(ignored)});
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &left, const Backup &right) { return left.time < right.time; });
    return backups;
}

std::vector<Backup> superfluous(const std::vector<Backup> &backups, Millis now,
                                std::uintmax_t mostBytes)
{
    std::vector<bool> keep(backups.size());
    for (const Span &span : kSpans) {
        keepNewestOf(span, backups, keep);
    }
    std::vector<Backup> given;
    std::uintmax_t bytes = 0;
    for (std::size_t i = backups.size(); i-- > 0;) {
        const bool last = i + 1 == backups.size();
        const bool wanted = keep[i] || now - backups[i].time < days(1);
        if (last || (wanted && bytes + backups[i].bytes <= mostBytes)) {
            bytes += backups[i].bytes;
        } else {
            given.push_back(backups[i]);
        }
    }
    return given;
}

} // namespace minplan::record
