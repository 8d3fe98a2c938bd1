#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace minplan::app {

/// One thing to answer with: an option, an item, a pair's left side, a blank, a task, a rubric row.
struct AnswerRow {
    QString id = {};
    QString label = {}; ///< as written; LabelRole gives it without links
    bool chosen = false;
    int target = -1;      ///< which of the targets it is given, or none
    QString written = {}; ///< what stands in a blank
    int mark = 0;         ///< AnswerRows::Mark
    QString note = {};    ///< what the mark says in words
};

/// The rows of a question, a scene, a checklist or a rubric.
class AnswerRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(QString asWritten READ asWritten NOTIFY asWrittenChanged FINAL)
public:
    enum Role {
        RowIdRole = Qt::UserRole + 1,
        LabelRole,
        ChosenRole,
        TargetRole,
        WrittenRole,
        MarkRole,
        NoteRole
    };
    Q_ENUM(Role)
    /// Open until feedback; Missed: right, but not chosen. In QML «», «right», «wrong», «missed».
    enum Mark { Open, Right, Wrong, Missed };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    /// All labels as written, in one text: for the words of the glossary in them.
    [[nodiscard]] QString asWritten() const;
    [[nodiscard]] bool has(int row) const { return row >= 0 && row < count(); }
    [[nodiscard]] const std::vector<AnswerRow> &rows() const { return m_rows; }
    [[nodiscard]] int chosenRow() const; ///< the first that is chosen, or -1

    void setRows(std::vector<AnswerRow> rows);
    void chooseOnly(int row);
    void toggle(int row);
    void setTarget(int row, int target);
    void setWritten(int row, const QString &written);
    void move(int from, int to);
    /// Like setRows(), but where the same rows stand in the same places they stay and change.
    void update(std::vector<AnswerRow> rows);

Q_SIGNALS:
    void countChanged();
    void asWrittenChanged();

private:
    void touched(int first, int last, const QList<int> &roles);

    std::vector<AnswerRow> m_rows;
};

} // namespace minplan::app
