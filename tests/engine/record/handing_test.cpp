#include "erasing_world.h"
#include "record/access.h"
#include "record/verify.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

TEST_CASE("one's own record is given whole and without a trace, another's without the writings")
{
    Laptops laptops;
    fill(laptops, "here");
    auto store = opened(laptops, "here");
    const auto as
        = [&](const std::string &id) { return record::Access(store, *store.findPerson(id)); };
    const auto writings = [](const record::PersonRecord &record) {
        std::string words;
        for (const record::LogEntry &entry : record.about) {
            words += entry.body.value("answer", "");
        }
        return words;
    };
    const people::Person kari = *store.findPerson(kErased);
    const auto own = as(kErased).everythingAbout(kari);
    CHECK(writings(own) == kText);
    CHECK(own.withheld == 0);
    CHECK(own.about.size() == 5);
    CHECK(as("admin").audit().size() == 1);
    const auto handed = as("admin").everythingAbout(kari);
    CHECK(writings(handed).empty());
    CHECK(handed.withheld == 1);
    const auto entries = as("admin").audit();
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].kind == "record-exported");
    CHECK(entries[1].subject == kErased);
    CHECK(entries[1].body.at("what") == "person");
    CHECK(as("admin").everythingAbout(*store.findPerson("admin")).deeds.size() == 2);
    CHECK_THROWS_AS(as("per").everythingAbout(kari), record::StoreError);
    CHECK(as("admin").audit().size() == 2);
}

TEST_CASE("what is done with the whole file is an administrator's, and leaves an event")
{
    Laptops laptops;
    fill(laptops, "here");
    learn(laptops, "there", "per", "tredje");
    auto store = opened(laptops, "here");
    const Files there = {laptops.file("there")};
    record::Access per(store, *store.findPerson("per"));
    CHECK_THROWS_AS(per.backUp(), record::StoreError);
    CHECK_THROWS_AS((void)per.merge(there, {}), record::StoreError);
    CHECK_THROWS_AS(per.rebuild(), record::StoreError);
    CHECK_THROWS_AS(per.noteRestored({}), record::StoreError);
    record::Access admin(store, *store.findPerson("admin"));
    CHECK(fs::exists(admin.backUp()));
    CHECK(admin.merge(there, {false, true}).files.at(0).taken == 2);
    CHECK(admin.merge(there, {}).files.at(0).taken == 2);
    admin.rebuild();
    admin.noteRestored({});
    std::string kinds;
    for (const record::LogEntry &entry : admin.audit()) {
        kinds += entry.kind + " ";
    }
    CHECK(kinds == "record-exported backup-made records-merged backup-restored ");
    CHECK(record::verify(laptops.file("here"), record::Depth::Full).faults.empty());
}
