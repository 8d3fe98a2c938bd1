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
          == "Tid (UTC)         Hvem             Hva                             Om hvem\n"
             "YYYY-MM-DD HH:MM  eieren av filen  hentet ut: hvem som er ferdige  alle\n"
             "YYYY-MM-DD HH:MM  eieren av filen  satte ny PIN                    Bø, Per\n");
    const json entries = json::parse(place.ctl({"audit", "--json"}).out);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].at("kind") == "record-exported");
    CHECK(entries[0].at("body").at("persons") == 2);
    CHECK(entries[0].at("actor") == "account-owner");
}
