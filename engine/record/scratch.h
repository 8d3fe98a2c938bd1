#pragma once

#include <chrono>
#include <filesystem>
#include <string_view>

namespace minplan::record {

/// A file for the while, with what SQLite may put beside it: gone when its owner goes. Its name has
/// «.part» in it.
class Scratch
{
public:
    explicit Scratch(std::filesystem::path file);
    ~Scratch();
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    Scratch(Scratch &&) = delete;
    Scratch &operator=(Scratch &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_file; }

private:
    void remove() const;

    std::filesystem::path m_file;
};

/// Removes files and folders for the while that a program left behind when it was ended in the
/// middle. A younger one may still be somebody's.
void removeLeftovers(const std::filesystem::path &folder, std::string_view beginning = {},
                     std::chrono::hours age = std::chrono::hours(1));

} // namespace minplan::record
