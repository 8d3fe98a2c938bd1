#include "golden.h"
#include "reminding_world.h"

using namespace minplan;
using namespace minplan::tests;

namespace {

const std::filesystem::path kGolden = sourceDir() / "tests/engine/report/golden";

std::string told(const report::ReminderText &text)
{
    return text.subject + "\n\n" + text.body;
}

/// Three who lack «mal» by the same day, two «roller» by days of their own, one «rett» alone.
std::vector<report::PersonView> three()
{
    std::vector<report::PersonView> persons
        = {person("Kari Nordmann", "kari@bergen.example"), person("Per Ås"), person("Siri Vik")};
    for (report::PersonView &each : persons) {
        give(each, "mal", Status::Overdue, 2026y / 11 / 19);
    }
    give(persons[0], "roller", Status::NotStarted, 2026y / 12 / 15);
    give(persons[1], "roller", Status::NotStarted, 2027y / 2 / 1);
    give(persons[2], "rett", Status::NotStarted, 2027y / 3 / 1);
    give(persons[2], "ferdig", Status::Passed);
    return persons;
}

} // namespace

TEST_CASE("a reminder to one person tells what is left, by when and how it is opened")
{
    for (const char *language : {"nb", "nn", "en"}) {
        checkGolden(kGolden / ("reminder-" + std::string(language) + ".txt"),
                    told(report::reminderFor(kari(), setting(language))));
    }
}

TEST_CASE("a reminder to several tells the modules, and a day only where all share it")
{
    for (const char *language : {"nb", "nn", "en"}) {
        checkGolden(kGolden / ("reminder-all-" + std::string(language) + ".txt"),
                    told(report::reminderForAll(three(), setting(language))));
    }
}

TEST_CASE("a reminder to several names nobody")
{
    const std::string text = told(report::reminderForAll(three(), setting("nb")));
    for (const char *word : {"Kari", "Per", "Siri", "Nordmann", "over"}) {
        CAPTURE(word);
        CHECK(text.find(word) == std::string::npos);
    }
}

TEST_CASE("one day over is one day, and without a sender nobody signs")
{
    report::PersonView view = person("Per Ås");
    give(view, "mal", Status::Overdue, 2026y / 11 / 21);
    report::ReminderSetting one = setting("nb");
    one.sender.clear();
    const std::string body = report::reminderFor(view, one).body;
    CHECK(body.starts_with("Hei Per!\n"));
    CHECK(body.find("21. november 2026, 1 dag over\n") != std::string::npos);
    CHECK(body.ends_with("\n\nHilsen\n"));
}

TEST_CASE("what is passed and holds is not left, and who has nothing left is not noted as reminded")
{
    report::PersonView done = person("Siri Vik");
    give(done, "ferdig", Status::Passed, {}, 2028y / 1 / 1);
    CHECK(report::remaining(done, setting("nb")).empty());
    const auto reminding = report::remindingOf({kari(), done}, setting("nb"));
    REQUIRE(reminding.size() == 1);
    CHECK(reminding[0].modules
          == std::vector<std::string>{"mal", "roller", "rett", "samtykke", "mote", "ukjent"});
}

TEST_CASE("whose address is not known is named")
{
    const report::Receivers receivers = report::receiversOf(three());
    CHECK(receivers.addresses == std::vector<std::string>{"kari@bergen.example"});
    CHECK(receivers.without == std::vector<std::string>{"Per Ås", "Siri Vik"});
}
