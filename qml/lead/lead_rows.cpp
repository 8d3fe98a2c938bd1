#include "lead/lead_rows.h"

#include "app/qt_values.h"
#include "lead/lead_words.h"
#include "text/norwegian.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

struct LeadRows {
    Q_DECLARE_TR_FUNCTIONS(LeadRows)
};

using report::PersonView;
using report::Status;
using Group = std::vector<const PersonView *>;

bool isIn(ListFilter::State state, const PersonView &person)
{
    switch (state) {
    case ListFilter::State::ToDo:
        return report::needsDoing(person.status);
    case ListFilter::State::UnderWay:
        return person.status == Status::InProgress;
    case ListFilter::State::NotStarted:
        return person.status == Status::NotStarted;
    case ListFilter::State::Passed:
        return person.status == Status::Passed;
    default:
        return true;
    }
}

QString spokenOf(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u". "_s);
}

/// One a column: what is not the person's to take is empty.
QVariantList cellsOf(const PersonView &person, const std::vector<std::string> &modules,
                     std::chrono::year_month_day today)
{
    QVariantList cells;
    for (const std::string &module : modules) {
        const report::ModuleState *state = report::stateIn(person, module);
        if (state == nullptr) {
            cells << QVariantMap{{u"icon"_s, QString()}, {u"tone"_s, QString()}};
            continue;
        }
        const StateLook look = lookOf(*state, today);
        cells << QVariantMap{{u"icon"_s, look.icon}, {u"tone"_s, look.tone}};
    }
    return cells;
}

RowsModel::Row rowOf(const PersonView &person, const std::vector<std::string> &modules,
                     std::chrono::year_month_day today)
{
    const StateLook look = lookOf(person);
    const auto of = static_cast<int>(person.modules.size());
    const QString name = q(person.person.name);
    QStringList details{upperFirst(q(person.person.profession)),
                        remindedText(person.reminded, today)};
    details.removeAll(QString());
    const QString detail = details.join(u" · "_s);
    const QString progress
        = of > 0 ? LeadRows::tr("%1 av %2 moduler").arg(person.passed).arg(of) : QString();
    return {u"person"_s,
            q(person.person.id),
            name,
            detail,
            cellsOf(person, modules, today),
            progress,
            look.text,
            look.icon,
            look.tone,
            false,
            spokenOf({name, detail, look.text, progress})};
}

RowsModel::Row headingOf(const std::string &unit, const people::Units &units, const Group &group,
                         bool folded)
{
    const auto toDo
        = static_cast<int>(std::count_if(group.begin(), group.end(), [](const PersonView *person) {
              return report::needsDoing(person->status);
          }));
    const auto size = static_cast<int>(group.size());
    QString detail = LeadRows::tr("%n person(er)", nullptr, size);
    if (toDo > 0) {
        detail += u" · "_s + LeadRows::tr("%n må følges opp", nullptr, toDo);
    }
    const QString name = q(people::joined(people::pathOf(units, unit)));
    const QString shown = name.isEmpty() ? LeadRows::tr("Uten enhet") : name;
    return {u"unit"_s, q(unit),   shown,     detail, QVariantList(),           QString(),
            QString(), QString(), QString(), folded, spokenOf({shown, detail})};
}

} // namespace

bool isWanted(const PersonView &person, const ListFilter &filter)
{
    const QString profession = q(person.person.profession);
    return isIn(filter.state, person)
        && (filter.profession.isEmpty() || profession == filter.profession)
        && text::folded(person.person.name + " " + person.person.number)
               .find(text::folded(filter.search.trimmed().toStdString()))
        != std::string::npos;
}

std::vector<RowsModel::Row> listRows(const report::UnitView &view, const people::Units &units,
                                     const ListFilter &filter, const std::set<std::string> &folded,
                                     std::chrono::year_month_day today, int &found)
{
    std::map<std::string, Group> groups;
    std::set<std::string> all;
    found = 0;
    for (const PersonView &person : view.persons) {
        all.insert(person.unit);
        if (isWanted(person, filter)) {
            groups[person.unit].push_back(&person);
            ++found;
        }
    }
    std::vector<std::string> order;
    for (const people::Unit &unit : units) {
        order.push_back(unit.id);
    }
    order.emplace_back(); // those in none of them
    std::vector<RowsModel::Row> rows;
    for (const std::string &unit : order) {
        const auto group = groups.find(unit);
        if (group == groups.end()) {
            continue;
        }
        const bool isFolded = folded.contains(unit);
        if (all.size() > 1) {
            rows.push_back(headingOf(unit, units, group->second, isFolded));
        }
        if (all.size() > 1 && isFolded) {
            continue;
        }
        for (const PersonView *person : group->second) {
            rows.push_back(rowOf(*person, view.modules, today));
        }
    }
    return rows;
}

} // namespace minplan::app
