#include "app/rows_model.h"

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

} // namespace minplan::app
