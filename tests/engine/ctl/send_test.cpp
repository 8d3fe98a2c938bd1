#include "ctl/world.h"

#include <fstream>
#include <regex>

using namespace minplan::tests;

namespace {

namespace fs = std::filesystem;

/// A lead's file, two colleagues' laptops, and the folder between them.
class Office
{
public:
    Office()
    {
        fs::create_directory(drop());
        takeWhole(fixture("provekurs/kort"), "Leder", laptop("lead"));
        takeWhole(fixture("provekurs/kort"), "Åse Ærlig", laptop("ase"));
        takeWhole(fixture("provekurs/kort"), "Per Bø", laptop("shared"));
        takeWhole(fixture("provekurs/kort"), "Kari", laptop("shared"));
    }
    [[nodiscard]] fs::path drop() const { return m_folder.path() / "drop"; }
    [[nodiscard]] fs::path laptop(const std::string &name) const { return m_folder.path() / name; }

    /// Runs minplanctl on that laptop and adds what it says to the conversation.
    void say(const std::string &name, std::vector<std::string> words)
    {
        m_said += "$ " + name + ":";
        for (const std::string &word : words) {
            m_said += " " + word;
        }
        words.insert(words.end(), {"--data", laptop(name).string()});
        const Finished finished = run(minplanctl(words));
        m_said += "\n" + finished.out + finished.err + std::to_string(finished.code) + "\n";
    }
    /// What differs from run to run made the same.
    [[nodiscard]] std::string said() const
    {
        std::string text = m_said;
        for (const auto &[from, to] : std::vector<std::pair<std::string, std::string>>{
                 {m_folder.path().string(), "OFFICE"},
                 {fixtures().string(), "FIXTURES"},
                 {"[0-9]{8}T[0-9]{6}Z", "TIME"},
                 {"[0-9]{4}-[0-9]{2}-[0-9]{2}", "DAY"},
                 {"[0-9]{2}:[0-9]{2}", "HH:MM"},
                 {"[0-9a-f]{8}-[0-9a-f-]{27}", "ID"}}) {
            text = std::regex_replace(text, std::regex(from), to);
        }
        return text;
    }

private:
    TemporaryFolder m_folder;
    std::string m_said;
};

} // namespace

TEST_CASE("progress is sent, listed and taken in once, and each refusal says what to do")
{
    Office office;
    const std::string drop = office.drop().string();
    office.say("ase", {"send"});
    office.say("ase", {"send", drop + "/ingen"});
    office.say("shared", {"send", drop});
    office.say("ase", {"send", drop});
    office.say("shared", {"send", drop, "--as", "Kari"});
    office.say("lead", {"inbox", drop});
    office.say("lead", {"inbox", drop, "--as", "Leder"});
    office.say("lead", {"inbox", drop, "--take"});
    office.say("lead", {"inbox", drop, "--take", "--strangers"});
    office.say("lead", {"inbox", drop});
    office.say("lead", {"report", "completion", "--modules", fixtures().string()});
    std::ofstream(office.drop() / "1.minplan") << "x";
    std::ofstream(office.drop() / "2.minplan") << "Kjære kollega";
    office.say("lead", {"inbox", drop});
    office.say("lead", {"verify"});
    checkGolden(golden("send.txt"), office.said());
}

TEST_CASE("the folder is the one site.yaml names where none is given")
{
    Office office;
    std::ofstream(office.laptop("ase") / "site.yaml") << "site: bergen\ndrop: ../drop\n";
    fs::create_directory(office.laptop("ase") / "modules");
    const auto modules = (office.laptop("ase") / "modules").string();
    office.say("ase", {"send", "--modules", modules});
    CHECK(fs::directory_iterator(office.drop()) != fs::directory_iterator());
}
