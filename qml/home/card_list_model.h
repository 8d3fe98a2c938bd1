#pragma once

#include "home/standing.h"

#include <QAbstractListModel>
#include <QQmlEngine>

namespace minplan::app {

/// The cards of one course, worded.
class CardListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
public:
    enum Role {
        ModuleIdRole = Qt::UserRole + 1,
        TitleRole,
        LineRole,
        StateTextRole,
        StateIconRole,
        ToneRole,
        CurrentRole,
        SpokenRole
    };
    Q_ENUM(Role)

    struct Card {
        QString id, title, line, stateText, stateIcon, tone;
        bool current = false; ///< the one to go on with
        bool operator==(const Card &) const = default;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Rows that stay the same tell nobody.
    void setCards(std::vector<Card> cards);

private:
    std::vector<Card> m_cards;
};

/// Words a card. `number` is its place in the course from 1, 0 for none.
[[nodiscard]] CardListModel::Card cardOf(const ModuleEntry &entry, const Standing &standing,
                                         const Shelf &shelf, int number);
/// «35 min · 2 caser, 1 skriveøvelse»
[[nodiscard]] QString contentLine(const module::ModuleHead &head);
/// «9 av 10 poeng»; empty without points.
[[nodiscard]] QString pointsText(const Standing &standing);
/// «1 · Hva er individuell plan?»
[[nodiscard]] QString numberedTitle(const QString &title, int number);

} // namespace minplan::app
