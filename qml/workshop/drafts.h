#pragma once

#include <QString>

#include <filesystem>
#include <optional>
#include <string>

namespace minplan::app {

/// What was written in the workshop and not saved.
struct Draft {
    QString text;
    QByteArray base; ///< the fingerprint of what the file held when the writing began
};

/// Drafts by the file they belong to, on disk, so that nothing is lost when the app goes.
class Drafts
{
public:
    explicit Drafts(const std::filesystem::path &folder);

    [[nodiscard]] std::optional<Draft> find(const std::filesystem::path &file) const;
    /// False when it could not be written.
    bool keep(const std::filesystem::path &file, const Draft &draft) const;
    void drop(const std::filesystem::path &file) const;

    [[nodiscard]] static QByteArray fingerprint(const std::string &content);

private:
    [[nodiscard]] QString pathFor(const std::filesystem::path &file) const;

    QString m_folder;
};

} // namespace minplan::app
