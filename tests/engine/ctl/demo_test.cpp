#include "ctl/world.h"
#include "record/store.h"
#include "record/world.h"
#include "text/day.h"

#include <regex>
#include <set>
#include <sstream>
#include <thread>

using namespace minplan;
using namespace minplan::tests;
using Words = std::vector<std::string>;

namespace {

/// A folder that the command is to fill.
class Stage
{
public:
    [[nodiscard]] fs::path data() const { return m_folder.data(); }
    [[nodiscard]] fs::path file() const { return m_folder.file(); }
    [[nodiscard]] Words words(Words more, const std::string &modules = fixtures().string()) const
    {
        Words words{"demo", "--data", data().string(), "--modules", modules};
        words.insert(words.end(), more.begin(), more.end());
        return minplanctl(words);
    }
    [[nodiscard]] Finished fill(const Words &more) const { return run(words(more)); }
    [[nodiscard]] Finished ctl(Words words) const
    {
        words.insert(words.end(), {"--data", data().string()});
        return run(minplanctl(words));
    }
    [[nodiscard]] std::string completion() const
    {
        return ctl({"report", "completion", "--format", "csv", "--modules", fixtures().string()})
            .out;
    }
    /// What each has done, whatever the clock says now.
    [[nodiscard]] std::string standings() const
    {
        const record::Store store(data(), record::realSurroundings());
        std::string lines;
        for (const people::Person &person : store.persons()) {
            lines += person.name + ", " + person.profession + ", " + person.unit + "\n";
            for (const record::CompletionRow &row : store.completions(person.id)) {
                lines += "  " + row.module + " " + row.points.toString() + " of "
                    + row.of.toString() + " "
                    + (row.passedOn ? text::isoDate(text::osloDay(*row.passedOn)) : "-") + "\n";
            }
        }
        return lines;
    }
    [[nodiscard]] std::string events() const
    {
        std::ostringstream events;
        const record::Store store(data(), record::realSurroundings());
        for (const record::LogEntry &entry : store.log()) {
            events << entry.id << " " << entry.time.time_since_epoch().count() << " "
                   << entry.subject << " " << entry.kind << " " << entry.item << " " << entry.body
                   << "\n";
        }
        return events.str();
    }

private:
    DataFolder m_folder;
};

/// Who has a row with the status.
std::set<std::string> persons(const std::string &csv, const std::string &status)
{
    std::set<std::string> persons;
    std::istringstream lines(csv);
    for (std::string line; std::getline(lines, line);) {
        if (line.find("," + status + ",") != std::string::npos) {
            persons.insert(line.substr(0, line.find(',')));
        }
    }
    return persons;
}

std::size_t count(const std::string &events, const std::string &pattern)
{
    const std::regex wanted(pattern);
    return static_cast<std::size_t>(std::distance(
        std::sregex_iterator(events.begin(), events.end(), wanted), std::sregex_iterator()));
}

} // namespace

TEST_CASE("made-up staff are the same for the same seed and day, and others for another")
{
    const Stage first;
    const Stage again;
    const Stage other;
    const Words words{"--units", "1", "--staff", "8", "--day", "2026-11-20", "--seed"};
    const auto filled = [&words](const Stage &stage, const std::string &seed) {
        Words seeded = words;
        seeded.push_back(seed);
        const Finished made = stage.fill(seeded);
        REQUIRE(made.code == 0);
        return std::regex_replace(made.out, std::regex(stage.data().string()), "DATA");
    };
    const std::string told = filled(first, "3");
    (void)filled(again, "3");
    (void)filled(other, "4");
    const std::string events = first.events();
    CHECK(events == again.events());
    CHECK(events != other.events());
    checkGolden(golden("demo.txt"), told + first.standings());
}

TEST_CASE("of sixty made-up staff seven are overdue, and the rest stand in every other way")
{
    const Stage stage;
    REQUIRE(stage.fill({}).code == 0);
    const std::string csv = stage.completion();
    CHECK(persons(csv, "overdue").size() == 7);
    for (const char *status : {"passed", "failed", "in-progress"}) {
        CAPTURE(status);
        CHECK_FALSE(persons(csv, status).empty());
    }
    std::size_t left = 0;
    {
        const record::Store store(stage.data(), record::realSurroundings());
        for (const people::Person &person : store.everyone()) {
            left += person.closedOn.empty() ? 0 : 1;
        }
        CHECK(store.everyone().size() == 60 + 2 + 1);
    }
    CHECK(left == 3);
    const std::string events = stage.events();
    CHECK(count(events, "training/extended/kort/") == 2);
    CHECK(count(events, "training/recognised/alle-slag/") == 2);
    CHECK(count(events, "training/exempt/") == 2); // one person, two modules
    CHECK(count(events, " question-answered ") > 500);
    CHECK(count(events, "\"sure\":[123]") > 50);
    CHECK(count(events, " try-begun ") >= 8);

    const std::string before = dumpProjections(stage.file());
    REQUIRE(stage.ctl({"rebuild"}).code == 0);
    CHECK(dumpProjections(stage.file()) == before);
    CHECK(stage.ctl({"verify"}).code == 0);
}

TEST_CASE("a person's history is what the real modules make of it")
{
    const Stage stage;
    const std::string modules = (sourceDir() / "modules").string();
    REQUIRE(run(stage.words({"--units", "1", "--staff", "4"}, modules)).code == 0);
    const std::string events = stage.events();
    CHECK(count(events, "attempt-ended .*\"passed\":true") >= 6);
    CHECK(count(events, " question-answered .*\"ask\":\"") > 50);
    const Finished resumed = run(minplanctl(
        {"play", "mal-som-er-brukerens-egne", "--modules", modules, "--data", stage.data().string(),
         "--as", *persons(stage.completion(), "passed").begin(), "--json"}));
    CHECK(resumed.code == 0);
}

TEST_CASE("made-up staff are not mixed with people who are there")
{
    const Stage stage;
    {
        record::Store store(stage.data(), record::realSurroundings());
        store.addPerson({"kari", "Kari Nordmann", "", ""});
    }
    const std::string before = stage.events();
    const Finished refused = stage.fill({"--staff", "4"});
    CHECK(refused.code == 1);
    CHECK(refused.err.find("det er folk i ") != std::string::npos);
    CHECK(stage.events() == before);
}

TEST_CASE("a file in which nobody is yet may be filled, and what makes no sense is wrong use")
{
    const Stage stage;
    {
        const record::Store store(stage.data(), record::realSurroundings());
    }
    CHECK(stage.fill({"--staff", "0"}).code == 2);
    CHECK(stage.fill({"--day", "2026-02-30"}).code == 2);
    CHECK(stage.fill({"--units", "1", "--staff", "3"}).code == 0);
    CHECK(record::Store(stage.data(), record::realSurroundings()).persons().size() == 5);
}

TEST_CASE("Ctrl-C leaves neither the file nor half of it")
{
    const Stage stage;
    Conversation running(stage.words({"--units", "40", "--staff", "4000"}));
    const fs::path part = stage.data() / "demo.part";
    for (int wait = 0; wait < 3000 && !fs::exists(part / "minplan.db"); ++wait) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    REQUIRE(fs::exists(part));
    running.interrupt();
    CHECK(running.wait() == 1);
    CHECK_FALSE(fs::exists(part));
    CHECK_FALSE(fs::exists(stage.file()));
}
