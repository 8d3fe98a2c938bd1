#include "ctl/world.h"

using namespace minplan::tests;
using Words = std::vector<std::string>;

namespace {

constexpr auto kStaff = "Ansattnr.;Navn;Enhet;Overenhet;Stilling;Rolle;E-post\n"
                        "1;Lise Leder;Hjemmetjenesten;;sykepleier;leder;lise@x.example\n"
                        "2;Åse Ærlig;Sone Nord;Hjemmetjenesten;sykepleier;;ase@x.example\n"
                        "3;Per Ås;Sone Nord;Hjemmetjenesten;vernepleier;;\n"
                        "4;Siri Vik;Sone Sør;;sykepleier;administrator;\n";

/// A place where «kort» is asked of Sone Nord far ahead, and nothing else is.
class Zone
{
public:
    Zone()
    {
        REQUIRE(ctl({"staff", "import", write("ansatte.csv", kStaff)}).code == 0);
        REQUIRE(ctl({"assign", "provekurs", "--unit", "Sone Nord", "--due", "2099-12-15",
                     "--modules", fixtures().string()})
                    .code
                == 0);
    }

    [[nodiscard]] Finished ctl(Words words) const
    {
        words.insert(words.end(), {"--data", (m_folder.path() / "data").string()});
        return run(minplanctl(words));
    }
    [[nodiscard]] Finished remind(Words words) const
    {
        words.insert(words.begin(), "remind");
        words.insert(words.end(), {"--modules", fixtures().string()});
        return ctl(words);
    }
    [[nodiscard]] std::string write(const std::string &name, const std::string &content) const
    {
        return m_folder.write(name, content).string();
    }
    [[nodiscard]] std::filesystem::path place(const std::string &name) const
    {
        return m_folder.path() / name;
    }
    [[nodiscard]] std::string audit() const { return ctl({"audit"}).out; }

private:
    TemporaryFolder m_folder;
};

bool holds(const std::string &text, const std::string &words)
{
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("a lead gets the text for one person, and the log says that she was reminded")
{
    const Zone zone;
    const Finished said = zone.remind({"--person", "Åse Ærlig", "--as", "Lise Leder"});
    CHECK(said.code == 0);
    checkGolden(golden("remind-person.txt"), said.out);
    CHECK(holds(zone.audit(), "minnet om opplæring"));
}

TEST_CASE("a unit's text has links for mail, and who has no address is named after it")
{
    const Zone zone;
    const Finished said
        = zone.remind({"--unit", "Sone Nord", "--mail", "--as", "Lise Leder", "--language", "nn"});
    CHECK(said.code == 0);
    checkGolden(golden("remind-unit.txt"), said.out);
    // Whom the mail never gets to is not noted as reminded.
    const std::string next = zone.remind({"--unit", "Sone Nord", "--dry-run"}).out;
    CHECK(holds(next, "  Åse Ærlig, minnet 20"));
    CHECK(holds(next, "  Per Ås\n"));
}

TEST_CASE("a dry run shows who is meant and notes nothing")
{
    const Zone zone;
    const Finished said = zone.remind(
        {"--unit", "Sone Nord", "--dry-run", "-o", zone.place("frister.ics").string()});
    CHECK(said.code == 0);
    CHECK(holds(said.out, "\nGjelder:\n  Per Ås\n  Åse Ærlig\n"));
    CHECK_FALSE(std::filesystem::exists(zone.place("frister.ics")));
    CHECK_FALSE(holds(zone.audit(), "minnet om opplæring"));
}

TEST_CASE("the calendar file is written whole, and the next dry run tells when it was")
{
    const Zone zone;
    const auto file = zone.place("frister.ics");
    CHECK(zone.remind({"--unit", "Sone Nord", "-o", file.string()}).code == 0);
    const std::string calendar = readFile(file);
    CHECK(holds(calendar, "DTSTART;VALUE=DATE:20991215\r\n"));
    CHECK(holds(calendar, "2 personer har frist"));
    CHECK(holds(zone.remind({"--person", "Per Ås", "--dry-run"}).out, "Per Ås, minnet 20"));
}

TEST_CASE("who may not remind, and whom nothing is left for, is said in a sentence")
{
    const Zone zone;
    const Finished other = zone.remind({"--person", "Siri Vik", "--as", "Lise Leder"});
    CHECK(other.code == 1);
    const Finished staff = zone.remind({"--person", "Per Ås", "--as", "Åse Ærlig"});
    CHECK(staff.code == 1);
    CHECK(holds(staff.err, "ikke lov"));
    CHECK(zone.remind({"--person", "Per Ås", "--unit", "Sone Nord"}).code == 2);
    CHECK(zone.remind({"--person", "Per Ås", "--mail", "-o", "x.ics"}).code == 2);
    const Finished none = zone.remind({"--person", "Per Ås", "--module", "ukjent"});
    CHECK(none.code == 0);
    CHECK(holds(none.out, "Ingenting gjenstår"));
}
