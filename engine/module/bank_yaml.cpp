#include "module/bank.h"
#include "module/ids.h"
#include "module/yaml_text.h"

#include <map>

namespace minplan::module {

namespace {

constexpr int kIndent = 2;

std::string spaces(int count)
{
    return std::string(static_cast<std::size_t>(count), ' ');
}

/// Puts a bank together line by line.
class BankWriter
{
public:
    void question(const Question &question);
    [[nodiscard]] std::string take() { return std::move(m_yaml); }

    // One for each kind of question.
    void operator()(const OneOf &kind) { options("one-of", kind.options); }
    void operator()(const AnyOf &kind) { options("any-of", kind.options); }
    void operator()(const TrueOrFalse &kind)
    {
        line(4, "true-or-false:");
        entry(6, "statement", kind.statement);
        line(6, std::string("is: ") + (kind.is ? "true" : "false"));
    }
    void operator()(const Match &kind);
    void operator()(const Order &kind) { items(4, "order", kind.items); }
    void operator()(const Sort &kind);
    void operator()(const Blanks &kind) { entry(4, "blanks", blanksText(kind)); }
    void operator()(const Number &kind);
    void operator()(const Short &kind);
    void operator()(const Reflect &kind)
    {
        line(4,
             kind.atLeastWords > 0
                 ? "reflect: {at-least: " + std::to_string(kind.atLeastWords) + " words}"
                 : "reflect: {}");
    }

private:
    void line(int indent, const std::string &text) { m_yaml += spaces(indent) + text + '\n'; }
    void entry(int indent, std::string_view key, const std::string &text)
    {
        const int deeper = key.starts_with('-') ? 2 * kIndent : kIndent;
        line(indent, std::string(key) + ": " + yamlText(text, indent + deeper));
    }
    void maybe(int indent, std::string_view key, const std::string &text)
    {
        if (!text.empty()) {
            entry(indent, key, text);
        }
    }
    void options(const std::string &key, const std::vector<Option> &options);
    void items(int indent, const std::string &key, const std::vector<Item> &items);
    void side(int indent, const std::string &key, const Item &item);
    static std::string blanksText(const Blanks &kind);
    static bool ownId(const Item &item)
    {
        return !item.id.empty() && item.id != derivedId(item.text);
    }

    std::string m_yaml;
};

void BankWriter::options(const std::string &key, const std::vector<Option> &options)
{
    line(4, key + ':');
    for (const Option &option : options) {
        entry(6, option.right ? "- right" : "- wrong", option.text);
        if (ownId({option.id, option.text})) {
            line(8, "id: " + option.id);
        }
        maybe(8, "why", option.why);
        if (!option.misconception.empty()) {
            line(8, "because: " + option.misconception);
        }
    }
}

void BankWriter::side(int indent, const std::string &key, const Item &item)
{
    if (!ownId(item)) {
        entry(indent, key, item.text);
        return;
    }
    line(indent, key + ':');
    const int deeper = indent + kIndent + (key.starts_with('-') ? kIndent : 0);
    line(deeper, "id: " + item.id);
    entry(deeper, "text", item.text);
}

void BankWriter::items(int indent, const std::string &key, const std::vector<Item> &items)
{
    line(indent, key + ':');
    for (const Item &item : items) {
        if (ownId(item)) {
            line(indent + kIndent, "- id: " + item.id);
            entry(indent + 2 * kIndent, "text", item.text);
        } else {
            line(indent + kIndent, "- " + yamlText(item.text, indent + 2 * kIndent));
        }
    }
}

void BankWriter::operator()(const Match &kind)
{
    line(4, "match:");
    for (std::size_t at = 0; at < kind.left.size(); ++at) {
        side(6, "- this", kind.left[at]);
        side(8, "that", kind.right[at]);
    }
    if (!kind.with.empty()) {
        items(4, "with", kind.with);
    }
}

void BankWriter::operator()(const Sort &kind)
{
    line(4, "sort:");
    for (const Box &box : kind.boxes) {
        items(6, yamlQuoted(box.box.text), box.items);
    }
}

void BankWriter::operator()(const Number &kind)
{
    line(4, "number:");
    line(6, "is: " + kind.is.toDecimal('.', 6));
    if (kind.within != text::Fraction(0)) {
        line(6, "within: " + kind.within.toDecimal('.', 6));
    }
    maybe(6, "unit", kind.unit);
}

void BankWriter::operator()(const Short &kind)
{
    line(4, "short:");
    for (const std::string &accepted : kind.accepted) {
        line(6, "- " + yamlQuoted(accepted));
    }
}

/// The text with its answers back in the blanks: «plan{{legging}}».
std::string BankWriter::blanksText(const Blanks &kind)
{
    std::string whole = kind.text;
    std::size_t from = 0;
    for (std::size_t at = 0; at < kind.accepted.size(); ++at) {
        const std::string blank = "{{" + std::to_string(at + 1) + "}}";
        std::string answers;
        for (const std::string &one : kind.accepted[at]) {
            answers += (answers.empty() ? "" : "|") + one;
        }
        const std::size_t place = whole.find(blank, from);
        if (place != std::string::npos) {
            whole.replace(place + 2, blank.size() - 4, answers);
            from = place + answers.size() + 4;
        }
    }
    return whole;
}

void BankWriter::question(const Question &question)
{
    line(2, "- question: " + question.id);
    if (!question.objective.empty()) {
        line(4, "objective: " + question.objective);
    }
    entry(4, "ask", question.ask);
    std::visit(*this, question.kind);
    maybe(4, "why", question.why);
    if (question.source) {
        line(4, "source: " + question.source->id);
    }
    if (question.points != text::Fraction(1) && question.points > text::Fraction(0)) {
        line(4, "points: " + question.points.toDecimal('.', 6));
    }
    maybe(4, "hint", question.hint);
}

std::string sourcesYaml(const std::vector<Question> &questions)
{
    std::map<std::string, Source> sources;
    for (const Question &question : questions) {
        if (question.source) {
            sources.emplace(question.source->id, *question.source);
        }
    }
    std::string yaml = sources.empty() ? "" : "sources:\n";
    for (const auto &[id, source] : sources) {
        yaml += "  " + id + ":\n    text: " + yamlText(source.text, 6) + '\n';
        yaml += source.link.empty() ? "" : "    link: " + yamlQuoted(source.link) + '\n';
    }
    return yaml;
}

} // namespace

std::string questionYaml(const Question &question)
{
    BankWriter writer;
    writer.question(question);
    return writer.take();
}

std::string bankYaml(const QuestionBank &bank)
{
    std::string yaml = "bank: " + bank.id + "\nlanguage: " + bank.language + '\n';
    yaml += sourcesYaml(bank.questions);
    yaml += bank.questions.empty() ? "questions: []\n" : "questions:\n";
    for (const Question &question : bank.questions) {
        yaml += questionYaml(question) + '\n';
    }
    if (yaml.ends_with("\n\n")) {
        yaml.pop_back();
    }
    return yaml;
}

} // namespace minplan::module
