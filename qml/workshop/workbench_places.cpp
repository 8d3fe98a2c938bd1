#include "app/qt_values.h"
#include "workshop/workbench_model.h"

#include <algorithm>

/// Where one is in the module: in its text, in its preview, and in the drawing of its case.
namespace minplan::app {

void WorkbenchModel::showModule()
{
    const auto translated = m_reading->translated.find(m_language);
    m_preview.setModule(translated == m_reading->translated.end() ? m_reading->loaded.value
                                                                  : translated->second);
    m_graph.draw(*m_reading, m_preview.stepShown());
}

QVariantList WorkbenchModel::languages() const
{
    QVariantList tags;
    if (ready()) {
        tags << q(m_reading->loaded.value.language);
        for (const auto &[language, module] : m_reading->translated) {
            tags << q(language);
        }
    }
    return tags;
}

QString WorkbenchModel::language() const
{
    const bool own = !ready() || !m_reading->translated.contains(m_language);
    return own ? ready() ? q(m_reading->loaded.value.language) : QString() : q(m_language);
}

void WorkbenchModel::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (ready()) {
        showModule();
        Q_EMIT changed();
    }
}

bool WorkbenchModel::caseShown() const
{
    return m_graph.state() != GraphModel::State::None
        && m_graph.caseId() == q(m_preview.stepShown());
}

const module::OutlineStep *WorkbenchModel::stepAtCursor() const
{
    return ready() && m_source.inMainFile()
        ? module::stepAt(m_reading->outline, m_source.lineAsRead())
        : nullptr;
}

/// The step the cursor has come into is played, unless the preview is in it already.
void WorkbenchModel::followCursor()
{
    const auto *step = stepAtCursor();
    if (step == nullptr || std::exchange(m_cursorStep, step->id) == step->id) {
        return;
    }
    if (m_preview.stepShown() != step->id) {
        m_preview.playFrom({step->id, {}});
    }
}

void WorkbenchModel::playFromStart()
{
    m_preview.playFrom({});
}

void WorkbenchModel::playFromCursor()
{
    const auto *step = stepAtCursor();
    if (step == nullptr) {
        playFromStart();
        return;
    }
    const auto *part = module::partAt(*step, m_source.lineAsRead());
    m_cursorStep = step->id;
    m_preview.playFrom({step->id, part == nullptr ? std::string() : part->id});
}

void WorkbenchModel::playScene(const QString &scene)
{
    m_cursorStep = m_graph.caseId().toStdString();
    m_preview.playFrom({m_cursorStep, scene.toStdString()});
}

void WorkbenchModel::goToScene(const QString &scene)
{
    const auto &outline = m_reading->outline;
    const auto step = std::find_if(outline.begin(), outline.end(), [this](const auto &each) {
        return q(each.id) == m_graph.caseId();
    });
    if (step == outline.end()) {
        return;
    }
    const auto part = std::find_if(step->parts.begin(), step->parts.end(),
                                   [&scene](const auto &each) { return q(each.id) == scene; });
    m_cursorStep = step->id; // the preview stays where it is
    if (part != step->parts.end()) {
        m_source.show(m_reading->name, part->line, 1, false);
        return;
    }
    for (const text::Finding &finding : m_reading->loaded.findings) {
        const bool names
            = std::find(finding.words.begin(), finding.words.end(), scene.toStdString())
            != finding.words.end();
        if (names && finding.at.begin.line >= step->line
            && finding.at.begin.line <= step->lastLine) {
            m_source.show(finding.file, finding.at.begin.line, finding.at.begin.column, false);
            return;
        }
    }
}

} // namespace minplan::app
