#pragma once

#include "home/card_list_model.h"

#include <memory>

namespace minplan::app {

/// The sections of home: a course each, with its cards.
class CourseListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
public:
    enum Role { TitleRole = Qt::UserRole + 1, CardsRole, FaultRole, CourseIdRole, DoneRole };
    Q_ENUM(Role)

    struct Section {
        QString id, title;
        QString fault;     ///< what is wrong with the course's own file, in words
        bool done = false; ///< every module is passed, and there is a certificate to make
        std::vector<CardListModel::Card> cards;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// The same courses in the same order keep their cards' models.
    void setSections(std::vector<Section> sections);

private:
    struct Row {
        Section section;
        std::unique_ptr<CardListModel> cards;
    };
    std::vector<Row> m_rows;
};

} // namespace minplan::app
