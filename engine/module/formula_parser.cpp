#include "module/formula.h"
#include "text/digits.h"
#include "text/utf8.h"

namespace minplan::module {

namespace {

constexpr int kDeepest = 50;
constexpr std::size_t kLongest = 500;

using Op = Formula::Op;

bool isLetter(char32_t c)
{
    return (c >= U'a' && c <= U'z') || c == U'æ' || c == U'ø' || c == U'å';
}

/// A byte of a name; those above ASCII are letters, and the name is looked up later.
bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || text::isDigit(c)
        || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Recursive descent: sum < product < value.
class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    { }
    ParsedFormula parse();

private:
    bool sum();
    bool product();
    bool value();
    bool inBrackets();
    bool number();
    bool name();
    void skipSpace();
    bool take(char sign);
    void put(Op op) { m_program.push_back({op, 0, {}}); }
    [[nodiscard]] std::size_t endOfWord() const;
    [[nodiscard]] std::string faultHere() const;

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::vector<Formula::Instruction> m_program;
};

void Parser::skipSpace()
{
    while (m_at < m_text.size()
           && std::string_view(" \t\n\r").find(m_text[m_at]) != std::string_view::npos) {
        ++m_at;
    }
}

bool Parser::take(char sign)
{
    skipSpace();
    const bool here = m_at < m_text.size() && m_text[m_at] == sign;
    m_at += here ? 1 : 0;
    return here;
}

bool Parser::sum()
{
    if (!product()) {
        return false;
    }
    while (true) {
        const bool add = take('+');
        if (!add && !take('-')) {
            return true;
        }
        if (!product()) {
            return false;
        }
        put(add ? Op::Add : Op::Subtract);
    }
}

bool Parser::product()
{
    if (!value()) {
        return false;
    }
    while (true) {
        const bool multiply = take('*');
        if (!multiply && !take('/')) {
            return true;
        }
        if (!value()) {
            return false;
        }
        put(multiply ? Op::Multiply : Op::Divide);
    }
}

bool Parser::value()
{
    if (take('-')) {
        if (++m_depth > kDeepest || !value()) {
            return false;
        }
        --m_depth;
        put(Op::Negate);
        return true;
    }
    return take('(') ? inBrackets() : number() || name();
}

bool Parser::inBrackets()
{
    if (++m_depth > kDeepest || !sum() || !take(')')) {
        return false;
    }
    --m_depth;
    return true;
}

bool Parser::number()
{
    std::size_t end = m_at;
    while (end < m_text.size()
           && (text::isDigit(m_text[end]) || m_text[end] == '.' || m_text[end] == ',')) {
        ++end;
    }
    const auto decimal = text::decimal(m_text.substr(m_at, end - m_at));
    const bool word = end < m_text.size() && isNameByte(m_text[end]);
    if (!decimal || word) {
        return false;
    }
    m_program.push_back({Op::Number, *decimal, {}});
    m_at = end;
    return true;
}

std::size_t Parser::endOfWord() const
{
    std::size_t end = m_at;
    while (end < m_text.size() && isNameByte(m_text[end])) {
        ++end;
    }
    return end;
}

bool Parser::name()
{
    const std::size_t end = endOfWord();
    if (end == m_at || text::isDigit(m_text[m_at])) {
        return false;
    }
    m_program.push_back({Op::Name, 0, std::string(m_text.substr(m_at, end - m_at))});
    m_at = end;
    return true;
}

/// The word or the sign that could not be read.
std::string Parser::faultHere() const
{
    const std::string_view rest = m_text.substr(m_at);
    const std::size_t word = endOfWord() - m_at;
    return std::string(rest.substr(0, word > 0 ? word : text::codePointAt(rest, 1)));
}

ParsedFormula Parser::parse()
{
    ParsedFormula parsed;
    const bool whole = m_text.size() <= kLongest && sum();
    skipSpace();
    parsed.ok = whole && m_at == m_text.size();
    if (parsed.ok) {
        parsed.formula = {std::string(m_text), std::move(m_program)};
    } else {
        parsed.fault = faultHere();
    }
    return parsed;
}

} // namespace

ParsedFormula parseFormula(std::string_view text)
{
    return Parser(text).parse();
}

bool isParameterName(std::string_view text)
{
    const std::u32string points = text::toCodePoints(text);
    if (points.empty() || !isLetter(points.front())) {
        return false;
    }
    for (const char32_t c : points) {
        if (!isLetter(c) && !(c >= U'0' && c <= U'9')) {
            return false;
        }
    }
    return true;
}

} // namespace minplan::module
