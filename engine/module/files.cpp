#include "module/files.h"

#include <fstream>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

FileRead readBytes(const fs::path &file, std::string &content)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (error || !fs::exists(status)) {
        return FileRead::Unreadable;
    }
    if (!fs::is_regular_file(status)) {
        return FileRead::NotAFile;
    }
    const std::uintmax_t size = fs::file_size(file, error);
    if (error) {
        return FileRead::Unreadable;
    }
    if (size > kLargestFile) {
        return FileRead::TooLarge;
    }
    std::ifstream in(file, std::ios::binary);
    content.resize(static_cast<std::size_t>(size));
    if (!in.is_open()
        || (size > 0 && !in.read(content.data(), static_cast<std::streamsize>(size)))) {
        content.clear();
        return FileRead::Unreadable;
    }
    return FileRead::Done;
}

std::string shownPath(const fs::path &file)
{
    std::error_code error;
    const fs::path here = fs::current_path(error);
    if (error || file.is_relative()) {
        return file.lexically_normal().string();
    }
    const fs::path relative = file.lexically_normal().lexically_relative(here);
    const bool below = !relative.empty() && relative.begin()->string() != "..";
    return (below ? relative : file.lexically_normal()).string();
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code error;
    // The folder of a bare file name is empty, and stands for the one we are in.
    const fs::path whole = fs::absolute(path.empty() ? "." : path, error);
    return (error ? path : whole).lexically_normal();
}

} // namespace minplan::module
