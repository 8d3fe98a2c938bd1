#include "ctl/world.h"

#include <set>

using namespace minplan::tests;
using nlohmann::json;

namespace {

const std::string kAllKinds = fixture("provekurs/alle-slag");

std::string typed()
{
    return readFile(fixtures() / "typed.txt");
}

} // namespace

TEST_CASE("a conversation in json goes through every kind of step and question")
{
    Conversation play(minplanctl({"play", kAllKinds, "--json", "--seed", "1"}));
    std::string transcript;
    std::set<std::string> kinds;
    for (auto line = play.hear(); line; line = play.hear()) {
        transcript += "→ " + *line + "\n";
        const json show = json::parse(*line);
        kinds.insert(show.at("show").get<std::string>() + show.value("kind", ""));
        if (show.at("show") == "end") {
            break;
        }
        const std::string reply = replyTo(show).dump();
        transcript += "← " + reply + "\n";
        REQUIRE(play.say(reply));
    }
    CHECK(play.wait() == 0);
    CHECK(kinds.size() == 9 + 10);
    checkGolden(golden("conversation.txt"), transcript);
}

TEST_CASE("a reply that does not fit is answered with an error and the same thing again")
{
    Conversation play(minplanctl({"play", kAllKinds, "--json", "--seed", "1"}));
    const std::vector<std::string> misfits = {"",
                                              "   ",
                                              "hei",
                                              "{",
                                              "[]",
                                              "null",
                                              "{}",
                                              R"({"go":"sideways"})",
                                              R"({"choose":"nothing-like-it"})",
                                              R"({"answer":["nothing-like-it"]})",
                                              R"({"judge":{"nothing-like-it":true}})",
                                              "{\"answer\":\"\xff\xfe\"}",
                                              std::string(5000, '['),
                                              std::string("{\"a\":\"\0\"}", 9)};
    int shows = 0;
    for (auto line = play.hear(); line; line = play.hear()) {
        const json show = json::parse(*line);
        if (show.at("show") == "end") {
            break;
        }
        for (const std::string &misfit : misfits) {
            CAPTURE(show.dump());
            CAPTURE(misfit);
            REQUIRE(play.say(misfit));
            const auto error = play.hear();
            REQUIRE(error.has_value());
            CHECK_FALSE(json::parse(*error).at("error").get<std::string>().empty());
            CHECK(play.hear() == line);
        }
        REQUIRE(play.say(replyTo(show).dump()));
        ++shows;
    }
    CHECK(play.wait() == 0);
    CHECK(shows > 30);
}

TEST_CASE("a line of ten megabytes is refused and the conversation goes on")
{
    const std::string huge(10'000'000, 'a');
    const std::string input = huge + "\n{\"answer\":\"" + huge + "\"}\n{\"go\":\"next\"}\n";
    const Finished finished = run(minplanctl({"play", kAllKinds, "--json"}), input);
    CHECK(finished.code == 0);
    CHECK(std::count(finished.out.begin(), finished.out.end(), '\n') == 6);
    CHECK(finished.out.find(R"("show":"stage")") != std::string::npos);
}

TEST_CASE("a last line without its end is a reply, and the end of input is no error")
{
    const Finished finished
        = run(minplanctl({"play", kAllKinds, "--json"}), "{\"go\":\"next\"}\r\n{\"go\":\"next\"}");
    CHECK(finished.code == 0);
    CHECK(std::count(finished.out.begin(), finished.out.end(), '\n') == 3);
}

TEST_CASE("the same seed draws and shuffles the same")
{
    const auto taken = [](const std::string &seed) {
        Conversation play(minplanctl({"play", kAllKinds, "--json", "--seed", seed}));
        std::string all;
        for (auto line = play.hear(); line; line = play.hear()) {
            all += *line;
            play.say(replyTo(json::parse(*line)).dump());
        }
        return all;
    };
    CHECK(taken("7") == taken("7"));
    CHECK(taken("7") != taken("8"));
}

TEST_CASE("a person takes the module in a terminal")
{
    const Finished finished = run(minplanctl({"play", kAllKinds, "--seed", "1"}), typed());
    CHECK(finished.code == 0);
    checkGolden(golden("terminal.txt"), finished.out);
}

TEST_CASE("a terminal's width is kept, and eighty columns never passed")
{
    for (const char *columns : {"40", "200"}) {
        const Finished finished = run({"env", std::string("COLUMNS=") + columns, MINPLANCTL, "play",
                                       kAllKinds, "--seed", "1"},
                                      "\n");
        const std::size_t width = std::string(columns) == "40" ? 40 : 80;
        std::istringstream lines(finished.out);
        for (std::string line; std::getline(lines, line);) {
            const auto trailing
                = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; };
            const auto letters = line.size()
                - static_cast<std::size_t>(std::count_if(line.begin(), line.end(), trailing));
            CAPTURE(line);
            CHECK((line.find('[') == 0 || letters <= width));
        }
    }
}

TEST_CASE("q leaves, and only a recorded run promises that one can go on")
{
    CHECK(run(minplanctl({"play", kAllKinds}), "q\n").out.ends_with("Ha det.\n"));
    const TemporaryFolder folder;
    const auto words
        = minplanctl({"play", kAllKinds, "--data", (folder / "data").string(), "--as", "Åse"});
    CHECK(run(words, "\nq\n").out.ends_with("Du kan fortsette senere.\n"));
    const std::string again = run(words, "").out;
    CHECK(again.starts_with("Du fortsetter der du slapp.\n\nSett mål sammen · 1 av 2\n"));
}

TEST_CASE("a module with errors is not played but its findings are printed")
{
    const Finished finished = run(minplanctl({"play", fixture("broken.yaml"), "--json"}));
    CHECK(finished.code == 1);
    CHECK(json::parse(finished.out).size() > 1);
    CHECK(run(minplanctl({"play", fixture("broken.yaml")})).out.find(": error: ")
          != std::string::npos);
}

TEST_CASE("words of the glossary are explained below the text that uses them")
{
    const TemporaryFolder folder;
    (void)folder.write(
        "content/glossary.yaml",
        "glossary: ip\nterms:\n  hovedmal: {term: hovedmål, text: Det en vil nå.}\n");
    const auto module = folder.write("m/module.yaml",
                                     "module: m\ntitle: T\nsteps:\n  - page: a\n    title: A\n"
                                     "    text: Et [mål](term:hovedmal) er ditt.\n");
    CHECK(
        run(minplanctl({"play", module.string()}), "q\n")
            .out.starts_with("A\n-\nEt mål er ditt.\n\nOrd som er brukt her:\nhovedmål: Det en vil "
                             "nå.\n"));
}

TEST_CASE("words of what is said, chosen and answered are explained too, each once")
{
    const TemporaryFolder folder;
    (void)folder.write("content/glossary.yaml",
                       "glossary: ip\nterms:\n  mal: {term: hovedmål, text: Det en vil nå.}\n"
                       "  gutta: {term: gutta, text: De på kaia.}\n");
    const auto module = folder.write("m/module.yaml", R"(module: m
title: T
steps:
  - case: kaia
    title: Kaia
    people: {arne: {name: Arne}}
    scenes:
      - scene: en
        say: [{arne: "Jeg vil til [gutta](term:gutta)."}]
        choices:
          - {choice: a, text: "Skriv [mål](term:mal).", go: to}
          - {choice: b, text: "Skriv [målet](term:mal).", go: to}
      - {scene: to, text: Slutt., end: good}
  - quiz: q
    title: Q
    questions:
      - question: hva
        ask: Hva?
        one-of: [{right: "Et [mål](term:mal)."}, {wrong: Annet.}]
        why: Fordi.
)");
    const std::string out = run(minplanctl({"play", module.string()}), "1\n\n").out;
    CAPTURE(out);
    const std::string gutta = "gutta: De på kaia.\n";
    const std::string goal = "hovedmål: Det en vil nå.\n";
    const std::size_t scene = out.find("\nOrd som er brukt her:\n" + gutta + goal);
    REQUIRE(scene != std::string::npos);
    CHECK(out.find("\nOrd som er brukt her:\n" + goal, scene + 1) != std::string::npos);
}

TEST_CASE("a place shows modules from the folders it names, with its own texts")
{
    const TemporaryFolder folder;
    (void)folder.write("usr/kurs/m/module.yaml",
                       "module: m\ntitle: T\nsteps: [{page: a, title: Felles, text: Hei.}]\n");
    (void)folder.write("srv/site.yaml",
                       "site: bergen\nmodules: [../usr/kurs]\noverlays: [tekster]\n");
    (void)folder.write("srv/tekster/m.bergen.yaml",
                       "overlay: bergen\nfor: m\ntexts: {steps/a/title: Vår}\n");
    const auto shown = [&folder](const char *modules) {
        return run(minplanctl({"play", "m", "--modules", (folder / modules).string()}), "q\n").out;
    };
    CHECK(shown("srv").starts_with("Vår\n"));
    CHECK(shown("usr/kurs").starts_with("Felles\n"));
    CHECK(run(minplanctl({"check", (folder / "srv").string()})).out.empty());
}
