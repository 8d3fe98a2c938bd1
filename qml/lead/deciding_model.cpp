#include "lead/deciding_model.h"

#include "app/qt_values.h"
#include "lead/lead_words.h"
#include "people/access_of.h"
#include "report/deciding.h"
#include "text/typed_day.h"

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

std::string moduleOf(const people::Fact &fact)
{
    const auto named
        = fact.fields.empty() ? std::nullopt : people::decisionNamed(fact.fields.begin()->first);
    return named ? named->module : std::string();
}

QVariantMap standing(const people::Fact &fact)
{
    return {{u"text"_s, standingText(fact)},
            {u"field"_s, q(fact.fields.begin()->first)},
            {u"takeBack"_s, takeBackText(kindOf(fact).value())}};
}

QVariantMap decisionOf(const people::Person &person, const std::string &module,
                       const report::Deciding &deciding)
{
    QVariantList stands;
    if (deciding.extended) {
        stands << standing(people::extended(person, module, *deciding.extended));
    }
    if (deciding.exempt) {
        stands << standing(people::exempted(person, module, *deciding.exempt));
    }
    for (const people::Recognised &one : deciding.recognised) {
        stands << standing(people::recognised(person, module, one));
    }
    return {{u"mayExtend"_s, deciding.mayExtend},
            {u"mayExempt"_s, deciding.mayExempt},
            {u"mayRecognise"_s, deciding.mayRecognise},
            {u"standing"_s, stands}};
}

} // namespace

DecidingModel::DecidingModel(StoreClient &store, const Session &session, Library &library,
                             Told told, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_library(library)
    , m_told(std::move(told))
{ }

QString DecidingModel::done() const
{
    return doneText(m_done);
}

QString DecidingModel::doneModule() const
{
    return q(moduleOf(m_done));
}

void DecidingModel::look(const record::Standing &standing, std::vector<module::Course> courses,
                         text::Day today)
{
    if (standing.person.id != m_standing.person.id) {
        forget();
    }
    m_standing = standing;
    m_courses = std::move(courses);
    m_today = today;
    fill();
}

void DecidingModel::fill()
{
    m_decisions.clear();
    for (const auto &training : report::trainingOf(m_standing, m_courses, m_today)) {
        m_decisions[q(training.module)]
            = decisionOf(m_standing.person, training.module,
                         report::decidingOf(training, m_standing.decided, m_today));
    }
    Q_EMIT changed();
}

void DecidingModel::begin(const QString &module, Kind kind)
{
    if (m_busy) {
        return;
    }
    (void)leave();
    m_module = module.toStdString();
    m_kind = kind;
    m_done = {};
    Q_EMIT changed();
}

bool DecidingModel::leave()
{
    const bool open = !m_module.empty() && !m_busy;
    if (open) {
        m_module.clear();
        m_dayFault.clear();
        m_wordsFault.clear();
        m_fault.clear();
        Q_EMIT changed();
    }
    return open;
}

void DecidingModel::forget()
{
    m_asker.leave();
    m_busy = false;
    (void)leave();
    m_standing = {};
    m_decisions.clear();
    m_fault.clear();
    m_done = {};
    Q_EMIT changed();
}

std::optional<text::Day> DecidingModel::dayIn(const QString &words)
{
    const auto day = text::typedDay(words.toStdString());
    const bool isPast = day && *day < m_today;
    const bool isAhead = day && *day > m_today;
    if (!day) {
        m_dayFault = tr("Skriv dagen med dag, måned og år, slik: 3.5.2027.");
    } else if (m_kind == Kind::Extend && isPast) {
        m_dayFault = tr("Den dagen er gått. Velg en dag fra i dag og framover.");
    } else if (m_kind == Kind::Recognise && isAhead) {
        m_dayFault = tr("Den dagen er ikke kommet ennå. Skriv dagen opplæringen ble tatt.");
    }
    return m_dayFault.isEmpty() ? day : std::nullopt;
}

void DecidingModel::save(const QString &day, const QString &words)
{
    if (m_busy || m_module.empty()) {
        return;
    }
    m_fault.clear();
    m_dayFault.clear();
    const std::string said = words.toStdString();
    m_wordsFault = app::wordsFault(static_cast<DecisionKind>(m_kind), people::checkReason(said));
    const auto written = m_kind == Kind::Exempt ? std::optional(m_today) : dayIn(day);
    if (!written || !m_wordsFault.isEmpty()) {
        Q_EMIT changed();
        return;
    }
    const people::Person &person = m_standing.person;
    switch (m_kind) {
    case Kind::Extend:
        saveIfChanging(people::extended(person, m_module, {m_today, *written, said}));
        break;
    case Kind::Exempt:
        saveIfChanging(people::exempted(person, m_module, {m_today, said}));
        break;
    case Kind::Recognise:
        saveRecognised(*written, said);
        break;
    }
}

/// For how long it holds stands in the module itself.
void DecidingModel::saveRecognised(text::Day day, const std::string &proof)
{
    m_busy = true;
    Q_EMIT changed();
    m_library.load(m_module, m_asker.now(), [this, day, proof](const WholeModule &module) {
        m_busy = false;
        const int months = module == nullptr ? 0 : module->value.validMonths.value_or(0);
        saveIfChanging(people::recognised(m_standing.person, m_module, {day, months, proof}));
    });
}

void DecidingModel::saveIfChanging(const people::Fact &fact)
{
    if (report::changesRounds(m_standing, fact, m_courses, m_today)) {
        say(fact);
        return;
    }
    m_faultModule = m_module;
    if (m_kind == Kind::Extend) {
        m_dayFault = tr("Fristen er allerede den dagen eller senere. Velg en senere dag.");
    } else {
        m_fault = tr("Dette endrer ingenting for %1.").arg(q(m_standing.person.name));
    }
    Q_EMIT changed();
}

void DecidingModel::takeBack(const QString &module, const QString &field)
{
    if (!m_busy) {
        m_faultModule = module.toStdString();
        say({people::Fact::About::Person, m_standing.person.id, {{field.toStdString(), ""}}});
    }
}

void DecidingModel::undo()
{
    if (!m_busy && !m_back.fields.empty()) {
        say(m_back);
    }
}

void DecidingModel::say(const people::Fact &fact)
{
    m_busy = true;
    m_fault.clear();
    m_faultModule = moduleOf(fact);
    Q_EMIT changed();
    const people::Fact back = people::before(fact, m_standing.person, m_standing.decided);
    m_store.runSaving<bool>(
        [actor = m_session.person().id, person = m_standing.person, fact](record::Store &store) {
            record::Access access = accessOf(store, actor, people::Right::Assignment);
            access.decide(store.findPerson(person.id).value_or(person), fact);
            return true;
        },
        m_asker.now(), [this, fact, back](bool) { saved(fact, back); },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void DecidingModel::saved(const people::Fact &fact, const people::Fact &back)
{
    m_busy = false;
    m_done = fact;
    m_back = back;
    (void)leave();
    m_told(fact);
    Q_EMIT changed();
}

} // namespace minplan::app
