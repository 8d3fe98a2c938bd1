#include "app/tour_stops.h"
#include "people/identity.h"
#include "record/access.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct Place {
    const char *path;
    int people;
    int done; ///< of every ten
};

constexpr std::array kPlaces{Place{"Bergenhus", 3, 6},
                             Place{"Bergenhus / Sentrum", 24, 9},
                             Place{"Bergenhus / Sandviken", 11, 10},
                             Place{"Fana", 0, 0},
                             Place{"Fana / Sone Nord", 31, 7},
                             Place{"Fana / Sone Sør", 18, 2},
                             Place{"Fana / Sone Sør / Natt", 9, 0},
                             Place{"Laksevåg", 4, 5},
                             Place{"Laksevåg / Loddefjord", 6, 9},
                             Place{"Ytrebygda", 14, 4},
                             Place{"Ytrebygda / Dag", 7, 3},
                             Place{"Ytrebygda / Natt", 5, 10},
                             Place{"Åsane", 2, 0},
                             Place{"Åsane / Ulset", 12, 8}};
constexpr auto kModule = "hva-er-individuell-plan";

/// Fana is late; Bergenhus has until December; Ytrebygda is asked for nothing.
void fill(const std::filesystem::path &data)
{
    record::Store store(data, madeUpSurroundings(23));
    people::StaffPlan plan;
    std::vector<std::string> done;
    for (const Place &place : kPlaces) {
        const auto path = people::pathFrom(place.path);
        people::Unit unit{people::unitId(path), path.back()};
        if (path.size() > 1) {
            unit.parent = people::unitId({path.begin(), path.end() - 1});
        }
        plan.facts.push_back(people::difference(people::Unit(), unit));
        for (int at = 0; at < place.people; ++at) {
            const std::string name = path.back() + " " + std::to_string(at + 1);
            people::Person person{unit.id + "-" + std::to_string(at), name, "sykepleier", ""};
            person.units = {unit.id};
            plan.facts.push_back(people::difference(people::Person(), person));
            if (at % 10 < place.done) {
                done.push_back(person.id);
            }
        }
    }
    record::Access access(store);
    access.takeIn(plan, "ansatte.csv");
    for (const std::string &person : done) {
        const auto attempt
            = store.begin(person, kModule, 1,
                          {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}});
        const play::Event end{
            "attempt-ended", "", {{"points", "9"}, {"of", "10"}, {"passed", true}}};
        store.append(attempt, std::span(&end, 1));
    }
    for (const auto &[name, due] :
         {std::pair("Bergenhus", "2026-12-15"), std::pair("Fana", "2026-10-28")}) {
        people::Assignment one{std::string("tour-") + name, kModule};
        one.unit = people::unitId({name});
        one.since = "2026-09-01";
        one.due = due;
        access.assign(one);
    }
}

void open(Stage &stage, const QString &name)
{
    LeadModel &lead = *stage.app().lead();
    for (int at = 0; at < lead.sums()->count(); ++at) {
        const auto index = lead.sums()->index(at);
        if (lead.sums()->data(index, Qt::UserRole + 1).toString() == name) {
            lead.openUnit(lead.sums()->data(index, Qt::UserRole).toString());
            break;
        }
    }
    (void)stage.until([&] { return lead.title() == name && lead.found() > 0; });
}

} // namespace

void visitMany(const QString &modules, Camera &camera)
{
    constexpr std::size_t kFew = 15;
    Stage stage(modules.toStdString(), {}, kFew);
    beginAsAdministrator(stage);
    fill(stage.data());
    LeadModel &lead = *stage.app().lead();
    stage.app().openLead();
    (void)stage.until([&] { return lead.summed(); });
    camera.take(stage, u"lead-units"_s);
    if (QQuickItem *button = itemBelow(stage.window()->contentItem(), u"leadMore"_s)) {
        QMetaObject::invokeMethod(button, "clicked");
        stage.settle();
        lead.setSearch(u"sone"_s);
        stage.settle();
        camera.take(stage, u"lead-units-found"_s);
        lead.setSearch({});
        stage.settle();
        QMetaObject::invokeMethod(button, "clicked");
        stage.settle();
    }
    if (QQuickItem *button = itemBelow(stage.window()->contentItem(), u"leadExport"_s)) {
        QMetaObject::invokeMethod(button, "clicked");
        lead.save(0);
        (void)stage.until([&] { return lead.list()->state() != DocumentModel::State::Working; });
        camera.take(stage, u"lead-units-saved"_s);
        QMetaObject::invokeMethod(button, "clicked");
    }
    if (QQuickItem *list = itemBelow(stage.window()->contentItem(), u"leadList"_s)) {
        stage.settle();
        list->setProperty("contentY", list->property("originY")); // past the head
        stage.settle();
        camera.take(stage, u"lead-units-rows"_s);
    }
    open(stage, u"Bergenhus"_s);
    camera.take(stage, u"lead-units-below"_s);
    open(stage, u"Sandviken"_s);
    camera.take(stage, u"lead-unit-opened"_s);
}

} // namespace minplan::app
