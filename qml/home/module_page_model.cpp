#include "home/module_page_model.h"

#include "app/qt_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

ModulePageModel::ModulePageModel(Library &library, CertificateModel &certificate,
                                 std::function<record::Millis()> now, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_certificate(certificate)
    , m_now(std::move(now))
    , m_steps({"title", "kind", "stateText", "icon", "tone"})
    , m_news({"title", "kind", "stateText", "icon", "tone"})
    , m_findings({"place", "sentence", "hint", "severity", "excerpt"})
{ }

void ModulePageModel::open(const QString &id, const Records &records, std::function<void()> opened)
{
    m_id = id;
    m_library.load(id.toStdString(), this,
                   [this, id, records, opened = std::move(opened)](WholeModule whole) {
                       if (id == m_id) { // else another was opened meanwhile
                           take(std::move(whole), records);
                           opened();
                       }
                   });
}

void ModulePageModel::take(WholeModule whole, const Records &records)
{
    m_whole = std::move(whole);
    m_records = records;
    m_certificate.reset();
    const std::string key = m_id.toStdString();
    const ModuleEntry *entry = m_library.find(key);
    m_entry = entry == nullptr ? ModuleEntry() : *entry;
    m_standing = standingOf(key, m_library.shelf(), records, m_now());
    m_card = cardOf(m_entry, m_standing, m_library.shelf(), 0);
    fillSteps();
    fillNews();
    fillFindings();
    Q_EMIT changed();
}

QString ModulePageModel::title() const
{
    return q(m_entry.head.title);
}

QString ModulePageModel::summary() const
{
    return q(m_entry.head.summary);
}

QString ModulePageModel::line() const
{
    return broken() ? QString() : contentLine(m_entry.head);
}

QString ModulePageModel::result() const
{
    if (m_standing.passedOn) {
        const QString day
            = QLocale().toString(q(*m_standing.passedOn).date(), tr("d. MMMM yyyy", "date format"));
        const QString points = pointsText(m_standing);
        return points.isEmpty() ? tr("Du fullførte %1.").arg(day)
                                : tr("Du besto %1 med %2.").arg(day, points);
    }
    if (m_standing.state == CardState::Failed) {
        return tr("Du fikk %1. Det er ikke nok til å bestå ennå. Les gjerne igjennom før du prøver "
                  "igjen.")
            .arg(pointsText(m_standing));
    }
    return {};
}

QString ModulePageModel::startText() const
{
    if (broken() || m_standing.state == CardState::Locked) {
        return {};
    }
    if (m_standing.open) {
        return tr("Fortsett");
    }
    return m_standing.state == CardState::NotStarted ? tr("Start") : tr("Ta på nytt");
}

QString ModulePageModel::lockedText() const
{
    if (m_standing.state != CardState::Locked) {
        return {};
    }
    const ModuleEntry *first = m_library.find(m_standing.lockedBy);
    return tr("Fullfør «%1» først. Den bygger opp til denne.")
        .arg(q(first == nullptr ? m_standing.lockedBy : first->head.title));
}

QStringList ModulePageModel::objectives() const
{
    QStringList texts;
    if (m_whole != nullptr) {
        for (const auto &objective : m_whole->value.objectives) {
            texts << q(objective.text);
        }
    }
    return texts;
}

std::shared_ptr<const module::Module> ModulePageModel::playable() const
{
    if (m_whole == nullptr || !m_whole->usable()) {
        return nullptr;
    }
    return {m_whole, &m_whole->value};
}

std::string ModulePageModel::courseOfModule() const
{
    for (const auto &course : m_library.shelf().courses) {
        const auto &ids = course.modules;
        if (std::find(ids.begin(), ids.end(), m_id.toStdString()) != ids.end()) {
            return course.course.id;
        }
    }
    return {};
}

void ModulePageModel::makeCertificate()
{
    m_certificate.make(courseOfModule(), m_id.toStdString(), m_records);
}

} // namespace minplan::app
