#include "ctl/command_line.h"
#include "ctl/files_in.h"
#include "ctl/findings_out.h"
#include "ctl/fix.h"
#include "module/repair.h"
#include "module/shelf.h"
#include "module/translation.h"

#include <CLI/CLI.hpp>

#include <atomic>
#include <iostream>
#include <set>
#include <thread>

namespace minplan::ctl {

namespace {

namespace fs = std::filesystem;

struct CheckOptions {
    std::vector<std::string> paths;
    bool json = false;
    bool fix = false;
    std::string language = "nb";
    std::string coverage; ///< the language whose missing texts are wanted, or empty
};

module::Checked checkOne(const fs::path &file, const std::string &coverage, module::Shelf &shelf)
{
    module::Checked checked = module::checkFile(file, &shelf);
    module::fixTabs(checked);
    if (!coverage.empty()) {
        module::Checked covered = module::checkCoverage(file, coverage);
        checked.sources.merge(covered.sources);
        checked.findings.insert(checked.findings.end(), covered.findings.begin(),
                                covered.findings.end());
    }
    if (checked.findings.empty()) {
        checked.sources.clear(); // a whole library's would take their place till the end
    }
    return checked;
}

/// Checks side by side, as many at a time as the machine has cores; the results keep their order.
std::vector<module::Checked> checkAll(const std::vector<fs::path> &files,
                                      const std::string &coverage)
{
    std::vector<module::Checked> results(files.size());
    std::atomic<std::size_t> next = 0;
    module::Shelf shelf;
    const auto work = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) {
            results[i] = checkOne(files[i], coverage, shelf);
        }
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(cores, files.size()); ++i) {
        helpers.emplace_back(work);
    }
    work();
    helpers.clear();
    return results;
}

/// A bank's finding turns up with every module that uses it; it is said once.
text::Findings unsaid(text::Findings findings, std::set<std::string> &said)
{
    const auto isSaid = [&said](const text::Finding &finding) {
        return !said.insert(text::render(finding, nullptr, "nb")).second;
    };
    findings.erase(std::remove_if(findings.begin(), findings.end(), isSaid), findings.end());
    return findings;
}

/// What was changed stands with the findings, and beside them where those are JSON.
bool fixAll(const std::vector<fs::path> &files, const CheckOptions &options)
{
    bool all = true;
    for (const fs::path &file : files) {
        all = fixFile(file, options.language, options.json ? std::cerr : std::cout) && all;
    }
    return all;
}

int check(const CheckOptions &options)
{
    const FilesFound toCheck = filesIn(options.paths);
    const bool fixed = !options.fix || fixAll(toCheck.files, options);
    bool found = !toCheck.all || !fixed;
    std::set<std::string> said;
    auto json = nlohmann::ordered_json::array();
    for (const module::Checked &checked : checkAll(toCheck.files, options.coverage)) {
        const text::Findings findings = unsaid(checked.findings, said);
        found = found || weighs(findings);
        if (!options.json) {
            printFindings(std::cout, findings, checked.sources, options.language);
            continue;
        }
        for (const text::Finding &finding : findings) {
            json.push_back(toJson(finding, options.language));
        }
    }
    if (options.json) {
        std::cout << json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace) << "\n";
    }
    return found ? kFound : kDone;
}

} // namespace

void addCheck(CLI::App &app, Chosen &chosen)
{
    auto options = std::make_shared<CheckOptions>();
    CLI::App *command
        = app.add_subcommand("check", "Si hva som er galt i moduler, kurs og spørsmålsbanker.");
    command->add_option("STI", options->paths, "Filer, eller mapper å lete i.")->required();
    command->add_flag("--json", options->json, "Skriv funnene som JSON.");
    command->add_flag("--fix", options->fix, "Rett det som trygt kan rettes, i filene selv.");
    command->add_option("--language", options->language, "Språket i meldingene: nb eller en.")
        ->type_name("SPRÅK")
        ->check(CLI::IsMember({"nb", "nn", "en"}));
    command
        ->add_option("--coverage", options->coverage,
                     "Si også hvilke tekster som mangler eller er utdatert på dette språket.")
        ->type_name("SPRÅK");
    command->callback([options, &chosen] { chosen = [options] { return check(*options); }; });
}

} // namespace minplan::ctl
