#include "exchange/import_bytes.h"

#include "module/files.h"

#include <fstream>
#include <iterator>
#include <system_error>

namespace minplan::exchange {

namespace {

constexpr std::size_t kMegabyte = std::size_t{1024} * 1024;

ImportBytes tooLarge(std::string name)
{
    return {
        std::move(name), {}, &kinds::tooLargeToRead, std::to_string(kLargestImport / kMegabyte)};
}

} // namespace

ImportBytes readToImport(const std::filesystem::path &file)
{
    const std::string name = module::shownPath(file);
    const ImportBytes unreadable{name, {}, &kinds::notReadable, name};
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) {
        return unreadable;
    }
    if (std::filesystem::file_size(file, error) > kLargestImport) {
        return tooLarge(name);
    }
    std::ifstream in(file, std::ios::binary);
    std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.is_open() && !in.bad() ? checkToImport(name, std::move(bytes)) : unreadable;
}

ImportBytes checkToImport(std::string name, std::string bytes)
{
    return bytes.size() > kLargestImport ? tooLarge(std::move(name))
                                         : ImportBytes{std::move(name), std::move(bytes)};
}

} // namespace minplan::exchange
