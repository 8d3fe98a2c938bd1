#include "workshop/source_model.h"

#include "app/qt_values.h"
#include "workshop/editor_command.h"
#include "workshop/source_bytes.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace minplan::app {

namespace {

/// What is written is on disk after so long a pause.
constexpr int kDraftMs = 300;

} // namespace

SourceModel::SourceModel(const std::filesystem::path &dataFolder, QObject *parent)
    : QObject(parent)
    , m_drafts(dataFolder)
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftMs);
    connect(&m_draftTimer, &QTimer::timeout, this, &SourceModel::flush);
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, this,
            &SourceModel::flush);
}

SourceModel::~SourceModel()
{
    flush();
}

QTextDocument *SourceModel::text() const
{
    return m_document == nullptr ? nullptr : m_document->textDocument();
}

QString SourceModel::now() const
{
    return text() == nullptr ? m_baseText : exactText(*text());
}

bool SourceModel::dirty() const
{
    return text() != nullptr && text()->isModified();
}

QString SourceModel::fileName() const
{
    return QFileInfo(q(m_name)).fileName();
}

bool SourceModel::inMainFile() const
{
    return m_reading != nullptr && m_name == m_reading->name;
}

bool SourceModel::canSave() const
{
    return m_state == State::Unsaved || m_state == State::Gone;
}

void SourceModel::setDocument(QQuickTextDocument *document)
{
    if (document == m_document) {
        return;
    }
    m_document = document;
    if (text() != nullptr) {
        connect(text(), &QTextDocument::contentsChange, this, &SourceModel::edited);
        connect(text(), &QTextDocument::modificationChanged, this, &SourceModel::edited);
        load();
    }
    Q_EMIT documentChanged();
}

const std::string *SourceModel::contentRead() const
{
    const auto &sources = m_reading->loaded.sources;
    const auto source = sources.find(m_name);
    return source == sources.end() ? nullptr : &source->second.content();
}

void SourceModel::take(const ReadModule &reading)
{
    const bool first = m_reading == nullptr;
    m_reading = reading;
    if (first) {
        m_name = reading->name;
        load();
    } else {
        takeContent(contentRead());
    }
    placeMarks();
}

void SourceModel::show(const std::string &name, int line, int column, bool focus)
{
    if (name != m_name) {
        flush();
        m_name = name;
        load();
        placeMarks();
    }
    if (text() != nullptr) {
        const QTextBlock block = text()->findBlockByNumber(std::max(m_map.toAfter(line), 1) - 1);
        if (block.isValid()) {
            Q_EMIT cursorWanted(
                block.position() + std::min(std::max(column, 1) - 1, block.length() - 1), focus);
        }
    }
}

void SourceModel::showMainFile()
{
    show(m_reading->name, 1, 1, true);
}

/// A file comes into the pane: what it holds, and over it what was written and not saved.
void SourceModel::load()
{
    if (text() == nullptr || m_reading == nullptr) {
        return;
    }
    const std::string *content = contentRead();
    m_draftFound = false;
    say({});
    m_base = content == nullptr ? std::string() : *content;
    const auto editable = editableText(m_base);
    m_baseText = editable.value_or(QString::fromStdString(m_base));
    begin(m_baseText);
    const auto draft = m_drafts.find(ModuleReading::fileNamed(m_name));
    if (!editable) {
        settle(State::Locked);
    } else if (draft && draft->text != m_baseText) {
        m_draftFound = true;
        put(draft->text, true);
        m_theirs = m_base;
        const bool same = draft->base == Drafts::fingerprint(m_base);
        settle(content == nullptr ? State::Gone : same ? State::Unsaved : State::Conflict);
    } else {
        settle(content == nullptr ? State::Gone : State::Saved);
    }
    Q_EMIT cursorWanted(0, false);
}

void SourceModel::takeContent(const std::string *content)
{
    if (text() == nullptr || m_state == State::Saving) {
        return;
    }
    if (content == nullptr) {
        settle(State::Gone);
        return;
    }
    const auto editable = editableText(*content);
    if (!dirty() || (editable && *editable == now())) {
        m_base = *content;
        m_baseText = editable.value_or(QString::fromStdString(m_base));
        put(m_baseText, false);
        m_drafts.drop(ModuleReading::fileNamed(m_name));
        settle(editable ? State::Saved : State::Locked);
    } else if (*content != m_base) {
        m_theirs = *content;
        settle(State::Conflict);
    } else if (m_state == State::Gone) {
        settle(State::Unsaved);
    }
}

void SourceModel::put(const QString &text, bool modified)
{
    m_putting = true;
    changeText(*this->text(), text);
    this->text()->setModified(modified);
    m_putting = false;
}

/// A text of its own: what was before cannot be had back by undoing.
void SourceModel::begin(const QString &text)
{
    put(text, true);
    m_putting = true;
    this->text()->clearUndoRedoStacks();
    this->text()->setModified(false); // anew, for it counts by the stack that is no more
    m_putting = false;
}

void SourceModel::edited()
{
    if (m_putting) {
        return;
    }
    if (m_state == State::Saved && dirty()) {
        say({});
        settle(State::Unsaved);
    } else if (m_state == State::Unsaved && !dirty()) {
        settle(State::Saved);
    }
    if (dirty()) {
        m_draftTimer.start();
    }
    placeMarks();
}

void SourceModel::flush()
{
    m_draftTimer.stop();
    if (text() == nullptr || m_name.empty() || m_state == State::Locked) {
        return;
    }
    const std::filesystem::path file = ModuleReading::fileNamed(m_name);
    if (!dirty()) {
        m_drafts.drop(file);
    } else if (!m_drafts.keep(file, {now(), Drafts::fingerprint(m_base)})) {
        say(tr("Det du skriver, kan ikke tas vare på underveis. Lagre ofte."), true);
    }
}

void SourceModel::settle(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void SourceModel::say(const QString &message, bool fault)
{
    m_message = message;
    m_fault = fault;
    Q_EMIT changed();
}

/// The findings' lines, in the text as it stands here now.
void SourceModel::placeMarks()
{
    if (text() == nullptr || m_reading == nullptr) {
        return;
    }
    m_map = LineMap(m_baseText, now());
    std::map<int, text::Severity> gravest;
    for (const text::Finding &finding : m_reading->loaded.findings) {
        if (finding.file == m_name && finding.at.begin.line > 0) {
            const int line = m_map.toAfter(finding.at.begin.line);
            const auto [place, fresh] = gravest.emplace(line, finding.kind->severity);
            place->second = std::min(place->second, finding.kind->severity);
        }
    }
    std::vector<SourceMark> marks;
    for (const auto &[line, severity] : gravest) {
        marks.push_back({line, severity});
    }
    m_marks = std::move(marks);
    Q_EMIT marksChanged();
}

void SourceModel::setCursor(int position)
{
    if (text() == nullptr) {
        return;
    }
    const int line = text()->findBlock(position).blockNumber() + 1;
    if (std::exchange(m_line, line) != line) {
        Q_EMIT lineChanged();
    }
}

QString SourceModel::lineBreakAt(int position) const
{
    QString indent = u"\n"_s;
    if (text() != nullptr) {
        const QTextBlock block = text()->findBlock(position);
        const QString line = block.text().left(position - block.position());
        for (qsizetype at = 0; at < line.size() && line[at] == u' '; ++at) {
            indent += u' ';
        }
    }
    return indent;
}

void SourceModel::openInEditor()
{
    if (!app::openInEditor(ModuleReading::fileNamed(m_name), m_line)) {
        say(tr("Ingen editor kunne startes. Sett VISUAL til den du bruker."), true);
    }
}

} // namespace minplan::app
