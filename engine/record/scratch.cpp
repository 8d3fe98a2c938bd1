#include "record/scratch.h"

#include <vector>

namespace minplan::record {

namespace fs = std::filesystem;

Scratch::Scratch(fs::path file)
    : m_file(std::move(file))
{
    remove();
}

Scratch::~Scratch()
{
    remove();
}

void Scratch::remove() const
{
    std::error_code ignored;
    for (const char *ending : {"", "-journal", "-wal", "-shm"}) {
        fs::remove(m_file.string() + ending, ignored);
    }
}

void removeLeftovers(const fs::path &folder, std::string_view beginning, std::chrono::hours age)
{
    const auto old = fs::file_time_type::clock::now() - age;
    std::error_code ignored;
    std::vector<fs::path> left;
    for (fs::directory_iterator entry(folder, ignored), end; entry != end;
         entry.increment(ignored)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with(beginning) && name.find(".part") != std::string::npos
            && entry->last_write_time(ignored) <= old) {
            left.push_back(entry->path());
        }
    }
    for (const fs::path &place : left) {
        fs::remove_all(place, ignored);
    }
}

} // namespace minplan::record
