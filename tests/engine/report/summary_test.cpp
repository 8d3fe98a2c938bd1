#include "completion_world.h"
#include "report/completion.h"
#include "report/summary_list.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace minplan;
using namespace minplan::tests;
using people::Fact;
using report::Status;

namespace {

const people::Units kUnits = {{"by", "Bydelene"},
                              {"fana", "Fana", "by"},
                              {"nord", "Nord", "fana"},
                              {"sor", "Sør", "fana"},
                              {"ytre", "Ytrebygda", "by"}};
const std::vector<std::string> kModules = {"a", "b", "c", "d", "e"};

/// People to whom everything happens that has to do with what is due, in years.
class Town
{
public:
    Town(std::uint64_t seed, int months)
        : m_random(seed)
    {
        std::vector<Fact> facts;
        for (const people::Unit &unit : kUnits) {
            facts.push_back(people::difference({}, unit));
        }
        m_world.store.note("test", facts);
        for (int one = 0; one < 70; ++one) {
            addSomebody("p" + std::to_string(one));
        }
        assign();
        for (int month = 0; month < months; ++month, m_world.now += std::chrono::days(30)) {
            for (const std::string &person : m_staff) {
                happen(person);
            }
        }
        record::Access access(m_world.store);
        for (int pair = 0; pair < 6; ++pair) { // some become one, and one of these three
            access.join(*m_world.store.findPerson("p" + std::to_string(10 * pair)),
                        *m_world.store.findPerson("p" + std::to_string(10 * pair + 1 + pair % 2)));
        }
        access.join(*m_world.store.findPerson("p3"), *m_world.store.findPerson("p0"));
    }

    [[nodiscard]] World &world() { return m_world; }
    [[nodiscard]] text::Day today() const { return text::osloDay(m_world.now); }

    [[nodiscard]] report::Summary summary(record::Access &access, const std::string &unit = {})
    {
        report::SummaryTally tally(access.units(), access.units(people::Right::Completion, unit),
                                   m_courses, today());
        access.progress({"completion", false, unit},
                        [&tally](const record::Progress &one) { tally.take(one); });
        return tally.summary();
    }
    /// Counted from the page of the unit.
    [[nodiscard]] report::StatusCounts counted(record::Access &access, const std::string &unit = {})
    {
        const auto standings = access.completion({"completion", false, unit});
        const auto view = report::unitView(standings, m_courses, {}, access.units(), today());
        checkLines(standings, view);
        report::StatusCounts counts{};
        for (const report::PersonView &person : view.persons) {
            ++report::of(counts, person.status);
        }
        return counts;
    }

private:
    /// The page and the list are worked out in two ways and say the same.
    void checkLines(const std::vector<record::Standing> &standings, const report::UnitView &view)
    {
        std::size_t found = 0;
        const auto lines = report::completion(standings, m_courses, {}, m_world.now);
        for (const report::PersonView &person : view.persons) {
            for (const report::ModuleState &state : person.modules) {
                found += static_cast<std::size_t>(
                    std::count_if(lines.begin(), lines.end(), [&](const auto &line) {
                        return line.person == person.person.id && line.module == state.module
                            && line.status == state.status && line.due == state.due
                            && line.expires == state.expires;
                    }));
            }
        }
        CHECK(found == lines.size());
    }

    std::size_t below(std::size_t end) { return m_random() % end; }

    void addSomebody(const std::string &id)
    {
        people::Person person{id, id, below(2) == 0 ? "sykepleier" : "ergoterapeut", ""};
        for (std::size_t unit = 0; unit <= below(2); ++unit) {
            person.units.insert(kUnits[below(kUnits.size())].id);
        }
        person.startedOn = below(3) == 0 ? "" : "2023-0" + std::to_string(1 + below(9)) + "-31";
        person.startedOn = text::parseIsoDate(person.startedOn) ? person.startedOn : "";
        person.closedOn = below(12) == 0 ? "2024-01-01" : "";
        person.listed = below(2) == 0;
        m_world.store.note("test", std::array{people::difference({}, person)});
        m_staff.push_back(id);
    }

    void assign()
    {
        const auto add = [this](people::Assignment one) {
            one.since = "2026-02-01";
            m_world.store.note("test", std::array{people::difference({}, one)});
        };
        add({"1", "a", "", "by", "", "", "every-04"});
        add({"2", "b", "", "fana", "", "sykepleier", "start+60d"});
        add({"3", "b", "", "by", "", "", "pass+12m"});
        add({"4", "", "kurs", "ytre", "", "", "2027-03-01"});
        add({"5", "e", "", "", "p7", "", "2024-03-01"});
        add({"6", "d", "", "", "p1", "", "a rule of a later version"});
    }

    void happen(const std::string &person)
    {
        const std::string &module = kModules[below(kModules.size())];
        const auto what = below(24);
        if (what < 4) {
            const auto months = below(2) == 0 ? std::nullopt : std::optional<int>(6 + below(12));
            const auto attempt = m_world.begin(person, module);
            if (below(4) > 0) {
                m_world.end(attempt, below(3) > 0, months);
            }
        } else if (what == 4) {
            decide(*m_world.store.findPerson(person), module);
        }
    }

    void decide(const people::Person &person, const std::string &module)
    {
        const auto later = text::daysAfter(today(), 90);
        const std::array<Fact, 3> facts
            = {people::extended(person, module, {today(), later, "Permisjon"}),
               people::exempted(person, module, {today(), "Permisjon"}),
               people::recognised(person, module, {today(), 12, "Kurs"})};
        m_world.store.note("test", std::array{facts.at(below(3))});
    }

    std::mt19937_64 m_random;
    World m_world;
    std::vector<std::string> m_staff;
    std::vector<module::Course> m_courses = {course(within(1300))};
};

} // namespace

TEST_CASE("the summary of each unit is what its page would count, whatever has happened")
{
    report::StatusCounts met{};
    std::uint64_t seed = 0;
    for (const int months : {1, 4, 12, 36}) {
        CAPTURE(months);
        Town town(++seed, months);
        record::Access access(town.world().store);
        const auto summary = town.summary(access);
        CHECK(summary.everyone == town.counted(access));
        REQUIRE(summary.units.size() == kUnits.size());
        for (const report::UnitSummary &one : summary.units) {
            CAPTURE(one.unit.name);
            CHECK(one.persons == town.counted(access, one.unit.id));
            CHECK(town.summary(access, one.unit.id).everyone == one.persons);
        }
        for (std::size_t status = 0; status < met.size(); ++status) {
            met.at(status) += summary.everyone.at(status);
        }
    }
    for (const int persons : met) { // what never happens proves nothing
        CHECK(persons > 0);
    }
}

TEST_CASE("a lead's summary has the units led and those below, and nobody else")
{
    Town town(4, 12);
    people::Person lead{"lead", "Lise", "", ""};
    lead.leads = {"fana"};
    record::Access access(town.world().store, lead);
    const auto summary = town.summary(access);
    REQUIRE(summary.units.size() == 3);
    for (const report::UnitSummary &one : summary.units) {
        CAPTURE(one.unit.name);
        CHECK(one.unit.id != "by");
        CHECK(one.persons == town.counted(access, one.unit.id));
    }
    CHECK(summary.everyone == town.counted(access, "fana"));
}

TEST_CASE("a summary is written by path, everybody first")
{
    report::Summary summary;
    summary.everyone = {3, 1, 2, 0, 1, 0};
    summary.units = {{kUnits[3], {1, 0, 2, 0, 0, 0}}, {kUnits[0], {3, 1, 2, 0, 1, 0}}};
    CHECK(
        report::summaryTable(summary, kUnits, "nb")
        == "Enhet                  Personer  bestått  utløpt  over fristen  ikke bestått  i gang  "
           "ikke begynt\n"
           "Alle                   7         3        1       2             0             1       "
           "0\n"
           "Bydelene               7         3        1       2             0             1       "
           "0\n"
           "Bydelene / Fana / Sør  3         1        0       2             0             0       "
           "0\n");
    CHECK(report::summaryCsv(summary, kUnits, report::CsvStyle::Plain)
          == "unit,persons,passed,expired,overdue,failed,in-progress,not-started\n"
             ",7,3,1,2,0,1,0\n"
             "Bydelene,7,3,1,2,0,1,0\n"
             "Bydelene / Fana / Sør,3,1,0,2,0,0,0\n");
    const auto json = nlohmann::json::parse(report::summaryJson(summary, kUnits));
    REQUIRE(json.size() == 3);
    CHECK(json[0]["unit"].is_null());
    CHECK(json[2]["id"] == "sor");
    CHECK(json[2]["overdue"] == 2);
}
