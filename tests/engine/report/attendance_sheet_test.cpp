#include "ctl/process.h"
#include "golden.h"
#include "report/attendance_sheet.h"
#include "temporary_folder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace std::chrono_literals;

namespace {

report::SheetAbout about(const std::string &language = "nb")
{
    return {"Fagdag om mål",
            "Hjemmetjenesten / Sone Nord",
            "1. desember 2026 kl. 13:30",
            "Møterom 2",
            {"Mål som er brukerens egne – hele modulen", "Roller – Velkommen, Hvem gjør hva"},
            2026y / 11 / 22,
            language};
}

std::string asText(const std::vector<report::SheetRow> &rows, const report::SheetAbout &about)
{
    const tests::TemporaryFolder folder;
    const auto file = folder.write("sheet.pdf", report::attendanceSheet(rows, about));
    return tests::run({"pdftotext", "-layout", file.string(), "-"}).out;
}

std::filesystem::path golden(const std::string &name)
{
    return tests::sourceDir() / "tests/engine/report/golden" / name;
}

} // namespace

TEST_CASE("an attendance list says what, where and when, and has a row for each and some besides")
{
    const std::vector<report::SheetRow> rows = {{"Kari Nordmann", "sykepleier"},
                                                {"Åse Særlig-Langtnavn Østensjø", "vernepleier"},
                                                {"Ola\x07 Nordmann", ""}};
    tests::checkGolden(golden("attendance-sheet.txt"), asText(rows, about()));
    tests::checkGolden(golden("attendance-sheet-nn.txt"), asText(rows, about("nn")));
    tests::checkGolden(golden("attendance-sheet-en.txt"), asText(rows, about("en")));
}

TEST_CASE("a long attendance list goes on over numbered pages with the heading on each")
{
    std::vector<report::SheetRow> rows(60, {"Kari Nordmann", "sykepleier"});
    const std::string text = asText(rows, about());
    const auto count = [&text](std::string_view words) {
        int times = 0;
        for (auto at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
            ++times;
        }
        return times;
    };
    CHECK(count("Side 4 av 4") == 1);
    CHECK(count("Underskrift") == 4);
    CHECK(count("Kari Nordmann") == 60);
}
