#include "lead/lead_words.h"

#include <QLocale>

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono;

namespace {

/// Dates as a Norwegian reads them, for as long as it lives.
class Norwegian
{
public:
    Norwegian() { QLocale::setDefault(QLocale(QLocale::NorwegianBokmal)); }
    ~Norwegian() { QLocale::setDefault(m_before); }
    Norwegian(const Norwegian &) = delete;
    Norwegian &operator=(const Norwegian &) = delete;

private:
    QLocale m_before = QLocale();
};

} // namespace

TEST_CASE("earlier rounds are told as passed, recognised or exempt, and the present one is not")
{
    const Norwegian dates;
    report::ModuleTraining training;
    training.training.passes = {{2022y / May / 3}, {2024y / May / 4}};
    training.training.exemptions = {{2025y / January / 2, "permisjon"}};
    training.passes = {{.recognised = "kurs i Bergen"}, {}};
    training.rounds = {people::TrainingRound{.pass = 0}, people::TrainingRound{.pass = 1},
                       people::TrainingRound{.exempt = 0}, people::TrainingRound{}};
    CHECK(app::earlierOf(training).toStdString()
          == "Runde 1: godkjent fra før: kurs i Bergen, 3. mai 2022\n"
             "Runde 2: bestått 4. mai 2024\n"
             "Runde 3: fritak (permisjon)");
}

TEST_CASE("a line names the earlier training it counts by, and why somebody is exempt")
{
    const Norwegian dates;
    report::CompletionLine line;
    line.status = report::Status::Passed;
    line.passedOn = 2026y / May / 3;
    line.recognised = "kurs i Bergen";
    CHECK(app::detailOf(line).toStdString() == "Godkjent fra før: kurs i Bergen, 3. mai 2026");
    line = {};
    line.status = report::Status::InProgress;
    line.exempt = "permisjon";
    CHECK(app::detailOf(line).toStdString() == "Fritak: permisjon");
}
