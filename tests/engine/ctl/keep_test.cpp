#include "ctl/world.h"
#include "record/store.h"

#include <regex>

using namespace minplan;
using namespace minplan::tests;

namespace {

namespace fs = std::filesystem;

/// A colleague's data folder with one whole attempt in it.
class Desk
{
public:
    explicit Desk(const std::string &person)
    {
        takeWhole(fixture("provekurs/kort"), person, data());
    }

    [[nodiscard]] fs::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] fs::path file() const { return data() / "minplan.db"; }
    /// Runs minplanctl on this folder.
    [[nodiscard]] Finished ctl(std::vector<std::string> words) const
    {
        words.insert(words.end(), {"--data", data().string()});
        return run(minplanctl(words));
    }

private:
    TemporaryFolder m_folder;
};

std::string withoutLineEnd(std::string text)
{
    return text.substr(0, text.find('\n'));
}

/// What differs from run to run made the same.
std::string steady(std::string text, const Desk &desk)
{
    for (auto at = text.find(desk.data().string()); at != std::string::npos;
         at = text.find(desk.data().string())) {
        text.replace(at, desk.data().string().size(), "DATA");
    }
    if (const auto at = text.find(fixtures().string()); at != std::string::npos) {
        text.replace(at, fixtures().string().size(), "FIXTURES");
    }
    text = std::regex_replace(text, std::regex("[0-9]{8}T[0-9]{6}Z"), "TIME");
    text = std::regex_replace(text, std::regex("/tmp/minplan-[^/]*"), "OTHER");
    return std::regex_replace(text, std::regex("avtrykk [0-9a-f]{16}"), "avtrykk MARK");
}

void breakFile(const fs::path &file)
{
    std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
    stream.seekp(100);
    stream << std::string(4000, '#');
}

} // namespace

TEST_CASE(
    "a broken file is found, told of and replaced by the backup, and nothing is lost on the way")
{
    const Desk desk("Åse Ærlig");
    std::string said;
    const auto say = [&](const Finished &finished) {
        said += std::to_string(finished.code) + "\n" + finished.out + finished.err;
        return finished;
    };
    say(desk.ctl({"verify"}));
    const std::string backup = withoutLineEnd(say(desk.ctl({"backup"})).out);
    say(desk.ctl({"verify"}));
    breakFile(desk.file());
    say(desk.ctl({"verify"}));
    say(desk.ctl({"report", "completion", "--modules", fixtures().string()}));
    CHECK(say(desk.ctl({"restore", fs::path(backup).filename().string()})).code == 0);
    say(desk.ctl({"verify"}));
    say(desk.ctl({"restore", "ingen-slik"}));
    breakFile(backup);
    say(desk.ctl({"restore", backup}));
    checkGolden(golden("keep.txt"), steady(said, desk));
}

TEST_CASE("a colleague's file is merged twice, after a preview, and her name comes along on demand")
{
    const Desk lead("Leder");
    const Desk kari("Kari");
    std::string said;
    for (const std::vector<std::string> &words : std::vector<std::vector<std::string>>{
             {"merge", kari.file().string(), "--dry-run"},
             {"merge", kari.file().string()},
             {"merge", kari.file().string(), kari.file().string(), "--with-staff"},
             {"merge", kari.file().string(), "--with-staff"},
             {"verify"}}) {
        const Finished finished = lead.ctl(words);
        said += std::to_string(finished.code) + "\n" + finished.out + finished.err;
    }
    said = std::regex_replace(said, std::regex("[0-9a-f]{8}-[0-9a-f-]{27}"), "ID");
    checkGolden(golden("merge.txt"), steady(said, lead));
}

TEST_CASE("what cannot be read is told of by name, and the rest is merged")
{
    const Desk lead("Leder");
    const Desk kari("Kari");
    breakFile(kari.file());
    const Finished finished
        = lead.ctl({"merge", kari.file().string(), fixture("god.gift"), "/ingen/slik.db"});
    CHECK(finished.code == 1);
    checkGolden(golden("merge-refused.txt"), steady(finished.out + finished.err, lead));
}

TEST_CASE("a person is erased after being told of, not without a yes, and is not merged back")
{
    const Desk lead("Leder");
    const Desk kari("Kari Særnavn");
    std::string said;
    const auto say = [&](const std::vector<std::string> &words) {
        const Finished finished = lead.ctl(words);
        said += std::to_string(finished.code) + "\n" + finished.out + finished.err;
    };
    const std::string file = kari.file().string();
    say({"merge", file, "--with-staff"});
    for (const std::vector<std::string> &words : std::vector<std::vector<std::string>>{
             {"erase-person", "Kari Særnavn"},
             {"erase-person", "Kari"},
             {"erase-person", "Kari Særnavn", "--yes", "--as", "Leder"},
             {"erase-person", "Kari Særnavn", "--yes"},
             {"erase-person", "Kari Særnavn", "--yes"},
             {"merge", file, "--with-staff"},
             {"staff", "list"},
             {"audit"},
             {"verify"}}) {
        say(words);
    }
    said = std::regex_replace(said, std::regex("[0-9a-f]{8}-[0-9a-f-]{27}"), "ID");
    said = std::regex_replace(said, std::regex("avtrykk [0-9a-f]{8}\n"), "avtrykk HASH\n");
    said = std::regex_replace(said, std::regex("[0-9-]{10} [0-9]{2}:[0-9]{2}"), "TIME");
    checkGolden(golden("erase.txt"), steady(said, lead));
}

TEST_CASE("of two who bear a name the id says which one is erased")
{
    const Desk desk("Leder");
    TemporaryFolder lists;
    const std::string list
        = lists.write("ansatte.csv", "Ansattnummer;Navn;Enhet\n1;Per Ås;Nord\n2;Per Ås;Sør\n");
    CHECK(desk.ctl({"staff", "import", list}).code == 0);
    const Finished refused = desk.ctl({"erase-person", "Per Ås", "--yes"});
    CHECK(refused.code == 1);
    std::smatch id;
    REQUIRE(std::regex_search(refused.err, id, std::regex("([0-9a-f-]{36}) Sør")));
    CHECK(desk.ctl({"erase-person", id[1], "--yes"}).code == 0);
    CHECK(desk.ctl({"staff", "list"}).out.find("Sør") == std::string::npos);
    CHECK(desk.ctl({"staff", "list"}).out.find("Nord") != std::string::npos);
}

TEST_CASE(
    "everything about a person is written for her, and with less for who takes it out for her")
{
    const Desk desk("Kari Særnavn");
    const TemporaryFolder out;
    const auto own = desk.ctl(
        {"export-person", "Kari Særnavn", "--as", "Kari Særnavn", "-o", (out / "egen").string()});
    CHECK(own.code == 0);
    CHECK(own.err.empty());
    int files = 0;
    for (const auto &entry : fs::directory_iterator(out / "egen")) {
        ++files;
        CHECK((entry.status().permissions() & fs::perms::mask) == fs::perms(0600));
        CHECK(own.out.find(entry.path().string()) != std::string::npos);
    }
    CHECK(files == 2);
    CHECK(desk.ctl({"audit"}).out == "Ingen har sett på andres opplæring ennå.\n");
    const fs::path file = out / "alt.json";
    const auto handed = desk.ctl({"export-person", "Kari Særnavn", "-o", file.string()});
    CHECK(handed.code == 0);
    const auto json = nlohmann::json::parse(readFile(file));
    CHECK(json.at("format") == "minplan-person");
    CHECK(json.at("made_by") == "eieren av filen");
    CHECK(json.at("person").at("name") == "Kari Særnavn");
    CHECK(json.at("attempts").size() == 1);
    CHECK(json.at("events").size() == 8); // this look at her record is one of them
    CHECK(desk.ctl({"audit"}).out.find("hentet ut: alt om personen") != std::string::npos);
    CHECK(desk.ctl({"export-person", "Ukjent"}).err
          == "minplanctl: fant ingen som heter «Ukjent».\n");
    CHECK(desk.ctl({"export-person", "Kari Særnavn", "-o", "/ingen/slik"}).code == 1);
}

TEST_CASE("those who left long ago are erased, after a trial that erases nothing")
{
    const Desk desk("Leder");
    const TemporaryFolder lists;
    const auto import = [&](const std::string &rows) {
        const std::string list = lists.write("a.csv", "Ansattnummer;Navn;Enhet\n" + rows).string();
        CHECK(desk.ctl({"staff", "import", list}).code == 0);
    };
    import("1;Kari Særnavn;Nord\n2;Per Ås;Nord\n");
    import("2;Per Ås;Nord\n");
    CHECK(desk.ctl({"retention", "--older-than", "1d"}).out.starts_with("Ingen sluttet "));
    {
        record::Store store(desk.data(), record::realSurroundings());
        people::Fact fact{people::Fact::About::Person, store.findPerson("Kari Særnavn")->id};
        fact.fields["closed"] = "2019-01-31";
        store.note("a list of that time", std::span(&fact, 1));
    }
    const Finished trial = desk.ctl({"retention", "--older-than", "5y", "--dry-run"});
    CHECK(trial.code == 0);
    CHECK(trial.out.find("Kari Særnavn") != std::string::npos);
    CHECK(trial.out.find("Per Ås") == std::string::npos);
    CHECK(trial.out.find("ingenting er slettet") != std::string::npos);
    CHECK(desk.ctl({"retention", "--older-than", "5y", "--as", "Leder"}).err
          == "minplanctl: Dette kan bare en administrator gjøre.\n");
    CHECK(desk.ctl({"staff", "list"}).out.find("Kari") != std::string::npos);
    CHECK(desk.ctl({"retention", "--older-than", "5y"}).code == 0);
    CHECK(desk.ctl({"staff", "list"}).out.find("Kari") == std::string::npos);
    CHECK(desk.ctl({"verify"}).code == 0);
    for (const std::string nonsense :
         {"", "5", "y", "0y", "-5y", "5 y", "5years", "99999999999y", "1001d"}) {
        CAPTURE(nonsense);
        CHECK(desk.ctl({"retention", "--older-than", nonsense}).code == 2);
    }
}

TEST_CASE("what is done with the whole file is refused to who does not administer")
{
    const Desk desk("Kari");
    const std::string file = desk.file().string();
    for (const std::vector<std::string> &words : std::vector<std::vector<std::string>>{
             {"backup"}, {"restore", file}, {"verify"}, {"rebuild"}, {"merge", file}}) {
        std::vector<std::string> asKari = words;
        asKari.insert(asKari.end(), {"--as", "Kari"});
        CAPTURE(words.front());
        const Finished refused = desk.ctl(asKari);
        CHECK(refused.code == 1);
        CHECK(refused.err == "minplanctl: Dette kan bare en administrator gjøre.\n");
    }
}
