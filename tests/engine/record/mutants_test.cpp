#include "golden.h"
#include "laptops.h"
#include "record/verify.h"

#include <doctest/doctest.h>

#include <random>

using namespace minplan;
using namespace minplan::tests;

namespace {

constexpr int kMutantsInCtest = 100;
constexpr std::size_t kPage = 4096;

/// How many files to spoil: MINPLAN_MUTANTS, for a long run by hand.
int mutants()
{
    const char *wanted = std::getenv("MINPLAN_MUTANTS");
    return wanted == nullptr ? kMutantsInCtest : std::max(1, std::atoi(wanted));
}

/// What a bad disk, a bad cable or a bad hand makes of a file.
std::string spoiled(std::string file, std::mt19937 &chance)
{
    const std::size_t pages = file.size() / kPage;
    const auto page = [&] { return chance() % pages * kPage; };
    switch (chance() % 7) {
    case 0:
        file.resize(chance() % file.size());
        break;
    case 1:
        file.replace(page(), kPage, kPage, '\0');
        break;
    case 2:
        file.replace(page(), kPage, file.substr(page(), kPage));
        break;
    case 3: // in a page's own header, where its structure stands
        file[page() + chance() % 100] = static_cast<char>(chance());
        break;
    case 4: // in the file's header and the list of tables
        file[chance() % kPage] = static_cast<char>(chance());
        break;
    default:
        for (unsigned i = 0; i < 1 + chance() % 40; ++i) {
            file[chance() % file.size()] = static_cast<char>(chance());
        }
    }
    return file;
}

/// Everything a person may do with the file; each refusal is a sentence.
void useAll(Laptops &laptops, const std::string &name)
{
    const auto refusable = [](const auto &work) {
        try {
            work();
        } catch (const record::StoreError &error) {
            CHECK(sentence(error, "nb").size() > 20);
        }
    };
    const auto surroundings = laptops.world.surroundings(name);
    refusable([&] {
        for (const auto &fault : record::verify(laptops.file(name), record::Depth::Full).faults) {
            CHECK(sentence(fault, "nb").size() > 20);
        }
    });
    refusable([&] {
        record::Store target(laptops.at("target"), surroundings);
        (void)target.merge(std::vector{laptops.file(name)}, {true, true});
    });
    refusable([&] {
        record::Store store(laptops.at(name), surroundings);
        (void)store.persons();
        (void)store.completions();
        (void)store.log();
        const auto attempt = store.begin("kari", "mal", 1, begun());
        append(store, attempt, ended("1", "4", true, 24));
        store.rebuild();
        (void)store.backUp();
    });
}

} // namespace

TEST_CASE("whatever is wrong in a file, there is a sentence for it and nothing breaks")
{
    const std::string whole = readFile(sourceDir() / "tests/engine/record/fixtures/schema-4.db");
    std::mt19937 chance(4);
    const int all = mutants();
    for (int i = 0; i < all; ++i) {
        CAPTURE(i);
        Laptops laptops;
        fs::create_directory(laptops.at("spoiled"));
        std::ofstream(laptops.file("spoiled"), std::ios::binary) << spoiled(whole, chance);
        CHECK_NOTHROW(useAll(laptops, "spoiled"));
    }
    MESSAGE(all << " spoiled files");
}
