#include "app/qt_values.h"
#include "lead/lead_model.h"
#include "lead/lead_words.h"

using namespace Qt::StringLiterals;

namespace minplan::app {
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
    std::map<std::string, QString> earlier;
    for (const auto &training : report::trainingOf(standing, asked().courses, today())) {
        earlier[training.module] = earlierOf(training);
    }
    std::vector<RowsModel::Row> rows;
    for (const std::string &module : views.modules) {
        const report::CompletionLine &line = view.lines.at(module);
        const StateLook look = lookOf(line, today());
        rows.push_back(
            {titleOf(module), look.text, look.icon, look.tone, detailOf(line), earlier[module]});
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
