#include "completion_lines.h"
#include "ctl/process.h"
#include "golden.h"
#include "report/completion_list.h"
#include "temporary_folder.h"

using namespace minplan;
using namespace std::chrono_literals;

namespace {

report::ListAbout about(const std::string &language = "nb")
{
    return {"Fana / Sone Nord",
            "Åse Leder",
            std::chrono::sys_days(2026y / 11 / 22) + 11h,
            language,
            {{"mal-som-er-brukerens-egne", "Mål som er brukerens egne"}}};
}

std::string asText(const std::string &workbook)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.write("list.xlsx", workbook);
    const auto script = tests::sourceDir() / "tests/engine/report/xlsx_as_text.py";
    return tests::run({"python3", script.string(), file.string()}).out;
}

std::string pdfText(const std::string &pdf)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.write("list.pdf", pdf);
    return tests::run({"pdftotext", "-layout", file.string(), "-"}).out;
}

} // namespace

TEST_CASE("a workbook has dates as dates, points as numbers, a heading in view and no formula")
{
    const std::string text = asText(report::completionXlsx(tests::awkwardLines(), about()));
    tests::checkGolden(tests::sourceDir() / "tests/engine/report/golden/completion-xlsx.txt", text);
    CHECK(text.find("FORMULA") == std::string::npos);
}

TEST_CASE("the same lines make the same workbook, byte for byte")
{
    CHECK(report::completionXlsx(tests::awkwardLines(), about())
          == report::completionXlsx(tests::awkwardLines(), about()));
}

TEST_CASE("a list as PDF says whose it is on each page, and heads each unit")
{
    tests::checkGolden(tests::sourceDir() / "tests/engine/report/golden/completion-pdf.txt",
                       pdfText(report::completionPdf(tests::awkwardLines(), about())));
    tests::checkGolden(tests::sourceDir() / "tests/engine/report/golden/completion-pdf-en.txt",
                       pdfText(report::completionPdf(tests::awkwardLines(), about("en"))));
}

TEST_CASE("a long list goes on over numbered pages, the headings and the name anew on each")
{
    std::vector<report::CompletionLine> lines;
    for (int at = 0; at < 120; ++at) {
        lines.push_back(tests::awkwardLines().front());
        lines.back().module = "modul-" + std::to_string(at);
    }
    const std::string text = pdfText(report::completionPdf(lines, about()));
    const auto count = [&text](std::string_view words) {
        int times = 0;
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
            ++times;
        }
        return times;
    };
    CHECK(count("Side 3 av 3") == 1);
    CHECK(count("laget av Åse Leder") == 4);
    CHECK(count("Åse Ærlig") == 3);
    CHECK(count("Status") == 3);
    CHECK(text.find("modul-119") != std::string::npos);
}

TEST_CASE("a list without lines says so in every format that people read")
{
    CHECK(pdfText(report::completionPdf({}, about())).find("Ingen har begynt")
          != std::string::npos);
    CHECK(asText(report::completionXlsx({}, about())).find("A1 text  Navn") != std::string::npos);
    CHECK(report::completionList({}, report::ListFormat::Table, about()).find("Ingen har begynt")
          == 0);
}

TEST_CASE("a PDF too long to read is refused with what to do instead")
{
    const std::vector<report::CompletionLine> lines(report::kMostPdfLines + 1);
    CHECK_THROWS_WITH_AS(report::completionPdf(lines, about()),
                         "En pdf er til å lese, og har plass til 10000 linjer; dette er 10001. "
                         "Velg en enhet eller en modul, eller skriv xlsx.",
                         std::runtime_error);
}
