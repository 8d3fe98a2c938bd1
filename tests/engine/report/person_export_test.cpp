#include "ctl/process.h"
#include "golden.h"
#include "report/person_export.h"

#include <nlohmann/json.hpp>

using namespace minplan;
using namespace std::chrono_literals;

namespace {

using nlohmann::json;

const record::Millis kDay = std::chrono::sys_days(2026y / 11 / 21) + 9h + 5min + 3s + 7ms;

record::LogEntry event(const std::string &kind, const json &body, bool inAttempt = true)
{
    record::LogEntry entry;
    entry.time = kDay;
    entry.subject = entry.actor = "kari";
    entry.kind = kind;
    entry.body = body;
    if (inAttempt) {
        entry.attempt = "a1";
        entry.number = 1;
        entry.module = "mal";
        entry.edition = 2;
        entry.item = "steg";
    }
    return entry;
}

json options()
{
    return json::array(
        {{{"id", "ja"}, {"text", "Ja, **alltid**"}}, {{"id", "nei"}, {"text", "Nei"}}});
}

json question(const std::string &kind, const json &answer, json more)
{
    more.update({{"title", "Prøve"},
                 {"kind", kind},
                 {"ask", "Hva med " + kind + "?"},
                 {"answer", answer},
                 {"points", "1/2"},
                 {"of", "1"},
                 {"try", 1},
                 {"sure", 2}});
    return event("question-answered", more).body;
}

record::PersonRecord kari()
{
    record::PersonRecord record;
    record.person = {"kari", "Kari Særnavn", "sykepleier", "Sone", true};
    record.person.units = {"nord"};
    record.person.number = "1002";
    record.person.municipality = "Fana";
    record.person.email = "kari@fana.example";
    record.person.also = {{"0b6e", "Kari S"}};
    record.ids = {"kari", "0b6e"};
    record.rounds.push_back({"kari", "mal", 1, 2, kDay, kDay, {7, 2}, 4, true, 24});
    record.attempts.push_back(
        {"a1", "kari", "mal", 2, 1, kDay, kDay, true, true, {7, 2}, 4, "", ""});
    const auto answered = [&](const std::string &kind, const json &answer, const json &more) {
        record.about.push_back(event("question-answered", question(kind, answer, more)));
    };
    record.about.push_back(
        event("person-set", {{"name", "Kari Særnavn"}, {"units/nord", "yes"}}, false));
    record.about.push_back(event("person-set",
                                 {{"started", "2025-08-01"},
                                  {"training/extended/mal/2026-11-21", "2027-03-01 Permisjon"},
                                  {"training/exempt/roller/2026-11-21", ""},
                                  {"training/recognised/mal/2024-06-01", "24 Kurs i Bergen"}},
                                 false));
    record.about.push_back(event(
        "assignment-set", {{"module", "mal"}, {"person", "kari"}, {"due", "every-01"}}, false));
    record.about.push_back(event("assignment-set", {{"withdrawn", "yes"}}, false));
    record.about.push_back(
        event("training-changed", {{"what", "extended"}, {"module", "mal"}}, false));
    record::LogEntry typed = event("person-set", {{"same-as", "kari"}}, false);
    typed.subject = typed.actor = "0b6e";
    record.about.push_back(typed);
    record::LogEntry looked
        = event("record-exported", {{"what", "certificate"}, {"persons", 1}}, false);
    looked.actor = "the lead";
    record.about.push_back(looked);
    record.about.push_back(
        event("attempt-begun", {{"title", "Mål som er brukerens egne"}, {"seed", 1}}));
    record.about.push_back(event("page-read", {{"title", "Velkommen"}}));
    answered("one-of", json::array({"ja"}), {{"options", options()}});
    answered("true-or-false", true, {{"statement", "Planen er hennes."}});
    answered("match", {{"ja", "nei"}}, {{"left", options()}, {"right", options()}});
    answered("number", "16", {{"unit", "år"}});
    answered("blanks", json::array({"legging"}), {{"text", "plan{{1}}"}});
    answered("reflect", "Å spørre mer åpent.", json::object());
    record.about.push_back(event("choice-made",
                                 {{"text", "Hjemme hos Arne."},
                                  {"ask", "Hva gjør du?"},
                                  {"choices", options()},
                                  {"choice", "nei"}}));
    record.about.push_back(event("text-written",
                                 {{"title", "Skriv"},
                                  {"write", "Skriv et mål."},
                                  {"answer", "Jeg vil synge i koret igjen."}}));
    record.about.push_back(
        event("rubric-judged", {{"rubric", options()}, {"judge", {{"ja", true}}}}));
    record.about.push_back(
        event("stage-done", {{"title", "Forbered"}, {"tasks", options()}, {"done", {"ja"}}}));
    record.about.push_back(
        event("attempt-ended", {{"points", "7/2"}, {"of", "4"}, {"passed", true}}));
    record.deeds.push_back(event("pin-reset", json::object(), false));
    return record;
}

report::Handing handing()
{
    return {kDay, "Astrid Admin", {{"nord", "Sone Nord"}}};
}

std::string inWords(const record::PersonRecord &record)
{
    constexpr std::array<const char *, 5> kMarks = {"# ", "## ", "** ", "", "-- "};
    std::string words;
    for (const report::PersonLine &line : report::personLines(record, handing())) {
        words += kMarks.at(static_cast<std::size_t>(line.kind)) + line.words + "\n";
    }
    return words;
}

std::filesystem::path golden(const std::string &name)
{
    return tests::sourceDir() / "tests/engine/report/golden" / name;
}

} // namespace

TEST_CASE("everything about a person reads as sentences, and as JSON that says the same")
{
    record::PersonRecord record = kari();
    tests::checkGolden(golden("person.txt"), inWords(record));
    tests::checkGolden(golden("person.json"), report::personJson(record, handing()));
    record::withholdWritings(record);
    CHECK(record.withheld == 3);
    tests::checkGolden(golden("person-withheld.txt"), inWords(record));
    const std::string text = report::personJson(record, handing());
    CHECK(text.find("synge") == std::string::npos);
    CHECK(text.find("mer åpent") == std::string::npos);
    CHECK(json::parse(text).at("withheld") == 3);
}

TEST_CASE(
    "the PDF has numbered, tagged pages, who made it and when, and room for any length of text")
{
    record::PersonRecord record = kari();
    std::string longText;
    for (int i = 0; i < 3000; ++i) {
        longText += "ordet" + std::to_string(i) + " ";
    }
    record.about.push_back(event("text-written", {{"write", "Langt"}, {"answer", longText}}));
    record.about.push_back(
        event("text-written", {{"write", "Uten"}, {"answer", std::string(5000, 'x')}}));
    const tests::TemporaryFolder folder;
    const auto file = folder.write("kari.pdf", report::personPdf(record, handing()));
    const std::string text = tests::run({"pdftotext", "-layout", file.string(), "-"}).out;
    const std::string info = tests::run({"pdfinfo", file.string()}).out;
    CAPTURE(info);
    const int pages = std::stoi(info.substr(info.find("Pages:") + 6));
    CHECK(pages > 5);
    for (int page = 1; page <= pages; ++page) {
        CHECK(text.find("Side " + std::to_string(page) + " av " + std::to_string(pages))
              != std::string::npos);
    }
    CHECK(text.find("Min plan, 2026-11-21, laget av Astrid Admin") != std::string::npos);
    CHECK(text.find("ordet0 ") != std::string::npos);
    CHECK(text.find("ordet2999") != std::string::npos);
    CHECK(info.find("Opplysninger om Kari Særnavn") != std::string::npos);
    CHECK(info.find("Tagged:          yes") != std::string::npos);
}
