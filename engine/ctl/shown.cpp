#include "ctl/shown.h"

#include "ctl/prose.h"

#include <algorithm>

namespace minplan::ctl {

namespace {

std::string pointsOf(text::Fraction points, text::Fraction of)
{
    return points.toDecimal(',') + " av " + of.toDecimal(',') + " poeng";
}

std::string numbered(const std::vector<module::Item> &items, int width)
{
    std::string text;
    for (std::size_t i = 0; i < items.size(); ++i) {
        text += hanging("  " + std::to_string(i + 1) + "  ", items[i].text, width);
    }
    return text;
}

std::string labelled(const std::string &label, const std::string &text, int width)
{
    return text.empty() ? "" : "\n" + hanging(label + ": ", text, width);
}

std::string sourceLine(const std::optional<module::Source> &source, int width)
{
    if (!source) {
        return {};
    }
    const std::string link = source->link.empty() ? "" : " (" + source->link + ")";
    return labelled("Kilde", source->text + link, width);
}

std::string picture(const std::optional<module::Image> &image, int width)
{
    return image ? labelled("Bilde", image->alt, width) : "";
}

std::string nameOf(const std::string &who, const std::vector<module::Person> &people)
{
    const auto person = std::find_if(people.begin(), people.end(),
                                     [&who](const module::Person &one) { return one.id == who; });
    return person == people.end() ? who : person->name;
}

std::string endingOf(module::Ending ending)
{
    switch (ending) {
    case module::Ending::Good:
        return "Dette gikk bra.";
    case module::Ending::Mixed:
        return "Dette gikk både godt og mindre godt.";
    case module::Ending::Poor:
        break;
    }
    return "Dette gikk ikke bra.";
}

std::string metersOf(const play::ShowScene &scene, int width)
{
    std::string text;
    for (const module::Meter &meter : scene.meterKinds) {
        const auto value = scene.meters.find(meter.id);
        if (value != scene.meters.end()) {
            text += labelled(meter.title,
                             std::to_string(value->second) + " (fra " + std::to_string(meter.min)
                                 + " til " + std::to_string(meter.max) + ")",
                             width);
        }
    }
    return text;
}

/// One function for each thing that can be shown.
struct Teller {
    int width;

    std::string operator()(const play::ShowPage &page) const
    {
        return heading(page.title, width) + prose(page.text, width) + picture(page.image, width);
    }

    std::string operator()(const play::ShowStage &stage) const
    {
        std::string text = heading(stage.stepTitle + " · " + std::to_string(stage.number) + " av "
                                       + std::to_string(stage.of),
                                   width);
        text += prose(stage.title, width) + "\n" + prose(stage.text, width);
        text += stage.tasks.empty() ? "" : "\n" + numbered(stage.tasks, width);
        return text + labelled("Pass på", stage.pitfall, width)
            + labelled("Hvorfor", stage.why, width) + sourceLine(stage.source, width);
    }

    std::string operator()(const play::ShowScene &scene) const
    {
        std::string text
            = heading(scene.stepTitle + " · scene " + std::to_string(scene.number), width);
        text += prose(scene.text, width) + picture(scene.image, width);
        for (const module::Line &line : scene.say) {
            text += "\n" + hanging(nameOf(line.who, scene.people) + ": ", line.text, width);
        }
        text += metersOf(scene, width);
        text += scene.end ? "\n" + endingOf(*scene.end) + "\n" : "";
        text += scene.debrief.empty() ? "" : "\n" + prose(scene.debrief, width);
        text += scene.ask.empty() ? "" : "\n" + prose(scene.ask, width);
        return text + numbered(scene.choices, width);
    }

    std::string operator()(const play::ShowChoiceFeedback &feedback) const
    {
        return prose(feedback.say, width);
    }

    std::string operator()(const play::ShowQuestion &question) const
    {
        return shownQuestion(question, width);
    }

    std::string operator()(const play::ShowQuestionFeedback &feedback) const
    {
        return shownFeedback(feedback, width) + sourceLine(feedback.source, width);
    }

    std::string operator()(const play::ShowExercise &exercise) const
    {
        return heading(exercise.title, width) + prose(exercise.situation, width) + "\n"
            + prose(exercise.write, width) + "\nSkriv ikke navn eller opplysninger om brukere.\n";
    }

    std::string operator()(const play::ShowRubric &rubric) const
    {
        return heading(rubric.title, width) + hanging("Du skrev: ", rubric.written, width)
            + labelled("Et eksempel", rubric.example, width) + "\nSe på det du skrev:\n"
            + numbered(rubric.rubric, width);
    }

    std::string operator()(const play::ShowPractice &practice) const
    {
        const std::string again = practice.againDays
            ? "\nKom tilbake til dette om " + std::to_string(*practice.againDays) + " dager.\n"
            : "";
        return heading(practice.title, width) + prose(practice.text, width) + again;
    }

    std::string operator()(const play::ShowResult &result) const
    {
        std::string text = heading(result.title + " · resultat", width);
        text += "Du fikk " + pointsOf(result.points, result.of) + ".\n";
        if (result.points < result.best) {
            text += "Det beste så langt er " + pointsOf(result.best, result.of) + ".\n";
        }
        text += result.counts ? "" : "Denne testen teller ikke med.\n";
        return text + (result.band.empty() ? "" : "\n" + prose(result.band, width));
    }

    std::string operator()(const play::ShowEnd &end) const
    {
        std::string text = heading(end.title + " · slutt", width);
        if (end.of != text::Fraction(0)) {
            text += "Du fikk " + pointsOf(end.points, end.of) + ". Kravet er "
                + std::to_string(end.passPercent) + " %.\n";
        }
        return text + (end.passed ? "Du har bestått.\n" : "Du har ikke bestått ennå.\n");
    }
};

} // namespace

std::string shown(const play::Show &show, int width)
{
    return std::visit(Teller{width}, show);
}

} // namespace minplan::ctl
