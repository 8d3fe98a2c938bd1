#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace minplan::app {

/// A text with blanks, cut so that a page can let it flow in lines: words, and blanks with what
/// hangs on to them.
class TextParts : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")
public:
    enum Role { WordRole = Qt::UserRole + 1, BlankRole, AfterRole, WrittenRole };
    Q_ENUM(Role)

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    /// Cuts at spaces and at {{1}}, {{2}} …
    void setText(const QString &text);
    /// What stands in the blank of that number, from 1.
    void setWritten(int blank, const QString &written);

private:
    struct Part {
        QString word = {};
        int blank = 0;      ///< from 1; 0: a word
        QString after = {}; ///< what follows a blank without a space, such as a full stop
        QString written = {};
    };
    void addWords(const QString &text);
    void addBlank(int blank);

    std::vector<Part> m_parts;
};

} // namespace minplan::app
