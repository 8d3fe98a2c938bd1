#include "app/tour_stops.h"
#include "record/access.h"
#include "record/identifiers.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <array>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr std::array kNames{"Amina Yusuf", "Bjørn Haugland", "Camilla Dahl", "Dag Nilsen",
                            "Ester Vik",   "Farid Rahimi",   "Gro Solheim",  "Håkon Lie",
                            "Ingrid Eide", "Jonas Berg",     "Kaja Myhre",   "Lars Eide",
                            "Mona Tveit",  "Nora Aas",       "Ole Strand",   "Petra Hansen"};
constexpr std::array kProfessions{"sykepleier", "fysioterapeut", "ergoterapeut", "vernepleier"};
constexpr std::array kModules{"hva-er-individuell-plan", "mal-som-er-brukerens-egne"};

void finish(record::Store &store, const std::string &person, const std::string &module, bool well)
{
    const auto attempt
        = store.begin(person, module, 1,
                      {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}});
    const play::Event end{
        "attempt-ended", "", {{"points", well ? "9" : "4"}, {"of", "10"}, {"passed", well}}};
    store.append(attempt, std::span(&end, 1));
}

void begin(record::Store &store, const std::string &person, const std::string &module)
{
    (void)store.begin(person, module, 1,
                      {"attempt-begun", "", {{"seed", 7}, {"edition", 1}, {"language", "nb"}}});
}

/// The first module is to be done by a day that has gone, the second by one to come.
void assign(record::Store &store, const record::Surroundings &surroundings)
{
    record::Access access(store);
    for (const people::Unit &unit : access.units()) {
        people::Assignment one;
        one.unit = unit.id;
        one.since = "2026-09-01";
        for (const auto &[module, due] :
             {std::pair(kModules[0], "2026-10-28"), std::pair(kModules[1], "2026-12-15")}) {
            one.id = record::randomUuid(surroundings.random);
            one.module = module;
            one.due = due;
            access.assign(one);
        }
    }
}

/// Two units of Fana with people who stand in every way there is, asked since September.
void fill(const std::filesystem::path &data)
{
    auto surroundings = madeUpSurroundings(11);
    auto now = std::make_shared<record::Millis>(std::chrono::sys_days(
        std::chrono::year(2026) / std::chrono::September / std::chrono::day(1)));
    surroundings.now = [now] { return *now += std::chrono::minutes(7); };
    record::Store store(data, surroundings);
    for (std::size_t at = 0; at < kNames.size(); ++at) {
        people::Person person{{},
                              kNames.at(at),
                              kProfessions.at(at % 4),
                              at % 3 == 0 ? "Sone Nord" : "Sone Sør",
                              false};
        *now = std::chrono::sys_days(std::chrono::year(2026)
                                     / (at % 5 == 4 ? std::chrono::October : std::chrono::September)
                                     / std::chrono::day(at % 5 == 4 ? 28 : 2));
        person.email = at % 2 == 1 ? "ansatt" + std::to_string(at) + "@fana.example" : "";
        const std::string id = store.addPerson(person).id;
        *now += std::chrono::days(3);
        if (at % 4 < 2) {
            finish(store, id, kModules[0], true);
        } else if (at % 4 == 2) {
            begin(store, id, kModules[0]);
        }
        if (at % 4 == 0) {
            finish(store, id, kModules[1], at % 8 == 0);
        }
    }
    assign(store, surroundings);
}

void choose(Stage &stage, const QString &name)
{
    LeadModel &lead = *stage.app().lead();
    for (int at = 0; at < lead.rows()->count(); ++at) {
        const auto index = lead.rows()->index(at);
        if (lead.rows()->data(index, Qt::UserRole + 2).toString() == name) {
            lead.choose(lead.rows()->data(index, Qt::UserRole + 1).toString());
            break;
        }
    }
    (void)stage.until([&] { return lead.chosen().value(u"name"_s).toString() == name; });
}

/// A form that is filled in wrongly, and a person for whom this and that was decided.
void visitDeciding(Stage &stage, Camera &camera)
{
    (void)stage.app().back();
    choose(stage, u"Camilla Dahl"_s);
    DecidingModel &deciding = *stage.app().lead()->deciding();
    const auto late = QString::fromLatin1(kModules[0]);
    const auto other = QString::fromLatin1(kModules[1]);
    deciding.begin(late, DecidingModel::Kind::Extend);
    stage.settle();
    deciding.save(u"snart"_s, {});
    camera.take(stage, u"lead-deciding"_s);
    deciding.save(u"15.1.2027"_s, u"langtidspermisjon"_s);
    (void)stage.until([&] { return deciding.doneModule() == late; });
    deciding.begin(other, DecidingModel::Kind::Recognise);
    deciding.save(u"3.5.2025"_s, u"Kurs i Bergen"_s);
    (void)stage.until([&] { return deciding.doneModule() == other; });
    camera.take(stage, u"lead-decided"_s);
}

/// For a person, filled in; and for the units, with what is assigned there.
void visitAssigning(Stage &stage, Camera &camera)
{
    LeadModel &lead = *stage.app().lead();
    AssigningModel &assigning = *lead.assigning();
    lead.assign();
    (void)stage.until([&] { return assigning.ready(); });
    camera.take(stage, u"lead-assign-person"_s);
    (void)stage.app().back();
    (void)stage.app().back();
    lead.assign();
    (void)stage.until([&] { return assigning.ready(); });
    assigning.setSubject(1);
    assigning.setUnit(0);
    assigning.setRule(2);
    stage.settle();
    camera.take(stage, u"lead-assign"_s);
    assigning.assign();
    (void)stage.until([&] { return !assigning.done().isEmpty(); });
    camera.take(stage, u"lead-assigned"_s);
}

/// One who is late, and all who have something left: before and after it was noted.
void visitReminding(Stage &stage, Camera &camera)
{
    LeadModel &lead = *stage.app().lead();
    RemindingModel &reminding = *lead.reminding();
    choose(stage, u"Håkon Lie"_s);
    lead.remind();
    stage.settle();
    camera.take(stage, u"lead-remind-person"_s);
    (void)stage.app().back();
    (void)stage.app().back();
    lead.setState(1);
    lead.remind();
    stage.settle();
    reminding.saveDays();
    (void)stage.until([&] {
        return !reminding.busy() && reminding.calendar()->state() != DocumentModel::State::Working;
    });
    camera.take(stage, u"lead-remind"_s);
    if (QQuickItem *button = itemBelow(stage.window()->contentItem(), u"makeDocument"_s)) {
        button->forceActiveFocus();
        stage.settle();
        camera.take(stage, u"lead-remind-days"_s);
    }
    (void)stage.app().back();
    stage.settle();
    camera.take(stage, u"lead-reminded"_s);
    lead.setState(0);
}

} // namespace

void visitLead(const QString &modules, Camera &camera)
{
    Stage stage(modules.toStdString());
    AppModel &app = stage.app();
    beginAsAdministrator(stage);
    LeadModel &lead = *app.lead();
    app.openLead();
    (void)stage.until([&] { return lead.ready(); });
    camera.take(stage, u"lead-alone"_s);
    fill(stage.data());
    app.openLead();
    (void)stage.until([&] { return lead.found() > 1; });
    camera.take(stage, u"lead"_s);
    lead.setState(1);
    stage.settle();
    camera.take(stage, u"lead-to-do"_s);
    lead.setSearch(u"xyz"_s);
    stage.settle();
    camera.take(stage, u"lead-nobody-found"_s);
    lead.setSearch({});
    lead.setState(0);
    if (QQuickItem *button = itemBelow(stage.window()->contentItem(), u"leadExport"_s)) {
        QMetaObject::invokeMethod(button, "clicked");
        lead.save(0);
        (void)stage.until([&] { return lead.list()->state() != DocumentModel::State::Working; });
        stage.settle();
        camera.take(stage, u"lead-saved"_s);
        QMetaObject::invokeMethod(button, "clicked");
    }
    choose(stage, u"Amina Yusuf"_s);
    camera.take(stage, u"lead-person"_s);
    visitDeciding(stage, camera);
    visitAssigning(stage, camera);
    (void)stage.app().back();
    visitTeaching(stage, QString::fromLatin1(kModules[1]), camera);
    (void)app.back();
    visitReminding(stage, camera);
}

} // namespace minplan::app
