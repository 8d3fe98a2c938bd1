#include "teaching/plan_model.h"

#include "app/qt_values.h"
#include "people/access_of.h"
#include "people/decisions.h"
#include "record/identifiers.h"
#include "teaching/teaching_words.h"
#include "text/typed_day.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// What is wrong with a text that may be empty; else empty.
QString faultIn(const QString &text)
{
    using people::NameFault;
    const std::string words = text.trimmed().toStdString();
    const NameFault fault = words.empty() ? NameFault::None : people::checkReason(words);
    return fault == NameFault::PersonalNumber
        ? PlanModel::tr("Dette ligner et fødselsnummer. Skriv det uten nummeret.")
        : fault == NameFault::None ? QString()
                                   : PlanModel::tr("Skriv høyst 200 tegn.");
}

} // namespace

PlanModel::PlanModel(StoreClient &store, const Session &session, Library &library,
                     std::function<std::uint64_t()> random, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_random(std::move(random))
    , m_rows({"rowId", "title", "isStep", "ticked"})
{ }

QStringList PlanModel::units() const
{
    QStringList units;
    for (const people::Unit &unit : m_place.reachable) {
        units << q(people::joined(people::pathOf(m_place.units, unit.id)));
    }
    return units;
}

void PlanModel::begin(const AssigningModel::Place &place)
{
    forget();
    m_place = place;
    const people::Units &units = m_place.reachable;
    const auto shown = std::find_if(units.begin(), units.end(), [this](const people::Unit &unit) {
        return unit.id == m_place.shown;
    });
    m_unit = shown != units.end() ? static_cast<int>(shown - units.begin())
        : units.size() == 1       ? 0
                                  : -1;
    m_modules.fill(m_library);
    fill();
}

void PlanModel::change(const people::TeachingSession &session)
{
    forget();
    m_before = session;
    if (const auto day = text::parseIsoDate(session.date)) {
        m_day = q(text::typedDay(*day));
    }
    m_time = q(session.time);
    m_placeName = q(session.place);
    m_title = q(session.title);
    Q_EMIT changed();
}

void PlanModel::fill()
{
    m_rows.updateRows(m_modules.rows());
    Q_EMIT changed();
}

void PlanModel::toggle(const QString &row)
{
    m_modules.toggle(row);
    m_faults.clear();
    const std::string module = row.toStdString();
    if (m_modules.isTicked(module) && !m_modules.isKnown(module)) {
        m_library.load(module, m_asker.now(), [this, module](const WholeModule &whole) {
            m_modules.take(module, whole);
            fill();
        });
    }
    fill();
}

std::vector<people::Person> PlanModel::inUnit() const
{
    const auto unit = static_cast<std::size_t>(m_unit);
    if (m_unit < 0 || unit >= m_place.reachable.size()) {
        return {};
    }
    const auto below = people::withBelow(m_place.units, {m_place.reachable[unit].id});
    std::vector<people::Person> people = m_place.people;
    std::erase_if(people, [&below](const people::Person &person) {
        return std::none_of(person.units.begin(), person.units.end(),
                            [&below](const std::string &id) { return below.contains(id); });
    });
    return people;
}

people::TeachingSession PlanModel::chosen(QVariantMap &faults) const
{
    people::TeachingSession session = m_before;
    const auto unit = static_cast<std::size_t>(m_unit);
    if (m_unit >= 0 && unit < m_place.reachable.size()) {
        session.unit = m_place.reachable[unit].id;
    } else if (!changing()) {
        faults[u"unit"_s] = tr("Velg hvilken enhet det er for.");
    }
    if (const auto day = text::typedDay(m_day.toStdString())) {
        session.date = text::isoDate(*day);
    } else {
        faults[u"day"_s] = tr("Skriv dagen med dag, måned og år, slik: 3.5.2027.");
    }
    session.time = typedTime(m_time);
    if (session.time.empty() && !m_time.trimmed().isEmpty()) {
        faults[u"time"_s] = tr("Skriv klokkeslettet slik: 13:30. Feltet kan også stå tomt.");
    }
    for (const auto &[field, text] :
         {std::pair(u"place"_s, m_placeName), std::pair(u"title"_s, m_title)}) {
        if (const QString fault = faultIn(text); !fault.isEmpty()) {
            faults[field] = fault;
        }
    }
    session.place = m_placeName.trimmed().toStdString();
    session.title = m_title.trimmed().toStdString();
    if (!changing()) {
        session.covers = m_modules.covers();
    }
    if (session.covers.empty()) {
        faults[u"covers"_s] = tr("Velg hva dere skal gå gjennom: minst ett steg.");
    }
    return session;
}

void PlanModel::plan()
{
    if (m_busy) {
        return;
    }
    m_faults.clear();
    people::TeachingSession session = chosen(m_faults);
    if (m_faults.isEmpty()) {
        session.id = changing() ? m_before.id : record::randomUuid(m_random);
        store(session);
    }
    Q_EMIT changed();
}

void PlanModel::store(const people::TeachingSession &session)
{
    m_busy = true;
    m_fault.clear();
    const std::vector<people::Person> invited // nobody anew where no unit is chosen
        = m_inviteAll ? inUnit() : std::vector<people::Person>();
    m_store.runSaving<bool>(
        [actor = m_session.person().id, session, invited](record::Store &store) {
            record::Access access = accessOf(store, actor, people::Right::Assignment);
            store.together([&] {
                access.plan(session);
                access.invite(session, invited);
            });
            return true;
        },
        m_asker.now(),
        [this, id = q(session.id)](bool) {
            m_busy = false;
            Q_EMIT planned(id);
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void PlanModel::forget()
{
    m_asker.leave();
    m_place = {};
    m_before = {};
    m_modules = {};
    m_faults.clear();
    m_day.clear();
    m_time.clear();
    m_placeName.clear();
    m_title.clear();
    m_fault.clear();
    m_unit = -1;
    m_inviteAll = true;
    m_busy = false;
    m_rows.setRows({});
    Q_EMIT changed();
}

} // namespace minplan::app
