#pragma once

#include "temporary_folder.h"

#include <sys/types.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

/// Other programs run as a person runs them: real processes, real pipes.
namespace minplan::tests {

/// How a program ended and what it wrote. A signal n counts as exit code 128 + n.
struct Finished {
    int code = 0;
    std::string out;
    std::string err;
};

/// Runs a program to its end with `input` on its standard input.
[[nodiscard]] Finished run(const std::vector<std::string> &command, const std::string &input = {});

/// A running program that one talks with in lines.
class Conversation
{
public:
    explicit Conversation(const std::vector<std::string> &command);
    ~Conversation();
    Conversation(const Conversation &) = delete;
    Conversation &operator=(const Conversation &) = delete;
    Conversation(Conversation &&) = delete;
    Conversation &operator=(Conversation &&) = delete;

    /// Sends a line; false when nobody listens any more.
    bool say(const std::string &line) const;
    /// The next line, or nothing when the output has ended or five seconds have gone.
    [[nodiscard]] std::optional<std::string> hear();
    void endInput();
    /// As Ctrl-C does.
    void interrupt() const;
    /// kill -9, then waits until it is gone.
    void kill();
    [[nodiscard]] int wait();

private:
    pid_t m_process = -1;
    int m_to = -1;
    int m_from = -1;
    std::string m_heard;
};

} // namespace minplan::tests
