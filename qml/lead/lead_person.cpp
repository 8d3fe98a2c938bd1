#include "app/qt_values.h"
#include "lead/lead_model.h"
#include "lead/lead_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// Those that have a row in the list, in its order, and then those from which the person is exempt.
std::vector<report::ModuleTraining> shownTrainings(std::vector<report::ModuleTraining> trainings,
                                                   const std::vector<std::string> &order)
{
    const auto placeOf = [&order](const report::ModuleTraining &training) {
        return std::find(order.begin(), order.end(), training.module);
    };
    std::erase_if(trainings, [&](const auto &training) {
        return placeOf(training) == order.end() && !training.rounds.back().exempt;
    });
    std::stable_sort(trainings.begin(), trainings.end(), [&](const auto &left, const auto &right) {
        return placeOf(left) < placeOf(right);
    });
    return trainings;
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

void LeadModel::show(const UnitRead &one)
{
    if (one.standings.empty()) {
        return;
    }
    const UnitRead read = one;
    m_one = read;
    const record::Standing &standing = read.standings.front();
    const std::vector<std::string> &modules = read.view.modules;
    const report::PersonView &view = read.view.persons.front();
    std::vector<RowsModel::Row> rows;
    for (const report::ModuleTraining &training :
         shownTrainings(report::trainingOf(standing, asked().courses, today()), modules)) {
        const auto line
            = std::find_if(read.lines.begin(), read.lines.end(),
                           [&](const auto &known) { return known.module == training.module; });
        const bool isExempt = training.rounds.back().exempt.has_value();
        const StateLook look = isExempt ? exemptLook() : lookOf(*line, today());
        rows.push_back({titleOf(training.module), look.text, look.icon, look.tone,
                        isExempt ? QString() : detailOf(*line), earlierOf(training),
                        q(training.module)});
    }
    m_deciding.look(standing, asked().courses, today());
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
                {u"tone"_s, look.tone},
                {u"reminded"_s, remindedText(view.reminded, today())},
                {u"mayRemind"_s, !report::remaining(view, reminderSetting(modules)).empty()}};
    Q_EMIT chosenChanged();
}

void LeadModel::redecide(const people::Fact &fact)
{
    const auto place
        = std::find_if(m_read.standings.begin(), m_read.standings.end(),
                       [&fact](const auto &one) { return one.person.id == fact.subject; });
    if (place == m_read.standings.end()) {
        return;
    }
    for (const auto &[field, value] : fact.fields) {
        people::retake(place->decided, field, value);
    }
    UnitRead one = m_read;
    one.standings = {*place};
    one.view = viewOf(one);
    one.lines = report::completion(one.standings, asked().courses, {}, m_now());
    m_read.view = viewOf(m_read);
    work();
    show(one);
}

bool LeadModel::leave()
{
    if (m_reminding.leave() || m_assigning.leave() || m_effect.leave() || m_teaching.leave()
        || m_deciding.leave()) {
        return true;
    }
    if (m_chosen.isEmpty()) {
        return goUp();
    }
    m_chosen.clear();
    m_one = {};
    m_deciding.forget();
    m_rounds.setRows({});
    Q_EMIT chosenChanged();
    return true;
}

} // namespace minplan::app
