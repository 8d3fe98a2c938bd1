#include "exchange/staff_list.h"
#include "golden.h"

#include <random>

using namespace minplan;
using namespace minplan::exchange;
using tests::sourceDir;

namespace {

const std::filesystem::path kHere = sourceDir() / "tests/engine/exchange";

StaffList fixture(const std::string &name)
{
    return readStaffList(name, tests::readFile(kHere / "fixtures" / name), "");
}

std::string said(const StaffList &list, std::string_view language)
{
    std::string text;
    for (const text::Finding &note : list.notes) {
        text += text::render(note, nullptr, language);
    }
    return text;
}

std::string joined(const std::set<std::vector<std::string>> &paths)
{
    std::string text;
    for (const auto &path : paths) {
        text += (text.empty() ? "" : ", ") + people::joined(path);
    }
    return text;
}

/// A line a person, all that was read.
std::string read(const StaffList &list)
{
    std::string text;
    for (const people::Listed &listed : list.list.persons) {
        text += std::to_string(listed.line) + ": " + listed.name + " | " + listed.number + " | "
            + listed.municipality + " | " + joined(listed.units) + " | " + listed.profession + " |";
        for (const people::Role role : listed.roles) {
            text += " " + std::string(people::name(role));
        }
        text += listed.leads.empty() ? "" : " leads " + joined(listed.leads);
        text += listed.startedOn.empty() ? "" : " since " + listed.startedOn;
        text += listed.email.empty() ? "" : " mail " + listed.email;
        text += "\n";
    }
    return text;
}

std::string windows1252(std::string text)
{
    for (const auto &[utf8, byte] :
         {std::pair("å", "\xE5"), std::pair("Å", "\xC5"), std::pair("ø", "\xF8"),
          std::pair("Ø", "\xD8"), std::pair("æ", "\xE6"), std::pair("Æ", "\xC6")}) {
        for (auto at = text.find(utf8); at != std::string::npos; at = text.find(utf8)) {
            text.replace(at, 2, byte);
        }
    }
    return text;
}

} // namespace

TEST_CASE("a list of staff is read with all its columns, several rows of one person as one")
{
    const StaffList list = fixture("ansatte.csv");
    CHECK(said(list, "nb").empty());
    tests::checkGolden(kHere / "golden/ansatte.txt", read(list));
}

TEST_CASE("the same list reads the same in every encoding and with every separator")
{
    const std::string utf8 = tests::readFile(kHere / "fixtures/ansatte.csv");
    const std::string expected = read(readStaffList("a.csv", utf8, ""));
    std::string comma = utf8;
    std::replace(comma.begin(), comma.end(), ';', ',');
    std::string tab = utf8;
    std::replace(tab.begin(), tab.end(), ';', '\t');
    std::string crlf;
    for (const char c : utf8) {
        crlf += c == '\n' ? "\r\n" : std::string(1, c);
    }
    for (const std::string &bytes :
         {"\xEF\xBB\xBF" + utf8, windows1252(utf8), comma, tab, crlf, "sep=;\n" + utf8}) {
        const StaffList list = readStaffList("a.csv", bytes, "");
        CHECK_FALSE(text::hasErrors(list.notes));
        std::string lines = read(list);
        if (bytes.starts_with("sep=")) {
            CHECK(list.list.persons.size() == 6);
        } else {
            CHECK(lines == expected);
        }
    }
}

TEST_CASE("every bad row is named with its line and the reason, and no word of what it held")
{
    const StaffList list = fixture("ansatte-med-feil.csv");
    tests::checkGolden(kHere / "golden/ansatte-med-feil-nb.txt", said(list, "nb"));
    tests::checkGolden(kHere / "golden/ansatte-med-feil-en.txt", said(list, "en"));
    CHECK(said(list, "nb").find("13097248022") == std::string::npos);
}

TEST_CASE("a file that is no list of staff is refused with the reason")
{
    const auto refusal = [](const std::string &bytes) {
        const StaffList list = readStaffList("liste.csv", bytes, "");
        CHECK(text::hasErrors(list.notes));
        CHECK(list.list.persons.empty());
        std::string codes;
        for (const text::Finding &note : list.notes) {
            codes += std::string(note.kind->code) + " ";
        }
        return codes;
    };
    CHECK(refusal("") == "EX0503 ");
    CHECK(refusal("\n \n") == "EX0503 ");
    CHECK(refusal("Navn;Enhet\n") == "EX0503 ");
    CHECK(refusal("PK\x03\x04 et regneark") == "EX0501 ");
    CHECK(refusal("%PDF-1.7") == "EX0501 ");
    CHECK(refusal("Kari;Sone Nord\nPer;Sone Sør\n") == "EX0504 EX0504 ");
    CHECK(refusal("Navn;Navn;Enhet\nKari;Kari;Nord\n") == "EX0505 ");
    CHECK(refusal("Navn;Enhet\n\"Kari;Nord\nPer;Sør\n") == "EX0502 ");
    CHECK(said(readStaffListFile("/nowhere/liste.csv", ""), "nb").find("error")
          != std::string::npos);
}

TEST_CASE("the municipality given counts for rows that name none")
{
    const StaffList list = readStaffList(
        "a.csv", "Navn;Enhet;Ansattnr.;Kommune\nKari;Nord;1;Voss\nPer;Nord;2;\n", " Bergen ");
    REQUIRE(list.list.persons.size() == 2);
    CHECK(list.list.persons[0].municipality == "Voss");
    CHECK(list.list.persons[1].municipality == "Bergen");
    CHECK_FALSE(list.list.tellsRoles);
    CHECK_FALSE(list.list.tellsProfessions);
}

TEST_CASE("no slip of the hand makes the reader of lists crash, and each error is a sentence")
{
    const std::string whole = tests::readFile(kHere / "fixtures/ansatte.csv");
    const char *more = std::getenv("MINPLAN_MUTANTS");
    const int rounds = more == nullptr ? 300 : std::atoi(more);
    std::mt19937 chance(20261122); // NOLINT(cert-msc51-cpp): the same mutants every time
    const auto below
        = [&](std::size_t limit) { return chance() % std::max<std::size_t>(limit, 1); };
    const std::string signs = "\";,\n\r\t/> \xE5\xFF\xC3\0x1";
    for (int round = 0; round < rounds; ++round) {
        CAPTURE(round);
        std::string mutant = round % 2 == 0 ? whole : windows1252(whole);
        for (std::size_t slips = below(6) + 1; slips > 0; --slips) {
            const std::size_t at = below(mutant.size());
            switch (below(5)) {
            case 0:
                mutant.erase(at, below(40));
                break;
            case 1:
                mutant.insert(at, 1, signs[below(signs.size())]);
                break;
            case 2:
                mutant.insert(at, mutant.substr(below(mutant.size()), below(200)));
                break;
            case 3:
                mutant[at < mutant.size() ? at : 0] = static_cast<char>(below(256));
                break;
            default:
                mutant.resize(at + 1);
                break;
            }
            mutant += mutant.empty() ? "x" : "";
        }
        const StaffList list = readStaffList("liste.csv", mutant, "Bergen");
        for (const text::Finding &note : list.notes) {
            const std::string sentence = text::message(note, "nb");
            CHECK(sentence.size() > 10);
            CHECK(sentence.find("{0}") == std::string::npos);
            CHECK(note.at.begin.line >= 1);
        }
        if (!text::hasErrors(list.notes)) {
            int drawn = 0;
            const people::StaffPlan plan = people::planFor(
                {}, list.list, "2026-11-22", [&] { return "id" + std::to_string(++drawn); });
            CHECK(plan.added.size() <= list.list.persons.size());
            for (const people::Person &person : plan.added) {
                CHECK(people::checkName(person.name) == people::NameFault::None);
            }
        }
    }
}
