#pragma once

#include <QString>

#include <filesystem>
#include <string>

namespace minplan::app {

/// What became of writing a file.
struct Saved {
    enum class What { Done, ChangedOutside, Failed };
    What what = What::Done;
    QString reason; ///< of a failure
};

/// Writes a file's content anew, all of it or nothing, with the rights and the byte order mark it
/// had. Only where the file still holds `base`, or is gone: another's change is never written over.
[[nodiscard]] Saved saveFile(const std::filesystem::path &file, const std::string &base,
                             const std::string &content);

/// Writes content into a new file beside `file`: «module.yaml.min-tekst-1», with the first number
/// that is free. The name, or nothing when it could not be written.
[[nodiscard]] QString keepBeside(const std::filesystem::path &file, const QString &what,
                                 const std::string &content);

} // namespace minplan::app
