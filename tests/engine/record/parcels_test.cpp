#include "golden.h"
#include "outbox.h"

#include <fstream>

using namespace minplan;
using namespace minplan::tests;
using Kind = record::StoreError::Kind;
using record::Snag;
using State = record::Received::State;

namespace {

/// One package of kari's in the folder.
struct Sent : Outbox {
    Sent()
    {
        learn("laptop", "kari");
        send("laptop", "kari");
    }
    [[nodiscard]] Snag snag() const { return inbox().parcels.at(0).snag; }
};

void write(const fs::path &file, const std::string &bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

} // namespace

TEST_CASE("a package cut short anywhere, or changed anywhere, is told of and left lying")
{
    Sent outbox;
    const fs::path file = outbox.files().at(0);
    const std::string whole = readFile(file);
    const std::string before = dumpProjections(outbox.place.folder.file());
    for (std::size_t bytes = 0; bytes < whole.size(); bytes += 97) {
        CAPTURE(bytes);
        write(file, whole.substr(0, bytes));
        CHECK(outbox.snag() == Snag::Cut);
        std::string changed = whole;
        changed[bytes] = static_cast<char>(changed[bytes] ^ 4);
        write(file, changed);
        CHECK((outbox.snag() == Snag::Cut || outbox.snag() == Snag::NotPackage));
    }
    CHECK(outbox.take("lead").files.empty());
    CHECK(fs::exists(file));
    CHECK(dumpProjections(outbox.place.folder.file()) == before);
}

TEST_CASE("events taken out of a package, or put into it, are found out")
{
    {
        Sent outbox;
        outbox.spoil("DROP TRIGGER event_is_not_deleted; DELETE FROM event WHERE number = 2");
        CHECK(outbox.snag() == Snag::Cut);
    }
    Sent outbox;
    outbox.spoil("DROP TRIGGER event_is_not_changed; UPDATE event SET subject = 'nils', sum = "
                 "sum WHERE number = 3");
    CHECK(outbox.snag() == Snag::Cut); // the sum tells
}

TEST_CASE("a package with something of others in it is not taken")
{
    Sent outbox;
    outbox.spoil("UPDATE package SET person = 'nils'");
    CHECK(outbox.snag() == Snag::Mixed);
    CHECK(outbox.place.as("lead").inbox(outbox.inbox()).packages.at(0).state == State::Faulty);
    // Nor where one lies about what it found.
    auto parcels = outbox.inbox().parcels;
    parcels.at(0).snag = Snag::None;
    const record::Fetched fetched(outbox.place.folder.data(), parcels,
                                  outbox.place.world.surroundings());
    CHECK(outbox.place.as("lead").takePackages(fetched.parcels(), {}).files.at(0).taken == 0);
}

TEST_CASE("what is no package, and what a newer version made, is told of by its kind")
{
    Sent outbox;
    outbox.spoil("PRAGMA user_version = 999");
    CHECK(outbox.snag() == Snag::Newer);
    outbox.spoil("PRAGMA user_version = 3; DROP TABLE package");
    CHECK(outbox.snag() == Snag::NotPackage);
    write(outbox.files().at(0), "Handleliste: melk, brød");
    CHECK(outbox.snag() == Snag::NotPackage);
    fs::remove(outbox.files().at(0));
    fs::create_directory(outbox.drop() / "mappe.minplan");
    CHECK(outbox.snag() == Snag::NotPackage);
    write(outbox.drop() / "Thumbs.db", "noe annet");
    CHECK(outbox.inbox().parcels.size() == 1); // what does not claim to be one is none
}

TEST_CASE("a lead sees the packages of the own units and below, and how many there are for others")
{
    Outbox outbox;
    for (const char *person : {"kari", "nils", "siri"}) {
        outbox.learn("laptop", person);
        outbox.send("laptop", person);
    }
    const auto lead = outbox.place.as("lead").inbox(outbox.inbox());
    CHECK(lead.packages.size() == 2);
    CHECK(lead.elsewhere == 1);
    CHECK_FALSE(lead.mayTakeStrangers);
    const auto admin = outbox.place.as("admin").inbox(outbox.inbox());
    CHECK(admin.packages.size() == 3);
    for (const char *who : {"kari", "siri"}) {
        CHECK(refused([&] { (void)outbox.place.as(who).inbox(outbox.inbox()); })
              == Kind::Forbidden);
    }
    const auto before = outbox.place.store.log().size();
    CHECK(refused([&] { outbox.take("lead"); }) == Kind::Forbidden); // with siri's among them
    CHECK(outbox.place.store.log().size() == before);
    outbox.take("admin");
    const auto audit = outbox.place.as("admin").audit();
    REQUIRE(audit.size() == 3);
    CHECK(audit[0].kind == "progress-taken");
    CHECK(audit[0].actor == "admin");
    CHECK(audit[0].subject == "kari");
    CHECK(audit[0].body == nlohmann::json({{"events", 3}}));
}

TEST_CASE("a stranger's package is an administrator's to take, and the stranger comes to be known")
{
    Outbox outbox;
    outbox.learn("laptop", "fremmed");
    outbox.send("laptop", "fremmed");
    const auto lead = outbox.place.as("lead").inbox(outbox.inbox());
    REQUIRE(lead.packages.size() == 1);
    CHECK(lead.packages[0].state == State::Stranger);
    CHECK(lead.packages[0].person.name.empty());
    CHECK(lead.packages[0].parcel.package.name.empty());
    CHECK(refused([&] { outbox.take("lead"); }) == Kind::Forbidden);
    CHECK_FALSE(outbox.place.store.findPerson("fremmed"));

    const auto admin = outbox.place.as("admin").inbox(outbox.inbox());
    CHECK(admin.packages.at(0).person.name == "Navnet fremmed");
    CHECK(admin.mayTakeStrangers);
    outbox.take("admin");
    const auto known = outbox.place.store.findPerson("fremmed");
    REQUIRE(known);
    CHECK(known->name == "Navnet fremmed");
    CHECK(known->unit == "Fana");
    CHECK(outbox.place.store.completions("fremmed").size() == 1);
    CHECK(outbox.place.as("lead").inbox(outbox.inbox()).packages.at(0).state == State::Known);
}

TEST_CASE("what was erased here does not come back with a package, nor does its owner")
{
    Sent outbox;
    outbox.take("lead");
    (void)outbox.place.as("admin").erase(*outbox.place.store.findPerson("kari"));
    CHECK(outbox.place.as("admin").inbox(outbox.inbox()).packages.empty());
    outbox.learn("laptop", "kari", "roller");
    outbox.send("laptop", "kari");
    const auto seen = outbox.place.as("admin").inbox(outbox.inbox());
    REQUIRE(seen.packages.size() == 1); // what came later is of someone nobody knows
    CHECK(seen.packages[0].state == State::Stranger);
    CHECK(seen.packages[0].parcel.fresh == 3);
}

TEST_CASE("a name that will not do here does not come in with a package")
{
    Outbox outbox;
    outbox.learn("laptop", "fremmed");
    outbox.send("laptop", "fremmed");
    outbox.spoil("UPDATE package SET name = '01010112345 ' || printf('%.*c', 200, 'x')");
    outbox.take("admin");
    CHECK(outbox.place.store.findPerson("fremmed")->name == "Ukjent fremmed");
}

TEST_CASE("taking in can be stopped between two packages, and then nothing is kept")
{
    Outbox outbox;
    for (const char *person : {"kari", "nils"}) {
        outbox.learn("laptop", person);
        outbox.send("laptop", person);
    }
    const auto before = outbox.place.store.log().size();
    const auto merged = outbox.take("lead", [](std::size_t done) { return done < 1; });
    CHECK(merged.stopped);
    CHECK(outbox.place.store.log().size() == before);
    CHECK(record::readInbox(outbox.place.folder.data(), outbox.drop(),
                            [](std::size_t done, std::size_t of) { return done + 1 < of; })
              .stopped);
    CHECK_FALSE(outbox.take("lead").stopped);
}
