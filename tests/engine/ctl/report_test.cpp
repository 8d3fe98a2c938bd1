#include "ctl/world.h"

#include <regex>

using namespace minplan::tests;
using nlohmann::json;

namespace {

/// Two colleagues: one through both modules, one in the middle of the first.
class Pilot
{
public:
    Pilot()
    {
        takeWhole(fixture("provekurs/alle-slag"), "Åse Ærlig", data());
        takeWhole(fixture("provekurs/kort"), "Åse Ærlig", data());
        const Finished some = run(minplanctl({"play", fixture("provekurs/kort"), "--json", "--data",
                                              data().string(), "--as", "Bø, Per"}),
                                  "{\"go\":\"next\"}\n");
        REQUIRE(some.code == 0);
    }

    [[nodiscard]] std::filesystem::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }

    [[nodiscard]] Finished report(std::vector<std::string> words) const
    {
        words.insert(words.begin(), "report");
        for (const char *word : {"--data", "", "--modules", ""}) {
            words.emplace_back(word);
        }
        words[words.size() - 3] = data().string();
        words[words.size() - 1] = fixtures().string();
        return run(minplanctl(words));
    }

private:
    TemporaryFolder m_folder;
};

/// Ids are drawn and the clock is real: they become words.
std::string tamed(const std::string &text)
{
    const std::string ids = std::regex_replace(
        text, std::regex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"), "PERSON");
    return std::regex_replace(ids, std::regex(R"(\d{4}-\d\d-\d\d)"), "YYYY-MM-DD");
}

} // namespace

TEST_CASE("completion is reported from real plays in every format")
{
    const Pilot pilot;
    checkGolden(golden("completion.txt"), tamed(pilot.report({"completion"}).out));
    checkGolden(golden("completion-en.txt"),
                tamed(pilot.report({"completion", "--language", "en"}).out));
    checkGolden(golden("completion.csv"),
                tamed(pilot.report({"completion", "--format", "csv"}).out));
    checkGolden(golden("completion-excel.csv"), tamed(pilot.report({"completion", "--excel"}).out));
    checkGolden(golden("completion.json"),
                tamed(pilot.report({"completion", "--format", "json"}).out));
}

TEST_CASE("rebuilding the projections leaves the report as it was")
{
    const Pilot pilot;
    const std::string before = pilot.report({"completion", "--format", "csv"}).out;
    CHECK(run(minplanctl({"rebuild", "--data", pilot.data().string()})).code == 0);
    CHECK(pilot.report({"completion", "--format", "csv"}).out == before);
}

TEST_CASE("a report goes to a file whole, or says why it could not")
{
    const Pilot pilot;
    const auto file = pilot.folder() / "rapport.csv";
    const Finished done
        = pilot.report({"completion", "--format", "csv", "--output", file.string()});
    CHECK(done.code == 0);
    CHECK(done.out.empty());
    CHECK(readFile(file) == pilot.report({"completion", "--format", "csv"}).out);

    const Finished full = pilot.report({"completion", "-o", "/dev/full"});
    CHECK(full.code == 1);
    CHECK(full.err == "minplanctl: kunne ikke skrive /dev/full: disken er full.\n");

    const auto nowhere = pilot.folder().path() / "borte" / "rapport.csv";
    const Finished refused = pilot.report({"completion", "-o", nowhere.string()});
    CHECK(refused.code == 1);
    CHECK(refused.err
          == "minplanctl: kunne ikke skrive " + nowhere.string() + ": mappen finnes ikke.\n");
}

TEST_CASE("a data folder without anything gives no rows")
{
    const TemporaryFolder folder;
    const auto report = [&folder](const std::string &format) {
        return run(minplanctl({"report", "completion", "--data", (folder / "data").string(),
                               "--modules", fixtures().string(), "--format", format}))
            .out;
    };
    CHECK(report("table") == "Ingen har begynt på eller fått tildelt en modul her ennå.\n");
    CHECK(report("csv")
          == "person,name,unit,role,module,edition,status,points,of,passed_on,due,expires\n");
    CHECK(report("json") == "[]\n");
}

TEST_CASE("a record that cannot be opened is a sentence and exit 1")
{
    const TemporaryFolder folder;
    std::ofstream(folder / "minplan.db") << "dette er ingen database, men noe helt annet";
    const Finished finished
        = run(minplanctl({"report", "completion", "--data", folder.path().string()}));
    CHECK(finished.code == 1);
    CHECK(finished.out.empty());
    CHECK(finished.err.starts_with("minplanctl: "));
    CHECK(readFile(folder / "minplan.db").starts_with("dette er ingen"));
}

TEST_CASE("the certificate is written when the course is passed, and says what remains until then")
{
    const Pilot pilot;
    const auto file = pilot.folder() / "bevis.pdf";
    const Finished done = pilot.report(
        {"certificate", "--person", "Åse Ærlig", "--course", "provekurs", "-o", file.string()});
    CHECK(done.code == 0);
    CHECK(done.out == file.string() + "\n");
    const std::string text = run({"pdftotext", "-layout", file.string(), "-"}).out;
    CAPTURE(text);
    for (const char *part :
         {"Åse Ærlig", "Prøvekurset", "Utgave 2", "Alle slag", "En kort modul", "1 av 1"}) {
        CAPTURE(part);
        CHECK(text.find(part) != std::string::npos);
    }

    const Finished refused
        = pilot.report({"certificate", "--person", "Bø, Per", "-o", file.string()});
    CHECK(refused.code == 1);
    CHECK(refused.err
          == "minplanctl: Bø, Per har ikke bestått alt ennå. Dette står igjen: alle-slag, kort.\n");
    CHECK(pilot
              .report(
                  {"certificate", "--person", "Åse Ærlig", "--module", "kort", "-o", file.string()})
              .code
          == 0);
}

TEST_CASE("the certificate carries the course's words in the language asked for")
{
    const Pilot pilot;
    const std::filesystem::path modules = pilot.folder() / "modules";
    std::filesystem::create_directory(modules);
    std::filesystem::copy(fixtures() / "provekurs", modules / "provekurs",
                          std::filesystem::copy_options::recursive);
    std::ofstream(modules / "provekurs/nn.yaml")
        << "overlay: nn\nfor: provekurs\ntexts:\n  title: Prøvekurset vårt\n"
           "  certificate/text: Har gjennomført heile kurset.\n";
    std::ofstream(modules / "provekurs/kort/nn.yaml")
        << "overlay: nn\nfor: kort\ntexts: {title: Ein kort modul}\n";
    const auto textIn = [&](const std::vector<std::string> &language) {
        const std::string file = (pilot.folder() / "bevis.pdf").string();
        std::vector<std::string> words{"report",   "certificate", "--person",  "Åse Ærlig",
                                       "--data",   pilot.data(),  "--modules", modules,
                                       "--course", "provekurs",   "-o",        file};
        words.insert(words.end(), language.begin(), language.end());
        CHECK(run(minplanctl(words)).code == 0);
        return run({"pdftotext", "-layout", file, "-"}).out;
    };
    const std::string nynorsk = textIn({"--language", "nn"});
    CAPTURE(nynorsk);
    CHECK(nynorsk.find("Prøvekurset vårt") != std::string::npos);
    CHECK(nynorsk.find("Har gjennomført heile kurset.") != std::string::npos);
    CHECK(nynorsk.find("Ein kort modul") != std::string::npos);
    CHECK(textIn({}).find("En kort modul") != std::string::npos);
}

TEST_CASE("completion is written as a workbook and as a PDF, with the modules by their titles")
{
    const Pilot pilot;
    const auto workbook = pilot.folder().path() / "liste.xlsx";
    const auto pdf = pilot.folder().path() / "liste.pdf";
    CHECK(pilot.report({"completion", "--format", "xlsx", "-o", workbook.string()}).code == 0);
    CHECK(readFile(workbook).starts_with("PK"));
    CHECK(pilot.report({"completion", "--format", "pdf", "-o", pdf.string()}).code == 0);
    const std::string text = run({"pdftotext", "-layout", pdf.string(), "-"}).out;
    checkGolden(golden("completion-pdf.txt"),
                std::regex_replace(tamed(text), std::regex(R"(\d+\. [a-z]+ \d{4})"), "DAY"));
}

TEST_CASE("a workbook is not poured into the terminal")
{
    const Pilot pilot;
    const Finished told = pilot.report({"completion", "--format", "xlsx"});
    CHECK(told.code == 2);
    CHECK(told.err.find("-o liste.xlsx") != std::string::npos);
    CHECK(told.out.empty());
}
