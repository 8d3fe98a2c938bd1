#include "laptops.h"
#include "record/verify.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

TEST_CASE("of a damaged file everything that can be read is taken, and the damage is told")
{
    Laptops laptops;
    {
        record::Store store(laptops.at("kari"), laptops.world.surroundings("kari"));
        for (int i = 0; i < 100; ++i) {
            take(store, "kari", "mal", ended("4", "5", true));
        }
    }
    std::ifstream in(laptops.file("kari"), std::ios::binary);
    const std::string whole{std::istreambuf_iterator<char>(in), {}};
    SQLite::Database database(laptops.file("kari"), SQLite::OPEN_READONLY);
    const int root
        = database.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'event'").getInt();
    int some = 0;
    int unreadable = 0;
    for (std::size_t page = 1; page < whole.size() / 4096; ++page) {
        CAPTURE(page);
        std::string broken = whole;
        broken.replace(page * 4096, 4096, 4096, '\0');
        std::ofstream(laptops.file("kari"), std::ios::binary) << broken;
        const std::string target = "target" + std::to_string(page);
        record::Store lead(laptops.at(target), laptops.world.surroundings(target));
        const auto merged = merge(lead, {laptops.file("kari")});
        const auto &file = merged.files.at(0);
        CHECK(file.taken <= 200);
        if (file.refusal || static_cast<int>(page) + 1 == root) {
            CHECK(file.taken == 0); // the table's own list of pages, or the list of tables
            ++unreadable;
        } else {
            CHECK(file.taken >= 170);
            CHECK((file.damaged || file.taken == 200));
        }
        some += file.taken < 200 ? 1 : 0;
        CHECK(record::verify(laptops.file(target), record::Depth::Full).faults.empty());
    }
    CHECK(some > 5);
    CHECK(unreadable < 6);
}

TEST_CASE("what is no file of Min plan is refused by itself, and the others are taken")
{
    Laptops laptops;
    learn(laptops, "kari", "kari", "mal");
    fs::create_directory(laptops.at("odd"));
    std::ofstream(laptops.file("odd")) << std::string(5000, 'x');
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const auto merged
        = merge(lead, {laptops.file("odd"), laptops.at("nowhere"), laptops.file("kari")});
    REQUIRE(merged.files.at(0).refusal);
    CHECK(merged.files[0].refusal->kind() == record::StoreError::Kind::Damaged);
    REQUIRE(merged.files.at(1).refusal);
    CHECK(merged.files[1].refusal->kind() == record::StoreError::Kind::NoFile);
    CHECK(merged.files.at(2).taken == 2);
}

TEST_CASE("a file of schema 1 is merged as it stands")
{
    Laptops laptops;
    laptops.world.now += std::chrono::days(30);
    record::Store lead(laptops.at("lead"), laptops.world.surroundings("lead"));
    const auto merged = merge(
        lead, {fs::path(MINPLAN_SOURCE_DIR) / "tests/engine/record/fixtures/schema-1.db"}, true);
    CHECK(merged.files.at(0).taken == 80);
    CHECK(merged.files.at(0).changed == 0);
    CHECK(lead.findPerson("Åse Ærlig"));
}
