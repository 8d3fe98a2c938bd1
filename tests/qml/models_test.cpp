#include "app/command_line.h"
#include "app/rows_model.h"
#include "app/window.h"
#include "documents/certificate_json.h"
#include "documents/list_json.h"
#include "home/course_list_model.h"
#include "home/home_model.h"
#include "kit/text_tools.h"
#include "people/person_list_model.h"
#include "people/sign_in_model.h"
#include "people/sign_in_words.h"
#include "settings/settings_model.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTranslator>

#include <doctest/doctest.h>

using namespace Qt::StringLiterals;
using namespace minplan;
using namespace minplan::app;

namespace {

constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::Fatal;

CardListModel::Card card(const QString &id, const QString &state)
{
    CardListModel::Card made;
    made.id = id;
    made.title = id;
    made.stateText = state;
    return made;
}

QString shownAt(const QAbstractItemModel &model, int row)
{
    return model.data(model.index(row, 0), Qt::DisplayRole).toString();
}

} // namespace

TEST_CASE("people stand in Norwegian order and are found by name, unit or profession")
{
    PersonListModel model;
    const QAbstractItemModelTester tester(&model, kMode);
    model.setPersons({{"1", "Åse Moe", "sykepleier", "Fana", false},
                      {"2", "Ærlig Lie", "ergoterapeut", "Årstad", true},
                      {"3", "Anne Dahl", "sykepleier", "Årstad", false}});
    REQUIRE(model.rowCount() == 3);
    CHECK(shownAt(model, 0) == u"Anne Dahl");
    CHECK(shownAt(model, 1) == u"Ærlig Lie");
    CHECK(shownAt(model, 2) == u"Åse Moe");
    model.setSearch(u"årst"_s);
    CHECK(model.rowCount() == 2);
    model.setSearch(u"ergo"_s);
    REQUIRE(model.rowCount() == 1);
    CHECK(model.data(model.index(0), PersonListModel::DetailRole) == u"Ergoterapeut · Årstad"_s);
    CHECK(model.data(model.index(0), PersonListModel::HasPinRole).toBool());
    model.setSearch(u"finnes ikke"_s);
    CHECK(model.rowCount() == 0);
    CHECK(model.total() == 3);
}

TEST_CASE("cards tell only of the rows that changed")
{
    CardListModel model;
    const QAbstractItemModelTester tester(&model, kMode);
    model.setCards({card(u"a"_s, u"Ikke startet"_s), card(u"b"_s, u"Ikke startet"_s)});
    int changes = 0;
    QObject::connect(&model, &CardListModel::dataChanged, [&](const QModelIndex &first) {
        ++changes;
        CHECK(first.row() == 1);
    });
    model.setCards({card(u"a"_s, u"Ikke startet"_s), card(u"b"_s, u"Fullført"_s)});
    CHECK(changes == 1);
    CHECK(model.data(model.index(1), CardListModel::StateTextRole) == u"Fullført"_s);
}

TEST_CASE("courses keep their cards' models while the courses are the same")
{
    CourseListModel model;
    const QAbstractItemModelTester tester(&model, kMode);
    const auto sections = [](const QString &state) {
        std::vector<CourseListModel::Section> made(1);
        made[0].id = u"kurs"_s;
        made[0].title = u"Kurset"_s;
        made[0].cards = {card(u"a"_s, state)};
        return made;
    };
    model.setSections(sections(u"Ikke startet"_s));
    auto *const before
        = model.data(model.index(0), CourseListModel::CardsRole).value<CardListModel *>();
    model.setSections(sections(u"Fullført"_s));
    auto *const after
        = model.data(model.index(0), CourseListModel::CardsRole).value<CardListModel *>();
    CHECK(before == after);
    CHECK(after->data(after->index(0), CardListModel::StateTextRole) == u"Fullført"_s);
}

TEST_CASE("rows are read by the names they were given")
{
    RowsModel model({"title", "line"});
    const QAbstractItemModelTester tester(&model, kMode);
    model.setRows({{u"En"_s, u"to"_s}});
    REQUIRE(model.count() == 1);
    CHECK(model.data(model.index(0), model.roleNames().key("line")) == u"to"_s);
    model.setRows({});
    CHECK(model.count() == 0);
}

TEST_CASE("the greeting follows the hour")
{
    CHECK(greetingFor(u"Ingrid"_s, 7) == u"God morgen, Ingrid");
    CHECK(greetingFor(u"Ingrid"_s, 12) == u"God dag, Ingrid");
    CHECK(greetingFor(u"Ingrid"_s, 19) == u"God kveld, Ingrid");
    CHECK(greetingFor(u"Ingrid"_s, 2) == u"Hei, Ingrid");
}

TEST_CASE("a wait is told in words")
{
    QTranslator translator;
    speak(u"nb"_s, translator);
    using namespace std::chrono_literals;
    CHECK(waitText(1s) == u"Vent 1 sekund før du prøver igjen.");
    CHECK(waitText(30s) == u"Vent 30 sekunder før du prøver igjen.");
    CHECK(waitText(121s) == u"Vent 3 minutter før du prøver igjen.");
}

TEST_CASE("settings live in the data folder and come back")
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    {
        SettingsModel settings(path);
        CHECK(settings.textPercent() == 100);
        settings.setTextPercent(163);
        settings.setLook(SettingsModel::Look::Dark);
        settings.setReducedMotion(true);
    }
    const SettingsModel settings(path);
    CHECK(settings.textPercent() == 160);
    CHECK(settings.look() == SettingsModel::Look::Dark);
    CHECK(settings.reducedMotion());
}

TEST_CASE("a screen reader gets Markdown without its marks")
{
    CHECK(TextTools::plain(u"Et **mål** er [ditt](https://x.no)."_s) == u"Et mål er ditt.");
    CHECK(TextTools::links(u"[a](https://x.no) og [b](https://y.no) og [c](https://x.no)"_s)
          == QStringList{u"https://x.no"_s, u"https://y.no"_s});
}

TEST_CASE("the command line knows its own words only")
{
    using Do = CommandLine::Do;
    CHECK(readCommandLine({u"minplan"_s}).what == Do::Run);
    CHECK(readCommandLine({u"minplan"_s, u"--self-test"_s}).what == Do::SelfTest);
    CHECK(readCommandLine({u"minplan"_s, u"--language"_s, u"se"_s}).what == Do::WrongUse);
    const auto line = readCommandLine({u"minplan"_s, u"--tour"_s, u"ut"_s, u"--data"_s, u"d"_s});
    CHECK(line.what == Do::Tour);
    CHECK(line.tourFolder == u"ut");
    CHECK(line.data == u"d");
}

TEST_CASE("a certificate reaches the program that draws it as it was")
{
    using namespace std::chrono;
    report::Certificate certificate;
    certificate.title = "Kursbevis";
    certificate.text = "Har gjennomført «kurset».";
    certificate.name = "Åse Ærlig";
    certificate.course = "Det er min plan";
    certificate.courseEdition = 3;
    certificate.date = 2026y / November / 3;
    certificate.modules = {{"Mål", 2, {17, 2}, 10, 2026y / October / 31}};
    const report::Certificate read = certificateFromJson(toJson(certificate));
    CHECK(read.title == certificate.title);
    CHECK(read.text == certificate.text);
    CHECK(read.name == certificate.name);
    CHECK(read.course == certificate.course);
    CHECK(read.courseEdition == 3);
    CHECK(read.date == certificate.date);
    REQUIRE(read.modules.size() == 1);
    CHECK(read.modules[0].title == "Mål");
    CHECK(read.modules[0].edition == 2);
    CHECK(read.modules[0].points == text::Fraction(17, 2));
    CHECK(read.modules[0].of == text::Fraction(10));
    CHECK(read.modules[0].passedOn == certificate.modules[0].passedOn);
}

TEST_CASE("a list reaches the program that writes it as it was")
{
    using namespace std::chrono;
    List list;
    list.format = report::ListFormat::Pdf;
    list.about = {"Fana / Nord", "Åse", sys_days(2026y / November / 3) + 8h, "en", {{"a", "Mål"}}};
    report::CompletionLine line;
    line.person = "p";
    line.name = "Åse Ærlig";
    line.unit = "Fana";
    line.role = "lege";
    line.module = "a";
    line.edition = 2;
    line.status = report::Status::Failed;
    line.points = {17, 3};
    line.of = 10;
    line.due = 2026y / December / 1;
    list.lines = {line, {}};
    const List read = listFromJson(toJson(list));
    CHECK(read.format == list.format);
    CHECK(read.about.unit == "Fana / Nord");
    CHECK(read.about.by == "Åse");
    CHECK(read.about.made == list.about.made);
    CHECK(read.about.language == "en");
    CHECK(read.about.titles == list.about.titles);
    REQUIRE(read.lines.size() == 2);
    CHECK(report::completionJson(read.lines) == report::completionJson(list.lines));
    CHECK(read.lines[0].points == line.points);
}
