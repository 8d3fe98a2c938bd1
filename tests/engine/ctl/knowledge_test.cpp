#include "ctl/world.h"
#include "people/identity.h"
#include "record/access.h"
#include "report/learners.h"

using namespace minplan;
using namespace minplan::tests;

namespace {

/// Twelve in Fløyen and four in Ulriken through a module that measures before and after; who leads
/// Fløyen, and one who does not.
class Measured
{
public:
    Measured()
    {
        record::Store store(data(), record::realSurroundings());
        const module::Module module = module::loadModule(courses() / "kurs/for-og-etter").value;
        for (std::size_t i = 0; i < 16; ++i) {
            const std::string id
                = add(store, "Elev " + std::to_string(i), i < 12 ? "Fløyen" : "Ulriken");
            playWhole(store, module, {id, 15 + i % 30, i + 1, 45});
        }
        const people::Person before = *store.findPerson(add(store, "Lise Leder", "Fløyen"));
        people::Person lead = before;
        lead.leads = {people::unitId({"Fløyen"})};
        store.note("test", std::array{people::difference(before, lead)});
    }

    [[nodiscard]] Finished progress(std::vector<std::string> words) const
    {
        std::vector<std::string> all{"report", "progress",  "--data",
                                     data(),   "--modules", courses().string()};
        all.insert(all.end(), words.begin(), words.end());
        return run(minplanctl(all));
    }

private:
    [[nodiscard]] static std::filesystem::path courses()
    {
        return sourceDir() / "tests/engine/report/fixtures";
    }
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    static std::string add(record::Store &store, const std::string &name, const std::string &unit)
    {
        people::Person person;
        person.name = name;
        person.unit = unit;
        return store.addPerson(person).id;
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("what people knew before and after is told for all, for a unit, and unit by unit")
{
    const Measured town;
    checkGolden(golden("knowledge.txt"), town.progress({}).out);
    CHECK(town.progress({"--knowledge"}).out == town.progress({}).out);
    checkGolden(golden("knowledge-unit.txt"),
                town.progress({"--knowledge", "--unit", "Fløyen", "--language", "nn"}).out);
    checkGolden(golden("knowledge-by-unit.txt"), town.progress({"--by-unit"}).out);
    checkGolden(golden("knowledge-by-unit.csv"),
                town.progress({"--by-unit", "--format", "csv"}).out);
    const auto json = nlohmann::json::parse(town.progress({"--by-unit", "--format", "json"}).out);
    REQUIRE(json.size() == 2);
    CHECK(json.at(0).at("persons") == 12);
    CHECK(json.at(1).at("persons") == 4);
}

TEST_CASE(
    "a module asked for is about knowledge, the share of users with a plan being of no module")
{
    const Measured town;
    const std::string unit = town.progress({"--unit", "Fløyen", "--knowledge"}).out;
    const Finished told = town.progress({"--unit", "Fløyen", "--module", "for-og-etter"});
    CHECK(told.code == 0);
    CHECK(told.out == unit);
    CHECK(town.progress({"--unit", "Fløyen"}).out != unit);
    CHECK(town.progress({"--unit", "Fløyen", "--module", "maling", "--format", "json"}).out
          == "[]\n");
}

TEST_CASE("a lead is told of the units led, and others of none")
{
    const Measured town;
    const auto mine = nlohmann::json::parse(
        town.progress({"--by-unit", "--format", "json", "--as", "Lise Leder"}).out);
    REQUIRE(mine.size() == 1);
    CHECK(mine.at(0).at("unit") == "Fløyen");
    CHECK(town.progress({"--knowledge", "--unit", "Ulriken", "--as", "Lise Leder"}).code == 1);
    const Finished refused = town.progress({"--knowledge", "--as", "Elev 1"});
    CHECK(refused.code == 1);
    CHECK(refused.out.empty());
    CHECK(refused.err.starts_with("minplanctl: "));
}
