#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace minplan::app {

/// The stages of a procedure, for the list at the side.
class StageList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
public:
    enum Role { LabelRole = Qt::UserRole + 1, StandingRole, ViewedRole };
    Q_ENUM(Role)
    enum Standing { Done, Current, Ahead };
    Q_ENUM(Standing)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    void setStages(std::vector<QString> titles, int current);
    void setViewed(int row);

private:
    std::vector<QString> m_titles;
    int m_current = 0;
    int m_viewed = 0;
};

} // namespace minplan::app
