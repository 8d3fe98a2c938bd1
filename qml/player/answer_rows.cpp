#include "player/answer_rows.h"

#include "player/prose.h"

#include <algorithm>

namespace minplan::app {
using namespace Qt::StringLiterals;

namespace {
QString markName(int mark)
{
    switch (mark) {
    case AnswerRows::Right:
        return u"right"_s;
    case AnswerRows::Wrong:
        return u"wrong"_s;
    case AnswerRows::Missed:
        return u"missed"_s;
    default:
        return {};
    }
}
} // namespace

int AnswerRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant AnswerRows::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const AnswerRow &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case RowIdRole:
        return row.id;
    case LabelRole:
        return Prose::withoutLinks(row.label);
    case ChosenRole:
        return row.chosen;
    case TargetRole:
        return row.target;
    case WrittenRole:
        return row.written;
    case MarkRole:
        return markName(row.mark);
    case NoteRole:
        return row.note;
    default:
        return {};
    }
}

QHash<int, QByteArray> AnswerRows::roleNames() const
{
    return {{RowIdRole, "rowId"},   {LabelRole, "label"},     {ChosenRole, "chosen"},
            {TargetRole, "target"}, {WrittenRole, "written"}, {MarkRole, "mark"},
            {NoteRole, "note"}};
}

int AnswerRows::chosenRow() const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [](const AnswerRow &row) { return row.chosen; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

void AnswerRows::setRows(std::vector<AnswerRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT asWrittenChanged();
}

QString AnswerRows::asWritten() const
{
    QString text;
    for (const AnswerRow &row : m_rows) {
        text += row.label + u' ';
    }
    return text;
}

void AnswerRows::chooseOnly(int row)
{
    if (!has(row)) {
        return;
    }
    for (int at = 0; at < count(); ++at) {
        m_rows[static_cast<std::size_t>(at)].chosen = at == row;
    }
    touched(0, count() - 1, {ChosenRole});
}

void AnswerRows::toggle(int row)
{
    if (has(row)) {
        AnswerRow &changed = m_rows[static_cast<std::size_t>(row)];
        changed.chosen = !changed.chosen;
        touched(row, row, {ChosenRole});
    }
}

void AnswerRows::setTarget(int row, int target)
{
    if (has(row)) {
        m_rows[static_cast<std::size_t>(row)].target = target;
        touched(row, row, {TargetRole});
    }
}

void AnswerRows::setWritten(int row, const QString &written)
{
    if (has(row)) {
        m_rows[static_cast<std::size_t>(row)].written = written;
        touched(row, row, {WrittenRole});
    }
}

void AnswerRows::move(int from, int to)
{
    if (!has(from) || !has(to) || from == to) {
        return;
    }
    // Qt counts the destination as the row before which the moved one comes to stand.
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto first = m_rows.begin();
    if (from < to) {
        std::rotate(first + from, first + from + 1, first + to + 1);
    } else {
        std::rotate(first + to, first + from, first + from + 1);
    }
    endMoveRows();
}

void AnswerRows::update(std::vector<AnswerRow> rows)
{
    const bool same
        = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                     [](const AnswerRow &a, const AnswerRow &b) { return a.id == b.id; });
    if (!same) {
        setRows(std::move(rows));
        return;
    }
    m_rows = std::move(rows);
    touched(0, count() - 1, {});
}

void AnswerRows::touched(int first, int last, const QList<int> &roles)
{
    if (last >= first) {
        Q_EMIT dataChanged(index(first), index(last), roles);
    }
}

} // namespace minplan::app
