#include "world.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

namespace {

std::string deviceOf(const fs::path &folder)
{
    return askSql(folder / "minplan.db", "SELECT id FROM device");
}

} // namespace

TEST_CASE("the same file on the same machine stays the same device")
{
    const DataFolder folder;
    World world;
    {
        const record::Store store(folder.data(), world.surroundings());
    }
    const std::string device = deviceOf(folder.data());
    {
        const record::Store store(folder.data(), world.surroundings());
    }
    CHECK(deviceOf(folder.data()) == device);
    fs::rename(folder.data(), folder.path() / "moved");
    {
        const record::Store store(folder.path() / "moved", world.surroundings());
    }
    CHECK(deviceOf(folder.path() / "moved") == device);
}

TEST_CASE("a copied file draws a new device, whose counters begin at 1 and clock goes on")
{
    const DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings());
        (void)store.begin("kari", "mal", 1, begun());
    }
    const fs::path copy = folder.path() / "copy";
    fs::create_directory(copy);
    fs::copy_file(folder.file(), copy / "minplan.db");
    world.now -= std::chrono::hours(24);
    record::Store store(copy, world.surroundings());
    CHECK(deviceOf(copy) != deviceOf(folder.data()));
    (void)store.begin("kari", "roller", 1, begun());
    const auto log = store.log();
    REQUIRE(log.size() == 2);
    CHECK(log[1].module == "roller");
    CHECK(log[1].device != log[0].device);
    CHECK(log[1].counter == 1);
    CHECK(log[1].time > log[0].time);
}

TEST_CASE("a copy put in the original's place draws a new device")
{
    const DataFolder folder;
    World world;
    {
        const record::Store store(folder.data(), world.surroundings());
    }
    const std::string device = deviceOf(folder.data());
    fs::copy_file(folder.file(), folder.path() / "copy.db");
    fs::remove(folder.file());
    fs::copy_file(folder.path() / "copy.db", folder.file());
    {
        const record::Store store(folder.data(), world.surroundings());
    }
    CHECK(deviceOf(folder.data()) != device);
}

TEST_CASE("another machine is another device, which does not go on with the first one's attempts")
{
    const DataFolder folder;
    World world;
    {
        record::Store store(folder.data(), world.surroundings("first"));
        (void)store.begin("kari", "mal", 1, begun());
        CHECK(store.openAttempt("kari", "mal"));
    }
    const record::Store store(folder.data(), world.surroundings("second"));
    CHECK_FALSE(store.openAttempt("kari", "mal"));
    CHECK(store.attempts("kari").size() == 1);
}

TEST_CASE("the real surroundings tell the time, this machine and chance")
{
    const record::Surroundings real = record::realSurroundings();
    CHECK(real.now() > record::Millis(std::chrono::sys_days(std::chrono::year(2024) / 1 / 1)));
    CHECK(real.machine.size() == 32);
    CHECK(real.machine == record::realSurroundings().machine);
    CHECK(real.random() != real.random());
}
