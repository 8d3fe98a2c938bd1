#pragma once

#include "people/person.h"

#include <QAbstractListModel>
#include <QQmlEngine>

#include <vector>

namespace minplan::app {

/// The people of this machine in alphabetical order, those whose name, profession or unit holds
/// what is searched for.
class PersonListModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
    Q_PROPERTY(int total READ total NOTIFY countChanged FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY searchChanged FINAL)
public:
    enum Role { PersonIdRole = Qt::UserRole + 1, NameRole, DetailRole, HasPinRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }
    [[nodiscard]] int total() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] QString search() const { return m_search; }
    void setSearch(const QString &search);
    [[nodiscard]] const std::vector<people::Person> &all() const { return m_all; }
    void setPersons(std::vector<people::Person> persons);
    /// Null when nobody has this id.
    [[nodiscard]] const people::Person *find(const std::string &id) const;

Q_SIGNALS:
    void countChanged();
    void searchChanged();

private:
    void filter();

    std::vector<people::Person> m_all;
    std::vector<const people::Person *> m_shown;
    QString m_search;
};

} // namespace minplan::app
