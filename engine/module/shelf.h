#pragma once

#include "module/files.h"
#include "module/yaml.h"

#include <map>
#include <mutex>

namespace minplan::module {

/// Files that many others use, such as banks and the glossary: each is read by whoever asks first,
/// and stays as it was then for all who share the shelf. For any number of threads.
class Shelf
{
public:
    /// Null when it cannot be read; `read` says why.
    [[nodiscard]] std::shared_ptr<const YamlFile> take(const std::filesystem::path &file,
                                                       FileRead &read);

private:
    std::mutex m_oneAtATime;
    std::map<std::filesystem::path, std::shared_ptr<const YamlFile>> m_files;
};

/// What the bytes of a file say. A byte order mark is left out.
[[nodiscard]] YamlFile yamlFile(const std::filesystem::path &file, std::string_view bytes);
/// What take() gives, of a file that nobody else uses.
[[nodiscard]] std::shared_ptr<const YamlFile> readYamlFile(const std::filesystem::path &file,
                                                           FileRead &read);

} // namespace minplan::module
