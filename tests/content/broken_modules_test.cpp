#include "exchange/note_kinds.h"
#include "golden.h"
#include "module/finding_kinds.h"
#include "module/load.h"
#include "module/translation.h"
#include "temporary_folder.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using namespace minplan;
namespace fs = std::filesystem;

namespace {

const fs::path kBroken = tests::sourceDir() / "tests/content/broken";

/// Read away from the project, so that its own content/ is not found.
class Copy
{
public:
    explicit Copy(const fs::path &folder)
    {
        fs::create_directories(this->folder().parent_path());
        fs::copy(folder, this->folder(),
                 fs::copy_options::recursive | fs::copy_options::copy_symlinks);
    }

    [[nodiscard]] fs::path folder() const { return m_parent / "kurs" / "modul"; }

private:
    tests::TemporaryFolder m_parent;
};

std::vector<fs::path> brokenFolders()
{
    std::vector<fs::path> folders;
    for (const fs::directory_entry &entry : fs::directory_iterator(kBroken)) {
        if (entry.is_directory()) {
            folders.push_back(entry.path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// The file that is broken: an overlay, a course, else the one at the folder's top.
fs::path brokenFile(const fs::path &folder)
{
    for (const char *name : {"nn.yaml", "course.yaml", "module.yaml", "bank.yaml", "procedure.yaml",
                             "case.yaml", "site.yaml"}) {
        if (fs::symlink_status(folder / name).type() != fs::file_type::not_found) {
            return folder / name;
        }
    }
    return {};
}

/// With what a language lacks, where the folder names one.
module::Checked checkedIn(const fs::path &folder)
{
    module::Checked checked = module::checkFile(brokenFile(folder));
    std::string language;
    if (std::ifstream(folder / "coverage.txt") >> language) {
        module::Checked covered = module::checkCoverage(folder / "module.yaml", language);
        checked.findings.insert(checked.findings.end(), covered.findings.begin(),
                                covered.findings.end());
        checked.sources.merge(covered.sources);
    }
    return checked;
}

std::string rendered(const module::Checked &checked, const fs::path &folder,
                     std::string_view language)
{
    std::string text;
    for (const text::Finding &finding : checked.findings) {
        const auto source = checked.sources.find(finding.file);
        text += text::render(finding, source == checked.sources.end() ? nullptr : &source->second,
                             language);
    }
    const std::string prefix = folder.string() + '/';
    for (std::size_t at = text.find(prefix); at != std::string::npos; at = text.find(prefix, at)) {
        text.erase(at, prefix.size());
    }
    return text;
}

std::string codesOf(const module::Checked &checked)
{
    std::set<std::string> codes;
    for (const text::Finding &finding : checked.findings) {
        codes.emplace(finding.kind->code);
    }
    std::string text;
    for (const std::string &code : codes) {
        text += code + ' ';
    }
    return text;
}

} // namespace

TEST_CASE("each broken module is told exactly what is wrong with it")
{
    const std::vector<fs::path> folders = brokenFolders();
    CHECK(folders.size() >= 62);
    for (const fs::path &folder : folders) {
        const Copy copy(folder);
        const module::Checked checked = checkedIn(copy.folder());
        tests::checkGolden(folder / "expected.txt", rendered(checked, copy.folder(), "nb"));
    }
}

TEST_CASE("no two broken modules have the same set of codes")
{
    std::map<std::string, std::string> seen;
    for (const fs::path &folder : brokenFolders()) {
        const Copy copy(folder);
        const std::string codes = codesOf(checkedIn(copy.folder()));
        CAPTURE(folder.filename().string());
        CHECK(codes != "");
        const auto [first, isNew] = seen.try_emplace(codes, folder.filename().string());
        CAPTURE(first->second);
        CAPTURE(codes);
        CHECK(isNew);
    }
}

TEST_CASE("every kind of finding shows in some broken module")
{
    std::set<std::string> shown;
    for (const fs::path &folder : brokenFolders()) {
        const Copy copy(folder);
        for (const text::Finding &finding : checkedIn(copy.folder()).findings) {
            shown.emplace(finding.kind->code);
        }
    }
    for (const text::FindingKind *kind : module::kinds::all()) {
        CAPTURE(std::string(kind->code));
        CAPTURE(std::string(kind->nb));
        CHECK(shown.contains(std::string(kind->code)));
    }
}

TEST_CASE("the same findings can be read in English")
{
    for (const char *name : {"komma", "sloyfe", "alle-valg", "bilde-uten-alt", "fodsels"}) {
        for (const fs::path &folder : brokenFolders()) {
            if (folder.filename().string().find(name) == std::string::npos) {
                continue;
            }
            const Copy copy(folder);
            const module::Checked checked = checkedIn(copy.folder());
            tests::checkGolden(folder / "expected.en.txt", rendered(checked, copy.folder(), "en"));
        }
    }
}

namespace {

const fs::path kAuthoring = tests::sourceDir() / "docs/authoring.md";
constexpr std::string_view kBegins
    = "<!-- funn: begynner. Skrevet av testene: MINPLAN_UPDATE_GOLDEN=1 -->\n";
constexpr std::string_view kEnds = "<!-- funn: slutter -->\n";

/// A kind's sentence as a heading: any word as «…», and nothing of it Markdown.
std::string heading(const text::FindingKind &kind)
{
    const text::Finding any{&kind, {}, {}, {"…", "…", "…", "…"}};
    std::string escaped;
    for (const char c : text::message(any, "nb")) {
        escaped += std::string_view("\\`*_<>[]{}&#|").find(c) == std::string_view::npos ? "" : "\\";
        escaped += c;
    }
    return "#### " + std::string(kind.code) + " · " + escaped + "\n\n";
}

/// The finding of each code as shown, from the folder that has least else wrong with it.
std::map<std::string, std::string> examples()
{
    std::map<std::string, std::string> shown;
    std::map<std::string, std::size_t> company;
    for (const fs::path &folder : brokenFolders()) {
        const Copy copy(folder);
        const module::Checked checked = checkedIn(copy.folder());
        for (const text::Finding &finding : checked.findings) {
            const std::string code(finding.kind->code);
            const auto [fewest, isNew] = company.try_emplace(code, checked.findings.size());
            if (isNew || checked.findings.size() < fewest->second) {
                fewest->second = checked.findings.size();
                module::Checked alone{checked.file, checked.kind, {finding}, checked.sources};
                shown[code] = rendered(alone, copy.folder(), "nb");
            }
        }
    }
    return shown;
}

} // namespace

namespace {

/// Puts the chapter between two marks of the guide, or holds it to what stands there.
void checkChapter(std::string_view begins, std::string_view ends, const std::string &chapter)
{
    const std::string guide = tests::readFile(kAuthoring);
    const std::size_t begin = guide.find(begins);
    const std::size_t end = guide.find(ends);
    REQUIRE(begin != std::string::npos);
    REQUIRE(end != std::string::npos);
    tests::checkGolden(kAuthoring,
                       guide.substr(0, begin + begins.size()) + chapter + guide.substr(end));
}

/// What was said of a question on its way, its remedy below.
std::string entry(const text::FindingKind &kind)
{
    const text::Finding any{&kind, {}, {}, {"…", "…", "…", "…"}};
    const std::string hint = text::hint(any, "nb");
    return heading(kind) + (hint.empty() ? "" : hint + "\n\n");
}

} // namespace

TEST_CASE("the authors' guide lists every finding with its cause, an example and the cure")
{
    std::string chapter = "\n";
    std::map<std::string, std::string> shown = examples();
    for (const text::FindingKind *kind : module::kinds::all()) {
        chapter += heading(*kind) + "```text\n" + shown[std::string(kind->code)] + "```\n\n";
    }
    checkChapter(kBegins, kEnds, chapter);
}

TEST_CASE("the authors' guide lists what is said of banks on their way, each code once")
{
    std::string chapter = "\n";
    std::set<std::string_view> codes;
#define MINPLAN_KIND(name, ...)                                                                    \
    chapter += entry(exchange::kinds::name);                                                       \
    CHECK(codes.insert(exchange::kinds::name.code).second);
#include "exchange/note_kinds.inc"
#undef MINPLAN_KIND
    checkChapter("<!-- bytte: begynner. Skrevet av testene: MINPLAN_UPDATE_GOLDEN=1 -->\n",
                 "<!-- bytte: slutter -->\n", chapter);
}
