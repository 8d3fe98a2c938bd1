#include "report/whole_file.h"

#include "record/platform.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <iterator>
#include <random>
#include <string>

namespace minplan::report {

namespace {

namespace fs = std::filesystem;

struct Reason {
    std::errc error;
    std::string_view nb, en;
};

constexpr std::array<Reason, 7> kReasons = {{
    {std::errc::permission_denied, "du har ikke lov til å skrive der",
     "you are not allowed to write there"},
    {std::errc::no_such_file_or_directory, "mappen finnes ikke", "the folder does not exist"},
    {std::errc::not_a_directory, "stien går gjennom noe som ikke er en mappe",
     "the path goes through something that is no folder"},
    {std::errc::is_a_directory, "det er en mappe", "it is a folder"},
    {std::errc::read_only_file_system, "disken kan bare leses", "the disk is read-only"},
    {std::errc::no_space_on_device, "disken er full", "the disk is full"},
    {std::errc::text_file_busy, "et annet program har endret den imens",
     "another program has changed it meanwhile"},
}};

std::error_code lastError()
{
    return {errno != 0 ? errno : EIO, std::generic_category()};
}

fs::path temporaryBeside(const fs::path &file)
{
    std::random_device random;
    return file.parent_path()
        / ("." + file.filename().string() + "." + std::to_string(random()) + ".part");
}

std::error_code write(const fs::path &file, std::string_view content)
{
    errno = 0;
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    if (!out) {
        return lastError();
    }
    out.write(content.data(), static_cast<std::streamsize>(content.size()));
    out.close();
    return out ? std::error_code() : lastError();
}

bool holds(const fs::path &file, std::string_view content)
{
    std::ifstream in(file, std::ios::binary);
    const std::string found{std::istreambuf_iterator<char>(in), {}};
    return in.is_open() && found == content;
}

/// Asked of the file itself: renaming over it would ask only its folder.
std::error_code mayBeWritten(const fs::path &file, fs::perms permissions)
{
    if ((permissions & fs::perms::owner_write) == fs::perms::none) {
        return std::make_error_code(std::errc::permission_denied);
    }
    errno = 0;
    const std::ofstream out(file, std::ios::binary | std::ios::app);
    return out.is_open() ? std::error_code() : lastError();
}

} // namespace

std::error_code writeWhole(const fs::path &file, std::string_view content, Readers readers)
{
    std::error_code ignored;
    const fs::file_status there = fs::status(file, ignored);
    if (fs::is_directory(there)) {
        return std::make_error_code(std::errc::is_a_directory);
    }
    if (fs::exists(there) && !fs::is_regular_file(there)) {
        return write(file, content);
    }
    const fs::path temporary = temporaryBeside(file);
    std::error_code error;
    if (readers == Readers::Owner) {
        error = record::makePrivateFile(temporary);
    }
    error = error ? error : write(temporary, content);
    if (!error) {
        fs::rename(temporary, file, error);
    }
    if (error) {
        fs::remove(temporary, ignored);
    }
    return error;
}

std::error_code replaceWhole(const fs::path &file, std::string_view before, std::string_view after)
{
    std::error_code error;
    const fs::path target = fs::canonical(file, error);
    const fs::perms permissions = error ? fs::perms::none : fs::status(target, error).permissions();
    error = error ? error : mayBeWritten(target, permissions);
    if (error) {
        return error;
    }
    const fs::path temporary = temporaryBeside(target);
    error = write(temporary, after);
    if (!error) {
        fs::permissions(temporary, permissions, error);
    }
    if (!error && !holds(target, before)) {
        error = std::make_error_code(std::errc::text_file_busy);
    }
    if (!error) {
        fs::rename(temporary, target, error);
    }
    std::error_code ignored;
    if (error) {
        fs::remove(temporary, ignored);
    }
    return error;
}

std::string reason(const std::error_code &error, std::string_view language)
{
    for (const Reason &known : kReasons) {
        if (error == known.error) {
            return std::string(language == "en" ? known.en : known.nb);
        }
    }
    return error.message();
}

} // namespace minplan::report
