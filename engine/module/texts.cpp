#include "module/texts.h"

#include "module/blanks.h"

namespace minplan::module {

namespace {

/// Walks one file's part of a module. Each function gets the path of what it is given.
class Walk
{
public:
    Walk(std::string use, const EachText &visit)
        : m_use(std::move(use))
        , m_visit(visit)
    { }
    void module(Module &module);

private:
    void text(const std::string &path, std::string &text) const;
    void items(const std::string &path, std::vector<Item> &items) const;
    void numbered(const std::string &path, std::vector<std::string> &texts) const;
    void image(const std::string &path, std::optional<Image> &image) const;
    void source(std::optional<Source> &source) const;
    void options(const std::string &path, std::vector<Option> &options) const;
    void head(Module &module) const;
    void terms(Module &module) const;
    void step(Step &step) const;
    void used(Step &step) const;
    void stages(const std::string &path, Procedure &procedure) const;
    void cast(const std::string &path, Case &played) const;
    void scenes(const std::string &path, Case &played) const;
    void question(const std::string &path, Question &question) const;
    void quiz(const std::string &path, Quiz &quiz) const;

    void kind(const std::string &path, Page &page) const;
    void kind(const std::string &path, Procedure &procedure) const { stages(path, procedure); }
    void kind(const std::string &path, Case &played) const;
    void kind(const std::string &path, Quiz &quiz) const { this->quiz(path, quiz); }
    void kind(const std::string &path, Exercise &exercise) const;
    void kind(const std::string &path, Practice &practice) const;

    void answer(const std::string &path, OneOf &kind) const { options(path, kind.options); }
    void answer(const std::string &path, AnyOf &kind) const { options(path, kind.options); }
    void answer(const std::string &path, TrueOrFalse &kind) const;
    void answer(const std::string &path, Match &kind) const;
    void answer(const std::string &path, Order &kind) const { items(path, kind.items); }
    void answer(const std::string &path, Sort &kind) const;
    void answer(const std::string &path, Blanks &kind) const;
    void answer(const std::string &path, Number &kind) const { text(path + "/unit", kind.unit); }
    void answer(const std::string &path, Short &kind) const { numbered(path, kind.accepted); }
    void answer(const std::string & /*path*/, Reflect & /*kind*/) const { }

    std::string m_use;
    const EachText &m_visit;
};

void Walk::text(const std::string &path, std::string &text) const
{
    if (!text.empty()) {
        m_visit(path, text);
    }
}

void Walk::items(const std::string &path, std::vector<Item> &items) const
{
    for (Item &item : items) {
        text(path + '/' + item.id, item.text);
    }
}

void Walk::numbered(const std::string &path, std::vector<std::string> &texts) const
{
    for (std::size_t i = 0; i < texts.size(); ++i) {
        text(path + '/' + std::to_string(i + 1), texts[i]);
    }
}

void Walk::image(const std::string &path, std::optional<Image> &image) const
{
    if (image) {
        text(path + "/image/alt", image->alt);
    }
}

/// What refers to a source holds a copy of it.
void Walk::source(std::optional<Source> &source) const
{
    if (source) {
        text("sources/" + source->id + "/text", source->text);
    }
}

void Walk::options(const std::string &path, std::vector<Option> &options) const
{
    for (Option &option : options) {
        text(path + '/' + option.id, option.text);
        text(path + '/' + option.id + "/why", option.why);
    }
}

void Walk::stages(const std::string &path, Procedure &procedure) const
{
    for (Stage &stage : procedure.stages) {
        const std::string at = path + '/' + stage.id;
        text(at + "/title", stage.title);
        text(at + "/text", stage.text);
        items(at + "/do", stage.tasks);
        text(at + "/pitfall", stage.pitfall);
        text(at + "/why", stage.why);
        source(stage.source);
    }
}

void Walk::cast(const std::string &path, Case &played) const
{
    for (Person &person : played.people) {
        text(path + "people/" + person.id + "/name", person.name);
        text(path + "people/" + person.id + "/about", person.about);
    }
    for (Meter &meter : played.meters) {
        text(path + "meters/" + meter.id + "/title", meter.title);
    }
}

void Walk::scenes(const std::string &path, Case &played) const
{
    for (Scene &scene : played.scenes) {
        const std::string at = path + '/' + scene.id;
        text(at + "/text", scene.text);
        image(at, scene.image);
        for (std::size_t line = 0; line < scene.say.size(); ++line) {
            text(at + "/say/" + std::to_string(line + 1), scene.say[line].text);
        }
        text(at + "/ask", scene.ask);
        for (Choice &choice : scene.choices) {
            text(at + '/' + choice.id + "/text", choice.text);
            text(at + '/' + choice.id + "/feedback", choice.feedback);
        }
        text(at + "/debrief", scene.debrief);
    }
}

void Walk::kind(const std::string &path, Page &page) const
{
    text(path + "/text", page.text);
    image(path, page.image);
}

void Walk::kind(const std::string &path, Case &played) const
{
    cast(path + '/', played);
    scenes(path, played);
}

void Walk::kind(const std::string &path, Exercise &exercise) const
{
    text(path + "/situation", exercise.situation);
    text(path + "/write", exercise.write);
    items(path + "/rubric", exercise.rubric);
    text(path + "/example", exercise.example);
}

void Walk::kind(const std::string &path, Practice &practice) const
{
    text(path + "/text", practice.text);
}

void Walk::answer(const std::string &path, TrueOrFalse &kind) const
{
    text(path + "/statement", kind.statement);
}

void Walk::answer(const std::string &path, Match &kind) const
{
    items(path + "/this", kind.left);
    items(path + "/that", kind.right);
    items(path + "/with", kind.with);
}

void Walk::answer(const std::string &path, Sort &kind) const
{
    for (Box &box : kind.boxes) {
        text(path + '/' + box.box.id, box.box.text);
        items(path + '/' + box.box.id, box.items);
    }
}

/// Written out with its answers. What would give another number of blanks is not taken.
void Walk::answer(const std::string &path, Blanks &kind) const
{
    std::string written = writtenBlanks(kind);
    text(path, written);
    ParsedBlanks parsed = parseBlanks(written);
    if (parsed.open.empty() && parsed.blanks.accepted.size() == kind.accepted.size()) {
        kind = std::move(parsed.blanks);
    }
}

void Walk::question(const std::string &path, Question &question) const
{
    text(path + "/ask", question.ask);
    const std::string at = path + '/' + std::string(kindName(question.kind));
    std::visit([this, &at](auto &kind) { answer(at, kind); }, question.kind);
    text(path + "/hint", question.hint);
    text(path + "/why", question.why);
    source(question.source);
}

void Walk::quiz(const std::string &path, Quiz &quiz) const
{
    for (auto &[percent, said] : quiz.bands) {
        text(path + "/bands/" + std::to_string(percent), said);
    }
    for (Question &asked : quiz.questions) {
        if (asked.bank.empty()) {
            question(path + '/' + asked.id, asked);
        }
    }
}

void Walk::head(Module &module) const
{
    text("title", module.title);
    text("summary", module.summary);
    items("objectives", module.objectives);
    for (Source &source : module.sources) {
        text("sources/" + source.id + "/text", source.text);
    }
}

void Walk::step(Step &step) const
{
    const std::string path = "steps/" + step.id;
    if (!step.titleFromUse) {
        text(path + "/title", step.title);
    }
    if (step.use.empty()) {
        std::visit([this, &path](auto &it) { kind(path, it); }, step.kind);
    }
}

/// The part of a step that stands in the file it uses.
void Walk::used(Step &step) const
{
    if (auto *quiz = std::get_if<Quiz>(&step.kind)) {
        for (Question &asked : quiz->questions) {
            if (asked.bank == m_use) {
                question("questions/" + asked.id, asked);
            }
        }
    }
    if (step.use != m_use) {
        return;
    }
    if (step.titleFromUse) {
        text("title", step.title);
    }
    if (auto *procedure = std::get_if<Procedure>(&step.kind)) {
        stages("stages", *procedure);
    } else if (auto *played = std::get_if<Case>(&step.kind)) {
        cast("", *played);
        scenes("scenes", *played);
    }
}

void Walk::terms(Module &module) const
{
    for (Term &term : module.terms) {
        text("terms/" + term.id + "/term", term.term);
        text("terms/" + term.id + "/text", term.text);
    }
}

void Walk::module(Module &module)
{
    if (m_use == kGlossary) {
        terms(module);
    }
    if (m_use.empty()) {
        head(module);
    }
    for (Step &each : module.steps) {
        m_use.empty() ? step(each) : used(each);
    }
}

} // namespace

void eachText(Module &module, const std::string &use, const EachText &visit)
{
    Walk(use, visit).module(module);
}

} // namespace minplan::module
