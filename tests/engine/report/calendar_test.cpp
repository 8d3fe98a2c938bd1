#include "golden.h"
#include "reminding_world.h"
#include "report/calendar.h"

#include <libical/ical.h>

#include <memory>

using namespace minplan;
using namespace minplan::tests;

namespace {

const std::filesystem::path kGolden = sourceDir() / "tests/engine/report/golden";
constexpr record::Millis kNow = std::chrono::sys_days(kToday) + 12h;

struct Freed {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
using Calendar = std::unique_ptr<icalcomponent, Freed>;

std::vector<icalcomponent *> events(const Calendar &calendar)
{
    std::vector<icalcomponent *> found;
    for (icalcomponent *one
         = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         one != nullptr;
         one = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        found.push_back(one);
    }
    return found;
}

std::string lines(const std::string &file)
{
    std::string shown = file;
    for (auto at = shown.find('\r'); at != std::string::npos; at = shown.find('\r')) {
        shown.erase(at, 1);
    }
    return shown;
}

report::ModuleTraining training(const std::string &module, std::size_t rounds)
{
    report::ModuleTraining one;
    one.module = module;
    one.rounds.resize(rounds);
    return one;
}

} // namespace

TEST_CASE("one's own calendar has a day ahead for each module that is left, and an alarm before")
{
    const auto entries = report::ownDays(kari(), {training("ukjent", 1)}, setting("nb"));
    checkGolden(kGolden / "own-days.ics", lines(report::calendarFile(entries, kNow)));
    CHECK(entries.size() == 3);
}

TEST_CASE("a lead's calendar tells for each day how many and of what, and nobody's name")
{
    report::PersonView per = person("Per Ås");
    give(per, "roller", Status::NotStarted, 2026y / 12 / 15);
    give(per, "mote", Status::NotStarted, 2026y / 12 / 15);
    const std::string file
        = report::calendarFile(report::dueDays({kari(), per}, "lise fana", setting("nb")), kNow);
    checkGolden(kGolden / "due-days.ics", lines(file));
    CHECK(file.find("Per") == std::string::npos);
    CHECK(file.find("Kari") == std::string::npos);
}

TEST_CASE("libical reads the file again as it was meant: whole, folded and with CRLF")
{
    report::CalendarEntry entry{"id", 2026y / 12 / 31, "Frist: mål; råd, \\ og \"sitat\"", ""};
    for (int at = 0; at < 40; ++at) {
        entry.text += "Æøå på øya, linje " + std::to_string(at) + "\n";
    }
    const std::string file = report::calendarFile({entry}, kNow);
    std::size_t begin = 0;
    for (auto end = file.find('\n'); end != std::string::npos; end = file.find('\n', begin)) {
        REQUIRE(end > begin);
        CHECK(file[end - 1] == '\r');
        CHECK(end - 1 - begin <= 75);
        CHECK((static_cast<unsigned char>(file[begin + (file[begin] == ' ' ? 1 : 0)]) & 0xC0U)
              != 0x80U);
        begin = end + 1;
    }
    const Calendar calendar(icalcomponent_new_from_string(file.c_str()));
    REQUIRE(calendar);
    CHECK(icalcomponent_count_errors(calendar.get()) == 0);
    CHECK(icalrestriction_check(calendar.get()) == 1);
    const auto found = events(calendar);
    REQUIRE(found.size() == 1);
    CHECK(icalcomponent_get_summary(found[0]) == entry.title);
    CHECK(icalcomponent_get_description(found[0]) == entry.text);
    const icaltimetype start = icalcomponent_get_dtstart(found[0]);
    CHECK(start.is_date == 1);
    CHECK(icaltime_compare_date_only(start, icaltime_from_string("20261231")) == 0);
    CHECK(icaltime_compare_date_only(icalcomponent_get_dtend(found[0]),
                                     icaltime_from_string("20270101"))
          == 0);
}

TEST_CASE(
    "made later, an entry has the same id and a greater sequence, also when its day has moved")
{
    report::PersonView per = person("Per Ås");
    give(per, "mal", Status::NotStarted, 2026y / 12 / 15);
    const auto first = report::ownDays(per, {training("mal", 1)}, setting("nb"));
    give(per, "mal", Status::InProgress, 2027y / 1 / 15);
    const auto later = report::ownDays(per, {training("mal", 1)}, setting("en"));
    REQUIRE(first.size() == 1);
    REQUIRE(later.size() == 1);
    CHECK(first[0].id == later[0].id);
    CHECK(first[0].day != later[0].day);
    const auto sequence
        = [](const std::vector<report::CalendarEntry> &entries, record::Millis now) {
              const Calendar calendar(
                  icalcomponent_new_from_string(report::calendarFile(entries, now).c_str()));
              return icalcomponent_get_sequence(events(calendar).at(0));
          };
    CHECK(sequence(later, kNow + 24h) > sequence(first, kNow));
    CHECK(report::ownDays(per, {training("mal", 2)}, setting("nb")).at(0).id != first[0].id);
    CHECK(report::ownDays(per, {training("mal", 1)}, setting("nb")).at(0).id
          != report::ownDays(kari(), {}, setting("nb")).at(0).id);
}

TEST_CASE("an alarm rings at eight a week before, and not where that is gone by")
{
    const auto alarms = [](text::Day day) {
        const Calendar calendar(icalcomponent_new_from_string(
            report::calendarFile({{"id", day, "Frist", ""}}, kNow).c_str()));
        return icalcomponent_count_components(events(calendar).at(0), ICAL_VALARM_COMPONENT);
    };
    CHECK(alarms(2026y / 11 / 29) == 0);
    CHECK(alarms(2026y / 11 / 30) == 1);
    CHECK(
        report::calendarFile({{"id", 2026y / 12 / 24, "Frist", ""}}, kNow).find("TRIGGER:-P6DT16H")
        != std::string::npos);
}
