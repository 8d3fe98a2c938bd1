#pragma once

#include <QObject>
#include <QtQml/QQmlEngine>

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <vector>

namespace minplan::app {

/// A document on its way to a file, and where it lies then.
class DocumentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made in C++ and handed to the page")

    Q_PROPERTY(State state READ state NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
public:
    enum class State { Idle, Working, Done, Failed };
    Q_ENUM(State)

    /// Files go to the first of these folders that can be written to.
    explicit DocumentModel(std::vector<std::filesystem::path> folders, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Where the file lies, or why there is none.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// Has it written by the program for that, which knows certificates and lists
    /// (certificate_json.h, list_json.h), or is given the file's `text`. `fileName` may hold any
    /// signs.
    void write(const nlohmann::json &document, const QString &fileName);
    /// Nothing can be written: says why.
    void refuse(const QString &why);
    void reset();
    Q_INVOKABLE void openFolder() const;

Q_SIGNALS:
    void changed();

private:
    void finish(const std::filesystem::path &file, const QString &fault);

    std::vector<std::filesystem::path> m_folders;
    State m_state = State::Idle;
    QString m_text;
    std::filesystem::path m_file;
};

} // namespace minplan::app
