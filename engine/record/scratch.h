#pragma once

#include <filesystem>
#include <utility>

namespace minplan::record {

/// A file for the while, with what SQLite may put beside it: gone when its owner goes.
class Scratch
{
public:
    explicit Scratch(std::filesystem::path file)
        : m_file(std::move(file))
    {
        remove();
    }
    ~Scratch() { remove(); }
    Scratch(const Scratch &) = delete;
    Scratch &operator=(const Scratch &) = delete;
    Scratch(Scratch &&) = delete;
    Scratch &operator=(Scratch &&) = delete;

    [[nodiscard]] const std::filesystem::path &path() const { return m_file; }

private:
    void remove() const
    {
        std::error_code ignored;
        for (const char *ending : {"", "-journal", "-wal", "-shm"}) {
            std::filesystem::remove(m_file.string() + ending, ignored);
        }
    }

    std::filesystem::path m_file;
};

} // namespace minplan::record
