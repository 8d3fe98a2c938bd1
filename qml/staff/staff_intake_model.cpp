#include "staff/staff_intake_model.h"

#include "app/finding_words.h"
#include "app/qt_values.h"
#include "app/typed_path.h"
#include "people/access_of.h"
#include "record/identifiers.h"
#include "report/dates.h"
#include "report/staff_preview.h"

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

QString detailOf(const people::Person &person, const people::Units &units)
{
    QStringList parts{q(report::unitsInWords(person.units, units)), q(person.profession),
                      q(report::rolesInWords(person, units))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What the list was laid upon is what is there now.
bool isSame(const people::Roster &before, const people::Roster &now)
{
    return before.persons == now.persons && before.units == now.units;
}

} // namespace

StaffIntakeModel::StaffIntakeModel(StoreClient &store, const Session &session,
                                   const Library &library, record::Surroundings surroundings,
                                   QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_surroundings(std::move(surroundings))
    , m_findings({"place", "severity", "sentence", "hint"})
    , m_changes({"group", "name", "detail", "first"})
{ }

QString StaffIntakeModel::file() const
{
    return q(m_path.filename().string());
}

QString StaffIntakeModel::headings() const
{
    return q(exchange::staffHeadings()).trimmed();
}

QString StaffIntakeModel::summary() const
{
    const people::StaffPlan &plan = m_looked.intake.plan;
    const auto count = [](std::size_t number) { return static_cast<int>(number); };
    const QStringList counts{tr("%n ny(e)", nullptr, count(plan.added.size())),
                             tr("%n endret", nullptr, count(plan.changed.size())),
                             tr("%n slutter", nullptr, count(plan.left.size())),
                             tr("%n uendret", nullptr, count(plan.unchanged))};
    return counts.join(u", "_s) + u'.';
}

void StaffIntakeModel::look(const QString &path)
{
    const QString wanted = typedPath(path);
    if (m_busy) {
        return;
    }
    m_notice.clear();
    if (wanted.isEmpty()) {
        m_fault = tr("Skriv hvor filen ligger, eller dra den hit.");
        Q_EMIT changed();
        return;
    }
    m_path = wanted.toStdString();
    run(looking(), [this](const Looked &looked) { show(looked); });
}

void StaffIntakeModel::run(std::function<Looked(record::Store &)> work,
                           std::function<void(const Looked &)> done)
{
    m_busy = true;
    m_fault.clear();
    Q_EMIT changed();
    m_store.runSaving<Looked>(
        std::move(work), m_asker.now(),
        [this, done = std::move(done)](const Looked &looked) {
            m_busy = false;
            done(looked);
            Q_EMIT changed();
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

std::function<StaffIntakeModel::Looked(record::Store &)> StaffIntakeModel::looking() const
{
    return [file = m_path, person = m_session.person().id, surroundings = m_surroundings,
            municipality = m_library.shelf().site.municipality](record::Store &store) {
        const record::Access access = accessOf(store, person);
        people::Roster roster = access.roster();
        const exchange::StaffGround ground{
            roster, municipality, report::isoDate(text::osloDay(surroundings.now())),
            [&surroundings] { return record::randomUuid(surroundings.random); }};
        return Looked{std::move(roster), exchange::planStaff(file, ground)};
    };
}

void StaffIntakeModel::show(const Looked &looked)
{
    m_looked = looked;
    m_state = !looked.intake.willDo()      ? State::Refused
        : looked.intake.plan.facts.empty() ? State::Same
                                           : State::Preview;
    fillFindings();
    fillChanges();
}

void StaffIntakeModel::takeIn()
{
    if (m_busy || m_state != State::Preview) {
        return;
    }
    m_notice.clear();
    run(
        [person = m_session.person().id, shown = m_looked,
         again = looking()](record::Store &store) {
            record::Access access = accessOf(store, person);
            if (!isSame(shown.roster, access.roster())) {
                return again(store);
            }
            access.takeIn(shown.intake.plan, shown.intake.file);
            return shown;
        },
        [this](const Looked &looked) {
            if (isSame(looked.roster, m_looked.roster)) {
                m_state = State::Done;
                Q_EMIT takenIn();
                return;
            }
            m_notice = tr("Noe ble endret av andre mens du så på. Ingenting er tatt inn. Se over "
                          "en gang til.");
            show(looked);
        });
}

void StaffIntakeModel::forget()
{
    m_asker.leave();
    m_busy = false;
    (void)again();
}

bool StaffIntakeModel::again()
{
    const bool away = m_state != State::Choose;
    m_state = State::Choose;
    m_looked = {};
    m_fault.clear();
    m_notice.clear();
    fillFindings();
    fillChanges();
    Q_EMIT changed();
    return away;
}

void StaffIntakeModel::fillFindings()
{
    std::vector<RowsModel::Row> rows;
    for (const text::Finding &finding : m_looked.intake.notes) {
        const int line = finding.at.begin.line;
        rows.push_back({line > 0 ? tr("Linje %1").arg(line) : file(),
                        severityText(finding.kind->severity),
                        q(text::message(finding, spokenLanguage())),
                        q(text::hint(finding, spokenLanguage()))});
    }
    m_findings.setRows(std::move(rows));
}

void StaffIntakeModel::fillChanges()
{
    const people::StaffPlan &plan = m_looked.intake.plan;
    std::vector<RowsModel::Row> rows;
    const auto add = [&rows](const QString &group, const std::string &name, const QString &detail) {
        const bool first = rows.empty() || rows.back().front() != group;
        rows.push_back({group, q(name), detail, first});
    };
    for (const people::Unit &unit : plan.newUnits) {
        add(tr("Nye enheter"), people::joined(people::pathOf(plan.units, unit.id)), {});
    }
    for (const people::Person &person : plan.added) {
        add(tr("Nye"), person.name, detailOf(person, plan.units));
    }
    for (const people::PersonChange &change : plan.changed) {
        add(tr("Endret"), change.after.name, q(report::changeInWords(change, plan.units)));
    }
    for (const people::Person &person : plan.left) {
        add(tr("Slutter"), person.name, detailOf(person, plan.units));
    }
    m_changes.setRows(std::move(rows));
}

} // namespace minplan::app
