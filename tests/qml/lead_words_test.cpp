#include "lead/deciding_words.h"
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

TEST_CASE("what was decided is told with its day and words, and its line says nothing of it again")
{
    const Norwegian dates;
    const people::Person kari{"kari", "Kari", "", ""};
    const auto told = [](const people::Fact &fact) {
        return app::standingText(fact).toStdString() + " | " + app::doneText(fact).toStdString();
    };
    CHECK(told(people::extended(kari, "a", {2026y / May / 3, 2027y / June / 4, "sykdom"}))
          == "Utsatt til 4. juni 2027: sykdom | Fristen er utsatt til 4. juni 2027.");
    CHECK(told(people::exempted(kari, "a", {2026y / May / 3, "permisjon"}))
          == "Fritak: permisjon | Fritaket er lagret.");
    CHECK(told(people::recognised(kari, "a", {2026y / May / 3, 12, "kurs i Bergen"}))
          == "Godkjent fra før: kurs i Bergen, tatt 3. mai 2026 | Den tidligere opplæringen er "
             "godkjent.");
    CHECK(told(people::withdrawn(people::exempted(kari, "a", {2026y / May / 3, "permisjon"})))
          == " | Fritaket gjelder ikke lenger.");
    report::CompletionLine line;
    line.status = report::Status::Passed;
    line.passedOn = 2026y / May / 3;
    line.expires = 2027y / May / 3;
    CHECK(app::detailOf(line).toStdString() == "Bestått 3. mai 2026 · Gjelder til 3. mai 2027");
    line.recognised = "kurs i Bergen";
    line.exempt = "permisjon";
    CHECK(app::detailOf(line).toStdString() == "Gjelder til 3. mai 2027");
}
