#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <string>

/// A disk that fails or forgets, under every file SQLite opens while a FaultyDisk stands.
namespace minplan::tests {

enum class WriteFault { IoError, ShortWrite, Full };

class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;
    FaultyDisk(FaultyDisk &&) = delete;
    FaultyDisk &operator=(FaultyDisk &&) = delete;

    /// From now on the n-th write fails, and all after it as well when `lasting`.
    void failWrite(int n, WriteFault fault, bool lasting);
    void mend();
    /// Whether a write has failed since failWrite().
    [[nodiscard]] bool hasFailed() const;

    /// What would be left of each file if the power went now: what stood in it at its last sync.
    [[nodiscard]] std::map<std::filesystem::path, std::string> durable() const;
    /// Counts a file's present content as synced.
    void assumeDurable(const std::filesystem::path &file);
    /// Called before each sync takes effect.
    void atSync(std::function<void()> call);
};

} // namespace minplan::tests
