#include "player/scene_lists.h"

#include <QLocale>
#include <QSet>

namespace minplan::app {

namespace {
QString standing(const MeterList::Row &row)
{
    const QLocale norwegian(QLocale::NorwegianBokmal); // writes −2, not -2
    return MeterList::tr("Nå: %1, på en skala fra %2 til %3")
        .arg(norwegian.toString(row.value), norwegian.toString(row.low),
             norwegian.toString(row.high));
}
} // namespace

int SpeechList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant SpeechList::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case WhoRole:
        return row.who;
    case AboutRole:
        return row.about;
    case InitialRole:
        return row.who.left(1).toUpper();
    case ToneRole:
        return row.tone;
    case LineRole:
        return row.line;
    default:
        return {};
    }
}

QHash<int, QByteArray> SpeechList::roleNames() const
{
    return {{WhoRole, "who"},
            {AboutRole, "about"},
            {InitialRole, "initial"},
            {ToneRole, "tone"},
            {LineRole, "line"}};
}

void SpeechList::setRows(std::vector<Row> rows)
{
    // Who somebody is, is said at the first line only.
    QSet<QString> introduced;
    for (Row &row : rows) {
        if (introduced.contains(row.who)) {
            row.about.clear();
        }
        introduced.insert(row.who);
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int MeterList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant MeterList::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid));
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case LabelRole:
        return row.label;
    case ValueRole:
        return row.value;
    case LowRole:
        return row.low;
    case HighRole:
        return row.high;
    case StandingRole:
        return standing(row);
    case HistoryRole:
        return row.history;
    default:
        return {};
    }
}

QHash<int, QByteArray> MeterList::roleNames() const
{
    return {{LabelRole, "label"}, {ValueRole, "value"},       {LowRole, "low"},
            {HighRole, "high"},   {StandingRole, "standing"}, {HistoryRole, "history"}};
}

void MeterList::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace minplan::app
