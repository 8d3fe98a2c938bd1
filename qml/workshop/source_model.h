#pragma once

#include "workshop/drafts.h"
#include "workshop/line_map.h"
#include "workshop/module_reading.h"
#include "workshop/source_saving.h"

#include <QPointer>
#include <QQmlEngine>
#include <QQuickTextDocument>
#include <QTimer>

namespace minplan::app {

/// A line that findings stand on, as the text in the pane is now.
struct SourceMark {
    int line = 0;
    text::Severity severity = text::Severity::Advice; ///< the gravest
    bool operator==(const SourceMark &) const = default;
};

/// A file of the module as text to be read and edited in place. What is written is kept as a draft
/// until it is saved, and is never written over what someone else has saved meanwhile.
class SourceModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed FINAL)
    Q_PROPERTY(bool inMainFile READ inMainFile NOTIFY changed FINAL)
    Q_PROPERTY(bool canSave READ canSave NOTIFY changed FINAL)
    Q_PROPERTY(QString message READ message NOTIFY changed FINAL)
    Q_PROPERTY(bool fault READ fault NOTIFY changed FINAL)
    Q_PROPERTY(bool draftFound READ draftFound NOTIFY changed FINAL)
    Q_PROPERTY(int line READ line NOTIFY lineChanged FINAL)
public:
    /// Conflict: the file was changed by another while something unsaved stands here. Gone: the
    /// file is no longer there. Locked: the text could not be written back as it is.
    enum class State { Empty, Saved, Unsaved, Saving, Conflict, Gone, Locked };
    Q_ENUM(State)

    explicit SourceModel(const std::filesystem::path &dataFolder, QObject *parent = nullptr);
    ~SourceModel() override;
    SourceModel(const SourceModel &) = delete;
    SourceModel &operator=(const SourceModel &) = delete;

    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool inMainFile() const;
    [[nodiscard]] bool canSave() const;
    /// What was done last, or why it was not; else empty.
    [[nodiscard]] QString message() const { return m_message; }
    [[nodiscard]] bool fault() const { return m_fault; }
    /// What stands here unsaved was written at an earlier visit.
    [[nodiscard]] bool draftFound() const { return m_draftFound; }
    /// Where the cursor is, from 1.
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const std::vector<SourceMark> &marks() const { return m_marks; }
    /// The line of the text as it was read last that the cursor stands on.
    [[nodiscard]] int lineAsRead() const { return m_map.toBefore(m_line); }

    /// The module as it was read now. Never takes away what is unsaved.
    void take(const ReadModule &reading);
    /// Shows a file of the module; the cursor goes to a line of the text as it was read.
    void show(const std::string &name, int line, int column, bool focus);
    /// Writes the draft now, if there is something to keep.
    Q_INVOKABLE void flush();

    Q_INVOKABLE void showMainFile();
    Q_INVOKABLE void save();
    /// In a conflict: the text here goes into the file, what stood there into a file beside it.
    Q_INVOKABLE void keepMine();
    /// … or the file's text is shown, and the text from here goes into a file beside it.
    Q_INVOKABLE void takeTheirs();
    /// Back to what the file holds; can be undone.
    Q_INVOKABLE void discard();
    Q_INVOKABLE void setCursor(int position);
    /// A line break with as many spaces as the line of the position begins with.
    Q_INVOKABLE [[nodiscard]] QString lineBreakAt(int position) const;
    Q_INVOKABLE void openInEditor();

Q_SIGNALS:
    void documentChanged();
    void changed();
    void lineChanged();
    void marksChanged();
    /// The pane is to put its cursor there, and to take the keyboard's focus where that is wanted.
    void cursorWanted(int place, bool focus);

private:
    [[nodiscard]] QTextDocument *text() const;
    [[nodiscard]] QString now() const;
    [[nodiscard]] bool dirty() const;
    void load();
    void takeContent(const std::string *content);
    void put(const QString &text, bool modified);
    void begin(const QString &text);
    void edited();
    void finishSave(const Saved &saved, const std::string &content);
    void settle(State state);
    void say(const QString &message, bool fault = false);
    void placeMarks();
    [[nodiscard]] const std::string *contentRead() const;

    Drafts m_drafts;
    QPointer<QQuickTextDocument> m_document;
    ReadModule m_reading;
    std::string m_name;   ///< of the file among the module's
    std::string m_base;   ///< what the file held when it was last read or saved here
    QString m_baseText;   ///< the same as text
    std::string m_theirs; ///< in a conflict: what it holds now
    LineMap m_map;        ///< from the base to what stands here
    std::vector<SourceMark> m_marks;
    QTimer m_draftTimer;
    QString m_beside; ///< where the other text of a conflict was put, told once this one is saved
    QString m_message;
    State m_state = State::Empty;
    int m_line = 1;
    bool m_fault = false;
    bool m_draftFound = false;
    bool m_putting = false; ///< the text is changed from here, not by the author
};

} // namespace minplan::app
