#include "report/joint_teaching.h"

#include "report/dates.h"
#include "text/utf8.h"

#include <algorithm>
#include <map>

namespace minplan::report {

namespace {

using Titles = std::map<std::string, std::string>;

std::string titleOr(const std::string &title, const std::string &id)
{
    return text::printable(title.empty() ? id : title);
}

std::string wholeModule(std::string_view language)
{
    return language == "en" ? "the whole module"
        : language == "nn"  ? "heile modulen"
                            : "hele modulen";
}

std::string lineOf(const module::Module &module, const std::string &id,
                   const people::Covered &covered, std::string_view language)
{
    if (covered.left.empty()) {
        return titleOr(module.title, id) + " – " + wholeModule(language);
    }
    Titles titles;
    for (const module::Step &step : module.steps) {
        titles[step.id] = step.title;
    }
    std::string steps;
    for (const std::string &step : covered.steps) {
        steps += (steps.empty() ? "" : ", ") + titleOr(titles[step], step);
    }
    return titleOr(module.title, id) + " – " + steps;
}

} // namespace

people::Covered coveredOf(const module::Module &module, const std::vector<std::string> &steps)
{
    people::Covered covered{module.edition, module.validMonths.value_or(0), {}, {}};
    for (const module::Step &step : module.steps) {
        const bool isCovered
            = steps.empty() || std::find(steps.begin(), steps.end(), step.id) != steps.end();
        (isCovered ? covered.steps : covered.left).push_back(step.id);
    }
    return covered;
}

std::vector<std::string> coversInWords(const people::TeachingSession &session,
                                       const module::Library &library, const std::string &language)
{
    std::vector<std::string> lines;
    for (const auto &[id, covered] : session.covers) {
        const auto file = library.modules.find(id);
        const module::Module module = file == library.modules.end()
            ? module::Module()
            : module::loadModuleIn(file->second, language, &library.site).value;
        lines.push_back(lineOf(module, id, covered, language));
    }
    return lines;
}

std::string whenInWords(const people::TeachingSession &session, std::string_view language)
{
    const auto day = text::parseIsoDate(session.date);
    const std::string date = day ? longDate(*day, language) : session.date;
    return date + (session.time.empty() ? "" : (language == "en" ? ", " : " kl. ") + session.time);
}

} // namespace minplan::report
