#include "workshop/source_bytes.h"
#include "workshop/source_model.h"

#include <QCoreApplication>
#include <QThreadPool>

/// How the pane's text gets into its file, and never over another's.
namespace minplan::app {
using namespace Qt::StringLiterals;

void SourceModel::save()
{
    if (!canSave()) {
        return;
    }
    flush();
    const std::string content = contentOf(now(), m_base);
    settle(State::Saving);
    const QPointer<SourceModel> self(this);
    QThreadPool::globalInstance()->start(
        [self, file = ModuleReading::fileNamed(m_name), base = m_base, content] {
            const Saved saved = saveFile(file, base, content);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, saved, content] {
                    if (self) {
                        self->finishSave(saved, content);
                    }
                },
                Qt::QueuedConnection);
        });
}

void SourceModel::finishSave(const Saved &saved, const std::string &content)
{
    switch (saved.what) {
    case Saved::What::Done:
        m_base = content;
        m_baseText = editableText(content).value_or(m_baseText);
        m_draftFound = false;
        if (text() != nullptr) {
            text()->setModified(now() != m_baseText); // something may have been written meanwhile
        }
        settle(dirty() ? State::Unsaved : State::Saved);
        say(m_beside.isEmpty() ? tr("Lagret.")
                               : tr("Lagret. Den andre utgaven ligger i %1.").arg(m_beside));
        m_beside.clear();
        flush();
        placeMarks();
        break;
    case Saved::What::ChangedOutside:
        // What it holds now comes with the next reading, and makes this a conflict.
        settle(State::Unsaved);
        takeContent(contentRead());
        break;
    case Saved::What::Failed:
        settle(State::Unsaved);
        say(tr("Filen ble ikke lagret: %1 Teksten din er tatt vare på her.").arg(saved.reason),
            true);
        break;
    }
}

void SourceModel::keepMine()
{
    const QString name = keepBeside(ModuleReading::fileNamed(m_name), u"fra-disken"_s, m_theirs);
    if (name.isEmpty()) {
        say(tr("Den andre utgaven kunne ikke tas vare på ved siden av, så ingenting er endret."),
            true);
        return;
    }
    m_base = m_theirs;
    settle(State::Unsaved);
    m_beside = name;
    save();
}

void SourceModel::takeTheirs()
{
    const QString name
        = keepBeside(ModuleReading::fileNamed(m_name), u"min-tekst"_s, contentOf(now(), m_base));
    if (name.isEmpty()) {
        say(tr("Teksten din kunne ikke tas vare på ved siden av, så ingenting er endret."), true);
        return;
    }
    m_base = m_theirs;
    const auto editable = editableText(m_base);
    m_baseText = editable.value_or(QString::fromStdString(m_base));
    m_draftFound = false;
    put(m_baseText, false);
    flush();
    settle(editable ? State::Saved : State::Locked);
    say(tr("Teksten din ligger i %1.").arg(name));
    placeMarks();
}

void SourceModel::discard()
{
    if (text() != nullptr) {
        m_draftFound = false;
        put(m_baseText, false);
        flush();
        settle(State::Saved);
    }
}

} // namespace minplan::app
