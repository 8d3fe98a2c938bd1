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
          == "minplanctl: fant ingen enhet som heter «Nord».\n");
}
