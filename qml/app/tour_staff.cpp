#include "app/tour_copies.h"
#include "app/tour_stops.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr auto kList = "Navn;Enhet;Yrke;Ansattnr;Rolle\n"
                       "Aasta Åsheim;Fana / Sone Nord;sykepleier;1001;leder\n"
                       "Bjørn Ødegård;Fana / Sone Nord;ergoterapeut;1002;instruktør\n"
                       "Camilla Dahl;Fana / Sone Nord;vernepleier;1003;\n"
                       "Ester Nilsen;Årstad;fysioterapeut;1004;leder\n"
                       "Farid Rahimi;Årstad;helsefagarbeider;1005;\n"
                       "Øyvind Strand;Årstad;assistent;1006;\n";

/// Somebody has left, somebody is in another unit, and somebody is new.
constexpr auto kLater = "Navn;Enhet;Yrke;Ansattnr;Rolle\n"
                        "Aasta Åsheim;Fana / Sone Nord;sykepleier;1001;leder\n"
                        "Bjørn Ødegård;Årstad;ergoterapeut;1002;instruktør\n"
                        "Camilla Dahl;Fana / Sone Nord;sykepleier;1003;\n"
                        "Ester Nilsen;Årstad;fysioterapeut;1004;leder\n"
                        "Øyvind Strand;Årstad;assistent;1006;\n"
                        "Žana Petrović;Årstad;lege;1007;\n";

constexpr auto kBad = "Navn;Enhet;Yrke;Ansattnr\n"
                      "Aasta Åsheim;;sykepleier;1001\n"
                      "01017000027;Årstad;ergoterapeut;1002\n"
                      "Bjørn Ødegård;Årstad;ergoterapeut;1003\n";

void look(Stage &stage, const char *list)
{
    const QString path = QString::fromStdString((stage.data() / "ansatte.csv").string());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(list);
        file.close();
    }
    StaffIntakeModel &intake = *stage.app().staff()->intake();
    intake.look(path);
    (void)stage.until([&] { return !intake.busy(); });
}

void visitIntake(Stage &stage, Camera &camera)
{
    StaffModel &staff = *stage.app().staff();
    staff.setView(StaffModel::View::Intake);
    stage.settle();
    camera.take(stage, u"staff-intake"_s);
    look(stage, kBad);
    camera.take(stage, u"staff-intake-refused"_s);
    look(stage, kList);
    staff.intake()->takeIn();
    (void)stage.until([&] { return !staff.intake()->busy(); });
    camera.take(stage, u"staff-intake-done"_s);
    look(stage, kLater);
    camera.take(stage, u"staff-intake-preview"_s);
}

/// Two who turn out to be one.
void visitJoining(Stage &stage, Camera &camera)
{
    StaffListModel &list = *stage.app().staff()->list();
    StaffJoinModel &joining = *stage.app().staff()->joining();
    stage.app().staff()->setView(StaffModel::View::List);
    const auto at = [](QAbstractItemModel &model, int row, int role) {
        return model.data(model.index(row, 0), role).toString();
    };
    list.choose(at(*list.rows(), 0, Qt::UserRole));
    joining.begin();
    stage.settle();
    camera.take(stage, u"staff-same-person"_s);
    joining.choose(at(*joining.persons(), 1, PersonListModel::PersonIdRole));
    stage.settle();
    camera.take(stage, u"staff-same-person-sure"_s);
    joining.join();
    (void)stage.until([&] { return !list.chosen().value(u"also"_s).toString().isEmpty(); });
    stage.settle();
    camera.take(stage, u"staff-same-person-done"_s);
}

void visitList(Stage &stage, Camera &camera)
{
    StaffListModel &list = *stage.app().staff()->list();
    stage.app().openStaff();
    (void)stage.until([&] { return list.total() > 1; });
    camera.take(stage, u"staff-list"_s);
    list.setSearch(u"xyz"_s);
    stage.settle();
    camera.take(stage, u"staff-nobody-found"_s);
    list.setSearch({});
    list.choose(list.rows()->data(list.rows()->index(0), Qt::UserRole).toString());
    stage.settle();
    camera.take(stage, u"staff-person"_s);
    list.resetPin();
    (void)stage.until([&] { return !list.newPin().isEmpty(); });
    camera.take(stage, u"staff-new-pin"_s);
    visitJoining(stage, camera);
    stage.app().staff()->setView(StaffModel::View::Log);
    (void)stage.until([&] { return stage.app().staff()->log()->rows()->count() > 0; });
    camera.take(stage, u"staff-log"_s);
}

} // namespace

void visitStaff(const QString &modules, Camera &camera)
{
    Stage stage(modules.toStdString());
    AppModel &app = stage.app();
    beginAsAdministrator(stage);
    app.openStaff();
    stage.settle();
    visitIntake(stage, camera);
    visitList(stage, camera);
}

} // namespace minplan::app
