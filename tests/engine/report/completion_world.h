#pragma once

#include "ctl/process.h"
#include "people/identity.h"
#include "report/completion.h"

#include <nlohmann/json.hpp>

namespace minplan::tests {

using namespace std::chrono_literals;
using std::chrono::sys_days;

/// A real store in a folder of its own, on a clock that the test moves.
struct World {
    TemporaryFolder folder;
    std::uint64_t chance = 0;
    record::Millis now = sys_days(2026y / 1 / 31);
    record::Store store{folder.path() / "data",
                        {[this] { return now; }, [this] { return ++chance * 7919; }, "test", 0ms}};

    std::string add(const std::string &name, const std::string &unit = "Fløyen")
    {
        people::Person person;
        person.name = name;
        person.unit = unit;
        person.profession = "sykepleier";
        return store.addPerson(person).id;
    }

    std::string begin(const std::string &person, const std::string &module, int edition = 1)
    {
        return store.begin(person, module, edition,
                           {"attempt-begun", "", {{"seed", 1}, {"edition", edition}}});
    }

    void end(const std::string &attempt, bool passed, std::optional<int> validMonths = {})
    {
        play::Event event{"attempt-ended",
                          "",
                          {{"points", passed ? "9" : "2"}, {"of", "10"}, {"passed", passed}}};
        if (validMonths) {
            event.body["validMonths"] = *validMonths;
        }
        store.append(attempt, std::span(&event, 1));
    }

    people::Assignment assign(const std::string &module, const std::string &due,
                              const std::string &person = "")
    {
        people::Assignment one{module + due + person, module};
        one.person = person;
        one.unit = person.empty() ? people::unitId({"Fløyen"}) : "";
        one.due = due;
        one.since = text::isoDate(text::osloDay(now));
        record::Access(store).assign(one);
        return one;
    }

    void decide(const std::string &id, people::Fact (*say)(const people::Person &))
    {
        const auto person = *store.findPerson(id);
        record::Access(store).decide(person, say(person));
    }

    /// A line a row: module, status, and the days it was passed, is due and expires.
    std::string told(const std::vector<module::Course> &courses = {})
    {
        const auto day = [](const std::optional<text::Day> &one) {
            return " " + (one ? text::isoDate(*one) : "-");
        };
        std::string told;
        for (const auto &line : lines(courses)) {
            told += line.module + " " + std::string(name(line.status)) + day(line.passedOn)
                + day(line.due) + day(line.expires) + "; ";
        }
        return told;
    }

    std::vector<report::CompletionLine> lines(const std::vector<module::Course> &courses = {},
                                              const std::string &module = {},
                                              const std::string &unit = {})
    {
        record::Look look{"completion"};
        look.unit = unit;
        return report::completion(record::Access(store).completion(look), courses, module, now);
    }
};

inline module::Course course(const module::Due &due)
{
    module::Course course;
    course.id = "kurs";
    course.modules = {"a", "b"};
    course.due = due;
    return course;
}

inline module::Due onDay(const std::string &date)
{
    return {date, std::nullopt};
}

inline module::Due within(int days)
{
    return {"", days};
}

} // namespace minplan::tests
