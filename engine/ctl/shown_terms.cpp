#include "ctl/prose.h"
#include "ctl/shown.h"
#include "module/terms.h"

namespace minplan::ctl {

namespace {

/// The texts that may refer to words of the glossary, all in one.
struct Reading {
    std::string operator()(const play::ShowPage &page) const { return page.text; }
    std::string operator()(const play::ShowStage &stage) const
    {
        return stage.text + stage.pitfall + stage.why;
    }
    std::string operator()(const play::ShowScene &scene) const
    {
        return scene.text + scene.debrief + scene.ask;
    }
    std::string operator()(const play::ShowChoiceFeedback &feedback) const { return feedback.say; }
    std::string operator()(const play::ShowQuestion &question) const
    {
        return question.ask + question.statement;
    }
    std::string operator()(const play::ShowQuestionFeedback &feedback) const
    {
        return feedback.say;
    }
    std::string operator()(const play::ShowExercise &exercise) const
    {
        return exercise.situation + exercise.write;
    }
    std::string operator()(const play::ShowRubric &rubric) const { return rubric.example; }
    std::string operator()(const play::ShowPractice &practice) const { return practice.text; }
    std::string operator()(const play::ShowResult &result) const { return result.band; }
    std::string operator()(const play::ShowEnd & /*end*/) const { return {}; }
};

} // namespace

std::string shownTerms(const play::Show &show, const std::vector<module::Term> &terms, int width)
{
    std::string text;
    for (const std::string &id : module::termsIn(std::visit(Reading(), show))) {
        if (const module::Term *term = module::findTerm(terms, id)) {
            text += hanging(term->term + ": ", term->text, width);
        }
    }
    return text.empty() ? text : "\nOrd som er brukt her:\n" + text;
}

} // namespace minplan::ctl
