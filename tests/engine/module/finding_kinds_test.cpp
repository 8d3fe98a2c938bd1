#include "golden.h"
#include "module/finding_kinds.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <string>

using namespace minplan;
namespace fs = std::filesystem;

namespace {

/// The codes of each table on disk, «finding_kinds_case.inc» → «MP0401» …
std::map<std::string, std::vector<std::string>> tables()
{
    const std::regex row("MINPLAN_KIND\\(\\w+, \"(\\w+)\"");
    std::map<std::string, std::vector<std::string>> codes;
    for (const fs::directory_entry &entry :
         fs::directory_iterator(tests::sourceDir() / "engine/module")) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("finding_kinds_") || entry.path().extension() != ".inc") {
            continue;
        }
        const std::string text = tests::readFile(entry.path());
        for (std::sregex_iterator at(text.begin(), text.end(), row), end; at != end; ++at) {
            codes[name].push_back((*at)[1]);
        }
    }
    return codes;
}

} // namespace

TEST_CASE("every kind of finding has a code of its own, and the tables stand in order of code")
{
    std::string_view last;
    for (const text::FindingKind *kind : module::kinds::all()) {
        CAPTURE(std::string(last));
        CAPTURE(std::string(kind->code));
        CHECK(std::regex_match(std::string(kind->code), std::regex("MP[0-9]{4}")));
        CHECK(last < kind->code);
        last = kind->code;
    }
}

TEST_CASE("each table of findings has one hundred of the codes, and no other table has it")
{
    std::set<std::string> taken;
    std::size_t rows = 0;
    for (const auto &[table, codes] : tables()) {
        CAPTURE(table);
        std::set<std::string> hundreds;
        for (const std::string &code : codes) {
            hundreds.insert(code.substr(0, 4));
        }
        REQUIRE(hundreds.size() == 1);
        CHECK(taken.insert(*hundreds.begin()).second);
        rows += codes.size();
    }
    CHECK(rows == module::kinds::all().size());
}

TEST_CASE("every kind of finding says in both languages what is wrong and what to do")
{
    for (const text::FindingKind *kind : module::kinds::all()) {
        CAPTURE(std::string(kind->code));
        for (const std::string_view sentence : {kind->nb, kind->hintNb, kind->en, kind->hintEn}) {
            CHECK((sentence.ends_with('.') || sentence.ends_with(".»")));
        }
    }
}
