#pragma once

#include "home/standing.h"
#include "people/session.h"
#include "report/certificate.h"

namespace minplan::app {

/// Makes the certificate of a module or a course, and says where it lies.
class CertificateModel : public QObject
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
    CertificateModel(Library &library, Session &session, std::vector<std::filesystem::path> folders,
                     QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Where the file lies, or why there is none.
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] const std::filesystem::path &file() const { return m_file; }

    /// For one module, or with an empty id for the whole course.
    void make(const std::string &course, const std::string &module, const Records &records);
    void reset();
    Q_INVOKABLE void openFolder() const;

Q_SIGNALS:
    void changed();

private:
    void write(const report::Certificate &certificate, const QString &fileName);
    void finish(const std::filesystem::path &file, const QString &fault);

    Library &m_library;
    Session &m_session;
    std::vector<std::filesystem::path> m_folders;
    State m_state = State::Idle;
    QString m_text;
    std::filesystem::path m_file;
};

} // namespace minplan::app
