#include "ctl/demo_story.h"
#include "people/decisions.h"
#include "people/identity.h"
#include "record/access.h"

namespace minplan::ctl {

namespace {

using record::Access;
using record::Millis;
using record::Store;

Happening once(Millis when, std::function<void(Store &)> what)
{
    return {when, [what = std::move(what)](Store &store) -> std::optional<Millis> {
                what(store);
                return std::nullopt;
            }};
}

people::Person personIn(const Store &store, const people::Listed &listed)
{
    return store.findPerson(idOf(listed)).value();
}

Happening taken(const DemoDays &days, int ago, people::List list)
{
    const std::string today = text::isoDate(days.ago(ago));
    return once(days.at(ago, 8), [list = std::move(list), today](Store &store) {
        const auto noId = [] { return std::string(); }; // everybody has a number
        Access(store).takeIn(people::planFor(store.roster(), list, today, noId), "ansatte.csv");
    });
}

void assign(Store &store, const DemoWorld &world)
{
    people::Assignment assignment{people::unitId({"tildelt", world.course})};
    assignment.course = world.course;
    assignment.unit = people::unitAt(store.organisation(), world.staff.top)->id;
    assignment.due = people::written({people::DueRule::Kind::AfterStart, {}, kAssigned - kDue});
    assignment.since = text::isoDate(world.days.ago(kAssigned));
    Access(store, personIn(store, world.staff.administrator)).assign(assignment);
}

/// What the unit's lead decides for the person.
Happening decided(const DemoWorld &world, const DemoPerson &person, int daysAgo,
                  std::function<people::Fact(const people::Person &)> fact)
{
    const people::Listed &lead = world.staff.leads[person.unit];
    return once(world.days.at(daysAgo, 13), [&person, &lead, fact](Store &store) {
        Access(store, personIn(store, lead))
            .decide(personIn(store, person.listed), fact(personIn(store, person.listed)));
    });
}

void addDecisions(Happenings &story, const DemoWorld &world, const DemoPerson &person)
{
    const DemoDays &days = world.days;
    if (person.fate == Fate::Extended) {
        const people::Extension longer{days.ago(kExtended), days.ago(-14), "Byttet turnus"};
        story.push_back(
            decided(world, person, kExtended,
                    [longer, module = world.modules.back().id](const people::Person &who) {
                        return people::extended(who, module, longer);
                    }));
    }
    if (person.fate == Fate::Recognised) {
        const people::Recognised earlier{days.ago(400), 0, "Kurs i forrige jobb"};
        story.push_back(
            decided(world, person, kRecognised,
                    [earlier, module = world.modules.front().id](const people::Person &who) {
                        return people::recognised(who, module, earlier);
                    }));
    }
    for (const module::Module &module : world.modules) {
        if (person.fate == Fate::OnLeave) {
            const people::Exemption away{days.ago(kExempted), "Permisjon"};
            story.push_back(decided(world, person, kExempted,
                                    [away, module = module.id](const people::Person &who) {
                                        return people::exempted(who, module, away);
                                    }));
        }
    }
}

} // namespace

void addFacts(Happenings &story, const DemoWorld &world)
{
    story.push_back(taken(world.days, kBegins, world.staff.before()));
    story.push_back(
        once(world.days.at(kAssigned, 9), [&world](Store &store) { assign(store, world); }));
    for (const DemoPerson &person : world.staff.staff) {
        addDecisions(story, world, person);
    }
    story.push_back(taken(world.days, kMoved, world.staff.after()));
}

} // namespace minplan::ctl
