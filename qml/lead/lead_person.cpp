#include "app/qt_values.h"
#include "lead/lead_model.h"
#include "lead/lead_words.h"
#include "text/day.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// «Runde 1: bestått 3. november 2024», for the rounds before the present one.
QString earlierOf(const std::vector<record::CompletionRow> &rounds, const std::string &module)
{
    std::vector<record::CompletionRow> of;
    std::copy_if(rounds.begin(), rounds.end(), std::back_inserter(of),
                 [&module](const auto &round) { return round.module == module; });
    std::sort(of.begin(), of.end(),
              [](const auto &left, const auto &right) { return left.round < right.round; });
    QStringList lines;
    for (std::size_t at = 0; at + 1 < of.size(); ++at) {
        if (of[at].passedOn) {
            lines << LeadModel::tr("Runde %1: bestått %2")
                         .arg(of[at].round)
                         .arg(dayText(text::osloDay(*of[at].passedOn)));
        }
    }
    return lines.join(u'\n');
}

} // namespace

void LeadModel::choose(const QString &person)
{
    UnitAsked about = asked();
    about.person = person.toStdString();
    m_store.run<UnitRead>([about](record::Store &store) { return readUnit(store, about); },
                          m_asker.now(), [this](const UnitRead &read) { show(read); },
                          [this](const record::StoreError &error) { refuse(error); });
}

void LeadModel::show(const UnitRead &read)
{
    if (read.standings.empty()) {
        return;
    }
    const record::Standing &standing = read.standings.front();
    const auto views
        = report::unitView(read.standings, read.lines, asked().courses, read.units, today());
    const report::PersonView &view = views.persons.front();
    std::vector<RowsModel::Row> rows;
    for (const std::string &module : views.modules) {
        const report::CompletionLine &line = view.lines.at(module);
        const StateLook look = lookOf(line, today());
        rows.push_back({titleOf(module), look.text, look.icon, look.tone, detailOf(line),
                        earlierOf(standing.rounds, module)});
    }
    m_rounds.setRows(std::move(rows));
    const StateLook look = lookOf(view);
    QStringList detail;
    for (const std::string &unit : standing.person.units) {
        detail << q(people::joined(people::pathOf(read.units, unit)));
    }
    detail.prepend(upperFirst(q(standing.person.profession)));
    detail.removeAll(QString());
    m_chosen = {{u"name"_s, q(standing.person.name)},
                {u"detail"_s, detail.join(u" · "_s)},
                {u"state"_s, look.text},
                {u"icon"_s, look.icon},
                {u"tone"_s, look.tone}};
    Q_EMIT chosenChanged();
}

bool LeadModel::leave()
{
    if (m_chosen.isEmpty()) {
        return false;
    }
    m_chosen.clear();
    m_rounds.setRows({});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace minplan::app
