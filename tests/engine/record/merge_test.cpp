#include "laptops.h"
#include "record/backups_kept.h"
#include "record/verify.h"

#include <doctest/doctest.h>

#include <random>

using namespace minplan;
using namespace minplan::tests;
using std::chrono::days;

namespace {

std::string events(const fs::path &file)
{
    return askSql(file,
                  "SELECT group_concat(line, char(10)) FROM (SELECT id || device || counter "
                  "|| time || subject || kind || body || sum AS line FROM event ORDER BY id)");
}

/// A copy of a file that knows only some of its events.
fs::path part(const fs::path &file, const fs::path &copy, std::mt19937 &chance)
{
    fs::copy_file(file, copy, fs::copy_options::overwrite_existing);
    SQLite::Database database(copy, SQLite::OPEN_READWRITE);
    database.exec("PRAGMA journal_mode = DELETE; DROP TRIGGER event_is_not_deleted;");
    const std::string keep = std::to_string(chance() % 7);
    database.exec("DELETE FROM event WHERE seq * 31 % 7 < " + keep);
    return copy;
}

} // namespace

TEST_CASE("a colleague's learning is taken over once, however often it is merged")
{
    Laptops laptops;
    learn(laptops, "lead", "per", "mal");
    learn(laptops, "kari", "kari", "mal");
    learn(laptops, "kari", "kari", "roller");
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const auto first = merge(lead, {laptops.file("kari")});
    CHECK(first.files.at(0).taken == 4);
    CHECK(first.files.at(0).known == 0);
    REQUIRE(first.persons.size() == 1);
    CHECK(first.persons[0].id == "kari");
    CHECK(first.persons[0].before.events == 0);
    CHECK(first.persons[0].after.events == 4);
    CHECK(lead.completions("kari").size() == 2);
    const std::string kept = dumpProjections(laptops.file("lead"));
    const auto second = merge(lead, {laptops.file("kari"), laptops.file("kari")});
    CHECK(second.files.at(0).taken == 0);
    CHECK(second.files.at(1).known == 4);
    CHECK(second.persons.empty());
    CHECK(dumpProjections(laptops.file("lead")) == kept);
    CHECK(record::verify(laptops.file("lead"), record::Depth::Full).faults.empty());
}

TEST_CASE("two files that took each other over know the same, and say so by the same marks")
{
    Laptops laptops;
    learn(laptops, "a", "kari", "mal");
    learn(laptops, "b", "kari", "roller");
    record::Store a(laptops.at("a"), laptops.world.surroundings("a"));
    record::Store b(laptops.at("b"), laptops.world.surroundings("b"));
    const auto toA = merge(a, {laptops.file("b")});
    const auto toB = merge(b, {laptops.file("a")});
    CHECK(toA.persons.at(0).after == toB.persons.at(0).after);
    CHECK(toA.persons.at(0).before.mark != toB.persons.at(0).before.mark);
    CHECK(events(laptops.file("a")) == events(laptops.file("b")));
    CHECK(dumpProjections(laptops.file("a")) == dumpProjections(laptops.file("b")));
}

TEST_CASE("facts about people come along only when asked for")
{
    Laptops laptops;
    {
        record::Store store(laptops.at("kari"), laptops.world.surroundings("kari"));
        store.addPerson({"kari", "Kari", "sykepleier", "", false});
        take(store, "kari", "mal", ended("4", "5", true));
    }
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const auto without = merge(lead, {laptops.file("kari")});
    CHECK(without.files.at(0).taken == 2);
    CHECK(without.files.at(0).left == 1);
    CHECK_FALSE(lead.findPerson("kari"));
    const auto with = merge(lead, {laptops.file("kari")}, true);
    CHECK(with.files.at(0).taken == 1);
    CHECK(lead.findPerson("kari")->name == "Kari");
}

TEST_CASE("a preview tells everything and keeps nothing")
{
    Laptops laptops;
    learn(laptops, "kari", "kari", "mal");
    learn(laptops, "lead", "per", "mal");
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const std::string kept = events(laptops.file("lead")) + dumpProjections(laptops.file("lead"));
    const Files files = {laptops.file("kari")};
    const auto merged = lead.merge(files, {true, true});
    CHECK(merged.files.at(0).taken == 2);
    CHECK(merged.backup.empty());
    CHECK(record::backupsOf(laptops.file("lead")).empty());
    CHECK(events(laptops.file("lead")) + dumpProjections(laptops.file("lead")) == kept);
}

TEST_CASE("a backup is made before a merge, and packed files can be merged")
{
    Laptops laptops;
    learn(laptops, "kari", "kari", "mal");
    fs::path packed;
    {
        record::Store store(laptops.at("kari"), laptops.world.surroundings("kari"));
        packed = store.backUp();
    }
    learn(laptops, "lead", "per", "mal");
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const auto merged = merge(lead, {packed});
    CHECK(merged.files.at(0).taken == 2);
    CHECK(fs::exists(merged.backup));
}

TEST_CASE("a file that another program has open is merged with what it last wrote")
{
    Laptops laptops;
    record::Store open(laptops.at("kari"), laptops.world.surroundings("kari"));
    take(open, "kari", "mal", ended("4", "5", true));
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    CHECK(merge(lead, {laptops.file("kari")}).files.at(0).taken == 2);
    CHECK(merge(open, {laptops.file("kari")}).files.at(0).known == 2); // its own file
}

TEST_CASE("the record's clock goes on after what was merged")
{
    Laptops laptops;
    laptops.world.now += std::chrono::hours(5);
    learn(laptops, "kari", "kari", "mal");
    laptops.world.now -= std::chrono::hours(5);
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    merge(lead, {laptops.file("kari")});
    take(lead, "kari", "roller", ended("4", "5", true));
    const auto log = lead.log();
    REQUIRE(log.size() == 4);
    CHECK(log.back().module == "roller");
    CHECK(record::verify(laptops.file("lead"), record::Depth::Full).faults.empty());
}

TEST_CASE("times more than a day ahead are told, move no clock, and facts of then must wait")
{
    Laptops laptops;
    laptops.world.now += days(400);
    {
        record::Store store(laptops.at("kari"), laptops.world.surroundings("kari"));
        store.addPerson({"kari", "Kari fra framtiden", "sykepleier", "", false});
        take(store, "kari", "mal", ended("4", "5", true));
    }
    laptops.world.now -= days(400);
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    lead.addPerson({"kari", "Kari", "sykepleier", "", false});
    const auto merged = merge(lead, {laptops.file("kari")}, true);
    CHECK(merged.ahead == 2);
    CHECK(merged.files.at(0).waiting == 1);
    REQUIRE(merged.furthest);
    CHECK(*merged.furthest - laptops.world.now >= days(400));
    CHECK(lead.findPerson("kari")->name == "Kari");
    const auto attempt = lead.begin("per", "mal", 1, begun());
    CHECK(lead.attempts("per").at(0).begun - laptops.world.now < days(1));
    CHECK(record::verify(laptops.file("lead"), record::Depth::Full).faults.empty());
    laptops.world.now += days(400);
    CHECK(merge(lead, {laptops.file("kari")}, true).files.at(0).taken == 1);
    CHECK(lead.findPerson("kari")->name == "Kari fra framtiden");
}

TEST_CASE("two files that gave out the same counters are found out")
{
    Laptops laptops;
    learn(laptops, "kari", "kari", "mal");
    const std::string device = askSql(laptops.file("kari"), "SELECT id FROM device");
    // As a machine set back to an earlier state: the same device begins again.
    {
        const record::Store twin(laptops.at("twin"), laptops.world.surroundings("twin"));
    }
    runSql(laptops.file("twin"), "UPDATE device SET id = '" + device + "'");
    learn(laptops, "twin", "kari", "roller");
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const auto merged = merge(lead, {laptops.file("kari"), laptops.file("twin")});
    CHECK(merged.files.at(0).taken == 2);
    CHECK(merged.files.at(1).taken == 0);
    CHECK(merged.files.at(1).clashes == 2);
}

TEST_CASE("any split, in any order, with repetitions, folds to the same byte for byte")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        std::mt19937 chance(seed);
        Laptops laptops;
        Files whole;
        for (const std::string laptop : {"a", "b", "c"}) {
            record::Store store(laptops.at(laptop), laptops.world.surroundings(laptop));
            for (int i = 0; i < 12; ++i) {
                laptops.world.now += std::chrono::hours(chance() % 100);
                const std::string person = "person " + std::to_string(chance() % 4);
                store.addPerson(
                    {person, "Navn " + std::to_string(chance() % 9), "lege", "", false});
                const auto attempt
                    = store.begin(person, chance() % 2 == 0 ? "mal" : "roller", 1, begun());
                append(store, attempt, moved("page-read", "a", 30));
                if (chance() % 3 != 0) {
                    append(store, attempt,
                           ended(std::to_string(chance() % 5), "5", chance() % 2 == 0, 24));
                }
            }
            whole.push_back(laptops.file(laptop));
        }
        laptops.world.now += days(30);
        std::string first;
        for (int order = 0; order < 4; ++order) {
            const std::string target = "target" + std::to_string(order);
            Files files = whole;
            for (int i = 0; i < 5; ++i) {
                files.push_back(part(whole[chance() % whole.size()],
                                     laptops.at("part" + std::to_string(i)), chance));
            }
            std::shuffle(files.begin(), files.end(), chance);
            record::Store store(laptops.at(target), laptops.world.surroundings(target));
            for (std::size_t i = 0; i < files.size(); i += 3) {
                const Files some(files.begin() + static_cast<std::ptrdiff_t>(i),
                                 files.begin()
                                     + static_cast<std::ptrdiff_t>(std::min(i + 3, files.size())));
                merge(store, some, true);
            }
            const std::string result
                = events(laptops.file(target)) + dumpProjections(laptops.file(target));
            first = first.empty() ? result : first;
            CHECK(result == first);
            CHECK(record::verify(laptops.file(target), record::Depth::Full).faults.empty());
        }
    }
}
