#include "ctl/prose.h"
#include "ctl/shown.h"
#include "module/terms.h"

namespace minplan::ctl {

namespace {

std::string all(const std::vector<module::Item> &items)
{
    std::string text;
    for (const module::Item &item : items) {
        text += item.text;
    }
    return text;
}

std::string all(const play::ShowQuestion &question)
{
    return question.ask + question.statement + question.text + all(question.options)
        + all(question.left) + all(question.right) + all(question.items) + all(question.boxes);
}

/// The texts that may refer to words of the glossary, all in one.
struct Reading {
    std::string operator()(const play::ShowPage &page) const { return page.text; }
    std::string operator()(const play::ShowStage &stage) const
    {
        return stage.text + all(stage.tasks) + stage.pitfall + stage.why;
    }
    std::string operator()(const play::ShowScene &scene) const
    {
        std::string text = scene.text;
        for (const module::Line &line : scene.say) {
            text += line.text;
        }
        return text + scene.debrief + scene.ask + all(scene.choices);
    }
    std::string operator()(const play::ShowChoiceFeedback &feedback) const { return feedback.say; }
    std::string operator()(const play::ShowQuestion &question) const { return all(question); }
    std::string operator()(const play::ShowQuestionFeedback &feedback) const
    {
        return feedback.say;
    }
    std::string operator()(const play::ShowExercise &exercise) const
    {
        return exercise.situation + exercise.write;
    }
    std::string operator()(const play::ShowRubric &rubric) const
    {
        return rubric.example + all(rubric.rubric);
    }
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
