#include "ctl/world.h"
#include "record/store.h"

#include <regex>

using namespace minplan;
using namespace minplan::tests;
using nlohmann::json;

namespace {

/// Kari, who came with the staff list, and under a name of her own on her laptop; and a namesake of
/// the latter.
class Twice
{
public:
    Twice()
    {
        const std::string list
            = m_folder
                  .write("ansatte.csv",
                         "Ansattnr.;Navn;Enhet;Rolle\n1001;Kari Nordmann;Sone Nord;\n"
                         "1002;Astrid Admin;Sone Nord;administrator\n")
                  .string();
        CHECK(ctl({"staff", "import", list}).code == 0);
        takeWhole(fixture("provekurs/kort"), "Kari N", data());
    }
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] Finished ctl(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data", data().string()});
        return run(minplanctl(words));
    }
    [[nodiscard]] std::string idOf(const std::string &name) const
    {
        for (const json &row : json::parse(ctl({"staff", "list", "--json"}).out)) {
            if (row.at("name") == name) {
                return row.at("person");
            }
        }
        return {};
    }
    [[nodiscard]] Finished join() const
    {
        return ctl({"staff", "join", "Kari Nordmann", "Kari N"});
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("two ids become one person in the list and in reports, and two again")
{
    const Twice place;
    const std::string kept = place.idOf("Kari Nordmann");
    const std::string other = place.idOf("Kari N");
    const Finished joined = place.join();
    CHECK(joined.code == 0);
    CHECK(joined.out
          == "Kari N (id " + other + ") er nå samme person som Kari Nordmann (id " + kept
              + ").\nDet begge har gjort, teller sammen, og bare den siste vises. Angre med:\n"
                "  minplanctl staff part "
              + kept + "\n");
    const json list = json::parse(place.ctl({"staff", "list", "--json"}).out);
    REQUIRE(list.size() == 2);
    CHECK(list[1].at("also") == json::array({{{"person", other}, {"name", "Kari N"}}}));
    CHECK(place.ctl({"staff", "list"}).out.starts_with("Navn           Også som  Ansattnr."));
    const std::string report = place.ctl({"report", "completion", "--format", "csv"}).out;
    CHECK(report.find(kept + ",Kari Nordmann,Sone Nord,") != std::string::npos);
    CHECK(report.find(other) == std::string::npos);

    const Finished parted = place.ctl({"staff", "part", "Kari N"});
    CHECK(parted.code == 0);
    CHECK(parted.out
          == "Nå er dette personer hver for seg igjen:\n  Kari Nordmann (id " + kept
              + ")\n  Kari N (id " + other + ")\n");
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 3);
    CHECK(place.ctl({"report", "completion", "--format", "csv"}).out.find(other + ",Kari N,")
          != std::string::npos);

    const std::string audit = place.ctl({"audit"}).out;
    CHECK(std::regex_search(audit,
                            std::regex("sa at to er samme person +Kari N og Kari Nordmann\n")));
    CHECK(std::regex_search(audit, std::regex("angret at de er samme person +Kari Nordmann\n")));
}

TEST_CASE("joining is refused to whoever does not administer, for nobody, and for one person twice")
{
    const Twice place;
    for (const std::string command : {"join", "part"}) {
        std::vector<std::string> words = {"staff", command, "Kari Nordmann"};
        if (command == "join") {
            words.emplace_back("Kari N");
        }
        words.insert(words.end(), {"--as", "Kari N"});
        const Finished refused = place.ctl(words);
        CHECK(refused.code == 1);
        CHECK(refused.err == "minplanctl: Dette kan bare en administrator gjøre.\n");
    }
    CHECK(place.ctl({"staff", "join", "Kari Nordmann", "Ukjent"}).err
          == "minplanctl: fant ingen som heter «Ukjent».\n");
    CHECK(place.ctl({"staff", "part", "Kari N"}).err
          == "minplanctl: Kari N (id " + place.idOf("Kari N")
              + ") er ikke satt sammen med noen.\n");
    CHECK(place.ctl({"staff", "join", "Kari Nordmann"}).code == 2);
    CHECK(place.join().code == 0);
    const Finished twice = place.join();
    CHECK(twice.code == 1);
    CHECK(twice.err
          == "minplanctl: dette er én person fra før: Kari Nordmann (id "
              + place.idOf("Kari Nordmann") + ").\n");
}

TEST_CASE("whoever goes on under a name that was joined is the one that is kept")
{
    const Twice place;
    CHECK(place.join().code == 0);
    takeWhole(fixture("provekurs/kort"), "Kari N", place.data());
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 2);
}

TEST_CASE("a person of two ids is exported and erased by any name of hers")
{
    const Twice place;
    CHECK(place.join().code == 0);
    const TemporaryFolder out;
    CHECK(place.ctl({"export-person", "Kari N", "-o", (out.path() / "kari.json").string()}).code
          == 0);
    const json record = json::parse(readFile(out.path() / "kari.json"));
    CHECK(record.at("person").at("name") == "Kari Nordmann");
    CHECK(record.at("person").at("also").at(0).at("name") == "Kari N");
    CHECK(record.at("attempts").size() == 1);

    CHECK(place.ctl({"erase-person", "Kari N", "--yes"}).code == 0);
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 1);
    CHECK(readFile(place.data() / "minplan.db").find("Kari N") == std::string::npos);
}

TEST_CASE("a person of two posts is kept as long as she is in one of them")
{
    const Twice place;
    const auto left = [&](const std::string &id, const std::string &day) {
        record::Store store(place.data(), record::realSurroundings());
        const people::Fact fact{
            people::Fact::About::Person, id, {{"listed", "yes"}, {"closed", day}}};
        store.note("a list of that time", std::span(&fact, 1));
    };
    const std::string other = place.idOf("Kari N");
    left(place.idOf("Kari Nordmann"), "2019-01-31");
    left(other, "");
    CHECK(place.join().code == 0);
    const auto retention = [&] {
        return place.ctl({"retention", "--older-than", "5y", "--dry-run"}).out;
    };
    CHECK(retention().starts_with("Ingen sluttet "));
    left(other, "2018-01-31");
    CHECK(retention().find("Kari Nordmann") != std::string::npos);
    CHECK(retention().find("2019-01-31") != std::string::npos);
    CHECK(retention().find("Kari N ") == std::string::npos);
}

TEST_CASE("a stranger's package under the name of somebody known is told of, and can be joined")
{
    const Twice place;
    const TemporaryFolder laptop;
    const std::string drop = laptop.path().string();
    takeWhole(fixture("provekurs/kort"), "Kari Nordmann", laptop.path() / "data");
    CHECK(run(minplanctl({"send", drop, "--data", (laptop.path() / "data").string()})).code == 0);
    CHECK(place.ctl({"inbox", drop}).out.find("Er det samme person") != std::string::npos);
    CHECK(place.ctl({"inbox", drop, "--take", "--strangers"}).code == 0);
    const Finished unclear = place.ctl({"staff", "join", "Kari Nordmann", "Kari Nordmann"});
    CHECK(unclear.code == 1);
    std::vector<std::string> ids;
    for (const json &row : json::parse(place.ctl({"staff", "list", "--json"}).out)) {
        if (row.at("name") == "Kari Nordmann") {
            ids.push_back(row.at("person"));
            CHECK(unclear.err.find(ids.back()) != std::string::npos);
        }
    }
    REQUIRE(ids.size() == 2);
    CHECK(place.ctl({"staff", "join", ids[0], ids[1]}).code == 0);
    CHECK(place.ctl({"inbox", drop}).out == "Kari Nordmann: tatt inn fra før\n");
}
