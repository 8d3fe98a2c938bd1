#include "player/stage_list.h"

namespace minplan::app {

int StageList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant StageList::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const int row = index.row();
    switch (role) {
    case LabelRole:
        return m_titles.at(static_cast<std::size_t>(row));
    case StandingRole:
        return row < m_current ? Done : row == m_current ? Current : Ahead;
    case ViewedRole:
        return row == m_viewed;
    default:
        return {};
    }
}

QHash<int, QByteArray> StageList::roleNames() const
{
    return {{LabelRole, "label"}, {StandingRole, "standing"}, {ViewedRole, "viewed"}};
}

void StageList::setStages(std::vector<QString> titles, int current)
{
    beginResetModel();
    m_titles = std::move(titles);
    m_current = current;
    m_viewed = current;
    endResetModel();
}

void StageList::setViewed(int row)
{
    m_viewed = row;
    if (!m_titles.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {ViewedRole});
    }
}

} // namespace minplan::app
