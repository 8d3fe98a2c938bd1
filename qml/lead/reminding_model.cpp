#include "lead/reminding_model.h"

#include "app/qt_values.h"
#include "documents/calendar_json.h"
#include "lead/lead_words.h"
#include "people/access_of.h"
#include "text/day.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

constexpr std::size_t kNamesShown = 30;

} // namespace

RemindingModel::RemindingModel(StoreClient &store, const Session &session,
                               std::function<record::Millis()> now,
                               std::vector<std::filesystem::path> folders, Told told,
                               QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_now(std::move(now))
    , m_told(std::move(told))
    , m_calendar(std::move(folders))
{ }

QString RemindingModel::title() const
{
    return toOne()
        ? tr("Minn %1 på opplæringen").arg(q(m_plan.persons.front().person.name))
        : tr("Minn %n person(er) på opplæringen", nullptr, static_cast<int>(m_plan.persons.size()));
}

QString RemindingModel::whom() const
{
    QStringList names;
    for (const report::PersonView &view : m_plan.persons) {
        if (static_cast<std::size_t>(names.size()) == kNamesShown) {
            break;
        }
        const QString name = q(view.person.name);
        names << (view.reminded ? tr("%1 (minnet %2)")
                                      .arg(name, remindedDay(*view.reminded, m_plan.setting.today))
                                : name);
    }
    const auto more = m_plan.persons.size() - static_cast<std::size_t>(names.size());
    const QString list = names.join(u", "_s);
    return more == 0 ? list : tr("%1 og %n til", nullptr, static_cast<int>(more)).arg(list);
}

QString RemindingModel::before() const
{
    return toOne() ? remindedText(m_plan.persons.front().reminded, m_plan.setting.today)
                   : QString();
}

QString RemindingModel::subject() const
{
    return q(m_text.subject);
}

QString RemindingModel::body() const
{
    return q(m_text.body);
}

QStringList RemindingModel::mails() const
{
    QStringList names;
    const auto number = static_cast<int>(m_mails.links.size());
    for (int at = 1; at <= number; ++at) {
        names << (number == 1 ? tr("Åpne i e-post") : tr("E-post %1 av %2").arg(at).arg(number));
    }
    return names;
}

QString RemindingModel::mailNote() const
{
    QStringList notes;
    if (m_mails.withoutBody && !m_mails.links.empty()) {
        notes << tr("Teksten er for lang for en lenke. Kopier den, og lim den inn i e-posten.");
    }
    if (!m_receivers.without.empty()) {
        QStringList names;
        for (const std::string &name : m_receivers.without) {
            names << q(name);
        }
        notes << tr("Uten e-postadresse: %1. Adressen leses inn med listen over ansatte.")
                     .arg(names.join(u", "_s));
    }
    return notes.join(u'\n');
}

void RemindingModel::begin(Plan plan)
{
    forget();
    m_plan = std::move(plan);
    if (active()) {
        m_text = toOne() ? report::reminderFor(m_plan.persons.front(), m_plan.setting)
                         : report::reminderForAll(m_plan.persons, m_plan.setting);
        m_receivers = report::receiversOf(m_plan.persons);
        m_mails = report::mailLinks(m_receivers.addresses, m_text);
    }
    Q_EMIT changed();
}

template <typename Test> RemindingModel::Persons RemindingModel::those(const Test &test) const
{
    Persons some;
    std::copy_if(m_plan.persons.begin(), m_plan.persons.end(), std::back_inserter(some), test);
    return some;
}

QString RemindingModel::notedText(std::size_t persons)
{
    return tr("Det er notert at %n person(er) er minnet i dag.", nullptr,
              static_cast<int>(persons));
}

void RemindingModel::copy()
{
    note(m_plan.persons, record::ReminderWay::Copied, [this] {
        QGuiApplication::clipboard()->setText(body());
        m_done = tr("Teksten er kopiert. Lim den inn der du skriver til folk.") + u' '
            + notedText(m_plan.persons.size());
    });
}

void RemindingModel::mail(int number)
{
    const auto at = static_cast<std::size_t>(number);
    if (number < 0 || at >= m_mails.links.size()) {
        return;
    }
    std::size_t from = 0;
    for (std::size_t before = 0; before < at; ++before) {
        from += m_mails.receivers[before];
    }
    std::size_t place = 0;
    const Persons receivers = those([&](const report::PersonView &view) {
        const bool isMailed = !view.person.email.empty();
        const std::size_t mine = isMailed ? place++ : 0;
        return isMailed && mine >= from && mine < from + m_mails.receivers[at];
    });
    note(receivers, record::ReminderWay::Mail, [this, at, many = receivers.size()] {
        const QUrl link = QUrl::fromEncoded(QByteArray::fromStdString(m_mails.links[at]));
        if (QDesktopServices::openUrl(link)) {
            m_done = tr("E-posten er åpnet i e-postprogrammet. Send den derfra.") + u' '
                + notedText(many);
        } else {
            m_fault = tr("E-postprogrammet svarte ikke. Kopier teksten, og lim den inn i e-posten.")
                + u' ' + notedText(many);
        }
    });
}

void RemindingModel::saveDays()
{
    if (!hasDays() || m_calendar.state() == DocumentModel::State::Working) {
        return;
    }
    const Persons dated = those(
        [this](const report::PersonView &view) { return m_plan.dated.contains(view.person.id); });
    note(dated, record::ReminderWay::Calendar, [this, many = dated.size()] {
        const QString day = q(text::isoDate(m_plan.setting.today));
        m_calendar.write(
            toJson(DayFile{m_plan.days, m_now(), spokenLanguage()}),
            tr("Frister %1 %2", "file name: unit or person, day").arg(m_plan.place, day)
                + u".ics"_s);
        m_done = notedText(many);
    });
}

void RemindingModel::note(const Persons &persons, record::ReminderWay way,
                          std::function<void()> what)
{
    if (m_busy || persons.empty()) {
        return;
    }
    m_busy = true;
    m_done.clear();
    m_fault.clear();
    m_calendar.reset();
    Q_EMIT changed();
    const auto reminding = report::remindingOf(persons, m_plan.setting);
    m_store.runSaving<bool>(
        [actor = m_session.person().id, reminding, way](record::Store &store) {
            accessOf(store, actor, people::Right::Assignment).noteReminded(reminding, way);
            return true;
        },
        m_asker.now(),
        [this, reminding, way, what = std::move(what)](bool) {
            m_busy = false;
            mark(reminding, {m_now(), way});
            what();
            Q_EMIT changed();
        },
        [this](const record::StoreError &error) {
            m_busy = false;
            m_fault = q(record::sentence(error, spokenLanguage()));
            Q_EMIT changed();
        });
}

void RemindingModel::mark(const std::vector<record::Reminding> &noted, record::Reminded how)
{
    std::set<std::string> ids;
    for (const record::Reminding &one : noted) {
        ids.insert(one.person.id);
    }
    for (report::PersonView &view : m_plan.persons) {
        if (ids.contains(view.person.id)) {
            view.reminded = how;
        }
    }
    m_told(noted, how);
}

bool RemindingModel::leave()
{
    const bool here = active();
    if (here && !m_busy) {
        forget();
    }
    return here;
}

void RemindingModel::forget()
{
    m_asker.leave();
    m_plan = {};
    m_text = {};
    m_receivers = {};
    m_mails = {};
    m_calendar.reset();
    m_done.clear();
    m_fault.clear();
    m_busy = false;
    Q_EMIT changed();
}

} // namespace minplan::app
