#include "ctl/world.h"
#include "people/identity.h"
#include "record/access.h"
#include "report/learners.h"

using namespace minplan;
using namespace minplan::tests;

namespace {

/// Thirty in Fløyen and four in Ulriken through the same module; a lead of each, an instructor and
/// an administrator who took nothing.
class Quizzed
{
public:
    Quizzed()
    {
        record::Store store(data(), record::realSurroundings());
        const module::Module module = module::loadModule(courses() / "kurs/maling").value;
        std::vector<std::string> learners;
        for (int i = 0; i < 34; ++i) {
            learners.push_back(
                add(store, "Elev " + std::to_string(i), i < 30 ? "Fløyen" : "Ulriken"));
        }
        playAll(store, module, learners);
        lead(store, "Leder Fløyen", "Fløyen");
        lead(store, "Leder Ulriken", "Ulriken");
        inRole(store, "Instruktør", people::Role::Instructor);
        inRole(store, "Administrator", people::Role::Administrator);
    }

    [[nodiscard]] static std::filesystem::path courses()
    {
        return sourceDir() / "tests/engine/report/fixtures";
    }
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] std::filesystem::path file(const std::string &name) const
    {
        return m_folder.path() / name;
    }

    [[nodiscard]] Finished items(std::vector<std::string> words) const
    {
        std::vector<std::string> all{"report", "items",     "--data",
                                     data(),   "--modules", courses().string()};
        all.insert(all.end(), words.begin(), words.end());
        return run(minplanctl(all));
    }
    [[nodiscard]] nlohmann::json json(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--format", "json"});
        const Finished done = items(words);
        CHECK(done.code == 0);
        return nlohmann::json::parse(done.out);
    }

private:
    static std::string add(record::Store &store, const std::string &name, const std::string &unit)
    {
        people::Person person;
        person.name = name;
        person.unit = unit;
        return store.addPerson(person).id;
    }
    static void change(record::Store &store, const std::string &id,
                       const std::function<void(people::Person &)> &how)
    {
        const people::Person before = *store.findPerson(id);
        people::Person after = before;
        how(after);
        store.note("test", std::array{people::difference(before, after)});
    }
    static void lead(record::Store &store, const std::string &name, const std::string &unit)
    {
        change(store, add(store, name, unit),
               [&](people::Person &person) { person.leads = {people::unitId({unit})}; });
    }
    static void inRole(record::Store &store, const std::string &name, people::Role role)
    {
        change(store, add(store, name, "Fløyen"),
               [&](people::Person &person) { person.roles = {role}; });
    }

    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("who may see item statistics sees them, and each of whom")
{
    const Quizzed town;
    for (const char *who : {"Instruktør", "Administrator"}) {
        CAPTURE(who);
        CHECK(town.json({"--as", who}).at("quizzes").at(0).at("persons") == 34);
        CHECK(town.json({"--as", who, "--unit", "Fløyen"}).at("quizzes").at(0).at("persons") == 30);
    }
    CHECK(town.json({"--as", "Leder Fløyen"}).at("quizzes").at(0).at("persons") == 30);
    CHECK(town.json({}).at("quizzes").at(0).at("persons") == 34);
}

TEST_CASE("who may not see item statistics is told so, and why")
{
    const Quizzed town;
    const std::string why = "Det er ikke lov å se statistikk for spørsmål her. Instruktører, "
                            "administratorer og ledere av enheten kan det.";
    const auto refused = [&](const std::vector<std::string> &words) {
        const Finished done = town.items(words);
        CHECK(done.out.empty());
        CHECK(done.code == 1);
        CHECK(done.err.find(why) != std::string::npos);
    };
    refused({"--as", "Elev 3"});
    refused({"--as", "Elev 3", "--unit", "Fløyen"});
    refused({"--as", "Leder Fløyen", "--unit", "Ulriken"});
}

TEST_CASE("a unit with few people tells only how few they are")
{
    const Quizzed town;
    const auto told = town.json({"--as", "Leder Ulriken"});
    for (const auto &quiz : told.at("quizzes")) {
        CHECK(quiz.at("persons") == 4);
        CHECK(quiz.at("too_few") == true);
        CHECK_FALSE(quiz.contains("questions"));
    }
    CHECK_FALSE(told.at("cases").at(0).contains("scenes"));
    const Finished table = town.items({"--unit", "Ulriken"});
    CHECK(table.out.find("For få til å si noe: det må være minst 10.") != std::string::npos);
}

TEST_CASE("one module alone, a file and the languages of the table are had for the asking")
{
    const Quizzed town;
    CHECK(town.json({"--module", "maling"}).at("quizzes").size() == 2);
    CHECK(town.json({"--module", "en-annen"}).at("quizzes").empty());
    const auto file = town.file("svar.csv");
    const Finished done = town.items({"--format", "csv", "-o", file.string()});
    CHECK(done.code == 0);
    CHECK(done.out.empty());
    CHECK(readFile(file) == town.items({"--format", "csv"}).out);
    CHECK(town.items({"--language", "en"}).out.find("persons") != std::string::npos);
    CHECK(town.items({"--format", "xml"}).code == 2);
    CHECK(town.items({"--unit", "Ingensteds"}).code == 1);
}

TEST_CASE("the log says who took item statistics out")
{
    const Quizzed town;
    (void)town.items({"--as", "Instruktør", "--unit", "Fløyen"});
    const Finished audit = run(minplanctl({"audit", "--data", town.data()}));
    CHECK(audit.out.find("Instruktør") != std::string::npos);
    CHECK(audit.out.find("svar på spørsmål, uten navn") != std::string::npos);
}

TEST_CASE("a case is drawn with how many went where")
{
    const Quizzed town;
    const std::string module = (Quizzed::courses() / "kurs/maling").string();
    const auto graph = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"graph", module});
        words.insert(words.end(), {"--data", town.data()});
        return run(minplanctl(words));
    };
    const Finished drawn = graph({"--counts", "--as", "Instruktør"});
    CHECK(drawn.code == 0);
    CHECK(drawn.err.empty());
    checkGolden(golden("graph-counts.dot"), drawn.out);
    const auto svg = town.file("graf.svg");
    CHECK(graph({"--counts", "-o", svg.string()}).code == 0);
    CHECK(readFile(svg).find("34 personer. kaia: 34, spor ") != std::string::npos);

    const Finished few = graph({"--counts", "--unit", "Ulriken"});
    CHECK(few.code == 0);
    CHECK(few.out == graph({}).out);
    CHECK(few.err == "minplanctl: for få har fullført «samtalen» til å vise hva de valgte.\n");
    CHECK(graph({"--counts", "--as", "Elev 3"}).code == 1);
    CHECK(graph({"--as", "Instruktør"}).code == 2);
}
