#include "golden.h"
#include "record/sound_check.h"
#include "world.h"

#include <doctest/doctest.h>

#include <fstream>
#include <thread>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

constexpr std::chrono::milliseconds kPatience(50);

/// A file of some hundred attempts that counts as a large one.
class Large : public DataFolder
{
public:
    Large()
    {
        record::Store store(data(), world.surroundings());
        store.together([&store] {
            for (int i = 0; i < 300; ++i) {
                take(store, "person " + std::to_string(i), "mal", ended("4", "5", true));
            }
        });
    }

    [[nodiscard]] record::Surroundings surroundings()
    {
        record::Surroundings surroundings = world.surroundings();
        surroundings.checkedFirst = 0;
        return surroundings;
    }

    World world;
};

/// Overwrites a page in the middle, which a writing at the end does not come by.
void damage(const fs::path &file)
{
    constexpr std::size_t kPage = 4096;
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(static_cast<std::streamoff>(fs::file_size(file) / kPage / 2 * kPage));
    stream << std::string(kPage, '#');
}

/// How often was written until it was refused.
int writtenUntilRefused(record::Store &store)
{
    constexpr int kEnough = 2000;
    for (int round = 0; round < kEnough; ++round) {
        try {
            (void)store.begin("kari", "mal", 1, begun());
        } catch (const record::StoreError &error) {
            CHECK(error.kind() == Kind::Damaged);
            return round;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return kEnough;
}

} // namespace

TEST_CASE("a large file found damaged meanwhile is written no more, and was not written before")
{
    Large large;
    damage(large.file());
    const std::string before = readFile(large.file());
    {
        record::Store store(large.data(), large.surroundings());
        CHECK(writtenUntilRefused(store) < 2000);
        CHECK(writtenUntilRefused(store) == 0);
    }
    CHECK(readFile(large.file()) == before);
}

TEST_CASE("what is written while a large file is read through is there afterwards")
{
    Large large;
    for (int session = 1; session <= 3; ++session) {
        {
            record::Store store(large.data(), large.surroundings());
            (void)store.begin("kari", "mal", 1, begun());
        }
        CHECK(record::Store(large.data(), large.world.surroundings()).attempts("kari").size()
              == static_cast<std::size_t>(session));
    }
}

TEST_CASE("who waits for the end of a check is told what it found, and who does not stops it")
{
    Large large;
    record::SoundCheck sound(large.file(), kPatience);
    CHECK_NOTHROW(sound.refuseDamaged());
    CHECK(sound.isDone());
    damage(large.file());
    record::SoundCheck damaged(large.file(), kPatience);
    CHECK_THROWS_AS(damaged.refuseDamaged(), record::StoreError);
    const record::SoundCheck left(large.file(), kPatience);
}
