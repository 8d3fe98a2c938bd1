#include "report/unit_view.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono;
using report::Status;

namespace {

constexpr year_month_day kToday = 2026y / November / 22;

const people::Units kUnits = {{"fana", "Fana"}, {"nord", "Nord", "fana"}};

record::Standing standing(const std::string &name, const std::set<std::string> &units = {"fana"})
{
    record::Standing made;
    made.person.id = name;
    made.person.name = name;
    made.person.units = units;
    return made;
}

report::CompletionLine line(const std::string &person, const std::string &module, Status status,
                            std::optional<year_month_day> due = {},
                            std::optional<year_month_day> expires = {})
{
    report::CompletionLine made;
    made.person = person;
    made.module = module;
    made.status = status;
    made.due = due;
    made.expires = expires;
    return made;
}

std::vector<module::Course> course(const std::vector<std::string> &modules)
{
    module::Course made;
    made.modules = modules;
    return {made};
}

std::vector<std::string> names(const report::UnitView &view)
{
    std::vector<std::string> names;
    for (const report::PersonView &person : view.persons) {
        names.push_back(person.person.name);
    }
    return names;
}

} // namespace

TEST_CASE("who needs something first stands at the top, the longest overdue before the others")
{
    const auto soon = 2026y / December / 20;
    const std::vector<report::CompletionLine> lines
        = {line("Anne", "a", Status::Passed),
           line("Bo", "a", Status::NotStarted),
           line("Dag", "a", Status::Overdue, 2026y / November / 20),
           line("Eli", "a", Status::Overdue, 2026y / November / 1),
           line("Gro", "a", Status::Expired),
           line("Hans", "a", Status::Failed),
           line("Ida", "a", Status::InProgress),
           line("Jon", "a", Status::Passed, {}, soon)};
    std::vector<record::Standing> everyone;
    for (const auto &each : lines) {
        everyone.push_back(standing(each.person));
    }
    const auto view = report::unitView(everyone, lines, course({"a"}), kUnits, kToday);
    CHECK(names(view)
          == std::vector<std::string>{"Eli", "Dag", "Gro", "Hans", "Jon", "Ida", "Bo", "Anne"});
    CHECK(view.persons[0].daysOver == 21);
    CHECK(view.persons[4].expires == soon);
    CHECK(view.counts.everyone == 8);
    CHECK(view.counts.passed == 2);
    CHECK(view.counts.underWay == 1);
    CHECK(view.counts.toDo == 4);
    CHECK(view.counts.notStarted == 1);
}

TEST_CASE("a person is as far as all modules together")
{
    const auto statusOf = [](std::vector<report::CompletionLine> lines) {
        return report::unitView({standing("Eva")}, lines, {}, kUnits, kToday).persons[0].status;
    };
    CHECK(statusOf({}) == Status::NotStarted);
    CHECK(statusOf({line("Eva", "a", Status::Passed), line("Eva", "b", Status::NotStarted)})
          == Status::InProgress);
    CHECK(statusOf({line("Eva", "a", Status::Passed), line("Eva", "b", Status::Passed)})
          == Status::Passed);
    CHECK(statusOf({line("Eva", "a", Status::InProgress),
                    line("Eva", "b", Status::Overdue, 2026y / November / 21)})
          == Status::Overdue);
}

TEST_CASE("columns are the courses' modules in their order, then what else was begun")
{
    const auto view
        = report::unitView({standing("Eva")},
                           {line("Eva", "annet", Status::Passed), line("Eva", "b", Status::Passed),
                            line("Eva", "a", Status::NotStarted)},
                           course({"b", "a", "c"}), kUnits, kToday);
    CHECK(view.modules == std::vector<std::string>{"b", "a", "annet"});
}

TEST_CASE("a person of several units is shown once, under the first of them")
{
    const auto view = report::unitView({standing("Eva", {"nord", "fana"}), standing("Nils", {})},
                                       {}, {}, kUnits, kToday);
    REQUIRE(view.persons.size() == 2);
    CHECK(view.persons[0].unit == "fana");
    CHECK(view.persons[1].unit.empty());
}

TEST_CASE("a pass that runs out in sixty days is told of, in sixty-one not yet")
{
    const auto expiresIn = [](int days) {
        const year_month_day day = sys_days(kToday) + std::chrono::days(days);
        return report::unitView({standing("Eva")}, {line("Eva", "a", Status::Passed, {}, day)}, {},
                                kUnits, kToday)
            .persons[0]
            .expires.has_value();
    };
    CHECK(expiresIn(60));
    CHECK_FALSE(expiresIn(61));
}
