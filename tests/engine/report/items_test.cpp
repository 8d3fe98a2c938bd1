#include "completion_world.h"
#include "golden.h"
#include "learners.h"
#include "report/items.h"

#include <doctest/doctest.h>

#include <cmath>

using namespace minplan;
using namespace minplan::tests;

namespace {

std::filesystem::path moduleFile()
{
    return sourceDir() / "tests/engine/report/fixtures/kurs/maling";
}

const module::Module &maling()
{
    static const module::Module kModule = module::loadModule(moduleFile()).value;
    return kModule;
}

/// People at work, and the items worked out with the module as it is at hand.
struct School : World {
    std::vector<std::string> people(int howMany, const std::string &unit = "Fløyen")
    {
        std::vector<std::string> ids;
        for (int i = 0; i < howMany; ++i) {
            ids.push_back(add(unit + " " + std::to_string(i), unit));
        }
        return ids;
    }

    report::Items items(const module::Module *atHand = &maling(), int least = 5,
                        const std::string &unit = {})
    {
        report::AskedModules modules([atHand](const std::string &) { return atHand; });
        report::AnswerTally tally(modules);
        record::Look look{"items"};
        look.unit = unit;
        record::Access(store).answers(look, "", tally.sink());
        return report::items(tally, modules, least);
    }
};

const report::QuizItems &quizIn(const report::Items &items, const std::string &step)
{
    const auto found = std::find_if(items.quizzes.begin(), items.quizzes.end(),
                                    [&](const auto &quiz) { return quiz.key.step == step; });
    REQUIRE(found != items.quizzes.end());
    return *found;
}

module::Module onEdition(int edition)
{
    module::Module module = maling();
    module.edition = edition;
    return module;
}

std::string goldenFile(const std::string &name)
{
    return (sourceDir() / "tests/engine/report/golden" / name).string();
}

double correlation(const std::vector<double> &left, const std::vector<double> &right)
{
    const auto n = static_cast<double>(left.size());
    double l = 0, r = 0, ll = 0, rr = 0, lr = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        l += left[i];
        r += right[i];
        ll += left[i] * left[i];
        rr += right[i] * right[i];
        lr += left[i] * right[i];
    }
    return (n * lr - l * r) / std::sqrt((n * ll - l * l) * (n * rr - r * r));
}

} // namespace

TEST_CASE("item analysis is told as table, csv and json")
{
    School school;
    playAll(school.store, maling(), school.people(48));
    const report::Items items = school.items();
    checkGolden(goldenFile("items.txt"), report::itemsTable(items, "nb"));
    checkGolden(goldenFile("items-en.txt"), report::itemsTable(items, "en"));
    checkGolden(goldenFile("items.csv"), report::itemsCsv(items, report::CsvStyle::Plain));
    checkGolden(goldenFile("items.json"), report::itemsJson(items));
}

TEST_CASE("facility and discrimination come out of the log as they went in")
{
    School school;
    const std::vector<Marks> marks = playAll(school.store, maling(), school.people(37));
    const report::Items items = school.items();
    for (const report::QuestionItem &item : quizIn(items, "alle-like").questions) {
        CAPTURE(item.id);
        std::vector<double> own;
        std::vector<double> others;
        double sum = 0;
        for (const Marks &one : marks) {
            double rest = 0;
            for (const char *id : {"koordinator", "flere", "eier", "hull", "par"}) {
                rest += id == item.id ? 0 : one.at(id);
            }
            own.push_back(one.at(item.id));
            others.push_back(rest);
            sum += one.at(item.id);
        }
        CHECK(item.persons == 37);
        CHECK(*item.figures.facility == doctest::Approx(sum / 37));
        CHECK(*item.figures.discrimination == doctest::Approx(correlation(own, others)));
    }
}

TEST_CASE("questions that are drawn have each their own number of answers")
{
    School school;
    const std::vector<Marks> marks = playAll(school.store, maling(), school.people(40));
    const report::Items items = school.items();
    const report::QuizItems &quiz = quizIn(items, "trukket");
    CHECK(quiz.drawn);
    std::int64_t answers = 0;
    for (const report::QuestionItem &item : quiz.questions) {
        const auto asked = std::count_if(marks.begin(), marks.end(),
                                         [&](const Marks &one) { return one.contains(item.id); });
        CHECK(item.persons == asked);
        CHECK_FALSE(item.effectiveWeight.has_value());
        answers += item.persons;
    }
    CHECK(answers == 40 * 3);
    CHECK(quiz.figures.alpha.has_value());
    CHECK_FALSE(quizIn(items, "alle-like").drawn);
}

TEST_CASE("nine persons are too few, and nothing but their number is told")
{
    School school;
    playAll(school.store, maling(), school.people(9));
    const report::Items items = school.items();
    for (const report::QuizItems &quiz : items.quizzes) {
        CHECK(quiz.tooFew);
        CHECK(quiz.persons == 9);
        CHECK(quiz.questions.empty());
        CHECK_FALSE(quiz.figures.mean.has_value());
    }
    CHECK(items.cases.front().tooFew);
    CHECK(items.cases.front().scenes.empty());
    CHECK(report::itemsJson(items).find("facility") == std::string::npos);
    CHECK(report::itemsCsv(items, report::CsvStyle::Plain).find("maling") == std::string::npos);
    checkGolden(goldenFile("items-few.txt"), report::itemsTable(items, "nb"));
}

TEST_CASE("a place may ask for more persons, never for fewer")
{
    School school;
    playAll(school.store, maling(), school.people(12));
    CHECK(school.items(&maling(), 13).quizzes.front().tooFew);
    CHECK_FALSE(school.items(&maling(), 3).quizzes.front().tooFew);
}

TEST_CASE("only the first try of a person counts")
{
    School school;
    const auto people = school.people(12);
    playAll(school.store, maling(), people);
    const std::string before = report::itemsJson(school.items());
    for (const std::string &person : people) {
        playWhole(school.store, maling(), {person, 100, 99});
    }
    CHECK(report::itemsJson(school.items()) == before);
}

TEST_CASE("a try that never came to its result counts for nothing")
{
    School school;
    const std::string person = school.people(1).front();
    const auto first = play::Attempt::begin(maling(), {1, {}, {}});
    const std::string attempt = school.store.begin(person, "maling", 3, first);
    const play::Event answer{
        "question-answered",
        "alle-like/eier",
        {{"kind", "true-or-false"}, {"answer", true}, {"points", "0"}, {"of", "1"}, {"try", 1}}};
    school.store.append(attempt, {&answer, 1});
    CHECK(school.items().quizzes.empty());
    playWhole(school.store, maling(), {person, 100, 1});
    CHECK(quizIn(school.items(), "alle-like").persons == 1);
}

TEST_CASE("a person with two ids is one person")
{
    School school;
    const auto people = school.people(12);
    playAll(school.store, maling(), people);
    record::Access access(school.store);
    access.join(*school.store.findPerson(people[0]), *school.store.findPerson(people[1]));
    for (const report::QuizItems &quiz : school.items().quizzes) {
        CHECK(quiz.persons == 11);
    }
    CHECK(school.items(&maling(), 5, people::unitId({"Fløyen"})).quizzes.front().persons == 11);
}

TEST_CASE("answers from before a change are not mixed with those after")
{
    School school;
    playAll(school.store, onEdition(1), school.people(11, "Fløyen"));
    playAll(school.store, onEdition(2), school.people(10, "Ulriken"));
    playAll(school.store, onEdition(3), school.people(14, "Løvstakken"));
    std::string told;
    for (const report::QuizItems &quiz : school.items().quizzes) {
        told += quiz.key.step + " " + std::to_string(quiz.key.since) + ": "
            + std::to_string(quiz.persons) + "; ";
    }
    // Edition 3 made «flere» in alle-like clearer, and touched nothing in the other.
    CHECK(told == "alle-like 3: 14; alle-like 1: 21; trukket 1: 35; ");

    told.clear();
    for (const report::QuizItems &quiz : school.items(nullptr).quizzes) {
        told += quiz.key.step + " " + std::to_string(quiz.key.since) + "; ";
    }
    CHECK(told == "alle-like 3; alle-like 2; alle-like 1; trukket 3; trukket 2; trukket 1; ");
}

TEST_CASE("a question with a new id keeps the answers of its old one")
{
    School school;
    playAll(school.store, maling(), school.people(6));
    module::Module renamed = maling();
    module::Step &step = renamed.steps[2];
    module::Question &question = std::get<module::Quiz>(step.kind).questions[0];
    question.history.was = {question.id};
    question.id = "eierskap";
    step.history.was = {step.id};
    step.id = "trekning";
    playAll(school.store, renamed, school.people(6, "Ulriken"));
    const report::Items items = school.items(&renamed);
    const report::QuizItems &quiz = quizIn(items, "trekning");
    CHECK(quiz.persons == 12);
    CHECK(quiz.questions.size() <= 5);
    CHECK(report::itemsJson(items).find("\"en\"") == std::string::npos);
}

TEST_CASE("what was written is told nowhere")
{
    School school;
    playAll(school.store, maling(), school.people(30));
    const report::Items items = school.items();
    for (const std::string &told : {report::itemsTable(items, "nb"), report::itemsJson(items),
                                    report::itemsCsv(items, report::CsvStyle::Plain)}) {
        CHECK(told.find("Kari") == std::string::npos);
        CHECK(told.find("Fløyen") == std::string::npos);
    }
}

TEST_CASE("the best and the weakest are told only where both are many enough")
{
    School school;
    const auto groups = [&] {
        const report::Items items = school.items();
        return quizIn(items, "alle-like").groups.has_value();
    };
    playAll(school.store, maling(), school.people(20));
    CHECK_FALSE(groups());
    playAll(school.store, maling(), school.people(40, "Ulriken"));
    CHECK(groups());
}

TEST_CASE("what was chosen in a case is counted by person and scene")
{
    School school;
    playAll(school.store, maling(), school.people(20));
    const report::Items items = school.items();
    REQUIRE(items.cases.size() == 1);
    const report::CaseItems &one = items.cases.front();
    CHECK(one.persons == 20);
    REQUIRE(one.scenes.size() == 3);
    std::int64_t chosen = 0;
    for (const report::ChoiceItem &choice : one.scenes[0].choices) {
        chosen += choice.persons;
    }
    CHECK(one.scenes[0].persons == 20);
    CHECK(chosen == 20);
    CHECK(one.scenes[1].endedHere == one.scenes[0].choices[0].persons);
    CHECK(one.scenes[1].endedHere + one.scenes[2].endedHere == 20);
    CHECK(one.scenes[2].end == "poor");
}

TEST_CASE("nothing to tell of is a sentence, a heading or empty lists")
{
    School school;
    CHECK(report::itemsTable(school.items(), "en")
          == "Nobody has finished a quiz or a case here yet.\n");
    CHECK(report::itemsCsv(school.items(), report::CsvStyle::Plain).starts_with("module,step,"));
    CHECK(nlohmann::json::parse(report::itemsJson(school.items())).at("quizzes").empty());
}
