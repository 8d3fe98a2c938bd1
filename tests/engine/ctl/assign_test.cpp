#include "workplace.h"

using namespace minplan::tests;
using nlohmann::json;
using Words = std::vector<std::string>;

TEST_CASE("a lead assigns, gives more time, lets off and recognises, and each is told")
{
    const Workplace place;
    std::string said;
    for (const Words &words : std::vector<Words>{
             {"assign", "kort", "--unit", "Hjemmetjenesten", "--role", "vernepleier", "--due",
              "2099-12-15", "--as", "Lise Leder"},
             {"assign", "alle-slag", "--person", "Åse Ærlig", "--due", "start+30d"},
             {"assign", "provekurs", "--unit", "Sone Sør", "--due", "every-01"},
             {"assign", "--list"},
             {"assign", "--list", "--as", "Lise Leder"},
             {"assign", "--list", "--unit", "Sone Sør"},
             {"extend", "kort", "--person", "Per Ås", "--until", "2099-12-31", "--reason",
              "Permisjon til jul", "--as", "Lise Leder"},
             {"assign", "--list", "--person", "Per Ås"},
             {"exempt", "alle-slag", "--person", "Åse Ærlig", "--reason", "Slutter snart"},
             {"recognise", "kort", "--person", "Åse Ærlig", "--day", "2020-03-01", "--proof",
              "Kurs i Bergen"},
             {"assign", "--list", "--person", "Åse Ærlig", "--as", "Lise Leder"},
             {"exempt", "alle-slag", "--person", "Åse Ærlig", "--withdraw"},
             {"recognise", "kort", "--person", "Åse Ærlig", "--withdraw"},
             {"extend", "kort", "--person", "Per Ås", "--withdraw"},
             {"audit"}}) {
        said += told(place, words) + "\n";
    }
    checkGolden(golden("assign.txt"), said);
}

TEST_CASE("what is assigned shows in the report until it is withdrawn")
{
    const Workplace place;
    CHECK(row(place, "Per Ås", "kort").at("due") != "2099-12-15"); // the course's own
    const Finished made
        = place.ctl({"assign", "provekurs", "--unit", "Sone Nord", "--due", "2099-12-15"});
    CHECK(made.code == 0);
    CHECK(row(place, "Per Ås", "kort").at("due") == "2099-12-15");
    CHECK(row(place, "Per Ås", "kort").at("status") == "not-started");
    CHECK(row(place, "Siri Vik", "kort").at("due") != "2099-12-15");
    CHECK(place.ctl({"assign", "--withdraw", Workplace::idIn(made)}).out
          == "Trukket tilbake: provekurs for Hjemmetjenesten / Sone Nord\n");
    CHECK(row(place, "Per Ås", "kort").at("due") != "2099-12-15");
}

TEST_CASE("recognised training is passed since its day, and who is exempt is asked for nothing")
{
    const Workplace place;
    CHECK(place
              .ctl({"recognise", "kort", "--person", "Per Ås", "--day", "2020-03-01", "--proof",
                    "Kurs i Bergen"})
              .code
          == 0);
    const json recognised = row(place, "Per Ås", "kort");
    CHECK(recognised.at("status") == "expired"); // the module says a pass holds for a year
    CHECK(recognised.at("passed_on") == "2020-03-01");
    CHECK(recognised.at("expires") == "2021-03-01");
    CHECK(recognised.at("points").is_null());
    CHECK(place.ctl({"exempt", "alle-slag", "--person", "Per Ås", "--reason", "Slutter"}).code
          == 0);
    CHECK(row(place, "Per Ås", "alle-slag").is_null());
}

TEST_CASE("days count from the start in the post when an administrator has said it")
{
    const Workplace place;
    CHECK(place.ctl({"staff", "start", "Per Ås", "2099-05-01"}).out
          == "Per Ås begynte i stillingen 2099-05-01.\n");
    CHECK(row(place, "Per Ås", "kort").at("due") == "2099-05-31");
    CHECK(place.ctl({"staff", "start", "Per Ås", "2099-05-01", "--as", "Lise Leder"}).err
          == "minplanctl: Dette kan bare en administrator gjøre.\n");
    CHECK(place.ctl({"staff", "start", "Per Ås", "i mai"}).code == 2);
}

TEST_CASE("each refusal says what is wrong, and stores nothing")
{
    const Workplace place;
    std::string said;
    for (const Words &words : std::vector<Words>{
             {"assign"},
             {"assign", "kort"},
             {"assign", "kort", "--unit", "Sone Nord"},
             {"assign", "kort", "--unit", "Sone Nord", "--person", "Per Ås", "--due", "every-01"},
             {"assign", "kort", "--person", "Per Ås", "--role", "sykepleier", "--due", "every-01"},
             {"assign", "kort", "--list"},
             {"assign", "kort", "--unit", "Sone Nord", "--due", "snart"},
             {"assign", "korrt", "--unit", "Sone Nord", "--due", "every-01"},
             {"assign", "kort", "--unit", "Sone Vest", "--due", "every-01"},
             {"assign", "kort", "--person", "Ukjent", "--due", "every-01"},
             {"assign", "--withdraw", "ukjent"},
             {"assign", "kort", "--unit", "Sone Sør", "--due", "every-01", "--as", "Lise Leder"},
             {"assign", "kort", "--person", "Siri Vik", "--due", "every-01", "--as", "Lise Leder"},
             {"assign", "kort", "--unit", "Sone Nord", "--due", "every-01", "--as", "Per Ås"},
             {"assign", "--list", "--as", "Per Ås"},
             {"extend", "kort", "--person", "Per Ås", "--until", "jul", "--reason", "Permisjon"},
             {"extend", "kort", "--person", "Per Ås", "--until", "2099-01-01"},
             {"extend", "kort", "--person", "Per Ås", "--until", "2020-01-01", "--reason", "Sent"},
             {"extend", "kort", "--person", "Per Ås", "--withdraw"},
             {"exempt", "kort", "--person", "Per Ås", "--reason", "Gjelder 130972 48022"},
             {"exempt", "provekurs", "--person", "Per Ås", "--reason", "Slutter"},
             {"exempt", "kort", "--person", "Siri Vik", "--reason", "Slutter", "--as",
              "Lise Leder"},
             {"exempt", "kort", "--person", "Åse Ærlig", "--reason", "Slutter", "--as", "Per Ås"},
             {"recognise", "kort", "--person", "Per Ås", "--day", "2099-01-01", "--proof", "Kurs"},
             {"recognise", "kort", "--person", "Per Ås", "--day", "2020-01-01"}}) {
        said += told(place, words) + "\n";
        CAPTURE(said);
        CHECK(said.ends_with("]\n\n"));
    }
    checkGolden(golden("assign-refused.txt"), said);
    CHECK(place.ctl({"assign", "--list"}).out == "Ingenting er tildelt her ennå.\n");
}
