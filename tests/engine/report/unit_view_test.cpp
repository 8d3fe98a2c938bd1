#include "report/unit_view.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono;
using report::Status;

namespace {

constexpr year_month_day kToday = 2026y / November / 22;

const people::Units kUnits = {{"fana", "Fana"}, {"nord", "Nord", "fana"}};

report::PersonView person(const std::string &name, std::vector<report::ModuleState> modules = {})
{
    report::PersonView made{{name, name, "", ""}, ""};
    made.modules = std::move(modules);
    return made;
}

record::Standing standing(const std::string &name, const std::set<std::string> &units)
{
    record::Standing made;
    made.person.id = name;
    made.person.units = units;
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
    const auto view = report::unitView(
        {person("Anne", {{"a", Status::Passed}}), person("Bo", {{"a", Status::NotStarted}}),
         person("Dag", {{"a", Status::Overdue, 2026y / November / 20}}),
         person("Eli", {{"a", Status::Overdue, 2026y / November / 1}}),
         person("Gro", {{"a", Status::Expired}}), person("Hans", {{"a", Status::Failed}}),
         person("Ida", {{"a", Status::InProgress}}),
         person("Jon", {{"a", Status::Passed, {}, soon}})},
        course({"a"}), kToday);
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
    const auto statusOf = [](std::vector<report::ModuleState> modules) {
        return report::unitView({person("Eva", std::move(modules))}, {}, kToday).persons[0].status;
    };
    CHECK(statusOf({}) == Status::NotStarted);
    CHECK(statusOf({{"a", Status::Passed}, {"b", Status::NotStarted}}) == Status::InProgress);
    CHECK(statusOf({{"a", Status::Passed}, {"b", Status::Passed}}) == Status::Passed);
    CHECK(statusOf({{"a", Status::InProgress}, {"b", Status::Overdue, 2026y / November / 21}})
          == Status::Overdue);
}

TEST_CASE("columns are the courses' modules in their order, then what else was begun")
{
    const auto view
        = report::unitView({person("Eva", {{"a", Status::NotStarted}, {"b", Status::Passed}}),
                            person("Ola", {{"annet", Status::Passed}, {"b", Status::Passed}})},
                           course({"b", "a", "c"}), kToday);
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
        return report::unitView({person("Eva", {{"a", Status::Passed, {}, day}})}, {}, kToday)
            .persons[0]
            .expires.has_value();
    };
    CHECK(expiresIn(60));
    CHECK_FALSE(expiresIn(61));
}
