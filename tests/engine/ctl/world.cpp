#include "ctl/world.h"

#include <functional>
#include <map>

namespace minplan::tests {

namespace {

using nlohmann::json;

json idsOf(const json &items)
{
    json ids = json::array();
    for (const json &item : items) {
        ids.push_back(item.at("id"));
    }
    return ids;
}

/// Everything on the first side with the first thing of the second.
json pairsOf(const json &first, const json &second)
{
    json pairs = json::object();
    for (const json &item : first) {
        pairs[item.at("id").get<std::string>()] = second.at(0).at("id");
    }
    return pairs;
}

json answerTo(const json &question)
{
    const std::map<std::string, std::function<json(const json &)>> answers = {
        {"one-of", [](const json &q) { return json::array({idsOf(q.at("options")).at(0)}); }},
        {"any-of", [](const json &q) { return json::array({idsOf(q.at("options")).at(0)}); }},
        {"order", [](const json &q) { return idsOf(q.at("options")); }},
        {"true-or-false", [](const json &) { return json(true); }},
        {"match",
         [](const json &q) {
             json pairs = json::object();
             for (std::size_t i = 0; i < q.at("left").size(); ++i) {
                 pairs[q.at("left").at(i).at("id").get<std::string>()]
                     = q.at("right").at(i).at("id");
             }
             return pairs;
         }},
        {"sort", [](const json &q) { return pairsOf(q.at("items"), q.at("boxes")); }},
        {"blanks",
         [](const json &) {
             return json::array({"legging", "tegning"});
         }},
        {"number", [](const json &) { return json(16); }},
        {"short", [](const json &) { return json("Hovedmål"); }},
        {"reflect", [](const json &) { return json("Å spørre mer åpent"); }},
    };
    return answers.at(question.at("kind"))(question);
}

json judgement(const json &rubric)
{
    json rows = json::object();
    for (const json &row : rubric.at("rubric")) {
        rows[row.at("id").get<std::string>()] = rows.empty();
    }
    return rows;
}

} // namespace

std::vector<std::string> minplanctl(std::vector<std::string> words)
{
    words.insert(words.begin(), MINPLANCTL);
    return words;
}

json replyTo(const json &show)
{
    const std::string kind = show.at("show");
    if (kind == "question") {
        json reply = {{"answer", answerTo(show)}};
        if (show.at("sure").get<bool>()) {
            reply["sure"] = 2;
        }
        return reply;
    }
    if (kind == "scene" && show.contains("choices") && !show.at("choices").empty()) {
        return {{"choose", show.at("choices").at(0).at("id")}};
    }
    if (kind == "exercise") {
        return {{"answer", "Jeg vil synge i koret."}};
    }
    if (kind == "rubric") {
        return {{"judge", judgement(show)}};
    }
    if (kind == "stage" && !show.at("do").empty()) {
        return {{"go", "next"}, {"done", json::array({show.at("do").at(0).at("id")})}};
    }
    return {{"go", "next"}};
}

void takeWhole(const std::string &module, const std::string &person,
               const std::filesystem::path &data)
{
    Conversation play(minplanctl(
        {"play", module, "--json", "--seed", "1", "--data", data.string(), "--as", person}));
    for (auto line = play.hear(); line; line = play.hear()) {
        const json show = json::parse(*line);
        if (show.at("show") == "end") {
            CHECK(play.wait() == 0);
            return;
        }
        REQUIRE(play.say(replyTo(show).dump()));
    }
    FAIL("the play stopped before its end");
}

} // namespace minplan::tests
