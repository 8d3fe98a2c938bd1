#include "workshop/workbench_model.h"

#include "app/finding_words.h"
#include "app/qt_values.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace fs = std::filesystem;

namespace {

/// The preview follows the cursor when it rests, not through every line on its way.
constexpr int kFollowMs = 150;

QString iconOf(text::Severity severity)
{
    return severity == text::Severity::Error  ? u"cross"_s
        : severity == text::Severity::Warning ? u"warning"_s
                                              : u"info"_s;
}

QString toneOf(text::Severity severity)
{
    return severity == text::Severity::Error  ? u"error"_s
        : severity == text::Severity::Warning ? u"warn"_s
                                              : u"info"_s;
}

RowsModel::Row rowOf(const text::Finding &finding)
{
    const text::Severity severity = finding.kind->severity;
    return {severityText(severity),
            iconOf(severity),
            toneOf(severity),
            placeText(finding, true),
            q(text::message(finding, spokenLanguage())),
            q(text::hint(finding, spokenLanguage()))};
}

} // namespace

WorkbenchModel::WorkbenchModel(fs::path file, module::Site site, const fs::path &dataFolder,
                               std::function<std::uint64_t()> random, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_watch(m_file, std::move(site))
    , m_findings({"severity", "sign", "tone", "place", "sentence", "hint"})
    , m_source(dataFolder)
    , m_preview(std::move(random))
{
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &WorkbenchModel::followCursor);
    connect(&m_source, &SourceModel::lineChanged, &m_follow, qOverload<>(&QTimer::start));
    connect(m_preview.player(), &PlayerModel::shown, this, [this] {
        // Not between two attempts, when nothing is shown.
        if (ready() && m_preview.player()->attempt() != nullptr) {
            m_graph.draw(*m_reading, m_preview.stepShown());
            Q_EMIT changed();
        }
    });
    connect(&m_watch, &ModuleWatch::read, this, &WorkbenchModel::take);
    m_watch.readNow();
}

QString WorkbenchModel::title() const
{
    const QString title = ready() ? q(m_reading->loaded.value.title) : QString();
    return title.isEmpty() ? q(m_file.parent_path().filename().string()) : title;
}

QString WorkbenchModel::folder() const
{
    return QDir::toNativeSeparators(q(m_file.parent_path().string()));
}

int WorkbenchModel::count(text::Severity severity) const
{
    if (!ready()) {
        return 0;
    }
    const auto &findings = m_reading->loaded.findings;
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [severity](const text::Finding &finding) {
            return finding.kind->severity == severity;
        }));
}

QString WorkbenchModel::errors() const
{
    const int errors = count(text::Severity::Error);
    return errors == 0 ? QString() : tr("%n feil", nullptr, errors);
}

QString WorkbenchModel::warnings() const
{
    const int warnings = count(text::Severity::Warning);
    return warnings == 0 ? QString() : tr("%n advarsel(er)", nullptr, warnings);
}

QString WorkbenchModel::advice() const
{
    const int advice = count(text::Severity::Advice);
    return advice == 0 ? QString() : tr("%n råd", nullptr, advice);
}

QString WorkbenchModel::summary() const
{
    QStringList parts{errors(), warnings(), advice()};
    parts.removeAll(QString());
    return !ready()       ? tr("Leser modulen …")
        : parts.isEmpty() ? tr("Ingen funn. Modulen kan tas i bruk.")
                          : parts.join(u", "_s);
}

void WorkbenchModel::take(const ReadModule &reading)
{
    if (m_reading != nullptr && m_reading->same(*reading)) {
        return;
    }
    m_reading = reading;
    std::vector<RowsModel::Row> rows;
    for (const text::Finding &finding : reading->loaded.findings) {
        rows.push_back(rowOf(finding));
    }
    m_findings.setRows(std::move(rows));
    m_source.take(reading);
    showModule();
    Q_EMIT changed();
}

void WorkbenchModel::goTo(int finding)
{
    const auto &findings = m_reading->loaded.findings;
    if (finding < 0 || finding >= static_cast<int>(findings.size())) {
        return;
    }
    const text::Finding &chosen = findings[static_cast<std::size_t>(finding)];
    m_source.show(chosen.file, chosen.at.begin.line, chosen.at.begin.column, true);
}

} // namespace minplan::app
