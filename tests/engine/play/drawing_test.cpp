#include "module_builder.h"
#include "play/drawing.h"

#include <doctest/doctest.h>

#include <algorithm>

using namespace minplan;
using namespace minplan::tests;
using play::Chance;
using play::DrawnQuiz;
using play::drawQuiz;

namespace {

using Ids = std::vector<std::string>;

module::Quiz numbered(int count)
{
    std::vector<module::Question> questions;
    for (int number = 1; number <= count; ++number) {
        questions.push_back(oneOf("q" + std::to_string(number)));
    }
    return quizOf(std::move(questions));
}

Ids idsOf(const DrawnQuiz &drawn)
{
    Ids ids;
    for (const play::DrawnQuestion &question : drawn) {
        ids.push_back(question.question);
    }
    return ids;
}

} // namespace

TEST_CASE("the same seed draws the same on every machine")
{
    Chance chance(1);
    Ids letters{"a", "b", "c", "d", "e", "f", "g", "h"};
    chance.shuffle(letters);
    CHECK(letters == Ids{"e", "g", "d", "f", "b", "h", "c", "a"});
    CHECK(play::seedFor(1, "test", 1) != play::seedFor(1, "test", 2));
    CHECK(play::seedFor(1, "test", 1) != play::seedFor(1, "tast", 1));
    CHECK(play::seedFor(1, "test", 1) != play::seedFor(2, "test", 1));
}

TEST_CASE("a bounded draw reaches every value about as often")
{
    Chance chance(7);
    std::vector<int> hits(6, 0);
    for (int turn = 0; turn < 6000; ++turn) {
        ++hits.at(chance.below(6));
    }
    for (const int hit : hits) {
        CHECK(hit > 850);
        CHECK(hit < 1150);
    }
}

TEST_CASE("without draw and shuffle a quiz asks everything as it is written")
{
    const DrawnQuiz drawn = drawQuiz(numbered(4), {}, Chance(3));
    CHECK(idsOf(drawn) == Ids{"q1", "q2", "q3", "q4"});
    CHECK(drawn.front().first == Ids{"ja", "nei", "kanskje"});
}

TEST_CASE("a draw takes as many as it says, each once and in the file's order")
{
    module::Quiz quiz = numbered(10);
    quiz.draw = 4;
    std::set<Ids> draws;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Ids ids = idsOf(drawQuiz(quiz, {}, Chance(seed)));
        CHECK(ids.size() == 4);
        CHECK(std::set<std::string>(ids.begin(), ids.end()).size() == 4);
        draws.insert(ids);
    }
    CHECK(draws.size() > 10);
    quiz.draw = 99;
    CHECK(drawQuiz(quiz, {}, Chance(1)).size() == 10);
    quiz.draw = 0;
    CHECK(drawQuiz(quiz, {}, Chance(1)).empty());
}

TEST_CASE("each bank gives as many as it should, and questions of no named bank are all asked")
{
    module::Quiz quiz = numbered(9);
    for (std::size_t place = 0; place < 8; ++place) {
        quiz.questions[place].bank = place < 5 ? "questions/roller" : "questions/mal";
    }
    quiz.drawPerBank = {{"questions/roller", 2}, {"questions/mal", 1}};
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Ids ids = idsOf(drawQuiz(quiz, {}, Chance(seed)));
        CHECK(ids.size() == 4);
        CHECK(ids.back() == "q9");
        CHECK(std::count_if(ids.begin(), ids.end(), [](const auto &id) { return id <= "q5"; })
              == 2);
    }
}

TEST_CASE("unseen questions come first, seen ones only fill up")
{
    module::Quiz quiz = numbered(6);
    quiz.draw = 3;
    quiz.preferUnseen = true;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const Ids ids = idsOf(drawQuiz(quiz, {"q1", "q2", "q3", "q4"}, Chance(seed)));
        CHECK(ids.size() == 3);
        CHECK(std::count(ids.begin(), ids.end(), "q5") == 1);
        CHECK(std::count(ids.begin(), ids.end(), "q6") == 1);
    }
}

TEST_CASE("shuffle mixes questions and options but loses none")
{
    module::Quiz quiz = numbered(6);
    quiz.shuffle = true;
    std::set<Ids> questions;
    std::set<Ids> options;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const DrawnQuiz drawn = drawQuiz(quiz, {}, Chance(seed));
        Ids ids = idsOf(drawn);
        questions.insert(ids);
        std::sort(ids.begin(), ids.end());
        CHECK(ids == Ids{"q1", "q2", "q3", "q4", "q5", "q6"});
        for (const play::DrawnQuestion &question : drawn) {
            options.insert(question.first);
            CHECK(question.first.size() == 3);
        }
    }
    CHECK(questions.size() > 10);
    CHECK(options.size() == 6);
}

TEST_CASE("order, match and sort are never shown solved, shuffle or not")
{
    const auto quiz = quizOf({question("order", module::Order{items({"a", "b"})}),
                              question("match", match({{"a", "x"}, {"b", "y"}})),
                              question("shared", match({{"a", "x"}, {"b", "x"}}, {"z"})),
                              question("sort", sort({{"mal", {"a", "b"}}, {"tiltak", {"c"}}}))});
    for (std::uint64_t seed = 1; seed <= 100; ++seed) {
        const DrawnQuiz drawn = drawQuiz(quiz, {}, Chance(seed));
        CHECK(drawn[0].first == Ids{"b", "a"});
        const bool straight = drawn[1].first == Ids{"a", "b"};
        CHECK(drawn[1].second == (straight ? Ids{"y", "x"} : Ids{"x", "y"}));
        CHECK(drawn[2].second == Ids{"z", "x"});
        CHECK(drawn[3].first.back() != "c");
        CHECK(drawn[3].second == Ids{"mal", "tiltak"});
    }
}

TEST_CASE("what has only one arrangement is shown in it")
{
    const auto quiz
        = quizOf({question("order", module::Order{items({"a"})}),
                  question("empty", module::Order{}), question("match", match({{"a", "x"}})),
                  question("sort", sort({{"mal", {"a"}}, {"tiltak", {}}}))});
    const DrawnQuiz drawn = drawQuiz(quiz, {}, Chance(5));
    CHECK(drawn[0].first == Ids{"a"});
    CHECK(drawn[1].first.empty());
    CHECK(drawn[2].second == Ids{"x"});
    CHECK(drawn[3].first == Ids{"a"});
}

TEST_CASE("items keep their drawn order when some are gone and others new")
{
    const auto shown = play::inDrawnOrder(items({"a", "b", "c"}), {"c", "borte", "a", "c"});
    Ids ids;
    for (const module::Item &item : shown) {
        ids.push_back(item.id);
    }
    CHECK(ids == Ids{"c", "a", "b"});
}
