#include "lead/assigning_words.h"

#include "app/qt_values.h"
#include "text/norwegian.h"

#include <QCoreApplication>

#include <algorithm>

namespace minplan::app {
namespace {

struct AssigningWords {
    Q_DECLARE_TR_FUNCTIONS(AssigningWords)
};

bool bears(const people::Person &person, const std::string &id)
{
    return person.id == id
        || std::any_of(person.also.begin(), person.also.end(),
                       [&id](const people::Handle &other) { return other.id == id; });
}

const people::Person *personOf(const std::string &id, const std::vector<people::Person> &people)
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&id](const auto &person) { return bears(person, id); });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

std::vector<Subject> subjectsOf(const Shelf &shelf)
{
    std::vector<Subject> subjects;
    for (const CourseEntry &entry : shelf.courses) {
        if (!entry.course.id.empty()) {
            subjects.push_back({entry.course.id,
                                {},
                                AssigningWords::tr("Hele kurset «%1»").arg(q(entry.course.title))});
        }
        for (const std::string &id : entry.modules) {
            const auto module = shelf.modules.find(id);
            if (module != shelf.modules.end() && !module->second.broken()) {
                const std::string &title = module->second.head.title;
                subjects.push_back({{}, id, q(title.empty() ? id : title)});
            }
        }
    }
    return subjects;
}

QStringList ruleNames()
{
    return {AssigningWords::tr("Innen en bestemt dag"),
            AssigningWords::tr("Så mange dager etter start i stillingen"),
            AssigningWords::tr("Hvert år, innen utgangen av en måned"),
            AssigningWords::tr("På nytt, så mange måneder etter bestått")};
}

QStringList professionsOf(const std::vector<people::Person> &people)
{
    std::vector<std::string> known;
    for (const people::Person &person : people) {
        if (!person.profession.empty()) {
            known.push_back(person.profession);
        }
    }
    std::sort(known.begin(), known.end(), text::alphabeticallyBefore);
    known.erase(std::unique(known.begin(), known.end()), known.end());
    QStringList professions;
    for (const std::string &one : known) {
        professions << q(one);
    }
    return professions;
}

int reachedBy(const people::Assignment &assignment, const people::Units &units,
              const std::vector<people::Person> &people)
{
    const people::Assigned assigned({assignment}, units);
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [&assigned](const people::Person &person) {
            return !assigned.of(person).empty();
        }));
}

bool concerns(const people::Assignment &assignment, const people::Units &all,
              const people::Units &units, const std::vector<people::Person> &people)
{
    if (!assignment.person.empty()) {
        return personOf(assignment.person, people) != nullptr;
    }
    const auto below = people::withBelow(all, {assignment.unit});
    return std::any_of(units.begin(), units.end(), [&](const people::Unit &unit) {
        return below.contains(unit.id)
            || people::withBelow(all, {unit.id}).contains(assignment.unit);
    });
}

QString whomText(const people::Assignment &assignment, const people::Units &units,
                 const std::vector<people::Person> &people)
{
    if (!assignment.person.empty()) {
        const people::Person *person = personOf(assignment.person, people);
        return person == nullptr ? QString() : q(person->name);
    }
    const QString unit = q(people::joined(people::pathOf(units, assignment.unit)));
    return assignment.role.empty()
        ? unit
        : AssigningWords::tr("%1, bare yrket %2").arg(unit, q(assignment.role));
}

} // namespace minplan::app
