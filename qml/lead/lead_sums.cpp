#include "lead/lead_sums.h"

#include "app/qt_values.h"
#include "lead/lead_words.h"
#include "text/norwegian.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct LeadSums {
    Q_DECLARE_TR_FUNCTIONS(LeadSums)
};

/// A unit as its row calls it.
struct Called {
    std::string id;
    QString name;
    QString path;
    int depth = 0;
};

StateLook lookOf(const report::StatusCounts &persons, const report::UnitCounts &counts)
{
    if (counts.everyone == 0) {
        return {};
    }
    StateLook look = app::lookOf(report::together(persons));
    if (counts.toDo > 0) {
        look.text = LeadSums::tr("%Ln må følges opp", nullptr, counts.toDo);
    }
    return look;
}

RowsModel::Row rowOf(const Called &called, const report::StatusCounts &persons)
{
    const report::UnitCounts counts = report::countsOf(persons);
    const QString size = LeadSums::tr("%Ln person(er)", nullptr, counts.everyone);
    const QString progress = counts.everyone == 0
        ? QString()
        : LeadSums::tr("%L1 av %L2 fullført").arg(counts.passed).arg(counts.everyone);
    const int share = counts.everyone == 0 ? 0 : 100 * counts.passed / counts.everyone;
    const StateLook look = lookOf(persons, counts);
    QStringList spoken{called.path, size, look.text, progress};
    spoken.removeAll(QString());
    return {q(called.id), called.name, size,      progress,     share,
            look.text,    look.icon,   look.tone, called.depth, spoken.join(u". "_s)};
}

/// How many of the units above it are shown too.
int depthOf(const people::Units &all, std::string_view unit, const std::set<std::string> &shown)
{
    const auto above = people::withAbove(all, {std::string(unit)});
    return static_cast<int>(std::count_if(above.begin(), above.end(), [&](const std::string &id) {
        return id != unit && shown.contains(id);
    }));
}

} // namespace

std::vector<RowsModel::Row> sumRows(const UnitSums &sums, const people::Units &all,
                                    const std::string &unit, const QString &search)
{
    const std::string wanted = text::folded(search.trimmed().toStdString());
    const auto isWanted = [&wanted](const QString &name) {
        return text::folded(name.toStdString()).find(wanted) != std::string::npos;
    };
    std::vector<RowsModel::Row> rows;
    const people::Unit *itself = people::findUnit(all, unit);
    if (itself != nullptr && report::countsOf(sums.alone).everyone > 0) {
        const QString name = LeadSums::tr("Direkte i %1").arg(q(itself->name));
        if (isWanted(name)) {
            rows.push_back(rowOf({unit, name, name}, sums.alone));
        }
    }
    std::set<std::string> shown;
    for (const report::UnitSummary &one : sums.summary.units) {
        shown.insert(one.unit.id);
    }
    for (const report::UnitSummary &one : sums.summary.units) {
        Called called{one.unit.id, q(one.unit.name),
                      q(people::joined(people::pathOf(all, one.unit.id)))};
        if (!isWanted(called.path)) {
            continue;
        }
        if (wanted.empty()) {
            called.depth = depthOf(all, one.unit.id, shown);
        } else { // what it is part of may be missing
            called.name = called.path;
        }
        rows.push_back(rowOf(called, one.persons));
    }
    return rows;
}

} // namespace minplan::app
