#include "ctl/process.h"
#include "golden.h"
#include "report/certificate.h"

#include <nlohmann/json.hpp>

#include <cstdlib>

using namespace minplan;
using namespace std::chrono_literals;
using std::chrono::year_month_day;

namespace {

report::Certificate ordinary()
{
    report::Certificate certificate;
    certificate.title = "Kursbevis";
    certificate.text = "Har gjennomført kurset «Det er min plan» om **individuell plan**:\n"
                       "hvem som har rett til den, og hvem som gjør hva.\n";
    certificate.name = "Åse Bjørnstjerne Ærlig";
    certificate.course = "Det er min plan";
    certificate.courseEdition = 3;
    certificate.date = 2026y / 11 / 21;
    certificate.modules = {
        {"Hva er individuell plan?", 2, {19, 2}, 10, 2026y / 11 / 3},
        {"Mål som er brukerens egne", 1, 12, 14, 2026y / 11 / 21},
        {"Ord å lese", 4, 0, 0, 2026y / 11 / 5},
    };
    return certificate;
}

std::string textOf(const std::filesystem::path &pdf)
{
    const auto finished = tests::run({"pdftotext", "-layout", pdf.string(), "-"});
    REQUIRE(finished.code == 0);
    return finished.out;
}

std::string infoOf(const std::filesystem::path &pdf)
{
    const auto finished = tests::run({"pdfinfo", pdf.string()});
    REQUIRE(finished.code == 0);
    return finished.out;
}

bool holds(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a certificate holds every field as text")
{
    const tests::TemporaryFolder folder;
    report::writeCertificate(ordinary(), folder / "bevis.pdf");
    const std::string text = textOf(folder / "bevis.pdf");
    CAPTURE(text);
    for (const char *part :
         {"Kursbevis", "Åse Bjørnstjerne Ærlig", "om individuell plan: hvem", "Det er min plan",
          "Utgave 3. Fullført 21. november 2026.", "Hva er individuell plan?", "9,5 av 10",
          "3. november 2026", "Mål som er brukerens egne", "12 av 14", "uten poeng"}) {
        CAPTURE(part);
        CHECK(holds(text, part));
    }
}

TEST_CASE("a certificate is one tagged A4 page that says its title and language")
{
    const tests::TemporaryFolder folder;
    report::writeCertificate(ordinary(), folder / "bevis.pdf");
    const std::string info = infoOf(folder / "bevis.pdf");
    CAPTURE(info);
    CHECK(holds(info, "Kursbevis: Det er min plan, Åse Bjørnstjerne Ærlig"));
    CHECK(holds(info, "Author:          Min plan"));
    CHECK(holds(info, "Tagged:          yes"));
    CHECK(holds(info, "Pages:           1"));
    CHECK(holds(info, "(A4)"));
    CHECK(holds(tests::readFile(folder / "bevis.pdf"), "/Lang (nb-NO)"));
}

TEST_CASE("a certificate's headings and table are tagged as such")
{
    const tests::TemporaryFolder folder;
    report::writeCertificate(ordinary(), folder / "bevis.pdf");
    const auto structure = tests::run({"pdfinfo", "-struct", (folder / "bevis.pdf").string()});
    CAPTURE(structure.out);
    for (const char *tag : {"Document", "H1", "H2", "P (", "Table", "TR", "TH", "TD"}) {
        CAPTURE(tag);
        CHECK(holds(structure.out, tag));
    }
}

TEST_CASE("twelve modules with long titles and a very long name still fit on one page")
{
    report::Certificate certificate = ordinary();
    certificate.name = "Anne-Margrethe Kristoffersdatter Bjørkelund-Østensjø av Ytre Ålfjordbotn";
    certificate.course = std::string(180, 'x');
    certificate.modules.clear();
    for (int i = 1; i <= 12; ++i) {
        certificate.modules.push_back({"Modul " + std::to_string(i)
                                           + ": en tittel som er så lang at den må gå over flere "
                                             "linjer for å få plass på arket",
                                       i, i, 12, 2026y / 11 / 21});
    }
    const tests::TemporaryFolder folder;
    report::writeCertificate(certificate, folder / "bevis.pdf");
    CHECK(holds(infoOf(folder / "bevis.pdf"), "Pages:           1"));
    const std::string text = textOf(folder / "bevis.pdf");
    CAPTURE(text);
    CHECK(holds(text, "Modul 12:"));
    CHECK(holds(text, "12 av 12"));
    CHECK(holds(text, "Laget i Min plan"));
}

TEST_CASE("more text than a page can hold is refused with a sentence")
{
    report::Certificate certificate = ordinary();
    for (int i = 0; i < 4000; ++i) {
        certificate.text += "Enda mer å si. ";
    }
    const tests::TemporaryFolder folder;
    CHECK_THROWS_AS(report::writeCertificate(certificate, folder / "bevis.pdf"),
                    report::CertificateError);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("a certificate that cannot be written says where and why, and leaves nothing behind")
{
    const tests::TemporaryFolder folder;
    const auto file = folder.path() / "finnes-ikke" / "bevis.pdf";
    CHECK_THROWS_WITH_AS(
        report::writeCertificate(ordinary(), file),
        ("Kursbeviset ble ikke skrevet til " + file.string() + ": mappen finnes ikke.").c_str(),
        report::CertificateError);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("the same certificate gives the same bytes")
{
    const tests::TemporaryFolder folder;
    report::writeCertificate(ordinary(), folder / "a.pdf");
    report::writeCertificate(ordinary(), folder / "b.pdf");
    CHECK(tests::readFile(folder / "a.pdf") == tests::readFile(folder / "b.pdf"));
}
