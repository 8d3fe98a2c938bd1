#include "module_builder.h"

#include <doctest/doctest.h>

using namespace minplan;
using namespace minplan::tests;
using namespace minplan::play;
using Ids = std::vector<std::string>;
using Pairs = std::map<std::string, std::string>;
using Why = Refusal::Why;

namespace {

struct Row {
    AnswerValue answer;
    Why why;
};

void checkRefused(const module::QuestionKind &kind, const std::vector<Row> &rows)
{
    const auto module = moduleOf({quiz("q", quizOf({question("q1", kind)}))});
    const Played played(module);
    for (const Row &row : rows) {
        CAPTURE(play::toJson(row.answer).dump());
        CHECK(played.refusal(Answer{row.answer, {}}).why == row.why);
    }
}

/// Born in 1860: it checks, and nobody has it.
const std::string kBirthNumber = "010260 50274";

} // namespace

TEST_CASE("answers of options need known ids, each once, and something chosen")
{
    checkRefused(module::OneOf{options({"+a", "-b"})},
                 {{Ids{"x"}, Why::UnknownId},
                  {Ids{}, Why::Incomplete},
                  {Ids{"a", "b"}, Why::WrongReply},
                  {std::string("a"), Why::WrongReply},
                  {true, Why::WrongReply}});
    checkRefused(module::AnyOf{options({"+a", "-b"})},
                 {{Ids{"a", "a"}, Why::UnknownId},
                  {Ids{}, Why::Incomplete},
                  {Pairs{{"a", "b"}}, Why::WrongReply}});
    checkRefused(module::Order{items({"a", "b"})},
                 {{Ids{"a"}, Why::Incomplete},
                  {Ids{"a", "a"}, Why::UnknownId},
                  {Ids{"a", "b", "c"}, Why::UnknownId}});
    checkRefused(module::TrueOrFalse{"", true}, {{std::string("true"), Why::WrongReply}});
}

TEST_CASE("match and sort need every item placed somewhere that is there")
{
    checkRefused(match({{"a", "x"}, {"b", "y"}}),
                 {{Pairs{{"a", "x"}}, Why::Incomplete},
                  {Pairs{{"a", "x"}, {"b", "z"}}, Why::UnknownId},
                  {Pairs{{"a", "x"}, {"c", "y"}}, Why::UnknownId},
                  {Ids{"a"}, Why::WrongReply}});
    checkRefused(sort({{"mal", {"a"}}, {"tiltak", {"b"}}}),
                 {{Pairs{{"a", "mal"}}, Why::Incomplete},
                  {Pairs{{"a", "mal"}, {"b", "borte"}}, Why::UnknownId}});
}

TEST_CASE("written answers must be whole, short enough and without a fødselsnummer")
{
    const std::string longText(10'001, 'a');
    checkRefused(module::Blanks{"{{1}} {{2}}", {{"a"}, {"b"}}},
                 {{Ids{"a"}, Why::Incomplete},
                  {Ids{"a", "  "}, Why::Incomplete},
                  {Ids{"a", "b", "c"}, Why::WrongReply},
                  {Ids{"a", kBirthNumber}, Why::PersonalNumber},
                  {Ids{longText, "b"}, Why::TooLong}});
    checkRefused(module::Number{16, 0, "år"},
                 {{std::string("seksten"), Why::NotANumber},
                  {std::string(" "), Why::Incomplete},
                  {kBirthNumber, Why::PersonalNumber},
                  {true, Why::WrongReply}});
    checkRefused(module::Short{{"mål"}},
                 {{std::string(" "), Why::Incomplete},
                  {"Arne " + kBirthNumber, Why::PersonalNumber},
                  {longText, Why::TooLong}});
    checkRefused(module::Reflect{3},
                 {{std::string("To ord"), Why::TooShort},
                  {"Arne har nummer " + kBirthNumber, Why::PersonalNumber},
                  {longText, Why::TooLong}});
}

TEST_CASE("ten thousand characters are counted as people count them")
{
    std::string text;
    for (int count = 0; count < 10'000; ++count) {
        text += "å";
    }
    const auto module = moduleOf({exercise("e")});
    Played played(module);
    CHECK(played.refusal(Answer{text + "å", {}}).word == "10000");
    CHECK(played.refusal(Answer{"Mål for " + kBirthNumber, {}}).why == Why::PersonalNumber);
    CHECK(played.refusal(Answer{std::string(" \n "), {}}).why == Why::TooShort);
    CHECK(played.refusal(GoNext{}).why == Why::WrongReply);
    played.answer(text);
    CHECK(played.shown<ShowRubric>().written == text);
}

TEST_CASE("how sure is optional, and from 1 to 3 where given")
{
    auto kind = quizOf({oneOf("q1"), oneOf("q2")});
    kind.confidence = true;
    const auto module = moduleOf({quiz("q", kind)});
    Played played(module);
    for (const int sure : {0, 4, -1}) {
        CHECK(played.refusal(Answer{Ids{"ja"}, sure}).why == Why::SureOutOfRange);
    }
    CHECK_FALSE(played.reply(Answer{Ids{"ja"}, {}}).front().body.contains("sure"));
    played.goOn();
    CHECK(played.reply(Answer{Ids{"ja"}, 1}).front().body["sure"] == 1);
}

TEST_CASE("text that is no UTF-8 is recorded as text")
{
    const auto module = moduleOf({exercise("e")});
    Played played(module);
    const auto events = played.reply(Answer{std::string("m\xe5l"), {}});
    CHECK(events.front().body["answer"] == "m\uFFFDl");
    CHECK_NOTHROW(events.front().body.dump());
    CHECK_NOTHROW(nlohmann::json(played.refusal(Judge{{{"\xff", true}}}).word).dump());
}

TEST_CASE("another reply than the one waited for is refused with the form of the right one")
{
    const auto module = moduleOf({page("p"), quiz("q", quizOf({oneOf("q1")}))});
    Played played(module);
    CHECK(played.refusal(Choose{"a"}).word == R"({"go":"next"})");
    CHECK(played.refusal(GoAgain{}).why == Why::WrongReply);
    CHECK(played.refusal(GoNext{{"x"}}).why == Why::UnknownId);
    played.goOn();
    CHECK(played.refusal(GoNext{}).word == R"({"answer":["id"]})");
}

TEST_CASE("after the end nothing more is taken")
{
    const auto module = moduleOf({page("p")});
    Played played(module);
    played.goOn();
    CHECK(played.refusal(GoNext{}).why == Why::AttemptEnded);
    CHECK(played.refusal(Judge{}).why == Why::AttemptEnded);
}

TEST_CASE("every refusal is one sentence with a remedy in both languages")
{
    for (const Why why : {Why::WrongReply, Why::UnknownId, Why::Incomplete, Why::NotANumber,
                          Why::TooShort, Why::PersonalNumber, Why::TooLong, Why::SureOutOfRange,
                          Why::NoTriesLeft, Why::AttemptEnded}) {
        const std::string nb = sentence({why, "20"}, "nb");
        const std::string en = sentence({why, "20"}, "en");
        CAPTURE(nb);
        CHECK(nb.size() > 30);
        CHECK(en.size() > 30);
        CHECK(nb != en);
        CHECK(sentence({why, "20"}, "nn") == nb);
        CHECK(nb.find('{') == std::string::npos);
    }
    CHECK(sentence({Why::WrongReply, ""}, "nb") == "Svaret passer ikke til det som vises nå.");
    CHECK(sentence({Why::WrongReply, "{}"}, "nb")
          == "Svaret passer ikke til det som vises nå. Svar slik: {}.");
    CHECK(sentence({Why::TooLong, "10000"}, "nb")
          == "Teksten er for lang. Kort den ned til høyst 10000 tegn.");
}
