#include "play/reply_fit.h"

#include <array>

namespace minplan::play {

namespace {

struct QuestionForm {
    std::string_view kind;
    std::string_view form;
};
constexpr std::array<QuestionForm, 10> kQuestionForms{{
    {"one-of", R"({"answer":["id"]})"},
    {"any-of", R"({"answer":["id","id"]})"},
    {"true-or-false", R"({"answer":true})"},
    {"match", R"({"answer":{"left":"right"}})"},
    {"order", R"({"answer":["id","id"]})"},
    {"sort", R"({"answer":{"item":"box"}})"},
    {"blanks", R"({"answer":["text","text"]})"},
    {"number", R"({"answer":16})"},
    {"short", R"({"answer":"text"})"},
    {"reflect", R"({"answer":"text"})"},
}};

/// The line of the protocol that what is shown waits for.
struct Form {
    std::string operator()(const ShowStage & /*show*/) const
    {
        return R"({"go":"next","done":[]})";
    }
    std::string operator()(const ShowScene &show) const
    {
        if (show.choices.empty()) {
            return kGoOn;
        }
        return R"({"choose":")" + show.choices.front().id + "\"}";
    }
    std::string operator()(const ShowQuestion &show) const
    {
        for (const QuestionForm &form : kQuestionForms) {
            if (form.kind == show.kind) {
                return std::string(form.form);
            }
        }
        return kGoOn;
    }
    std::string operator()(const ShowExercise & /*show*/) const { return R"({"answer":"text"})"; }
    std::string operator()(const ShowRubric &show) const
    {
        if (show.rubric.empty()) {
            return R"({"judge":{}})";
        }
        return R"({"judge":{")" + show.rubric.front().id + R"(":true}})";
    }
    std::string operator()(const ShowResult &show) const
    {
        return show.again ? R"({"go":"next"} / {"go":"again"})" : kGoOn;
    }
    template <typename GonePast> std::string operator()(const GonePast & /*show*/) const
    {
        return kGoOn;
    }

    static constexpr const char *kGoOn = R"({"go":"next"})";
};

} // namespace

Refusal wrongReply(const Show &shown)
{
    return {Refusal::Why::WrongReply, std::visit(Form{}, shown)};
}

} // namespace minplan::play
