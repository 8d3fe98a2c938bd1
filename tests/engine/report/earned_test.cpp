#include "golden.h"
#include "report/earned.h"

#include <nlohmann/json.hpp>

using namespace minplan;
using namespace std::chrono_literals;

namespace {

record::CompletionRow passed(const std::string &module, std::int64_t round,
                             std::chrono::sys_days day)
{
    record::CompletionRow row;
    row.module = module;
    row.round = round;
    row.edition = static_cast<int>(round);
    row.passedOn = day;
    row.points = 8;
    row.of = 10;
    return row;
}

module::Course course()
{
    module::Course course;
    course.id = "kurs";
    course.title = "Kurset";
    course.modules = {"a", "b"};
    course.certificateText = "Godt gjort.";
    return course;
}

module::ModuleHead head()
{
    module::ModuleHead head;
    head.id = "a";
    head.title = "Modul A";
    return head;
}

const people::Person kPerson{"p", "Åse", "sykepleier", "Fløyen", false};

} // namespace

TEST_CASE("a course is earned when every module has been passed, on the day of the last pass")
{
    const auto earned
        = report::earnedCourse(kPerson,
                               {passed("b", 1, 2026y / 3 / 2), passed("a", 1, 2024y / 1 / 1),
                                passed("a", 2, 2026y / 2 / 1)},
                               course(), {head()});
    REQUIRE(earned.certificate.has_value());
    CHECK(earned.remaining.empty());
    CHECK(earned.certificate->title == "Kursbevis");
    CHECK(earned.certificate->date == 2026y / 3 / 2);
    REQUIRE(earned.certificate->modules.size() == 2);
    CHECK(earned.certificate->modules[0].title == "Modul A");
    CHECK(earned.certificate->modules[0].edition == 2);
    CHECK(earned.certificate->modules[0].passedOn == 2026y / 2 / 1);
    CHECK(earned.certificate->modules[1].title == "b");
}

TEST_CASE("what remains of a course is said by module, and a failed try is no pass")
{
    record::CompletionRow failed = passed("b", 1, 2026y / 3 / 2);
    failed.passedOn.reset();
    failed.ended = true;
    const auto earned
        = report::earnedCourse(kPerson, {passed("a", 1, 2026y / 1 / 1), failed}, course(), {});
    CHECK_FALSE(earned.certificate.has_value());
    CHECK(earned.remaining == std::vector<std::string>{"b"});
}

TEST_CASE("a module alone gives a certificate that names it")
{
    const auto earned = report::earnedModule(kPerson, {passed("a", 1, 2026y / 1 / 1)}, head());
    REQUIRE(earned.certificate.has_value());
    CHECK(earned.certificate->text == "Har gjennomført modulen «Modul A».");
}
