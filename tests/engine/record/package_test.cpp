#include "as_nobody.h"
#include "golden.h"
#include "outbox.h"
#include "record/verify.h"

using namespace minplan;
using namespace minplan::tests;
using record::Snag;

TEST_CASE("what a person learned comes to another file by a package, and nobody else's does")
{
    Outbox outbox;
    outbox.learn("laptop", "kari");
    outbox.learn("laptop", "per");
    const auto sent = outbox.send("laptop", "kari");
    CHECK(sent.snag == Snag::None);
    CHECK(sent.events == 3);
    CHECK(sent.answers == 1);
    const auto inbox = outbox.inbox();
    REQUIRE(inbox.parcels.size() == 1);
    CHECK(inbox.parcels[0].snag == Snag::None);
    CHECK(inbox.parcels[0].package.person == "kari");
    CHECK(inbox.parcels[0].package.name == "Navnet kari");
    CHECK(inbox.parcels[0].fresh == 3);
    CHECK(inbox.parcels[0].freshAnswers == 1);
    const auto merged = outbox.take("lead");
    CHECK(merged.files.at(0).taken == 3);
    CHECK(outbox.place.store.completions("kari").at(0).passedOn);
    CHECK(outbox.place.store.completions("per").empty());
    CHECK(outbox.place.store.findPerson("kari")->name == "kari"); // as it stands here
    CHECK(record::verify(outbox.place.folder.file(), record::Depth::Full).faults.empty());
}

TEST_CASE("what a learner wrote for nobody else stays at home, and no name shows outside a package")
{
    Outbox outbox;
    {
        record::Store store(outbox.laptop("laptop"), outbox.place.world.surroundings("laptop"));
        store.addPerson({"kari", "Kari Nordmann", "lege", "", false});
        const std::string attempt = store.begin("kari", "mal", 1, begun());
        play::Event text = moved("text-written", "skriv", 10);
        text.body["answer"] = "MINE ORD";
        append(store, attempt, text);
        append(store, attempt, moved("rubric-judged", "skriv", 20));
        play::Event reflection = moved("question-answered", "quiz/tenk", 30);
        reflection.body["kind"] = "reflect";
        reflection.body["answer"] = "MIN TANKE";
        append(store, attempt, reflection);
        append(store, attempt, ended("4", "5", true));
    }
    CHECK(outbox.send("laptop", "kari").events == 2);
    const auto files = outbox.files();
    REQUIRE(files.size() == 1);
    CHECK(files[0].filename().string().find("ari") == std::string::npos);
    record::unpack(files[0], outbox.folder / "plain");
    const std::string bytes = readFile(outbox.folder / "plain");
    CHECK(bytes.find("MINE ORD") == std::string::npos);
    CHECK(bytes.find("MIN TANKE") == std::string::npos);
    CHECK(bytes.find("Kari Nordmann") != std::string::npos); // who it is, for whoever takes it in
    outbox.take("lead");
    CHECK(outbox.place.store.completions("kari").at(0).passedOn);
    const std::vector<fs::path> home = {outbox.laptop("laptop") / "minplan.db"};
    CHECK(outbox.place.store.merge(home, {}).files.at(0).taken == 3); // the whole file later
}

TEST_CASE("packages twice, late and out of order come to the same")
{
    Outbox outbox;
    outbox.learn("laptop", "kari");
    outbox.send("laptop", "kari");
    fs::copy_file(outbox.files().at(0), outbox.folder / "early");
    outbox.learn("laptop", "kari", "roller");
    outbox.send("laptop", "kari");
    REQUIRE(outbox.files().size() == 1); // in the place of the former
    CHECK(outbox.take("lead").files.at(0).taken == 6);
    const std::string kept = dumpProjections(outbox.place.folder.file());
    fs::copy_file(outbox.folder / "early", outbox.drop() / "sent.minplan");
    for (const record::Parcel &parcel : outbox.inbox().parcels) {
        CHECK(parcel.fresh == 0);
    }
    CHECK(outbox.take("lead").persons.empty());
    CHECK(dumpProjections(outbox.place.folder.file()) == kept);
}

TEST_CASE("no two persons and no two machines write the same file")
{
    Outbox outbox;
    outbox.learn("laptop", "kari");
    outbox.learn("laptop", "nils");
    outbox.learn("other", "kari", "roller");
    outbox.send("laptop", "kari");
    outbox.send("laptop", "nils");
    outbox.send("other", "kari");
    CHECK(outbox.files().size() == 3);
    CHECK(outbox.take("lead").persons.size() == 2);
    CHECK(outbox.place.store.completions("kari").size() == 2);
}

TEST_CASE("what was sent is kept, and what came since is counted")
{
    Outbox outbox;
    outbox.learn("laptop", "kari");
    CHECK_FALSE(record::unsent(outbox.laptop("laptop"), "kari").sentOn);
    const auto sent = outbox.send("laptop", "kari");
    {
        record::Store store(outbox.laptop("laptop"), outbox.place.world.surroundings("laptop"));
        record::Access(store, *store.findPerson("kari")).noteSent(sent);
    }
    outbox.learn("laptop", "kari", "roller");
    const auto unsent = record::unsent(outbox.laptop("laptop"), "kari");
    CHECK(unsent.sentOn);
    CHECK(unsent.sentAnswers == 1);
    CHECK(unsent.answers == 2);
    CHECK(unsent.events == 6);
}

TEST_CASE("a folder that is not there or may not be written is told of, and leaves nothing half")
{
    const AsNobody nobody;
    Outbox outbox;
    outbox.learn("laptop", "kari");
    const auto to = [&](const fs::path &folder) {
        return record::send(outbox.laptop("laptop"), "kari", folder,
                            outbox.place.world.surroundings("laptop"))
            .snag;
    };
    CHECK(to(outbox.folder / "none") == Snag::NoFolder);
    CHECK(to(outbox.folder.write("a file", "")) == Snag::NoFolder);
    CHECK(record::readInbox(outbox.place.folder.data(), outbox.folder / "none").snag
          == Snag::NoFolder);
    CHECK(record::send(outbox.laptop("laptop"), "ingen", outbox.drop(),
                       outbox.place.world.surroundings())
              .snag
          == Snag::Nothing);
    if (AsNobody::isBound()) {
        fs::permissions(outbox.drop(), fs::perms(0555));
        CHECK(to(outbox.drop()) == Snag::MayNotWrite);
        fs::permissions(outbox.drop(), fs::perms(0333));
        CHECK(outbox.inbox().snag == Snag::MayNotRead);
        fs::permissions(outbox.drop(), fs::perms(0755));
        CHECK(outbox.files().empty());
    }
    for (const auto &entry : fs::directory_iterator(outbox.laptop("laptop"))) {
        CHECK(entry.path().extension() != ".part");
    }
}

TEST_CASE("a package can be read by whoever may read the folder, and by nobody else")
{
    Outbox outbox;
    outbox.learn("laptop", "kari");
    for (const auto &[folder, file] : {std::pair(0700, 0600), {0770, 0640}, {0755, 0644}}) {
        fs::permissions(outbox.drop(), fs::perms(folder));
        outbox.send("laptop", "kari");
        CHECK(fs::status(outbox.files().at(0)).permissions() == fs::perms(file));
    }
}

TEST_CASE("each snag is a sentence with a remedy")
{
    std::string text;
    for (int snag = 1; snag <= static_cast<int>(Snag::Mixed); ++snag) {
        for (const char *language : {"nb", "en"}) {
            const std::string said
                = sentence(static_cast<Snag>(snag), "/felles/min plan", language);
            CHECK_FALSE(said.empty());
            text += std::string(language) + ": " + said + "\n";
        }
    }
    checkGolden(sourceDir() / "tests/engine/record/golden/snags.txt", text);
}

TEST_CASE("a person of two ids sends a package for each, and is told of both together")
{
    Outbox outbox;
    outbox.learn("laptop", "kari");
    outbox.learn("laptop", "typed", "roller");
    {
        record::Store store(outbox.laptop("laptop"), outbox.place.world.surroundings("laptop"));
        record::Access(store).join(*store.findPerson("kari"), *store.findPerson("typed"));
    }
    const record::Sent sent = outbox.send("laptop", "typed");
    CHECK(sent.snag == record::Snag::None);
    CHECK(sent.events == 6);
    CHECK(sent.answers == 2);
    CHECK(record::unsent(outbox.laptop("laptop"), "kari").events == 6);
    const auto parcels = outbox.inbox().parcels;
    REQUIRE(parcels.size() == 2);
    CHECK(parcels[0].package.person != parcels[1].package.person);
    CHECK(parcels[0].package.name == "Navnet kari");
    CHECK(parcels[1].package.name == "Navnet kari");
    {
        record::Store store(outbox.laptop("laptop"), outbox.place.world.surroundings("laptop"));
        record::Access(store, *store.findPerson("typed")).noteSent(sent);
    }
    CHECK(record::unsent(outbox.laptop("laptop"), "kari").sentEvents == 6);
    CHECK(record::unsent(outbox.laptop("laptop"), "typed").sentEvents == 6);
}

TEST_CASE("whoever may see the one that is kept takes in what the other id sent, until parted")
{
    Outbox outbox;
    outbox.learn("laptop", "siri"); // of Årstad, which lead does not lead
    outbox.send("laptop", "siri");
    const auto seen = [&] { return outbox.place.as("lead").inbox(outbox.inbox()); };
    CHECK(seen().elsewhere == 1);
    record::Access admin = outbox.place.as("admin");
    admin.join(*outbox.place.store.findPerson("kari"), *outbox.place.store.findPerson("siri"));
    REQUIRE(seen().packages.size() == 1);
    CHECK(seen().packages[0].person.id == "kari");
    admin.part(*outbox.place.store.findPerson("kari"));
    CHECK(refusal([&] { (void)outbox.take("lead"); }) == record::StoreError::Kind::Forbidden);
    admin.join(*outbox.place.store.findPerson("kari"), *outbox.place.store.findPerson("siri"));
    CHECK(outbox.take("lead").files.at(0).taken == 3);
    CHECK(outbox.place.store.completions("kari").size() == 1);
}
