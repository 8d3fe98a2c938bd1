#include "workplace.h"

using namespace minplan::tests;
using nlohmann::json;
using Words = std::vector<std::string>;

namespace {

Words planned(const std::string &covers, const Words &more = {},
              const std::string &date = "2026-01-31")
{
    Words words = {"teach",  "plan",  "--unit",  "Hjemmetjenesten", "--date",   date,
                   "--time", "13:30", "--place", "Møterom 2",       "--covers", covers};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

std::string plan(const Workplace &place, const std::string &covers, const Words &more = {})
{
    const Finished made = place.ctl(planned(covers, more));
    REQUIRE_MESSAGE(made.code == 0, made.err);
    return Workplace::idIn(made);
}

} // namespace

TEST_CASE("a lead plans joint teaching, prints the list and says who came, and each is told")
{
    const Workplace place;
    std::string said = told(
        place, planned("kort", {"--invite", "all", "--title", "Fagdag", "--as", "Lise Leder"}));
    const std::string id = Workplace::idIn(
        place.ctl(planned("alle-slag:velkommen", {"--invite", "Per Ås"}, "2026-02-01")));
    for (const Words &words :
         std::vector<Words>{{"teach", "list"},
                            {"teach", "list", "--as", "Lise Leder"},
                            {"teach", "invite", id, "Åse Ærlig", "--not", "Per Ås"},
                            {"teach", "came", id, "all", "Per Ås", "--as", "Lise Leder"},
                            {"teach", "list", id},
                            {"teach", "cancel", id},
                            {"teach", "came", id, "--not", "all"},
                            {"teach", "cancel", id},
                            {"teach", "invite", id, "Per Ås"},
                            {"teach", "came", id, "Per Ås"},
                            {"audit"}}) {
        said += "\n" + tamed(told(place, words));
    }
    checkGolden(golden("teach.txt"), tamed(said));
}

TEST_CASE("who was at all of a module has passed it by joint teaching")
{
    const Workplace place;
    const std::string id = plan(place, "alle-slag");
    CHECK(place.ctl({"teach", "came", id, "Per Ås"}).code == 0);
    const json passed = row(place, "Per Ås", "alle-slag");
    CHECK(passed.at("status") == "passed");
    CHECK(passed.at("passed_on") == "2026-01-31");
    CHECK(passed.at("expires").is_null());
    CHECK(passed.at("edition") == 3);
    CHECK(passed.at("points").is_null());
    CHECK(place.ctl({"report", "completion"}).out.find("bestått, felles undervisning")
          != std::string::npos);
    CHECK(place.ctl({"assign", "--list", "--person", "Per Ås"}).out.find("felles undervisning")
          != std::string::npos);
    CHECK(row(place, "Åse Ærlig", "alle-slag").at("status") != "passed");
    CHECK(place.ctl({"teach", "came", id, "--not", "Per Ås"}).code == 0);
    CHECK(row(place, "Per Ås", "alle-slag").at("status") != "passed");
}

TEST_CASE("who was at some of the steps begins at the first that is left")
{
    const Workplace place;
    const std::string id = plan(place, "alle-slag:velkommen,gangen");
    CHECK(place.ctl({"teach", "came", id, "Per Ås"}).code == 0);
    CHECK(row(place, "Per Ås", "alle-slag").at("edition") == 3);
    const auto firstStep = [&](const std::string &who) {
        const Finished played = place.ctl({"play", "alle-slag", "--json", "--as", who});
        return json::parse(played.out.substr(0, played.out.find('\n'))).at("step");
    };
    CHECK(firstStep("Per Ås") == "samtalen");
    CHECK(firstStep("Åse Ærlig") == "velkommen");
}

TEST_CASE("what cannot be planned or registered is refused with what to do instead")
{
    const Workplace place;
    std::string said;
    for (const Words &words : std::vector<Words>{
             planned("ukjent"),
             planned("provekurs"),
             planned("kort:borte"),
             planned("kort", {"--as", "Per Ås"}),
             planned("kort", {"--invite", "Siri Vik", "--as", "Lise Leder"}),
             planned("kort", {"--title", "Gjelder 130972 48022"}),
             {"teach", "plan", "--unit", "Sone Nord", "--date", "31.1.2026", "--covers", "kort"},
             {"teach", "plan", "--unit", "Sone Nord", "--date", "2026-01-31", "--time", "halv to",
              "--covers", "kort"},
             {"teach", "came", "finnes-ikke", "Per Ås"},
             {"teach", "list", "--as", "Per Ås"}}) {
        said += tamed(told(place, words)) + "\n";
    }
    checkGolden(golden("teach-refused.txt"), said);
    CHECK(place.ctl({"teach", "list"}).out == "Ingen felles undervisning er planlagt her ennå.\n");

    const Finished coming = place.ctl(
        {"teach", "plan", "--unit", "Sone Nord", "--date", "2099-01-31", "--covers", "kort"});
    const Finished early = place.ctl({"teach", "came", Workplace::idIn(coming), "Per Ås"});
    CHECK(early.code == 1);
    CHECK(early.err.find("ikke før 2099-01-31") != std::string::npos);
}

TEST_CASE("the attendance list has those invited in alphabetical order, and rows to sign")
{
    const Workplace place;
    const std::string id
        = plan(place, "alle-slag:velkommen", {"--invite", "all", "--title", "Fagdag"});
    const TemporaryFolder folder;
    const std::string file = (folder.path() / "liste.pdf").string();
    REQUIRE(place.ctl({"teach", "sheet", id, "-o", file}).code == 0);
    checkGolden(golden("teach-sheet.txt"), run({"pdftotext", "-layout", file, "-"}).out);
    REQUIRE(place.ctl({"teach", "sheet", id, "-o", file, "--language", "nn"}).code == 0);
    CHECK(run({"pdftotext", file, "-"}).out.find("Deltakarliste: Fagdag") != std::string::npos);
}
