#include "people/person_list_model.h"

#include "app/qt_values.h"
#include "people/session.h"
#include "text/norwegian.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace minplan::app {

int PersonListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PersonListModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const people::Person &person = *m_shown[static_cast<std::size_t>(index.row())];
    switch (role) {
    case PersonIdRole:
        return q(person.id);
    case Qt::DisplayRole:
    case NameRole:
        return q(person.name);
    case DetailRole: {
        return personLine(person);
    }
    case HasPinRole:
        return person.hasPin;
    default:
        return {};
    }
}

QHash<int, QByteArray> PersonListModel::roleNames() const
{
    return {{PersonIdRole, "personId"},
            {NameRole, "name"},
            {DetailRole, "detail"},
            {HasPinRole, "hasPin"}};
}

void PersonListModel::setSearch(const QString &search)
{
    if (search == m_search) {
        return;
    }
    m_search = search;
    Q_EMIT searchChanged();
    filter();
}

void PersonListModel::setPersons(std::vector<people::Person> persons)
{
    beginResetModel();
    m_shown.clear();
    m_all = std::move(persons);
    std::stable_sort(m_all.begin(), m_all.end(), [](const auto &left, const auto &right) {
        return text::alphabeticallyBefore(left.name, right.name);
    });
    endResetModel();
    filter();
}

void PersonListModel::filter()
{
    const std::string wanted = text::folded(m_search.toStdString());
    const auto matches = [&](const std::string &text) {
        return text::folded(text).find(wanted) != std::string::npos;
    };
    beginResetModel();
    m_shown.clear();
    for (const auto &person : m_all) {
        if (wanted.empty() || matches(person.name) || matches(person.unit)
            || matches(person.profession)) {
            m_shown.push_back(&person);
        }
    }
    endResetModel();
    Q_EMIT countChanged();
}

const people::Person *PersonListModel::find(const std::string &id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const auto &person) { return person.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

} // namespace minplan::app
