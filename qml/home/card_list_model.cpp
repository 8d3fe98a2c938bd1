#include "home/card_list_model.h"

namespace minplan::app {

int CardListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant CardListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Card &card = m_cards[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ModuleIdRole:
        return card.id;
    case Qt::DisplayRole:
    case TitleRole:
        return card.title;
    case LineRole:
        return card.line;
    case StateTextRole:
        return card.stateText;
    case StateIconRole:
        return card.stateIcon;
    case ToneRole:
        return card.tone;
    case CurrentRole:
        return card.current;
    case SpokenRole:
        return tr("%1. %2. %3").arg(card.title, card.stateText, card.line);
    default:
        return {};
    }
}

QHash<int, QByteArray> CardListModel::roleNames() const
{
    return {{ModuleIdRole, "moduleId"},   {TitleRole, "title"},         {LineRole, "line"},
            {StateTextRole, "stateText"}, {StateIconRole, "stateIcon"}, {ToneRole, "tone"},
            {CurrentRole, "current"},     {SpokenRole, "spoken"}};
}

void CardListModel::setCards(std::vector<Card> cards)
{
    if (cards.size() != m_cards.size()) {
        beginResetModel();
        m_cards = std::move(cards);
        endResetModel();
        return;
    }
    for (std::size_t row = 0; row < cards.size(); ++row) {
        if (cards[row] == m_cards[row]) {
            continue;
        }
        m_cards[row] = cards[row];
        const QModelIndex changed = index(static_cast<int>(row));
        Q_EMIT dataChanged(changed, changed);
    }
}

} // namespace minplan::app
