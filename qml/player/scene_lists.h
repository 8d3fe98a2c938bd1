#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace minplan::app {

/// What is said in a scene, line by line.
class SpeechList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role { WhoRole = Qt::UserRole + 1, AboutRole, InitialRole, ToneRole, LineRole };
    Q_ENUM(Role)

    struct Row {
        QString who;
        QString about;
        int tone = 0; ///< which of the tints this person keeps through the case
        QString line;
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setRows(std::vector<Row> rows);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

/// The meters of a case and how they have moved.
class MeterList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    enum Role {
        LabelRole = Qt::UserRole + 1,
        ValueRole,
        LowRole,
        HighRole,
        StandingRole,
        HistoryRole
    };
    Q_ENUM(Role)

    struct Row {
        QString label;
        int value = 0;
        int low = 0;
        int high = 0;
        QVariantList history; ///< from the start up to now
    };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

    void setRows(std::vector<Row> rows);

Q_SIGNALS:
    void countChanged();

private:
    std::vector<Row> m_rows;
};

} // namespace minplan::app
