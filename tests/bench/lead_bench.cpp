#include "lead_bench.h"

#include "bare_database.h"
#include "municipality.h"
#include "record/record_file.h"
#include "report/summary.h"
#include "times.h"

#include <array>

namespace minplan::bench {
namespace {

namespace fs = std::filesystem;

constexpr int kUnitLooks = 61; ///< of a few milliseconds each, some of them the disk's
constexpr int kLooks = 9;

constexpr std::array kUnitRows
    = {"SELECT unit, field, value FROM unit_field ORDER BY unit, field",
       "SELECT assignment, field, value FROM assignment_field ORDER BY assignment, field"};
constexpr std::array kRowsOf
    = {"SELECT person, field, value FROM person_field WHERE person IN (SELECT id FROM temp.seen) "
       "ORDER BY person, field",
       "SELECT person, since FROM person_since WHERE person IN (SELECT id FROM temp.seen)",
       "SELECT person, module, round, edition, begun, passed_on, points, points_of, ended, "
       "valid_months FROM completion WHERE person IN (SELECT id FROM temp.seen) "
       "ORDER BY person, module, round",
       "SELECT person, module, round, edition, begun, passed_on, points, points_of, valid_months "
       "FROM repeated_pass WHERE person IN (SELECT id FROM temp.seen)",
       "SELECT person, module, way, time FROM reminder WHERE person IN (SELECT id FROM temp.seen)"};
constexpr std::array kRowsOfAll
    = {"SELECT person, field, value FROM person_field ORDER BY person, field",
       "SELECT person, since FROM person_since",
       "SELECT person, module, round, edition, begun, passed_on, points, points_of, ended, "
       "valid_months FROM completion ORDER BY person, module, round",
       "SELECT person, module, round, edition, begun, passed_on, points, points_of, valid_months "
       "FROM repeated_pass"};

/// What the projections hold of a unit or of all, each column read, and the look logged: as little
/// as a program could do that shows it.
class BareLooks
{
public:
    explicit BareLooks(const fs::path &data)
        : m_database(record::recordFile(data).string())
    {
        m_database.run("CREATE TABLE IF NOT EXISTS bench_log (id INTEGER PRIMARY KEY, body TEXT "
                       "NOT NULL) STRICT;"
                       "CREATE TEMP TABLE seen (id TEXT PRIMARY KEY) WITHOUT ROWID");
    }

    void atUnit(const std::string &unit)
    {
        m_database.run("DELETE FROM temp.seen; INSERT INTO temp.seen SELECT person FROM "
                       "person_field WHERE field = 'units/"
                       + unit + "' AND value = 'yes'");
        log();
        readAll(kUnitRows);
        readAll(kRowsOf);
    }
    void atAll()
    {
        log();
        readAll(kUnitRows);
        readAll(kRowsOfAll);
    }

private:
    void log() { m_database.run("INSERT INTO bench_log (body) VALUES ('record-opened')"); }

    template <typename Statements> void readAll(const Statements &statements)
    {
        for (const char *sql : statements) {
            m_database.readEveryColumn(sql);
        }
    }

    BareDatabase m_database;
};

struct Looks {
    Times unit, all;
};

std::size_t lookAtUnit(record::Store &store, const std::string &unit)
{
    record::Access access(store);
    const auto standings = access.completion({"completion", false, unit});
    return report::unitView(standings, {}, {}, access.units(), kBenchDay).persons.size();
}

std::size_t lookAtAll(record::Store &store)
{
    record::Access access(store);
    const people::Units units = access.units();
    report::SummaryTally tally(units, units, {}, kBenchDay);
    access.progress({"completion", false},
                    [&tally](const record::Progress &one) { tally.take(one); });
    return tally.summary().units.size();
}

Looks lookAt(const Municipality &size, const fs::path &folder)
{
    if (!fs::exists(folder)) {
        make(size, folder);
    }
    record::Store store(folder, onBenchDay());
    BareLooks bare(folder);
    const std::string unit = aUnit(size);
    return {Times(
                kUnitLooks, [&] { lookAtUnit(store, unit); }, [&] { bare.atUnit(unit); }),
            Times(
                kLooks, [&] { lookAtAll(store); }, [&] { bare.atAll(); })};
}

} // namespace

std::vector<Row> leadRows(const fs::path &folder, int smaller)
{
    const Municipality size = Municipality().smaller(smaller);
    Municipality quieter = size;
    quieter.answers /= 10;
    const Looks looks = lookAt(size, folder / ("municipality " + std::to_string(smaller)));
    const Looks quiet = lookAt(quieter, folder / ("quiet " + std::to_string(smaller)));
    const std::string people = told(size.staff) + " people × " + told(size.modules);
    const double unit = median(looks.unit.ours);
    const double all = median(looks.all.ours);
    return {{"unit page, " + people + "; bare SQL", unit, median(looks.unit.bare), "ms", 1.5},
            {"the same; the stated 100 ms", unit, 100, "ms", 1},
            {"the same; of a tenth of the events", unit, median(quiet.unit.ours), "ms", 1.2},
            {"summary, " + people + "; bare SQL", all, median(looks.all.bare), "ms", 1.5},
            {"the same; the stated 1 s", all, 1000, "ms", 1},
            {"the same; of a tenth of the events", all, median(quiet.all.ours), "ms", 1.2}};
}

} // namespace minplan::bench
