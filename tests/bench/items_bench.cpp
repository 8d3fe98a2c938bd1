#include "bare_database.h"
#include "lead_bench.h"
#include "municipality.h"
#include "record/record_file.h"
#include "report/items.h"
#include "times.h"

#include <stdexcept>

namespace minplan::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kLooks = 5;

/// The rows that a statistics of items is about, in the order in which one person's stand together.
constexpr auto kRows
    = "SELECT attempt.id, attempt.subject, attempt.module, attempt.edition, event.number, "
      "event.kind, event.item, event.body "
      "FROM attempt CROSS JOIN event ON event.attempt = attempt.id "
      "WHERE event.kind IN ('question-answered', 'result-seen', 'try-begun', 'choice-made', "
      "'scene-read') "
      "ORDER BY attempt.subject, attempt.module, attempt.round, attempt.id";

void workOut(record::Store &store)
{
    report::AskedModules modules([](const std::string & /*id*/) { return nullptr; });
    report::AnswerTally tally(modules);
    record::Access(store).answers({"items", false}, "", tally.sink());
    if (report::items(tally, modules, report::kLeastPersons).quizzes.empty()) {
        throw std::runtime_error("there were no answers");
    }
}

} // namespace

std::vector<Row> itemRows(const fs::path &folder, int smaller)
{
    Municipality size = Municipality().smaller(smaller);
    size.modules = 5;
    size.answers = 1'000'000 / smaller;
    size.textLength = 120;
    const fs::path data = folder / ("answers " + std::to_string(smaller));
    if (!fs::exists(data)) {
        make(size, data);
    }
    record::Store store(data, onBenchDay());
    BareDatabase bare(record::recordFile(data).string());
    const Times times(
        kLooks, [&] { workOut(store); }, [&] { bare.readEveryColumn(kRows); });
    return {{"item analysis of " + told(size.answers) + " answers; bare pass", median(times.ours),
             median(times.bare), "ms", 2}};
}

} // namespace minplan::bench
