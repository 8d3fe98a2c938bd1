#include "ctl/world.h"

using namespace minplan::tests;
using Words = std::vector<std::string>;

namespace {

class Unit
{
public:
    Unit()
    {
        REQUIRE(ctl({"staff", "import",
                     m_folder
                         .write("ansatte.csv",
                                "Ansattnr.;Navn;Enhet;Rolle\n1;Lise Leder;Sone Nord;leder\n"
                                "2;Åse Ærlig;Sone Nord;\n")
                         .string()})
                    .code
                == 0);
    }

    [[nodiscard]] Finished ctl(Words words) const
    {
        words.insert(words.end(), {"--data", (m_folder.path() / "data").string()});
        return run(minplanctl(words));
    }
    [[nodiscard]] Finished say(const std::string &month, int users, int withPlan) const
    {
        return ctl({"plans", "Sone Nord", month, "--users", std::to_string(users), "--with-plan",
                    std::to_string(withPlan), "--as", "Lise Leder"});
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("a lead says two numbers a month and reads what has come of it")
{
    const Unit unit;
    int month = 0;
    for (const int withPlan : {12, 13, 12, 11, 12, 13, 20, 21, 22, 23, 22, 24}) {
        ++month;
        const std::string iso
            = std::string("2025-") + (month < 10 ? "0" : "") + std::to_string(month);
        const Finished said = unit.say(iso, 40, withPlan);
        CHECK(said.code == 0);
        CHECK(said.out
              == "Sone Nord, " + iso + ": " + std::to_string(withPlan)
                  + " av 40 brukere har plan.\n");
    }
    checkGolden(golden("progress.txt"),
                unit.ctl({"report", "progress", "--unit", "Sone Nord", "--as", "Lise Leder"}).out);
    checkGolden(golden("progress-excel.csv"),
                unit.ctl({"report", "progress", "--unit", "Sone Nord", "--excel"}).out);
    CHECK(unit.ctl({"plans", "Sone Nord", "2025-12", "--remove"}).out
          == "Sone Nord, 2025-12: tallene er tatt bort.\n");
    CHECK(unit.ctl({"report", "progress", "--unit", "Sone Nord", "--format", "csv"})
              .out.find("2025-12")
          == std::string::npos);
}

TEST_CASE("numbers that cannot be, a month that is none or to come, and half of it are wrong use")
{
    const Unit unit;
    for (const auto &[words, part] : std::vector<std::pair<Words, const char *>>{
             {{"2025-01", "--users", "3", "--with-plan", "4"}, "flere enn --users"},
             {{"2025-01", "--users", "0", "--with-plan", "0"}, "minst 1"},
             {{"januar", "--users", "3", "--with-plan", "2"}, "2026-11"},
             {{"2199-01", "--users", "3", "--with-plan", "2"}, "har ikke vært ennå"},
             {{"2025-01", "--users", "3"}, "--with-plan"},
             {{"2025-01"}, "minst 1"},
         }) {
        Words all = {"plans", "Sone Nord"};
        all.insert(all.end(), words.begin(), words.end());
        const Finished refused = unit.ctl(all);
        CAPTURE(refused.err);
        CHECK(refused.code == 2);
        CHECK(refused.err.find(part) != std::string::npos);
    }
}

TEST_CASE("staff neither say nor see the share, in a sentence")
{
    const Unit unit;
    const Finished said = unit.ctl(
        {"plans", "Sone Nord", "2025-01", "--users", "4", "--with-plan", "2", "--as", "Åse Ærlig"});
    CHECK(said.code == 1);
    CHECK(said.err.starts_with("minplanctl: "));
    CHECK(unit.ctl({"report", "progress", "--unit", "Sone Nord", "--as", "Åse Ærlig"}).code == 1);
}
