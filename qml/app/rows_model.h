#pragma once

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QVariant>

#include <vector>

namespace minplan::app {

/// A list to read, of rows with named texts: for lists that are made whole and have no life of
/// their own.
class RowsModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    using Row = std::vector<QVariant>; ///< in the order of the names

    explicit RowsModel(std::vector<QByteArray> names, QObject *parent = nullptr);

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    void setRows(std::vector<Row> rows);
    /// The same, but what a page has made of a row stays, and so the focus there. The first column
    /// tells which row is which.
    void updateRows(std::vector<Row> rows);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<QByteArray> m_names;
    std::vector<Row> m_rows;
};

} // namespace minplan::app
