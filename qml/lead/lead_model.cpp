#include "lead/lead_model.h"

#include "app/qt_values.h"
#include "lead/lead_words.h"
#include "text/day.h"
#include "text/norwegian.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

std::vector<module::Course> coursesOn(const Shelf &shelf)
{
    std::vector<module::Course> courses;
    for (const CourseEntry &entry : shelf.courses) {
        courses.push_back(entry.course);
    }
    return courses;
}

} // namespace

LeadModel::LeadModel(StoreClient &store, const Session &session, Library &library,
                     const record::Surroundings &surroundings,
                     std::vector<std::filesystem::path> documents, std::size_t atOnce,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_now(surroundings.now)
    , m_atOnce(atOnce)
    , m_rows({"kind", "rowId", "name", "detail", "cells", "progress", "stateText", "sign", "tone",
              "folded", "spoken"})
    , m_sums({"rowId", "name", "detail", "progress", "share", "stateText", "sign", "tone", "depth",
              "spoken"})
    , m_columns({"number", "title"})
    , m_rounds({"title", "stateText", "sign", "tone", "detail", "earlier", "moduleId"})
    , m_list(documents)
    , m_deciding(store, session, library, [this](const people::Fact &fact) { redecide(fact); })
    , m_assigning(store, session, library, surroundings.random)
    , m_effect(store, session, library, surroundings.now)
    , m_presenting(store, session, library, surroundings.random)
    , m_reminding(store, session, surroundings.now, documents,
                  [this](const auto &noted, const auto &how) { reminded(noted, how); })
    , m_teaching(store, session, library, surroundings, std::move(documents))
{
    const auto cameBack = [this](bool somethingChanged) {
        if (somethingChanged) {
            readAgain();
        }
    };
    connect(&m_assigning, &AssigningModel::left, this, cameBack);
    connect(&m_teaching, &TeachingModel::left, this, cameBack);
    connectPresenting();
    connect(&session, &Session::changed, this, [this] {
        if (m_session.person().id.empty()) {
            forget();
        }
    });
}

UnitAsked LeadModel::asked() const
{
    UnitAsked asked;
    asked.actor = m_session.person().id;
    asked.unit = m_unit;
    asked.below = m_below;
    asked.atOnce = m_atOnce;
    asked.courses = coursesOn(m_library.shelf());
    asked.now = m_now();
    return asked;
}

std::chrono::year_month_day LeadModel::today() const
{
    return text::osloDay(m_now());
}

void LeadModel::open()
{
    forget();
    load();
}

void LeadModel::load()
{
    m_store.run<UnitRead>(
        [asked = asked()](record::Store &store) { return readUnit(store, asked); }, m_asker.now(),
        [this](const UnitRead &read) { take(read); },
        [this](const record::StoreError &error) { refuse(error); });
}

void LeadModel::refuse(const record::StoreError &error)
{
    m_ready = true;
    m_going = false;
    m_fault = q(record::sentence(error, spokenLanguage()));
    Q_EMIT changed();
}

void LeadModel::take(const UnitRead &read)
{
    if (read.sums.has_value() != summed()) {
        m_filter = {}; // the fields it is typed into are other ones from now on
    }
    m_read = read;
    m_ready = true;
    m_going = false;
    m_fault.clear();
    std::set<QString> known;
    for (const record::Standing &standing : m_read.standings) {
        known.insert(q(standing.person.profession));
    }
    known.erase(QString());
    m_professions = QStringList(known.begin(), known.end());
    std::sort(m_professions.begin(), m_professions.end(), [](const auto &left, const auto &right) {
        return text::alphabeticallyBefore(left.toStdString(), right.toStdString());
    });
    if (!m_professions.contains(m_filter.profession)) {
        m_filter.profession.clear();
    }
    work();
    measure();
}

report::UnitView LeadModel::viewOf(const UnitRead &read, const std::string &module) const
{
    return report::unitView(read.standings, coursesOn(m_library.shelf()), module, read.units,
                            today());
}

void LeadModel::work()
{
    m_view = m_read.view;
    if (m_read.sums) {
        m_view.counts = report::countsOf(m_read.sums->summary.everyone);
    }
    m_modules = m_view.modules;
    m_module = std::min(m_module, static_cast<int>(m_modules.size()));
    if (m_module > 0) {
        const std::string &only = m_modules[static_cast<std::size_t>(m_module) - 1];
        m_view = viewOf(m_read, only);
        std::erase_if(m_view.persons, [](const auto &person) { return person.modules.empty(); });
        m_view.counts = report::countsOf(m_view.persons);
    }
    std::vector<RowsModel::Row> columns;
    for (const std::string &module : m_view.modules) {
        const auto place = std::find(m_modules.begin(), m_modules.end(), module);
        columns.push_back({static_cast<int>(place - m_modules.begin()) + 1, titleOf(module)});
    }
    m_columns.setRows(std::move(columns));
    fill();
}

void LeadModel::fill()
{
    m_rows.setRows(listRows(m_view, m_read.units, m_filter, m_folded, today(), m_found));
    fillSums();
    m_remindable = static_cast<int>(
        std::count_if(m_view.persons.begin(), m_view.persons.end(),
                      [this](const report::PersonView &person) { return isLacking(person); }));
    Q_EMIT changed();
}

QString LeadModel::titleOf(const std::string &module) const
{
    const ModuleEntry *entry = m_library.find(module);
    return q(entry == nullptr || entry->head.title.empty() ? module : entry->head.title);
}

QVariantMap LeadModel::counts() const
{
    const report::UnitCounts &counts = m_view.counts;
    return {{u"everyone"_s, counts.everyone},
            {u"passed"_s, counts.passed},
            {u"underWay"_s, counts.underWay},
            {u"toDo"_s, counts.toDo},
            {u"notStarted"_s, counts.notStarted}};
}

QStringList LeadModel::states() const
{
    return {tr("Alle"), tr("Må følges opp"), tr("Pågår"), tr("Ikke startet"), tr("Fullført")};
}

QStringList LeadModel::professions() const
{
    return QStringList(tr("Alle yrker")) + m_professions;
}

int LeadModel::profession() const
{
    return static_cast<int>(m_professions.indexOf(m_filter.profession)) + 1;
}

QStringList LeadModel::moduleNames() const
{
    QStringList names{tr("Alle moduler")};
    for (const std::string &module : m_modules) {
        names << tr("%1 · %2").arg(names.size()).arg(titleOf(module));
    }
    return names;
}

void LeadModel::setProfession(int profession)
{
    m_filter.profession = m_professions.value(profession - 1);
    fill();
}

void LeadModel::setModule(int module)
{
    m_module = std::max(module, 0);
    work();
}

void LeadModel::setState(int state)
{
    m_filter.state = static_cast<ListFilter::State>(
        std::clamp(state, 0, static_cast<int>(states().size()) - 1));
    fill();
}

void LeadModel::setSearch(const QString &search)
{
    if (search != m_filter.search) {
        m_filter.search = search;
        fill();
    }
}

void LeadModel::fold(const QString &unit)
{
    const std::string id = unit.toStdString();
    if (m_folded.erase(id) == 0) {
        m_folded.insert(id);
    }
    fill();
}

void LeadModel::forget()
{
    m_asker.leave();
    m_list.reset();
    m_read = {};
    m_one = {};
    m_view = {};
    m_modules.clear();
    m_unit.clear();
    m_below = true;
    m_going = false;
    m_trail.clear();
    m_cameFrom.clear();
    m_folded.clear();
    m_filter = {};
    m_module = 0;
    m_ready = false;
    m_fault.clear();
    m_columns.setRows({});
    m_deciding.forget();
    m_assigning.forget();
    m_effect.forget();
    m_presenting.forget();
    m_measured.clear();
    m_reminding.forget();
    m_teaching.forget();
    (void)leave();
    fill();
}

} // namespace minplan::app
