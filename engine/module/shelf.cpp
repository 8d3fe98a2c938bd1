#include "module/shelf.h"

#include "text/utf8.h"

namespace minplan::module {

YamlFile yamlFile(const std::filesystem::path &file, std::string_view bytes)
{
    return readYaml({shownPath(file), std::string(text::withoutByteOrderMark(bytes))});
}

std::shared_ptr<const YamlFile> readYamlFile(const std::filesystem::path &file, FileRead &read)
{
    std::string content;
    read = readBytes(file, content);
    return read != FileRead::Done ? nullptr
                                  : std::make_shared<const YamlFile>(yamlFile(file, content));
}

std::shared_ptr<const YamlFile> Shelf::take(const std::filesystem::path &file, FileRead &read)
{
    const std::lock_guard lock(m_oneAtATime);
    std::shared_ptr<const YamlFile> &kept = m_files[file];
    read = FileRead::Done;
    if (kept == nullptr) {
        kept = readYamlFile(file, read);
    }
    return kept;
}

} // namespace minplan::module
