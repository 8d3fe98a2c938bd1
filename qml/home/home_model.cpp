#include "home/home_model.h"

#include "app/qt_values.h"
#include "app/store_client.h"
#include "record/own_rounds.h"
#include "record/share.h"

#include <QDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace minplan::app {
namespace {

/// How soon what another window or a command recorded is on the screen.
constexpr int kLookForOthersMs = 3000;

Records recordsOf(const record::Store &store, const std::string &person)
{
    return {record::ownRounds(store, person), store.attempts(person)};
}

int minutesLeft(const module::ModuleHead &head, int percent)
{
    return std::max(1, static_cast<int>(std::lround(head.minutes * (100 - percent) / 100.0)));
}

} // namespace

HomeModel::HomeModel(StoreClient &store, Library &library, Session &session,
                     CertificateModel &certificate, std::function<record::Millis()> now,
                     QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_library(library)
    , m_session(session)
    , m_certificate(certificate)
    , m_now(std::move(now))
{
    connect(&library, &Library::shelfReady, this, &HomeModel::rebuild);
    connect(&library, &Library::moduleChecked, this, &HomeModel::rebuild);
    m_others.setInterval(kLookForOthersMs);
    connect(&m_others, &QTimer::timeout, this, &HomeModel::refreshIfChanged);
    m_others.start();
}

bool HomeModel::ready() const
{
    return m_library.ready() && m_haveRecords;
}

bool HomeModel::empty() const
{
    return m_library.ready() && m_library.shelf().modules.empty();
}

QString HomeModel::emptyReason() const
{
    const Shelf &shelf = m_library.shelf();
    const QString folder = QDir::toNativeSeparators(q(shelf.folder.string()));
    return shelf.folderExists
        ? tr("Min plan leste mappen %1, men fant ingen moduler der.").arg(folder)
        : tr("Min plan lette i mappen %1, men den finnes ikke.").arg(folder);
}

void HomeModel::refresh()
{
    const std::string person = m_session.person().id;
    if (person.empty()) {
        return;
    }
    m_store.run<Records>([person](record::Store &store) { return recordsOf(store, person); }, this,
                         [this](const Records &records) { setRecords(records); },
                         [this](const record::StoreError &error) {
                             m_storeFault = q(record::sentence(error, spokenLanguage()));
                             m_haveRecords = true;
                             rebuild();
                         });
}

void HomeModel::refreshIfChanged()
{
    m_store.run<bool>([](record::Store &store) { return store.changedElsewhere(); }, this,
                      [this](bool changed) {
                          if (changed) {
                              refresh();
                          }
                      },
                      [](const record::StoreError & /*told when something is asked for*/) {});
}

void HomeModel::setShare(const std::string &share)
{
    m_shareWarning = share.empty() ? QString() : q(record::shareWarning(share, spokenLanguage()));
    Q_EMIT changed();
}

void HomeModel::setRecords(Records records)
{
    m_records = std::move(records);
    m_haveRecords = true;
    m_storeFault.clear();
    rebuild();
}

void HomeModel::lookAgain()
{
    m_library.read();
}

void HomeModel::makeCertificate(const QString &course)
{
    m_certificate.make(course.toStdString(), {}, m_records);
}

void HomeModel::rebuild()
{
    if (m_library.ready()) {
        m_greeting = greetingFor(m_session.firstName(), q(m_now()).time().hour());
        chooseNext();
        setRemaining();
        std::vector<CourseListModel::Section> sections;
        for (const auto &course : m_library.shelf().courses) {
            sections.push_back(sectionOf(course));
        }
        m_courses.setSections(std::move(sections));
    }
    Q_EMIT changed();
}

CourseListModel::Section HomeModel::sectionOf(const CourseEntry &course) const
{
    const Shelf &shelf = m_library.shelf();
    CourseListModel::Section section;
    section.id = q(course.course.id);
    section.title = course.course.title.empty() ? tr("Andre moduler")
                                                : tr("«%1»").arg(q(course.course.title));
    section.fault = faultText(course.findings);
    bool allPassed = !course.course.id.empty() && !course.modules.empty();
    int number = 0;
    for (const std::string &id : course.modules) {
        const auto standing = standingOf(id, shelf, m_records, m_now());
        allPassed = allPassed && isPassed(id, m_records, m_now());
        number += course.course.id.empty() ? 0 : 1;
        auto card = cardOf(shelf.modules.at(id), standing, shelf, number);
        card.current = standing.open && card.id == m_next.module;
        section.cards.push_back(std::move(card));
    }
    section.done = allPassed;
    return section;
}

/// The attempt worked on last; else the first module that can be begun.
void HomeModel::chooseNext()
{
    m_next = {};
    const Shelf &shelf = m_library.shelf();
    record::Millis latest{};
    bool begun = false;
    for (const auto &course : shelf.courses) {
        for (std::size_t at = 0; at < course.modules.size(); ++at) {
            const auto standing = standingOf(course.modules[at], shelf, m_records, m_now());
            if (standing.state == CardState::Broken || standing.state == CardState::Locked) {
                continue;
            }
            if (standing.open && (!begun || standing.latest > latest)) {
                begun = true;
                latest = standing.latest;
                setNext(course, at, standing);
            } else if (!begun && m_next.module.isEmpty() && standing.state != CardState::Passed) {
                setNext(course, at, standing);
            }
        }
    }
}

void HomeModel::setNext(const CourseEntry &course, std::size_t at, const Standing &standing)
{
    const auto &head = m_library.shelf().modules.at(course.modules[at]).head;
    const QString title = q(head.title);
    const QString place = course.course.id.empty()
        ? QString()
        : tr("Modul %1 av %2").arg(at + 1).arg(course.modules.size());
    QStringList line;
    if (!place.isEmpty()) {
        line << place;
    }
    m_next.module = q(head.id);
    if (standing.open) {
        m_next.kicker = tr("Fortsett der du slapp");
        m_next.title = standing.title.empty() ? title : q(standing.title);
        m_next.button = tr("Fortsett");
        m_next.percent = standing.percent;
        line << title;
        if (head.minutes > 0) {
            line << tr("ca. %1 min igjen").arg(minutesLeft(head, standing.percent));
        }
    } else {
        m_next.kicker = m_records.attempts.empty() ? tr("Start her") : tr("Neste modul");
        m_next.title = title;
        m_next.button = standing.state == CardState::NotStarted ? tr("Start") : tr("Ta på nytt");
        if (head.minutes > 0) {
            line << tr("%1 min").arg(head.minutes);
        }
    }
    m_next.line = line.join(u" · "_s);
}

void HomeModel::setRemaining()
{
    int all = 0;
    int left = 0;
    QDate due;
    for (const auto &course : m_library.shelf().courses) {
        for (const std::string &id : course.modules) {
            ++all;
            left += isPassed(id, m_records, m_now()) ? 0 : 1;
        }
        if (course.course.due) {
            due = QDate::fromString(q(course.course.due->date), Qt::ISODate);
        }
    }
    if (left == 0) {
        m_remaining = tr("Du har fullført alle modulene.");
    } else if (due.isValid()) {
        m_remaining = tr("Du har %1 av %2 moduler igjen til %3.")
                          .arg(left)
                          .arg(all)
                          .arg(QLocale().toString(due, tr("d. MMMM", "date format")));
    } else {
        m_remaining = tr("Du har %1 av %2 moduler igjen.").arg(left).arg(all);
    }
}

} // namespace minplan::app
