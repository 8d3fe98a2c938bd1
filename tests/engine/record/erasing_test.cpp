#include "erasing_world.h"
#include "record/access.h"
#include "record/backups_kept.h"
#include "record/verify.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

TEST_CASE("of who is erased no byte is left in the folder, and of others everything")
{
    Laptops laptops;
    fillWithCopies(laptops, "here");
    const std::string verifier = verifierOf(laptops.file("here"), kErased);
    REQUIRE(found(laptops.at("here"), {kName, kText, verifier}).size() == 3);
    {
        auto store = opened(laptops, "here");
        const record::Erased erased = store.erase("admin", kErased);
        CHECK(erased.traces.facts == 1);
        CHECK(erased.traces.attempts == 1);
        CHECK(erased.traces.learning == 3);
        CHECK(erased.traces.looks == 1);
        CHECK(erased.cleaned.copies == 4);
        CHECK(erased.cleaned.given.empty());
        CHECK_FALSE(erased.unfinished);
        CHECK_FALSE(store.findPerson(kErased));
        CHECK(found(laptops.at("here"), {kName, kText, verifier, kErased}).empty());
    }
    CHECK(found(laptops.at("here"), {kName, kText, verifier, kErased}).empty());
    CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());
    auto store = opened(laptops, "here");
    CHECK(store.findPerson("per")->name == "Per Ås");
    CHECK(store.completions("per").size() == 2);
    for (const fs::path &copy : record::copiesBeside(laptops.file("here"))) {
        CAPTURE(copy.string());
        record::Store target(laptops.at("target"), laptops.world.surroundings("target"));
        CHECK(merge(target, {copy}, true).files.at(0).damaged == false);
        CHECK(target.findPerson("per"));
    }
}

TEST_CASE("verify takes what was erased for no hole, and what is missing besides still for one")
{
    Laptops laptops;
    fill(laptops, "here");
    {
        auto store = opened(laptops, "here");
        store.erase("admin", kErased);
        take(store, "per", "tredje", ended("1", "1", true));
    }
    CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());
    runSql(laptops.file("here"),
           "DROP TRIGGER event_is_not_deleted; DELETE FROM event WHERE counter = "
           "(SELECT min(counter) FROM event)");
    const auto faults = record::verify(laptops.file("here"), record::Depth::Quick).faults;
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].kind == record::Fault::Kind::Counter);
    CHECK(faults[0].count == 1);
}

TEST_CASE("no merge brings back who was erased, neither from a colleague nor from a backup")
{
    Laptops laptops;
    fill(laptops, "here");
    fs::path backup;
    {
        auto store = opened(laptops, "here");
        backup = laptops.at("away.db.zst");
        fs::copy_file(store.backUp(), backup);
        record::Store colleague(laptops.at("colleague"), laptops.world.surroundings("colleague"));
        merge(colleague, {laptops.file("here")}, true);
        store.erase("admin", kErased);
        for (const bool withStaff : {false, true}) {
            const auto merged = merge(store, {backup, laptops.file("colleague")}, withStaff);
            CHECK(merged.files.at(0).erased == 5);
            CHECK(merged.files.at(1).erased == 5);
            CHECK(merged.persons.empty());
        }
        CHECK_FALSE(store.findPerson(kErased));
    }
    CHECK(found(laptops.at("here"), {kName, kText, kErased}).empty());
    CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());
}

TEST_CASE("a backup from before, brought back from elsewhere, comes without who was erased")
{
    for (const bool damaged : {false, true}) {
        CAPTURE(damaged);
        Laptops laptops;
        fill(laptops, "here");
        const fs::path away = laptops.at("away.db.zst");
        {
            auto store = opened(laptops, "here");
            fs::copy_file(store.backUp(), away);
            store.erase("admin", kErased);
            store.backUp();
        }
        if (damaged) {
            std::ofstream(laptops.file("here"), std::ios::binary) << std::string(8192, '#');
        }
        const auto restored
            = record::restore(laptops.at("here"), away, laptops.world.surroundings("here"));
        CHECK(restored.erased == 5);
        auto store = opened(laptops, "here");
        CHECK_FALSE(store.findPerson(kErased));
        CHECK(store.findPerson("per"));
        CHECK(merge(store, {away}, true).files.at(0).erased == 5);
        CHECK(found(laptops.at("here"), {kName, kText, kErased}).empty());
        CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());
    }
}

TEST_CASE("a mark that comes with another file's staff facts is obeyed, in whatever order")
{
    std::string first;
    for (const bool markFirst : {true, false}) {
        CAPTURE(markFirst);
        Laptops laptops;
        fill(laptops, "knows");
        {
            record::Store erasing(laptops.at("erased"), laptops.world.surroundings("erased"));
            merge(erasing, {laptops.file("knows")}, true);
            erasing.erase("admin", kErased);
        }
        Files files = {laptops.file("knows"), laptops.file("erased")};
        if (markFirst) {
            std::swap(files[0], files[1]);
        }
        record::Store here(laptops.at("here"), laptops.world.surroundings("here"));
        std::int64_t went = 0;
        for (const fs::path &file : files) {
            const auto merged = merge(here, {file}, true);
            went += merged.erased;
            CHECK_FALSE(merged.unfinished);
        }
        CHECK(went == (markFirst ? 0 : 5));
        CHECK(found(laptops.at("here"), {kName, kText, kErased}).empty());
        const std::string result = dumpProjections(laptops.file("here"));
        first = first.empty() ? result : first;
        CHECK(result == first);
        record::Store knows(laptops.at("knows"), laptops.world.surroundings("knows"));
        CHECK(merge(knows, {laptops.file("erased")}, false).erased == 0);
        CHECK(knows.findPerson(kErased));
        CHECK(merge(knows, {laptops.file("erased")}, true).erased == 5);
        take(knows, "per", "mal", ended("1", "1", true));
        CHECK(record::verify(laptops.file("knows"), record::Depth::Full).faults.empty());
    }
}

TEST_CASE("who comes with a list again after the mark starts anew, and stays")
{
    Laptops laptops;
    fill(laptops, "here");
    auto store = opened(laptops, "here");
    store.erase("admin", kErased);
    store.addPerson({kErased, "Siri Ny", "sykepleier", "", false});
    take(store, kErased, "mal", ended("2", "5", false));
    record::Store other(laptops.at("other"), laptops.world.surroundings("other"));
    merge(other, {laptops.file("here")}, true);
    for (record::Store *here : {&store, &other}) {
        CHECK(here->findPerson(kErased)->name == "Siri Ny");
        CHECK(here->attempts(kErased).size() == 1);
    }
    CHECK(merge(store, {laptops.file("other")}, true).files.at(0).erased == 0);
    CHECK(record::verify(laptops.file("other"), record::Depth::Full).faults.empty());
    store.erase("admin", kErased);
    CHECK_FALSE(store.findPerson(kErased));
    CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());
}

TEST_CASE("learning from a machine whose clock ran ahead is erased with the rest")
{
    Laptops laptops;
    fill(laptops, "here");
    laptops.world.now += std::chrono::days(300);
    learn(laptops, "ahead", kErased, "mal");
    laptops.world.now -= std::chrono::days(300);
    auto store = opened(laptops, "here");
    CHECK(merge(store, {laptops.file("ahead")}).ahead == 2);
    CHECK(store.erase("admin", kErased).traces.learning == 5);
    CHECK(store.attempts(kErased).empty());
    CHECK(merge(store, {laptops.file("ahead")}).files.at(0).erased == 2);
}

TEST_CASE("a copy that is damaged is replaced by what can be read of it, or goes and is named")
{
    Laptops laptops;
    fillWithCopies(laptops, "here");
    const fs::path packed = record::backupsOf(laptops.file("here")).at(0).file;
    fs::resize_file(packed, fs::file_size(packed) / 2);
    fs::path aside;
    for (const fs::path &copy : record::copiesBeside(laptops.file("here"))) {
        if (copy.filename().string().find("restore") != std::string::npos) {
            aside = copy;
        }
    }
    const int root = std::stoi(
        askSql(aside, "SELECT rootpage FROM sqlite_schema WHERE name = 'attempt_of_subject'"));
    std::fstream stream(aside, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp((root - 1) * 4096);
    stream << std::string(4096, '#');
    stream.close();
    auto store = opened(laptops, "here");
    const auto erased = store.erase("admin", kErased);
    CHECK(erased.cleaned.given == std::vector<fs::path>{packed});
    CHECK(erased.cleaned.copies == 3);
    CHECK(found(laptops.at("here"), {kName, kText, kErased}).empty());
    CHECK(askSql(aside, "SELECT count(*) FROM event WHERE subject = 'per'") == "5");
}

TEST_CASE("only an administrator erases, never oneself, and the audit has neither name nor id")
{
    Laptops laptops;
    fill(laptops, "here");
    auto store = opened(laptops, "here");
    const auto refused = [&](const std::string &actor, const std::string &whom) {
        try {
            record::Access(store, *store.findPerson(actor)).erase(*store.findPerson(whom));
        } catch (const record::StoreError &error) {
            return error.kind() == Kind::Forbidden;
        }
        return false;
    };
    CHECK(refused("per", kErased));
    CHECK(refused(kErased, kErased));
    CHECK(refused("admin", "admin"));
    record::Access admin(store, *store.findPerson("admin"));
    admin.erase(*store.findPerson(kErased));
    const auto entries = admin.audit();
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].actor == "admin");
    CHECK(entries[0].kind == "person-erased");
    CHECK(entries[0].subject.empty());
    // printf person-kari-0001 | sha256sum
    CHECK(entries[0].body.at("person")
          == "2e8fb2e429684012ad5b6e96147f55e195adcda4df03e5ea9ea73cc159162611");
    CHECK_THROWS_AS((void)store.erase("admin", kErased), record::StoreError);
}

TEST_CASE("a name stands in events about that person alone, whatever was done")
{
    Laptops laptops;
    fillWithCopies(laptops, "here");
    auto store = opened(laptops, "here");
    record::Access admin(store, *store.findPerson("admin"));
    const people::Person person = *store.findPerson(kErased);
    (void)admin.completion({"completion"});
    (void)admin.completionOf(person, {"certificate"});
    (void)admin.resetPin(person);
    CHECK(askSql(laptops.file("here"),
                 std::string("SELECT count(*) FROM event WHERE subject <> '") + kErased
                     + "' AND (body LIKE '%" + kName + "%' OR subject LIKE '%" + kName
                     + "%' OR actor LIKE '%" + kName + "%')")
          == "0");
}
