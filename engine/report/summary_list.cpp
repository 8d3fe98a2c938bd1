#include "report/summary_list.h"

#include "report/columns.h"
#include "report/completion_words.h"
#include "text/alphabetical.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

namespace minplan::report {

namespace {

constexpr std::array kOrder = {Status::Passed, Status::Expired,    Status::Overdue,
                               Status::Failed, Status::InProgress, Status::NotStarted};

struct Row {
    std::string path; ///< empty: everybody
    std::string id;
    const StatusCounts *persons;
};

std::vector<Row> rowsOf(const Summary &summary, const people::Units &all)
{
    std::vector<Row> rows;
    for (const UnitSummary &one : summary.units) {
        rows.push_back(
            {people::joined(people::pathOf(all, one.unit.id)), one.unit.id, &one.persons});
    }
    text::sortAlphabetically(rows, [](const Row &row) { return row.path; });
    rows.insert(rows.begin(), {"", "", &summary.everyone});
    return rows;
}

} // namespace

std::string summaryCsv(const Summary &summary, const people::Units &all, CsvStyle style)
{
    CsvWriter csv(style);
    csv.value("unit");
    csv.value("persons");
    for (const Status status : kOrder) {
        csv.value(name(status));
    }
    csv.endRow();
    for (const Row &row : rowsOf(summary, all)) {
        csv.text(row.path);
        csv.value(std::to_string(countsOf(*row.persons).everyone));
        for (const Status status : kOrder) {
            csv.value(std::to_string(of(*row.persons, status)));
        }
        csv.endRow();
    }
    return csv.result();
}

std::string summaryJson(const Summary &summary, const people::Units &all)
{
    using Json = nlohmann::ordered_json;
    Json rows = Json::array();
    for (const Row &row : rowsOf(summary, all)) {
        Json one{{"unit", row.path.empty() ? Json() : Json(row.path)},
                 {"id", row.id.empty() ? Json() : Json(row.id)},
                 {"persons", countsOf(*row.persons).everyone}};
        for (const Status status : kOrder) {
            one[std::string(name(status))] = of(*row.persons, status);
        }
        rows.push_back(std::move(one));
    }
    return rows.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string summaryTable(const Summary &summary, const people::Units &all,
                         std::string_view language)
{
    const CompletionWords &words = completionWords(language);
    std::vector<std::vector<std::string>> rows
        = {{std::string(words.unit), std::string(words.persons)}};
    for (const Status status : kOrder) {
        rows.front().emplace_back(words.statuses.at(static_cast<std::size_t>(status)));
    }
    for (const Row &row : rowsOf(summary, all)) {
        auto &cells = rows.emplace_back();
        cells = {row.path.empty() ? std::string(words.everyone) : text::printable(row.path),
                 std::to_string(countsOf(*row.persons).everyone)};
        for (const Status status : kOrder) {
            cells.push_back(std::to_string(of(*row.persons, status)));
        }
    }
    return aligned(rows);
}

} // namespace minplan::report
