#include "ctl/process.h"

#include "golden.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>

namespace minplan::tests {

namespace {

namespace fs = std::filesystem;

/// What the new process gets as its standard input, output and errors.
class Redirection
{
public:
    Redirection() { posix_spawn_file_actions_init(&m_actions); }
    ~Redirection() { posix_spawn_file_actions_destroy(&m_actions); }
    Redirection(const Redirection &) = delete;
    Redirection &operator=(const Redirection &) = delete;
    Redirection(Redirection &&) = delete;
    Redirection &operator=(Redirection &&) = delete;

    void open(int as, const fs::path &file, int flags)
    {
        posix_spawn_file_actions_addopen(&m_actions, as, file.c_str(), flags, 0600);
    }
    void give(int as, int descriptor)
    {
        posix_spawn_file_actions_adddup2(&m_actions, descriptor, as);
    }
    pid_t start(std::vector<std::string> command)
    {
        std::vector<char *> words;
        for (std::string &word : command) {
            words.push_back(word.data());
        }
        words.push_back(nullptr);
        pid_t process = -1;
        const int error
            = posix_spawnp(&process, words.front(), &m_actions, nullptr, words.data(), environ);
        REQUIRE_MESSAGE(error == 0, "cannot start " << command.front());
        return process;
    }

private:
    posix_spawn_file_actions_t m_actions{};
};

int waitFor(pid_t process)
{
    int status = 0;
    while (waitpid(process, &status, 0) < 0 && errno == EINTR) { }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

} // namespace

Finished run(const std::vector<std::string> &command, const std::string &input)
{
    const TemporaryFolder folder;
    std::ofstream(folder / "in", std::ios::binary) << input;
    Redirection redirection;
    redirection.open(STDIN_FILENO, folder / "in", O_RDONLY);
    redirection.open(STDOUT_FILENO, folder / "out", O_WRONLY | O_CREAT);
    redirection.open(STDERR_FILENO, folder / "err", O_WRONLY | O_CREAT);
    const int code = waitFor(redirection.start(command));
    return {code, readFile(folder / "out"), readFile(folder / "err")};
}

Conversation::Conversation(const std::vector<std::string> &command)
{
    std::signal(SIGPIPE, SIG_IGN);
    std::array<int, 2> in{};
    std::array<int, 2> out{};
    REQUIRE(pipe2(in.data(), O_CLOEXEC) == 0);
    REQUIRE(pipe2(out.data(), O_CLOEXEC) == 0);
    Redirection redirection;
    redirection.give(STDIN_FILENO, in[0]);
    redirection.give(STDOUT_FILENO, out[1]);
    m_process = redirection.start(command);
    close(in[0]);
    close(out[1]);
    m_to = in[1];
    m_from = out[0];
}

Conversation::~Conversation()
{
    kill();
    endInput();
    close(m_from);
}

bool Conversation::say(const std::string &line) const
{
    const std::string bytes = line + "\n";
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t now = write(m_to, bytes.data() + sent, bytes.size() - sent);
        if (now <= 0) {
            return false;
        }
        sent += static_cast<std::size_t>(now);
    }
    return true;
}

std::optional<std::string> Conversation::hear()
{
    std::array<char, 65536> part{};
    std::size_t end = m_heard.find('\n');
    while (end == std::string::npos) {
        pollfd waiting{m_from, POLLIN, 0};
        if (poll(&waiting, 1, 5000) != 1) {
            return std::nullopt;
        }
        const ssize_t got = read(m_from, part.data(), part.size());
        if (got <= 0) {
            return std::nullopt;
        }
        m_heard.append(part.data(), static_cast<std::size_t>(got));
        end = m_heard.find('\n');
    }
    std::string line = m_heard.substr(0, end);
    m_heard.erase(0, end + 1);
    return line;
}

void Conversation::endInput()
{
    if (m_to >= 0) {
        close(m_to);
        m_to = -1;
    }
}

void Conversation::interrupt() const
{
    ::kill(m_process, SIGINT);
}

void Conversation::kill()
{
    if (m_process > 0) {
        ::kill(m_process, SIGKILL);
        waitFor(m_process);
        m_process = -1;
    }
}

int Conversation::wait()
{
    const int code = waitFor(m_process);
    m_process = -1;
    return code;
}

} // namespace minplan::tests
