#include "ctl/world.h"

#include <regex>

using namespace minplan::tests;
using nlohmann::json;

namespace {

class Staffed
{
public:
    Staffed()
    {
        takeWhole(fixture("provekurs/kort"), "Åse Ærlig", data());
        takeWhole(fixture("provekurs/kort"), "Bø, Per", data());
    }
    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] std::string write(const std::string &name, const std::string &content) const
    {
        return m_folder.write(name, content).string();
    }
    [[nodiscard]] Finished ctl(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data", data().string()});
        return run(minplanctl(words));
    }

private:
    TemporaryFolder m_folder;
};

} // namespace

TEST_CASE("the staff list names everyone, as a table and as JSON")
{
    const Staffed place;
    CHECK(place.ctl({"staff", "list"}).out == "Navn\nBø, Per\nÅse Ærlig\n");
    const json list = json::parse(place.ctl({"staff", "list", "--json"}).out);
    REQUIRE(list.size() == 2);
    CHECK(list[0].at("name") == "Bø, Per");
    CHECK(list[0].at("roles") == json::array({"staff"}));
    CHECK(list[0].at("left").is_null());
}

TEST_CASE("an empty record has nobody on the staff list, and says so")
{
    const TemporaryFolder folder;
    const Finished none
        = run(minplanctl({"staff", "list", "--data", (folder.path() / "data").string()}));
    CHECK(none.code == 0);
    CHECK(none.out == "Ingen er lagt til her ennå.\n");
}

TEST_CASE("a PIN is reset by name, and a name nobody bears is refused")
{
    const Staffed place;
    const Finished reset = place.ctl({"staff", "reset-pin", "Åse Ærlig"});
    CHECK(reset.code == 0);
    CHECK(std::regex_search(reset.out, std::regex("^Ny PIN for Åse Ærlig: [0-9]{6}\n")));
    CHECK(place.ctl({"staff", "list"}).out == "Navn       PIN\nBø, Per\nÅse Ærlig  ja\n");

    const Finished refused = place.ctl({"staff", "reset-pin", "Ukjent"});
    CHECK(refused.code == 1);
    CHECK(refused.err == "minplanctl: fant ingen som heter «Ukjent».\n");
    CHECK(place.ctl({"staff", "list", "--unit", "Nord"}).err
          == "minplanctl: fant ingen enhet som alene heter «Nord».\n");
}

TEST_CASE("whoever acts as a person has that person's rights, and each refusal is a sentence")
{
    const Staffed place;
    struct Refusal {
        std::vector<std::string> words;
        std::string sentence;
    };
    for (const Refusal &refusal : std::vector<Refusal>{
             {{"report", "completion"},
              "Det er ikke lov å se hvem som er ferdige her. Enhetsledere kan det for sine egne "
              "enheter og dem under, og administratorer for alle."},
             {{"report", "certificate", "--person", "Bø, Per", "--module", "kort"},
              "Det er ikke lov å se hvem som er ferdige her. Enhetsledere kan det for sine egne "
              "enheter og dem under, og administratorer for alle."},
             {{"staff", "list"},
              "Det er ikke lov å se denne listen over ansatte. Enhetsledere kan det for sine egne "
              "enheter, og administratorer for alle."},
             {{"staff", "reset-pin", "Bø, Per"}, "Dette kan bare en administrator gjøre."},
             {{"audit"}, "Dette kan bare en administrator gjøre."}}) {
        std::vector<std::string> words = refusal.words;
        words.insert(words.end(), {"--as", "Åse Ærlig"});
        const Finished refused = place.ctl(words);
        CAPTURE(refusal.words.front());
        CHECK(refused.code == 1);
        CHECK(refused.out.empty());
        CHECK(refused.err == "minplanctl: " + refusal.sentence + "\n");
    }
    CHECK(place.ctl({"audit", "--as", "Ukjent"}).err
          == "minplanctl: fant ingen som heter «Ukjent».\n");
}

TEST_CASE("the audit tells who took what out, and whose PIN was reset")
{
    const Staffed place;
    CHECK(place.ctl({"audit"}).out == "Ingen har sett på andres opplæring ennå.\n");
    CHECK(place.ctl({"report", "completion"}).code == 0);
    CHECK(place.ctl({"staff", "reset-pin", "Bø, Per"}).code == 0);
    const std::string table = std::regex_replace(
        place.ctl({"audit"}).out, std::regex(R"(\d{4}-\d\d-\d\d \d\d:\d\d)"), "YYYY-MM-DD HH:MM");
    CHECK(table
          == "Tid               Hvem             Hva                             Om hvem\n"
             "YYYY-MM-DD HH:MM  eieren av filen  hentet ut: hvem som er ferdige  alle\n"
             "YYYY-MM-DD HH:MM  eieren av filen  satte ny PIN                    Bø, Per\n");
    const json entries = json::parse(place.ctl({"audit", "--json"}).out);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].at("kind") == "record-exported");
    CHECK(entries[0].at("body").at("persons") == 2);
    CHECK(entries[0].at("actor") == "account-owner");
}

namespace {

/// Sixty people in two units, by turns; the first of each unit leads it, the first of all is the
/// administrator.
std::string sixty()
{
    std::string csv = "Ansattnr.;Navn;Enhet;Overenhet;Stilling;Rolle\n";
    for (int at = 1; at <= 60; ++at) {
        csv += std::to_string(1000 + at) + ";Ansatt " + std::to_string(at) + ";"
            + (at % 2 == 1 ? "Sone Nord" : "Sone Sør") + ";Hjemmetjenesten;sykepleier;"
            + (at == 1       ? "leder og administrator"
                   : at == 2 ? "leder"
                             : "")
            + "\n";
    }
    return csv;
}

std::string without(std::string csv, const std::string &number)
{
    const auto begin = csv.find(number);
    csv.erase(begin, csv.find('\n', begin) + 1 - begin);
    return csv;
}

} // namespace

TEST_CASE("an administrator takes a list in: a preview first, then once, then nothing is new")
{
    const Staffed place;
    const std::string file = place.write("ansatte.csv", sixty());
    const Finished dry = place.ctl({"staff", "import", file, "--dry-run"});
    CHECK(dry.code == 0);
    checkGolden(golden("staff-preview.txt"), dry.out);
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 2);

    const Finished taken = place.ctl({"staff", "import", file});
    CHECK(taken.code == 0);
    CHECK(taken.out.ends_with("Lagret.\n"));
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 62);
    CHECK(place.ctl({"staff", "import", file}).out == "Uendret: 60\nAlt står allerede slik.\n");

    const std::string later = without(sixty(), "1060");
    const std::string next = place.write("ansatte-ny.csv", later);
    CHECK(place.ctl({"staff", "import", next}).out
          == "Slutter (1):\n  - Ansatt 60, Hjemmetjenesten / Sone Sør, sykepleier\n"
             "Uendret: 59\nLagret.\n");
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 62);
    CHECK(place.ctl({"play", fixture("provekurs/kort"), "--as", "Ansatt 60"}).code == 1);
}

TEST_CASE("a list with bad rows is refused whole, each row by line and reason")
{
    const Staffed place;
    std::string bad = sixty();
    bad.replace(bad.find("Ansatt 3;"), 8, "");
    bad.replace(bad.find("Ansatt 5;Sone Nord"), 18, "Ansatt 5;");
    const std::string file = place.write("ansatte.csv", bad);
    const Finished refused = place.ctl({"staff", "import", file});
    CHECK(refused.code == 1);
    CHECK(refused.out
          == file
              + ":4:1: error: Linjen har ikke noe navn. [EX0508]\n"
                "  hint: Skriv hvem det gjelder, eller ta bort linjen.\n"
              + file
              + ":6:1: error: Linjen har ingen enhet. [EX0509]\n"
                "  hint: Skriv hvor personen arbeider, eller ta bort linjen.\n"
                "Ingenting er lest inn.\n");
    CHECK(json::parse(place.ctl({"staff", "list", "--json"}).out).size() == 2);
}

TEST_CASE("a list never takes the last administrator away")
{
    const Staffed place;
    CHECK(place.ctl({"staff", "import", place.write("a.csv", sixty())}).code == 0);
    const Finished refused
        = place.ctl({"staff", "import", place.write("b.csv", without(sixty(), "1001"))});
    CHECK(refused.code == 1);
    CHECK(refused.out.find("«Ansatt 1» ikke lenger være administrator") != std::string::npos);
}

TEST_CASE("who leads a unit sees that unit alone, and only an administrator takes lists in")
{
    const Staffed place;
    const std::string file = place.write("ansatte.csv", sixty());
    CHECK(place.ctl({"staff", "import", file}).code == 0);
    CHECK(place.ctl({"staff", "import", file, "--as", "Ansatt 2"}).err
          == "minplanctl: Dette kan bare en administrator gjøre.\n");
    CHECK(place.ctl({"staff", "import", file, "--as", "Ansatt 1"}).code == 0);

    CHECK(json::parse(place.ctl({"staff", "list", "--json", "--as", "Ansatt 2"}).out).size() == 30);
    CHECK(place.ctl({"report", "completion", "--as", "Ansatt 2"}).code == 0);
    CHECK(place.ctl({"report", "completion", "--unit", "Sone Nord", "--as", "Ansatt 2"}).code == 1);
    CHECK(place.ctl({"report", "completion", "--unit", "Sone Sør", "--as", "Ansatt 2"}).code == 0);
    const json audit = json::parse(place.ctl({"audit", "--json"}).out);
    REQUIRE(audit.size() == 3);
    CHECK(audit[0].at("kind") == "staff-imported");
    CHECK(audit[0].at("body")
          == json({{"file", "ansatte.csv"}, {"added", 60}, {"changed", 0}, {"left", 0}}));
    CHECK(audit[2].at("kind") == "record-exported");
}

TEST_CASE("numbers count in the municipality of site.yaml where nothing else says so")
{
    const Staffed place;
    const TemporaryFolder site;
    site.write("site.yaml", "site: bergen\nmunicipality: Bergen kommune\n");
    site.write("modules/.keep", "");
    const std::string modules = (site.path() / "modules").string();
    const std::string file = place.write("liste.csv", "navn;enhet;ansattnr\nKari;Fana;17\n");
    CHECK(place.ctl({"staff", "import", file, "--modules", modules}).code == 0);
    const auto told = place.ctl({"staff", "import", file, "--municipality", "Bergen kommune"});
    CHECK(told.out.find("Uendret: 1") != std::string::npos);
    const auto other = place.ctl({"staff", "import", file, "--municipality", "Os", "--dry-run"});
    CHECK(other.out.find("Uendret: 1") == std::string::npos);
}
