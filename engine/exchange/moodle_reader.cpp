#include "exchange/moodle.h"
#include "exchange/moodle_answers.h"
#include "text/digits.h"

#include <algorithm>
#include <array>

namespace minplan::exchange {

namespace {

/// A type of Moodle's and how its answers are read; without a reader it is an essay or only text.
struct Type {
    std::string_view name;
    void (*read)(const MoodleContext &, Draft &);
};
constexpr std::array kTypes{
    Type{"multichoice", readMoodleChoices},
    Type{"truefalse", readMoodleTrueOrFalse},
    Type{"shortanswer", readMoodleShort},
    Type{"numerical", readMoodleNumber},
    Type{"matching", readMoodlePairs},
    Type{"essay", [](const MoodleContext &, Draft &draft) { draft.asked = Asked::Essay; }},
    Type{"description", [](const MoodleContext &, Draft &draft) { draft.asked = Asked::Text; }},
    Type{"cloze", [](const MoodleContext &, Draft &) {}}};

/// What Moodle writes by itself says nothing that the right answer does not.
bool isMoodlesOwn(std::string_view feedback)
{
    constexpr std::array<std::string_view, 6> own{
        "Your answer is correct.", "Your answer is partially correct.", "Your answer is incorrect.",
        "Svaret ditt er riktig.",  "Svaret ditt er delvis riktig.",     "Svaret ditt er feil."};
    return feedback.empty() || std::find(own.begin(), own.end(), feedback) != own.end();
}

class MoodleReader
{
public:
    MoodleReader(const text::SourceText &source, Intake &intake)
        : m_context{source, intake, {}}
    { }
    void run();

private:
    void question(const XmlElement &element);
    void rest(Draft &draft);
    void hints(Draft &draft);
    void points(Draft &draft);
    void tags();
    void combined();

    [[nodiscard]] Intake &intake() { return m_context.intake; }

    MoodleContext m_context;
};

void MoodleReader::tags()
{
    std::string names;
    for (const XmlElement &tag : m_context.question.child("tags").children("tag")) {
        names += (names.empty() ? "" : ", ") + tag.child("text").text();
    }
    if (!names.empty()) {
        intake().lose(kinds::tagsLost, m_context.at(m_context.question.child("tags")), {names});
    }
}

void MoodleReader::hints(Draft &draft)
{
    const std::vector<XmlElement> hints = m_context.question.children("hint");
    if (!hints.empty()) {
        draft.hint = m_context.written(hints.front());
    }
    if (hints.size() > 1) {
        intake().lose(kinds::hintsLost, m_context.at(hints[1]));
    }
}

void MoodleReader::points(Draft &draft)
{
    const XmlElement grade = m_context.question.child("defaultgrade");
    const auto points = percentOf(grade.text());
    if (points && *points > text::Fraction(0)) {
        draft.points = *points;
    } else if (grade.exists()) {
        intake().lose(kinds::gradeLost, m_context.at(grade),
                      {std::string(text::trimmed(grade.text()))});
    }
}

/// Feedback for the right, the partly right and the wrong as a whole.
void MoodleReader::combined()
{
    for (const char *name : {"correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"}) {
        const XmlElement feedback = m_context.question.child(name);
        Written written = m_context.written(feedback);
        if (written.text.empty()) {
            continue;
        }
        const std::string words = asPlain(written, intake());
        if (!isMoodlesOwn(words)) {
            intake().lose(kinds::combinedLost, m_context.at(feedback), {words});
        }
    }
}

void MoodleReader::rest(Draft &draft)
{
    draft.name = text::trimmed(m_context.question.child("name").text());
    draft.ask = m_context.written(m_context.question.child("questiontext"));
    draft.why = m_context.written(m_context.question.child("generalfeedback"));
    hints(draft);
    points(draft);
    tags();
    combined();
}

void MoodleReader::question(const XmlElement &element)
{
    m_context.question = element;
    const std::string name = element.attribute("type");
    if (name == "category") {
        intake().note(kinds::categoryLost, m_context.at(element),
                      {std::string(text::trimmed(element.child("category").text()))});
        return;
    }
    Draft draft;
    draft.at = m_context.at(element);
    intake().begin(draft.at);
    const auto *type = std::find_if(kTypes.begin(), kTypes.end(),
                                    [&](const Type &one) { return one.name == name; });
    if (type == kTypes.end()) {
        intake().refuse(kinds::typeUnknown, draft.at, {name});
        intake().leave();
        return;
    }
    rest(draft);
    type->read(m_context, draft);
    (name == "cloze" ? takeInCloze : takeIn)(draft, intake());
}

void MoodleReader::run()
{
    const std::string &content = m_context.source.content();
    const std::string_view head = std::string_view(content).substr(0, content.find("<quiz"));
    if (const std::size_t at = head.find("<!DOCTYPE"); at != std::string_view::npos) {
        intake().note(kinds::entitiesRefused, at);
        return;
    }
    const XmlDocument document(content);
    if (document.brokenLine()) {
        intake().note(kinds::xmlBroken, m_context.source.byteAt({*document.brokenLine(), 1}));
        return;
    }
    const XmlElement root = document.root();
    if (root.name() != "quiz") {
        intake().note(kinds::notMoodle, m_context.at(root), {std::string(root.name())});
        return;
    }
    for (const XmlElement &element : root.children("question")) {
        question(element);
    }
}

} // namespace

void readMoodleXml(const text::SourceText &source, Intake &intake)
{
    MoodleReader(source, intake).run();
}

} // namespace minplan::exchange
