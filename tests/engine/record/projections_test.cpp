#include "world.h"

#include <doctest/doctest.h>

#include <random>

using namespace minplan;
using namespace minplan::tests;

namespace {

/// What a handful of people might do in a year, by chance.
class RandomHistory
{
public:
    explicit RandomHistory(unsigned seed)
        : m_chance(seed)
    { }

    void doSomething(record::Store &store, World &world)
    {
        world.now += std::chrono::hours(upTo(200));
        const int what = upTo(10);
        if (m_persons.empty() || what == 0) {
            m_persons.push_back(
                store
                    .addPerson(
                        {{}, "Person " + std::to_string(upTo(5)), "sykepleier", "Sone", false})
                    .id);
        } else if (m_attempts.empty() || what <= 2) {
            m_attempts.push_back(store.begin(m_persons[index(m_persons)],
                                             upTo(2) == 0 ? "mal" : "roller", 1 + upTo(3),
                                             begun()));
        } else {
            append(store, m_attempts[index(m_attempts)], anything());
        }
    }

private:
    int upTo(int limit) { return static_cast<int>(m_chance() % static_cast<unsigned>(limit)); }
    template <typename List> std::size_t index(const List &list)
    {
        return m_chance() % list.size();
    }
    play::Event anything()
    {
        const int what = upTo(6);
        if (what == 0) {
            const std::string points = std::to_string(upTo(9)) + "/2";
            return ended(points, "4", upTo(2) == 0,
                         upTo(2) == 0 ? std::optional(1 + upTo(6)) : std::nullopt);
        }
        if (what == 1) {
            return moved("not-known-here", "a", upTo(100));
        }
        const auto kinds = record::foldedKinds();
        return moved(std::string(kinds[index(kinds)]), "quiz/q" + std::to_string(upTo(9)),
                     upTo(100));
    }

    std::mt19937 m_chance;
    std::vector<std::string> m_persons;
    std::vector<std::string> m_attempts;
};

} // namespace

TEST_CASE("the projections are, byte for byte, what the log folds to")
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        CAPTURE(seed);
        const DataFolder folder;
        World world;
        RandomHistory history(seed);
        record::Store store(folder.data(), world.surroundings());
        for (int i = 0; i < 120; ++i) {
            history.doSomething(store, world);
        }
        const std::string kept = dumpProjections(folder.file());
        REQUIRE_FALSE(kept.empty());
        store.rebuild();
        CHECK(dumpProjections(folder.file()) == kept);
    }
}

TEST_CASE("rebuilding mends projections that were tampered with")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    take(store, "kari", "mal", ended("3", "4", true));
    const std::string kept = dumpProjections(folder.file());
    runSql(folder.file(), "DELETE FROM attempt; UPDATE completion SET points = '9'");
    REQUIRE(dumpProjections(folder.file()) != kept);
    store.rebuild();
    CHECK(dumpProjections(folder.file()) == kept);
}

TEST_CASE("projections of an older fold are folded anew on opening")
{
    const DataFolder folder;
    World world;
    std::string kept;
    {
        record::Store store(folder.data(), world.surroundings());
        take(store, "kari", "mal", ended("3", "4", true));
        kept = dumpProjections(folder.file());
    }
    runSql(folder.file(), "UPDATE projected SET version = 0; DELETE FROM completion");
    const record::Store store(folder.data(), world.surroundings());
    CHECK(dumpProjections(folder.file()) == kept);
    CHECK(store.completions().size() == 1);
}

TEST_CASE("of each field of a person the last writer counts, whatever order events arrive in")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    // As a merge would bring them: the older event arrives last.
    runSql(folder.file(), R"(
        INSERT INTO event (id, device, counter, time, subject, actor, kind, body) VALUES
        ('e3', 'dev-b', 1, 3000, 'kari', 'kari', 'person-set', '{"unit":"Sone Nord"}'),
        ('e1', 'dev-a', 1, 1000, 'kari', 'kari', 'person-set',
         '{"name":"Kari","profession":"assistent","unit":"Sone Sør"}'),
        ('e2', 'dev-a', 2, 2000, 'kari', 'leder', 'person-set', '{"profession":"sykepleier"}'))");
    store.rebuild();
    const auto kari = store.findPerson("kari");
    REQUIRE(kari);
    CHECK(kari->name == "Kari");
    CHECK(kari->profession == "sykepleier");
    CHECK(kari->unit == "Sone Nord");
}

TEST_CASE("writers at the same moment are told apart by device, then by counter")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    runSql(folder.file(), R"(
        INSERT INTO event (id, device, counter, time, subject, actor, kind, body) VALUES
        ('e1', 'dev-b', 1, 1000, 'kari', 'kari', 'person-set', '{"name":"B1","unit":"B1"}'),
        ('e2', 'dev-a', 9, 1000, 'kari', 'kari', 'person-set', '{"name":"A9"}'),
        ('e3', 'dev-b', 2, 1000, 'kari', 'kari', 'person-set', '{"name":"B2"}'))");
    store.rebuild();
    CHECK(store.findPerson("kari")->name == "B2");
    CHECK(store.findPerson("kari")->unit == "B1");
}

TEST_CASE("a person is found by id, else by name, else not")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto first = store.addPerson({{}, " Åse Li ", "ergoterapeut", "Årstad", false});
    const auto second = store.addPerson({{}, "Åse Li", "sykepleier", "Fana", false});
    CHECK(first.name == "Åse Li");
    CHECK(first.id != second.id);
    CHECK(store.findPerson(second.id)->unit == "Fana");
    CHECK(store.findPerson("Åse Li")->id == first.id);
    CHECK_FALSE(store.findPerson("åse li"));
    CHECK_FALSE(store.findPerson(""));
}

TEST_CASE("persons and units come in Norwegian alphabetical order")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    for (const auto *name : {"Åse", "Arne", "Øystein", "Zara"}) {
        store.addPerson({{}, name, "sykepleier", std::string("Sone ") + name, false});
    }
    store.addPerson({{}, "Berit", "annet", "", false});
    std::string names;
    for (const auto &person : store.persons()) {
        names += person.name + " ";
    }
    CHECK(names == "Arne Berit Zara Øystein Åse ");
    CHECK(store.units()
          == std::vector<std::string>{"Sone Arne", "Sone Zara", "Sone Øystein", "Sone Åse"});
}

TEST_CASE("a name that will not do is refused before anything is stored")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    CHECK_THROWS_AS(store.addPerson({{}, " ", "", "", false}), record::StoreError);
    CHECK_THROWS_AS(store.addPerson({{}, "13097248022", "", "", false}), record::StoreError);
    CHECK_THROWS_AS(store.addPerson({{}, "Kari", "", "13097248022", false}), record::StoreError);
    CHECK(store.log().empty());
}

TEST_CASE("an attempt shows where the learner stands")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = store.begin("kari", "mal", 2, begun());
    world.now += std::chrono::minutes(5);
    append(store, attempt, moved("page-read", "kaia", 40));
    const auto open = store.openAttempt("kari", "mal");
    REQUIRE(open);
    CHECK(open->id == attempt);
    CHECK(open->edition == 2);
    CHECK(open->step == "kaia");
    CHECK(open->title == "Steget kaia");
    CHECK(open->percent == 40);
    CHECK(open->latest - open->begun == std::chrono::minutes(5));
    CHECK_FALSE(open->ended);
}

TEST_CASE("an attempt that has ended stays as it ended")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto attempt = take(store, "kari", "mal", ended("7/2", "4", true, 24));
    append(store, attempt, moved("page-read", "a", 3));
    append(store, attempt, ended("0", "4", false));
    const auto row = store.attempts("kari").at(0);
    CHECK(row.ended);
    CHECK(row.passed);
    CHECK(row.points == text::Fraction(7, 2));
    CHECK(row.of == text::Fraction(4));
    CHECK(row.percent == 100);
    CHECK_FALSE(store.openAttempt("kari", "mal"));
}

TEST_CASE("only one's own newest attempt in the module is gone on with")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto left = store.begin("kari", "mal", 1, begun());
    CHECK(store.openAttempt("kari", "mal")->id == left);
    CHECK_FALSE(store.openAttempt("kari", "roller"));
    CHECK_FALSE(store.openAttempt("per", "mal"));
    take(store, "kari", "mal", ended("4", "4", true));
    CHECK_FALSE(store.openAttempt("kari", "mal")); // the one left behind does not come back
    CHECK(store.attempts("kari").size() == 2);
}

TEST_CASE("the questions answered are known by their ids, over all attempts in the module")
{
    const DataFolder folder;
    World world;
    record::Store store(folder.data(), world.surroundings());
    const auto first = store.begin("kari", "mal", 1, begun());
    append(store, first, moved("question-answered", "test/dose", 10));
    append(store, first, moved("feedback-seen", "test/rolle", 10));
    const auto second = store.begin("kari", "mal", 1, begun());
    append(store, second, moved("question-answered", "test/samtykke", 10));
    const auto other = store.begin("kari", "roller", 1, begun());
    append(store, other, moved("question-answered", "test/annen", 10));
    CHECK(store.seenQuestions("kari", "mal") == std::set<std::string>{"dose", "samtykke"});
    CHECK(store.seenQuestions("per", "mal").empty());
}
