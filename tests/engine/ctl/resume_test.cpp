#include "ctl/world.h"
#include "record/store.h"

#include <fstream>
#include <random>
#include <thread>

using namespace minplan;
using namespace minplan::tests;
using nlohmann::json;

namespace {

std::vector<std::string> recorded(const std::filesystem::path &data)
{
    return minplanctl({"play", fixture("provekurs/alle-slag"), "--json", "--seed", "1", "--data",
                       data.string(), "--as", "Åse"});
}

/// The questions whose answers are on disk, in order, over all attempts.
std::vector<std::string> answersOnDisk(const std::filesystem::path &data)
{
    std::vector<std::string> answers;
    const record::Store store(data, record::realSurroundings());
    for (const record::LogEntry &entry : store.log()) {
        if (entry.kind == "question-answered") {
            answers.push_back(entry.item);
        }
    }
    return answers;
}

std::string itemOf(const json &show)
{
    return show.at("step").get<std::string>() + "/" + show.value("question", "");
}

bool isAnswerFeedback(const json &show)
{
    return show.at("show") == "feedback" && show.contains("question");
}

/// A learner whose machine dies: what was last shown, what was sent after it, and which answers'
/// feedback was seen.
class Unlucky
{
public:
    explicit Unlucky(std::filesystem::path data)
        : m_data(std::move(data))
    { }

    /// Goes on to the feedback of an answer, at most so many replies, then dies.
    void playAndDie(std::mt19937 &chance)
    {
        Conversation play(recorded(m_data));
        const auto again = play.hear();
        REQUIRE(again.has_value());
        checkPlace(json::parse(*again));
        const auto wanted = chance() % 4;
        for (unsigned seen = 0; seen <= wanted && m_shown.at("show") != "end";) {
            REQUIRE(play.say(replyTo(m_shown).dump()));
            const auto next = play.hear();
            REQUIRE(next.has_value());
            see(json::parse(*next));
            seen += isAnswerFeedback(m_shown) ? 1 : 0;
        }
        m_sentMore = chance() % 2 == 0 && play.say(replyTo(m_shown).dump());
        std::this_thread::sleep_for(std::chrono::microseconds(chance() % 3000));
        play.kill();
    }

    [[nodiscard]] const std::vector<std::string> &seen() const { return m_seen; }

private:
    void see(json show)
    {
        if (isAnswerFeedback(show)) {
            m_seen.push_back(itemOf(show));
        }
        m_shown = std::move(show);
    }

    /// The same place as before; or, when a reply was on its way, the place after it.
    void checkPlace(const json &now)
    {
        const bool ended = !m_shown.is_null() && m_shown.at("show") == "end";
        if (!m_shown.is_null() && !m_sentMore && !ended) {
            CHECK(now == m_shown);
        }
        if (now != m_shown) {
            see(now);
        }
    }

    std::filesystem::path m_data;
    json m_shown;
    bool m_sentMore = false;
    std::vector<std::string> m_seen;
};

} // namespace

TEST_CASE("a process killed after every single reply goes on at the same place")
{
    const TemporaryFolder folder;
    json expected;
    int replies = 0;
    for (bool ended = false; !ended; ++replies) {
        Conversation play(recorded(folder / "data"));
        const auto first = play.hear();
        REQUIRE(first.has_value());
        const json show = json::parse(*first);
        if (!expected.is_null()) {
            CHECK(show == expected);
        }
        REQUIRE(play.say(replyTo(show).dump()));
        const auto next = play.hear();
        REQUIRE(next.has_value());
        expected = json::parse(*next);
        ended = expected.at("show") == "end";
        play.kill();
    }
    CHECK(replies > 30);
    CHECK(answersOnDisk(folder / "data").size() == 11);
}

TEST_CASE("kill -9 right after feedback, fifty times: every answer shown is there, at its place")
{
    const TemporaryFolder folder;
    std::mt19937 chance(20261121);
    Unlucky learner(folder / "data");
    for (int death = 0; death < 50; ++death) {
        CAPTURE(death);
        learner.playAndDie(chance);
        const auto onDisk = answersOnDisk(folder / "data");
        REQUIRE(onDisk.size() >= learner.seen().size());
        CHECK(onDisk.size() <= learner.seen().size() + 1);
        CHECK(std::equal(learner.seen().begin(), learner.seen().end(), onDisk.begin()));
    }
    CHECK(learner.seen().size() > 50);
}

TEST_CASE("a module that was ended begins anew")
{
    const TemporaryFolder folder;
    takeWhole(fixture("provekurs/kort"), "Åse", folder / "data");
    Conversation again(minplanctl({"play", fixture("provekurs/kort"), "--json", "--data",
                                   (folder / "data").string(), "--as", "Åse"}));
    CHECK(json::parse(again.hear().value_or("null")).value("show", "") == "page");
}

TEST_CASE("--as makes a person once and knows them by name and by id")
{
    const TemporaryFolder folder;
    takeWhole(fixture("provekurs/kort"), "Åse", folder / "data");
    takeWhole(fixture("provekurs/kort"), "Åse", folder / "data");
    const auto persons = record::Store(folder / "data", record::realSurroundings()).persons();
    REQUIRE(persons.size() == 1);
    takeWhole(fixture("provekurs/kort"), persons.front().id, folder / "data");
    CHECK(record::Store(folder / "data", record::realSurroundings()).persons().size() == 1);
}

namespace {

/// A module whose question draws a weight, and reckons the dose by this formula.
void writeDoses(const std::filesystem::path &file, const std::string &range,
                const std::string &formula)
{
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << "module: doser\ntitle: Doser\nsteps:\n  - quiz: regn\n    title: Regn\n"
                           "    questions:\n      - question: dose\n        let: {vekt: "
                        << range << ", dose: \"" << formula
                        << "\"}\n        ask: Hvor mange mg for {vekt} kg?\n"
                           "        number: {is: dose}\n        why: Det er {dose} mg.\n";
}

} // namespace

TEST_CASE("numbers drawn once are shown and judged a year later, after the module was edited")
{
    const TemporaryFolder folder;
    const auto file = folder / "doser" / "module.yaml";
    const auto words = [&folder] {
        return minplanctl({"play", (folder / "doser").string(), "--json", "--data",
                           (folder / "data").string(), "--as", "Åse"});
    };
    writeDoses(file, "{from: 55, to: 95, step: 10}", "vekt * 0.5");
    Conversation first(words());
    const json drawn = json::parse(first.hear().value_or("null"));
    first.kill();
    writeDoses(file, "{from: 1, to: 9, step: 1}", "vekt * 2");
    Conversation second(words());
    CHECK(json::parse(second.hear().value_or("null")) == drawn);
    const std::string ask = drawn.at("ask");
    const int weight = std::stoi(ask.substr(ask.find("for ") + 4));
    const std::string dose = std::to_string(weight / 2) + ",5";
    REQUIRE(second.say(json{{"answer", dose}}.dump()));
    const json feedback = json::parse(second.hear().value_or("null"));
    CHECK(feedback.value("points", 0.0) == 1.0);
    CHECK(feedback.value("say", "") == "Det er " + dose + " mg.");
}
