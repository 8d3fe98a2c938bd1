#include "completion_world.h"
#include "golden.h"
#include "learners.h"
#include "report/knowledge.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace minplan;
using namespace minplan::tests;

namespace {

const module::Module &beforeAndAfter()
{
    static const module::Module kModule
        = module::loadModule(sourceDir() / "tests/engine/report/fixtures/kurs/for-og-etter").value;
    return kModule;
}

struct Measured : World {
    std::vector<Marks> learn(std::size_t howMany, const std::string &unit = "Fløyen")
    {
        std::vector<Marks> marks;
        for (std::size_t i = 0; i < howMany; ++i) {
            const std::string person = add(unit + " " + std::to_string(i), unit);
            marks.push_back(playWhole(store, beforeAndAfter(), {person, 15 + i % 30, i + 1, 45}));
        }
        return marks;
    }

    std::vector<report::Knowledge> knowledge(record::Access &&access, const std::string &unit = {},
                                             int least = 10)
    {
        report::AskedModules modules([](const std::string &id) {
            return id == beforeAndAfter().id ? &beforeAndAfter() : nullptr;
        });
        report::KnowledgeTally tally(modules);
        record::Look look{"outcomes"};
        look.unit = unit;
        access.outcomes(look, "", tally.sink());
        return report::knowledgeOf(tally, modules, least);
    }
    std::vector<report::Knowledge> knowledge() { return knowledge(record::Access(store)); }

    people::Person with(const std::string &name, const std::string &field,
                        const std::string &unit = {})
    {
        const std::string id = add(name, "Kontoret");
        const std::string what = field == "leads" ? "leads/" + people::unitId({unit}) : field;
        store.note("account-owner",
                   std::array{people::Fact{people::Fact::About::Person, id, {{what, "yes"}}}});
        return *store.findPerson(id);
    }
};

/// Mean of the points on the bank's questions in one quiz, as a share.
double shareIn(const Marks &marks, const std::string &step)
{
    double points = 0;
    double asked = 0;
    for (const char *id : {"en", "to", "tre", "fire", "fem"}) {
        const auto mark = marks.find(step + "/" + id);
        points += mark == marks.end() ? 0 : mark->second;
        asked += mark == marks.end() ? 0 : 1;
    }
    return points / asked;
}

std::string goldenFile(const std::string &name)
{
    return (sourceDir() / "tests/engine/report/golden" / name).string();
}

} // namespace

TEST_CASE("knowledge before and after comes out of the log as it went in")
{
    Measured school;
    const std::vector<Marks> marks = school.learn(40);
    double before = 0;
    double after = 0;
    double better = 0;
    for (const Marks &one : marks) {
        before += shareIn(one, "for") / 40;
        after += shareIn(one, "etter") / 40;
        better += shareIn(one, "etter") > shareIn(one, "for") ? 1.0 / 40 : 0;
    }
    const auto known = school.knowledge();
    REQUIRE(known.size() == 1);
    CHECK(known[0].persons == 40);
    CHECK(known[0].gains->before == doctest::Approx(before));
    CHECK(known[0].gains->after == doctest::Approx(after));
    CHECK(known[0].gains->better == doctest::Approx(better));
    CHECK(known[0].gains->difference.value == doctest::Approx(after - before));
    CHECK(known[0].gains->normalised->value == doctest::Approx((after - before) / (1 - before)));
    CHECK(*known[0].gains->difference.low > 0.1);
}

TEST_CASE("only the first answers of those who were measured both before and after count")
{
    Measured school;
    school.learn(12);
    const std::string before = report::knowledgeJson({{"", school.knowledge()}});
    for (const people::Person &person : school.store.persons()) {
        playWhole(school.store, beforeAndAfter(), {person.id, 100, 7});
    }
    CHECK(report::knowledgeJson({{"", school.knowledge()}}) == before);

    // One who was through the module before it measured, and has only begun it anew.
    module::Module older = beforeAndAfter();
    older.steps.erase(older.steps.begin());
    const std::string early = school.add("Tidlig Ute");
    playWhole(school.store, older, {early, 50, 3});
    const auto first = play::Attempt::begin(beforeAndAfter(), {3, {}, {}});
    const std::string attempt = school.store.begin(early, "for-og-etter", 1, first);
    const std::array<play::Event, 2> half
        = {play::Event{"question-answered",
                       "for/en",
                       {{"kind", "one-of"}, {"points", "0"}, {"of", "1"}, {"try", 1}}},
           play::Event{"result-seen", "for", {{"points", "0"}, {"of", "1"}, {"try", 1}}}};
    school.store.append(attempt, half);
    CHECK(school.knowledge()[0].persons == 12);
}

TEST_CASE("a first try that another came after counts as much as one that was left at that")
{
    Measured school;
    const auto first = play::Attempt::begin(beforeAndAfter(), {3, {}, {}});
    const std::string attempt
        = school.store.begin(school.add("Tar Om Igjen"), "for-og-etter", 1, first);
    const std::vector<play::Event> events
        = {{"question-answered", "for/en", {{"points", "0"}, {"of", "1"}, {"try", 1}}},
           {"result-seen", "for", {{"points", "0"}, {"of", "1"}, {"try", 1}}},
           {"question-answered", "etter/en", {{"points", "0"}, {"of", "1"}, {"try", 1}}},
           {"try-begun", "etter", {{"try", 2}}}};
    school.store.append(attempt, events);
    REQUIRE(school.knowledge().size() == 1);
    CHECK(school.knowledge()[0].persons == 1);
}

TEST_CASE("two ids of one person are one person, measured once")
{
    Measured school;
    school.learn(12);
    const auto people = school.store.persons();
    record::Access(school.store).join(people[0], people[1]);
    CHECK(school.knowledge()[0].persons == 11);
}

TEST_CASE("nine are too few wherever it is, and nothing but their number is told")
{
    Measured school;
    school.learn(9);
    const auto known = school.knowledge();
    CHECK(known[0].persons == 9);
    CHECK_FALSE(known[0].gains.has_value());
    constexpr int kOfAPlace = 5; // as site.yaml has it where it says nothing
    CHECK_FALSE(school.knowledge(record::Access(school.store), {}, kOfAPlace)[0].gains.has_value());
    checkGolden(goldenFile("knowledge-few.txt"),
                report::knowledgeInWords({{"Fløyen", known}}, kOfAPlace, "nb"));
}

TEST_CASE("knowledge is told as table, csv and json")
{
    Measured school;
    school.learn(25);
    const std::vector<report::UnitKnowledge> units = {{"Fløyen", school.knowledge()}};
    checkGolden(goldenFile("knowledge.txt"), report::knowledgeInWords(units, 10, "nb"));
    checkGolden(goldenFile("knowledge-nn.txt"), report::knowledgeInWords(units, 10, "nn"));
    checkGolden(goldenFile("knowledge-en.txt"), report::knowledgeInWords(units, 10, "en"));
    checkGolden(goldenFile("knowledge.csv"), report::knowledgeCsv(units, report::CsvStyle::Plain));
    checkGolden(goldenFile("knowledge.json"), report::knowledgeJson(units));
    CHECK(report::knowledgeInWords({}, 10, "en").starts_with("No module has measured"));
}

TEST_CASE("a lead sees the own unit before and after, an instructor all, and staff nothing")
{
    Measured school;
    school.learn(12);
    school.learn(11, "Ulriken");
    const std::string floyen = people::unitId({"Fløyen"});
    const std::string ulriken = people::unitId({"Ulriken"});
    const people::Person lead = school.with("Lise Leder", "leads", "Fløyen");
    const people::Person instructor = school.with("Inga", "roles/instructor");
    const people::Person staff = school.with("Stine", "profession");
    const auto as = [&](const people::Person &person, const std::string &unit) {
        return school.knowledge(record::Access(school.store, person), unit)[0].persons;
    };
    CHECK(as(lead, "") == 12);
    CHECK(as(lead, floyen) == 12);
    CHECK_THROWS_AS(as(lead, ulriken), record::StoreError);
    CHECK(as(instructor, "") == 23);
    CHECK(as(instructor, ulriken) == 11);
    CHECK_THROWS_AS(as(staff, ""), record::StoreError);
    CHECK(record::Access(school.store, lead).units(people::Right::Outcomes).size() == 1);
    CHECK(record::Access(school.store, staff).units(people::Right::Outcomes).empty());
}

TEST_CASE("the intervals are those of the paired t distribution and of Fieller")
{
    CHECK(report::studentT(9) == doctest::Approx(2.262157).epsilon(1e-4));
    CHECK(report::studentT(29) == doctest::Approx(2.045230).epsilon(1e-5));
    CHECK(report::studentT(1000) == doctest::Approx(1.962339).epsilon(1e-6));

    const std::array<std::pair<double, double>, 10> shares = {{{0.2, 0.6},
                                                               {0.4, 0.8},
                                                               {0.6, 0.8},
                                                               {0.2, 0.8},
                                                               {0.4, 0.4},
                                                               {0.8, 1.0},
                                                               {0.6, 0.6},
                                                               {0.4, 1.0},
                                                               {0.2, 0.4},
                                                               {0.6, 1.0}}};
    report::PairedSums sums;
    for (const auto &[before, after] : shares) {
        sums.add(before, after);
    }
    const report::Gains gains = *report::gainsOf(sums);
    // Mean of the differences 0.30, their standard deviation 0.2160.
    CHECK(gains.difference.value == doctest::Approx(0.30));
    CHECK(*gains.difference.low == doctest::Approx(0.30 - 2.262157 * 0.216025 / std::sqrt(10.0)));
    CHECK(*gains.difference.high == doctest::Approx(0.30 + 2.262157 * 0.216025 / std::sqrt(10.0)));
    CHECK(gains.better == doctest::Approx(0.8));
    CHECK(gains.normalised->value == doctest::Approx(0.30 / 0.56));
    // At both ends of Fieller's interval the mean of (1 − after) − ratio · (1 − before) is exactly
    // t standard errors from 0.
    for (const double gain : {*gains.normalised->low, *gains.normalised->high}) {
        double sum = 0;
        double squares = 0;
        for (const auto &[before, after] : shares) {
            const double rest = (1 - after) - (1 - gain) * (1 - before);
            sum += rest;
            squares += rest * rest;
        }
        const double error = std::sqrt((squares - sum * sum / 10) / 9 / 10);
        CHECK(std::abs(sum / 10) / error == doctest::Approx(2.262157).epsilon(1e-3));
    }
}

TEST_CASE("a gain that cannot be told has no interval or is none")
{
    report::PairedSums knewAll;
    knewAll.add(1, 1);
    knewAll.add(1, 0.5);
    CHECK_FALSE(report::gainsOf(knewAll)->normalised.has_value());
    report::PairedSums nearlyAll;
    nearlyAll.add(1, 1);
    nearlyAll.add(1, 1);
    nearlyAll.add(0.4, 0.8);
    CHECK_FALSE(report::gainsOf(nearlyAll)->normalised->low.has_value());
    CHECK_FALSE(report::gainsOf({}).has_value());
}

TEST_CASE("quizzes are compared where they ask equally many of the same questions")
{
    const auto measuring = module::measuringOf(beforeAndAfter());
    REQUIRE(measuring.has_value());
    CHECK(measuring->before == "for");
    CHECK(measuring->after == "etter");
    CHECK(measuring->questions == std::set<std::string>{"en", "to", "tre", "fire", "fem"});
    CHECK(measuring->uneven.empty());

    module::Module uneven = beforeAndAfter();
    std::get<module::Quiz>(uneven.steps[2].kind).drawPerBank["questions/mal"] = 4;
    CHECK(module::measuringOf(uneven)->questions.empty());
    CHECK(module::measuringOf(uneven)->uneven == std::set<std::string>{"questions/mal"});
    uneven.steps.pop_back();
    CHECK_FALSE(module::measuringOf(uneven).has_value());
}
