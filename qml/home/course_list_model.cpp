#include "home/course_list_model.h"

#include <algorithm>

namespace minplan::app {

int CourseListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CourseListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case CourseIdRole:
        return row.section.id;
    case Qt::DisplayRole:
    case TitleRole:
        return row.section.title;
    case FaultRole:
        return row.section.fault;
    case DoneRole:
        return row.section.done;
    case CardsRole:
        return QVariant::fromValue(row.cards.get());
    default:
        return {};
    }
}

QHash<int, QByteArray> CourseListModel::roleNames() const
{
    return {{CourseIdRole, "courseId"},
            {TitleRole, "title"},
            {FaultRole, "fault"},
            {DoneRole, "done"},
            {CardsRole, "cards"}};
}

void CourseListModel::setSections(std::vector<Section> sections)
{
    const bool same = std::equal(
        sections.begin(), sections.end(), m_rows.begin(), m_rows.end(),
        [](const Section &section, const Row &row) { return section.id == row.section.id; });
    if (!same) {
        beginResetModel();
        m_rows.clear();
        for (Section &section : sections) {
            auto cards = std::make_unique<CardListModel>();
            cards->setCards(section.cards);
            m_rows.push_back({std::move(section), std::move(cards)});
        }
        endResetModel();
        return;
    }
    for (std::size_t at = 0; at < sections.size(); ++at) {
        m_rows[at].cards->setCards(sections[at].cards);
        m_rows[at].section = std::move(sections[at]);
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

} // namespace minplan::app
