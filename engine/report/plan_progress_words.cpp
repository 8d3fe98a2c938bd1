#include "report/columns.h"
#include "report/plan_progress.h"
#include "text/day.h"
#include "text/utf8.h"

#include <cmath>

namespace minplan::report {

namespace {

struct Words {
    std::string_view title, month, users, withPlan, share, median, ofAll, ofBefore, begun, shift,
        above, below, trend, rising, falling, tooFew, nothing, none;
};

constexpr Words kNorwegian = {"Andelen brukere med individuell plan",
                              "Måned",
                              "Brukere",
                              "Med plan",
                              "Andel",
                              "Medianen er ",
                              " av alle månedene.",
                              " av månedene før kurset begynte.",
                              "Kurset begynte ",
                              "Skift: månedene {} ligger alle ",
                              "over medianen. Det er neppe tilfeldig.",
                              "under medianen. Det er neppe tilfeldig.",
                              "Trend: månedene {} går bare ",
                              "opp. Det kan være tilfeldig; se om det varer.",
                              "ned. Det kan være tilfeldig; se om det varer.",
                              "Om noe har endret seg, kan sies når seks måneder er skrevet inn.",
                              "Ingenting her er annet enn det tilfeldigheter gir.",
                              "Ingen måneder er skrevet inn for enheten ennå.\n"};
constexpr Words kEnglish = {"The share of users with an individual plan",
                            "Month",
                            "Users",
                            "With plan",
                            "Share",
                            "The median is ",
                            " of all the months.",
                            " of the months before the course began.",
                            "The course began in ",
                            "Shift: the months {} are all ",
                            "above the median. That is hardly chance.",
                            "below the median. That is hardly chance.",
                            "Trend: the months {} only go ",
                            "up. It may be chance; see whether it lasts.",
                            "down. It may be chance; see whether it lasts.",
                            "Whether anything has changed can be said when six months are entered.",
                            "Nothing here is more than chance gives.",
                            "No months have been entered for the unit yet.\n"};

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

std::string filled(std::string_view sentence, const PlanProgress &progress, Stretch stretch)
{
    const auto &months = progress.shares.months;
    std::string text(sentence);
    return text.replace(text.find("{}"), 2,
                        people::isoMonth(months[stretch.first].month) + "–"
                            + people::isoMonth(months[stretch.last].month));
}

std::string signals(const PlanProgress &progress, const Words &words)
{
    std::string text;
    for (const Stretch &shift : progress.chart.shifts) {
        const bool isAbove = progress.values[shift.last] > *progress.chart.median;
        text += filled(words.shift, progress, shift)
            + std::string(isAbove ? words.above : words.below) + "\n";
    }
    for (const Stretch &trend : progress.chart.trends) {
        const bool isRising = progress.values[trend.last] > progress.values[trend.first];
        text += filled(words.trend, progress, trend)
            + std::string(isRising ? words.rising : words.falling) + "\n";
    }
    if (progress.values.size() < kShiftLength) {
        return text + std::string(words.tooFew) + "\n";
    }
    return text.empty() ? std::string(words.nothing) + "\n" : text;
}

} // namespace

std::string planProgressInWords(const PlanProgress &progress, const std::string &unit,
                                std::string_view language)
{
    const Words &words = language == "en" ? kEnglish : kNorwegian;
    if (progress.values.empty()) {
        return std::string(words.none);
    }
    std::vector<std::vector<std::string>> rows
        = {{std::string(words.month), std::string(words.users), std::string(words.withPlan),
            std::string(words.share)}};
    for (std::size_t at = 0; at < progress.values.size(); ++at) {
        const people::PlanShare &share = progress.shares.months[at];
        rows.push_back({people::isoMonth(share.month), std::to_string(share.users),
                        std::to_string(share.withPlan), percent(progress.values[at])});
    }
    const bool isOfBefore = progress.before >= kShiftLength;
    std::string text = std::string(words.title) + ", " + text::printable(unit) + "\n\n"
        + aligned(rows) + "\n" + std::string(words.median) + percent(*progress.chart.median)
        + std::string(isOfBefore ? words.ofBefore : words.ofAll) + "\n";
    if (progress.shares.courseBegun) {
        text += std::string(words.begun)
            + text::isoDate(text::osloDay(*progress.shares.courseBegun)) + ".\n";
    }
    return text + signals(progress, words);
}

} // namespace minplan::report
