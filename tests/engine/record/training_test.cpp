#include "school.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;

TEST_CASE("standings tell what is asked and decided, of one person as of many")
{
    School place;
    record::Access admin = place.as("admin");
    const auto nils = *place.store.findPerson("nils");
    admin.assign(toUnit("fana"));
    admin.assign(toPerson("nils"));
    admin.decide(nils, letOff(nils));
    const record::Look look{"completion", false};
    const auto all = admin.completion(look);
    REQUIRE(all.size() == 6);
    for (const record::Standing &standing : all) {
        CAPTURE(standing.person.id);
        const bool isNils = standing.person.id == "nils";
        CHECK(record::askedIn(standing.asked).size()
              == (isNils                             ? 2
                      : standing.person.id == "kari" ? 1
                                                     : 0));
        CHECK(standing.decided.size() == (isNils ? 1 : 0));
        REQUIRE(standing.added);
        CHECK(*standing.added - place.world.now < 1s);
    }
    const auto one = admin.completionOf(nils, look);
    CHECK(record::askedIn(one.asked).size() == 2);
    CHECK(one.decided.at("mal").exemptions.at(0).reason == "Permisjon");
    CHECK(one.rounds.size() == 1);
}

TEST_CASE("since when a person is known is the first that was said, also when that arrives late")
{
    Laptops laptops;
    const auto said = [&](const std::string &laptop, const char *name) {
        record::Store store(laptops.at(laptop), laptops.world.surroundings(laptop));
        store.addPerson({"kari", name, "", "", false});
    };
    said("a", "Kari");
    const record::Millis first = laptops.world.now;
    laptops.world.now += std::chrono::days(3);
    said("b", "Kari N.");
    record::Store b(laptops.at("b"), laptops.world.surroundings("b"));
    const auto since = [&] {
        return record::Access(b).completion({"completion", false}).at(0).added;
    };
    CHECK(since() == laptops.world.now);
    (void)merge(b, {laptops.file("a")}, true);
    CHECK(since() == first);
}

TEST_CASE("assignments come along only with the staff, field by field, in any order")
{
    Laptops laptops;
    const auto with = [&](const std::string &laptop, auto work) {
        laptops.world.now += std::chrono::minutes(1);
        record::Store store(laptops.at(laptop), laptops.world.surroundings(laptop));
        work(store);
    };
    people::Assignment one = toPerson("kari");
    with("a", [&](record::Store &store) {
        store.addPerson({"kari", "Kari", "", "", false});
        record::Access(store).assign(one);
    });
    with("b", [&](record::Store &store) {
        (void)merge(store, {laptops.file("a")});
        CHECK(store.assignments().empty());
        (void)merge(store, {laptops.file("a")}, true);
        REQUIRE(store.assignments().size() == 1);
        one.due = "every-01";
        record::Access(store).assign(one);
    });
    with("a", [&](record::Store &store) {
        people::Assignment here = store.assignments().at(0);
        here.withdrawn = true;
        record::Access(store).assign(here);
        (void)merge(store, {laptops.file("b")}, true);
        CHECK(store.assignments().at(0).due == "every-01");
        CHECK(store.assignments().at(0).withdrawn);
    });
    with("b", [&](record::Store &store) { (void)merge(store, {laptops.file("a")}, true); });
    CHECK(dumpProjections(laptops.file("a")) == dumpProjections(laptops.file("b")));
}

TEST_CASE("what was assigned to a person and decided for her is erased with her")
{
    School place;
    record::Access admin = place.as("admin");
    const auto kari = *place.store.findPerson("kari");
    admin.assign(toPerson("kari"));
    admin.assign(toUnit("fana"));
    admin.decide(kari, letOff(kari));
    CHECK(admin.traces(kari).facts == 3);
    (void)admin.erase(kari);
    REQUIRE(admin.assignments().size() == 1);
    CHECK(admin.assignments()[0].unit == "fana");
    CHECK(askSql(place.folder.file(), "SELECT count(*) FROM person_field WHERE person = 'kari'")
          == "0");
    CHECK(askSql(place.folder.file(), "SELECT count(*) FROM event WHERE body LIKE '%Permisjon%'")
          == "0");
}

TEST_CASE("every pass of a round is kept where there are several")
{
    School place;
    const record::Look look{"completion", false};
    record::Access admin = place.as("admin");
    for (int year = 0; year < 2; ++year) {
        place.world.now += std::chrono::days(365);
        take(place.store, "nils", "mal", ended("4", "4", true));
        take(place.store, "nils", "mal", ended("1", "4", false));
    }
    const auto nils = admin.completionOf(*place.store.findPerson("nils"), look);
    REQUIRE(nils.rounds.size() == 1);
    REQUIRE(nils.repeated.size() == 3);
    CHECK(*nils.repeated[0].passedOn < *nils.repeated[1].passedOn);
    CHECK(*nils.repeated[1].passedOn < *nils.repeated[2].passedOn);
    CHECK(*nils.repeated[2].passedOn == *nils.rounds[0].passedOn);
    const std::string kept = dumpProjections(place.folder.file());
    place.store.rebuild();
    CHECK(dumpProjections(place.folder.file()) == kept);
}
