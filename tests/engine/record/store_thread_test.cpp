#include "record/store_thread.h"
#include "world.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <future>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;

namespace {

/// Posts and waits: the kind of the refusal, or nothing when the work was done.
template <typename Work> std::optional<Kind> doneOrRefused(record::StoreThread &thread, Work work)
{
    std::promise<std::optional<Kind>> result;
    thread.post(
        [&](record::Store &store) {
            work(store);
            result.set_value(std::nullopt);
        },
        [&](const record::StoreError &error) { result.set_value(error.kind()); });
    return result.get_future().get();
}

} // namespace

TEST_CASE("work is done in the order it was posted, on one thread that is not the caller's")
{
    const DataFolder folder;
    World world;
    std::vector<int> order;
    std::set<std::thread::id> threads;
    {
        record::StoreThread thread(folder.data(), world.surroundings());
        for (int i = 0; i < 100; ++i) {
            thread.post(
                [&order, &threads, i](record::Store &) {
                    order.push_back(i);
                    threads.insert(std::this_thread::get_id());
                },
                [](const record::StoreError &) {});
        }
    }
    REQUIRE(order.size() == 100);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(threads.size() == 1);
    CHECK(threads.count(std::this_thread::get_id()) == 0);
}

TEST_CASE("what is posted before the end is on disk at the end, in the one file")
{
    const DataFolder folder;
    World world;
    {
        record::StoreThread thread(folder.data(), world.surroundings());
        for (int i = 0; i < 20; ++i) {
            thread.post([](record::Store &store) { (void)store.begin("kari", "mal", 1, begun()); },
                        [](const record::StoreError &) {});
        }
    }
    CHECK_FALSE(fs::exists(folder.file().string() + "-wal"));
    CHECK(record::Store(folder.data(), world.surroundings()).log().size() == 20);
}

TEST_CASE("a folder that comes to be there later is opened by the next work")
{
    const DataFolder folder;
    World world;
    std::ofstream(folder.data()) << "in the way";
    record::StoreThread thread(folder.data(), world.surroundings());
    const auto addKari = [](record::Store &store) {
        store.addPerson({"kari", "Kari", "sykepleier", "Sone", false});
    };
    CHECK(doneOrRefused(thread, addKari) == Kind::NoFolder);
    CHECK(doneOrRefused(thread, addKari) == Kind::NoFolder);
    fs::remove(folder.data());
    CHECK_FALSE(doneOrRefused(thread, addKari));
    CHECK_FALSE(doneOrRefused(
        thread, [](record::Store &store) { CHECK(store.findPerson("Kari")->id == "kari"); }));
}

TEST_CASE("after a refusal the thread goes on with the same file")
{
    const DataFolder folder;
    World world;
    record::StoreThread thread(folder.data(), world.surroundings());
    const play::Event large{"attempt-begun", "", {{"text", std::string(50'000, 'x')}}};
    const auto begin = [&](record::Store &store) { (void)store.begin("kari", "mal", 1, large); };
    CHECK_FALSE(doneOrRefused(thread, [](record::Store &store) { store.limitPages(1); }));
    CHECK(doneOrRefused(thread, begin) == Kind::Full);
    CHECK_FALSE(doneOrRefused(thread, [](record::Store &store) { store.limitPages(0); }));
    CHECK_FALSE(doneOrRefused(thread, begin));
}

TEST_CASE("work that fails in a way of its own is told as another refusal")
{
    const DataFolder folder;
    World world;
    record::StoreThread thread(folder.data(), world.surroundings());
    CHECK(doneOrRefused(thread, [](record::Store &) { throw std::runtime_error("oops"); })
          == Kind::Other);
}
