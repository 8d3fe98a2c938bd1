#include "exchange/gift_writer.h"

#include "exchange/draft.h"
#include "module/ids.h"

#include <algorithm>

namespace minplan::exchange {

namespace {

/// With a backslash before what means something to GIFT; one line.
std::string escaped(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n') {
            result += "\\n";
            continue;
        }
        result += std::string_view("\\~=#{}:").find(c) == std::string_view::npos ? "" : "\\";
        result += c;
    }
    return result;
}

std::string markdown(const std::string &text)
{
    return (text.starts_with('[') ? "[markdown]" : "") + escaped(text);
}

void replaceAll(std::string &text, std::string_view what, std::string_view by)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at)) {
        text.replace(at, what.size(), by);
    }
}

/// «%33.33333%»: Moodle knows shares by five decimals.
std::string weight(std::int64_t rights, bool right)
{
    return (right ? "%" : "%-") + text::Fraction(100, rights).toDecimal('.', 5) + '%';
}

} // namespace

GiftWriter::Obstacle GiftWriter::obstacle(const module::Question &question)
{
    if (const auto *blanks = std::get_if<module::Blanks>(&question.kind)) {
        const std::size_t count = blanks->accepted.size();
        return count > 1 ? Obstacle{&kinds::blanksLeft, {std::to_string(count)}} : Obstacle{};
    }
    const bool none = std::holds_alternative<module::Order>(question.kind)
        || std::holds_alternative<module::Sort>(question.kind);
    return none ? Obstacle{&kinds::kindLeft, {std::string(module::kindName(question.kind))}}
                : Obstacle{};
}

void GiftWriter::leave(std::string_view key, bool has)
{
    if (has && std::find(m_left.begin(), m_left.end(), key) == m_left.end()) {
        m_left.emplace_back(key);
    }
}

/// Ids that reading it back would derive again are not lost.
void GiftWriter::leaveOwnIds(const std::vector<module::Item> &items)
{
    leave("id", std::any_of(items.begin(), items.end(), [](const module::Item &item) {
              return !item.id.empty() && item.id != module::derivedId(item.text);
          }));
}

std::string GiftWriter::withoutArrow(std::string text)
{
    if (text.find("->") != std::string::npos) {
        m_changes.insert(&kinds::arrowLeft);
        replaceAll(text, "->", "→");
    }
    return text;
}

std::string GiftWriter::oneParagraph(std::string text)
{
    if (text.find("\n\n") != std::string::npos) {
        m_changes.insert(&kinds::paragraphsLeft);
        replaceAll(text, "\n\n", "\n");
    }
    return text;
}

/// Answers are plain; where Markdown would see more in them, they say so.
std::string GiftWriter::plain(std::string text)
{
    const bool marked = text.starts_with('[') || markdownOfPlain(text) != text;
    return (marked ? "[plain]" : "") + escaped(text);
}

void GiftWriter::ask(std::string_view otherwise, std::string_view text)
{
    const bool asked = m_question->ask != otherwise;
    m_gift += asked ? escaped(m_question->ask) + (text.empty() ? "" : "\\n\\n") : "";
    m_gift += escaped(text);
}

void GiftWriter::close()
{
    if (!m_question->why.empty()) {
        m_gift += "\n\t####" + markdown(m_question->why) + '\n';
    } else if (m_gift.back() != '{') {
        m_gift += '\n';
    }
    m_gift += '}';
}

void GiftWriter::option(const module::Option &option, std::string_view sign,
                        std::string_view percent)
{
    leaveOwnIds({{option.id, option.text}});
    leave("because", !option.misconception.empty());
    const bool guarded = percent.empty() && option.text.starts_with('%');
    m_gift += "\n\t" + std::string(sign) + std::string(percent);
    m_gift += guarded ? (option.right ? "%100%" : "%0%") : "";
    m_gift += plain(option.text);
    m_gift += option.why.empty() ? "" : '#' + markdown(option.why);
}

void GiftWriter::operator()(const module::OneOf &kind)
{
    ask({}, {});
    open();
    for (const module::Option &one : kind.options) {
        option(one, one.right ? "=" : "~", {});
    }
    close();
}

void GiftWriter::operator()(const module::AnyOf &kind)
{
    const auto rights = std::count_if(kind.options.begin(), kind.options.end(),
                                      [](const module::Option &one) { return one.right; });
    ask({}, {});
    open();
    for (const module::Option &one : kind.options) {
        option(one, "~", weight(std::max<std::int64_t>(rights, 1), one.right));
    }
    close();
}

void GiftWriter::operator()(const module::TrueOrFalse &kind)
{
    ask(kAskTrue, oneParagraph(kind.statement));
    open();
    m_gift += kind.is ? "TRUE" : "FALSE";
    close();
}

void GiftWriter::operator()(const module::Match &kind)
{
    leaveOwnIds(kind.left);
    leaveOwnIds(kind.right);
    leaveOwnIds(kind.with);
    ask({}, {});
    open();
    for (std::size_t at = 0; at < kind.left.size(); ++at) {
        m_gift += "\n\t=" + plain(withoutArrow(kind.left[at].text)) + " -> "
            + plain(kind.right[at].text);
    }
    for (const module::Item &extra : kind.with) {
        m_gift += "\n\t= -> " + plain(extra.text);
    }
    close();
}

/// A star of ours is a star, not anything.
void GiftWriter::accepted(const std::vector<std::string> &texts)
{
    for (const std::string &text : texts) {
        std::string answer = withoutArrow(text);
        for (std::size_t at = answer.find('*'); at != std::string::npos;
             at = answer.find('*', at + 2)) {
            answer.insert(at, 1, '\\');
        }
        m_gift += std::string("\n\t=") + (answer.starts_with('%') ? "%100%" : "")
            + (answer.starts_with('[') ? "[plain]" : "") + escaped(answer);
    }
}

void GiftWriter::operator()(const module::Short &kind)
{
    ask({}, {});
    open();
    accepted(kind.accepted);
    close();
}

void GiftWriter::operator()(const module::Blanks &kind)
{
    constexpr std::string_view blank = "{{1}}";
    const std::size_t at = std::min(kind.text.find(blank), kind.text.size());
    const std::string before = kind.text.substr(0, at);
    const std::string after = kind.text.substr(std::min(at + blank.size(), kind.text.size()));
    ask(kAskBlank, oneParagraph(before));
    if (before.empty() && m_question->ask != kAskBlank) {
        m_gift += "\\n\\n";
    }
    open();
    accepted(kind.accepted.empty() ? std::vector<std::string>{} : kind.accepted.front());
    close();
    m_gift += escaped(after);
    if (after.find_first_not_of(" \n\t") == std::string::npos) {
        m_changes.insert(&kinds::blankLastLeft);
    }
}

void GiftWriter::operator()(const module::Number &kind)
{
    leave("unit", !kind.unit.empty());
    ask({}, {});
    m_gift += "{#" + kind.is.toDecimal('.', 6) + ':' + kind.within.toDecimal('.', 6);
    close();
}

void GiftWriter::operator()(const module::Reflect &kind)
{
    leave("at-least", kind.atLeastWords > 0);
    m_changes.insert(&kinds::reflectionSeen);
    ask({}, {});
    open();
    close();
}

void GiftWriter::write(const module::Question &question)
{
    m_question = &question;
    leave("objective", !question.objective.empty());
    leave("source", question.source.has_value());
    leave("points", question.points != text::Fraction(1) && question.points != text::Fraction(0));
    leave("hint", !question.hint.empty());
    leave("was", !question.history.was.empty());
    leave("changed", !question.history.changed.empty());
    m_gift = "::" + escaped(question.id) + "::[markdown]";
    std::visit(*this, question.kind);
    m_gift += '\n';
}

} // namespace minplan::exchange
