#include "app/rows_model.h"

#include <algorithm>

namespace minplan::app {

RowsModel::RowsModel(std::vector<QByteArray> names, QObject *parent)
    : QAbstractListModel(parent)
    , m_names(std::move(names))
{ }

int RowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant RowsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const int place = role == Qt::DisplayRole ? 0 : role - Qt::UserRole;
    if (place < 0 || place >= static_cast<int>(row.size())) {
        return {};
    }
    return row[static_cast<std::size_t>(place)];
}

QHash<int, QByteArray> RowsModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (std::size_t at = 0; at < m_names.size(); ++at) {
        names.insert(Qt::UserRole + static_cast<int>(at), m_names[at]);
    }
    return names;
}

void RowsModel::setRows(std::vector<Row> rows)
{
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

void RowsModel::updateRows(std::vector<Row> rows)
{
    const auto isSame = [](const Row &left, const Row &right) { return left[0] == right[0]; };
    const std::size_t most = std::min(rows.size(), m_rows.size());
    std::size_t head = 0;
    while (head < most && isSame(rows[head], m_rows[head])) {
        ++head;
    }
    std::size_t tail = 0;
    while (tail < most - head
           && isSame(*(rows.end() - 1 - long(tail)), *(m_rows.end() - 1 - long(tail)))) {
        ++tail;
    }
    const auto first = static_cast<int>(head);
    if (const auto gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, first, first + static_cast<int>(gone) - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.end() - long(tail));
        endRemoveRows();
    }
    if (const auto come = rows.size() - head - tail; come > 0) {
        beginInsertRows({}, first, first + static_cast<int>(come) - 1);
        m_rows.insert(m_rows.begin() + first, rows.begin() + first, rows.end() - long(tail));
        endInsertRows();
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (rows[at] != m_rows[at]) {
            m_rows[at] = std::move(rows[at]);
            Q_EMIT dataChanged(index(static_cast<int>(at)), index(static_cast<int>(at)));
        }
    }
    Q_EMIT countChanged();
}

} // namespace minplan::app
