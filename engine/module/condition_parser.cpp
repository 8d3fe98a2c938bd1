#include "module/condition.h"
#include "text/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minplan::module {

namespace {

constexpr int kDeepest = 50;
constexpr std::size_t kLongest = 500;

using Op = Condition::Op;

struct Binary {
    std::string_view sign;
    Op op;
};
constexpr std::array kComparisons{Binary{"<=", Op::LessEqual}, Binary{">=", Op::GreaterEqual},
                                  Binary{"!=", Op::Unequal},   Binary{"<", Op::Less},
                                  Binary{">", Op::Greater},    Binary{"=", Op::Equal}};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Letters of an id; bytes above ASCII are æ, ø, å, and the meter's name is looked up later.
bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Recursive descent: or < and < not < comparison < sum < value.
class Parser
{
public:
    explicit Parser(std::string_view text)
        : m_text(text)
    { }
    ParsedCondition parse();

private:
    using Rule = bool (Parser::*)();
    bool disjunction() { return chain(&Parser::conjunction, "or", Op::Or); }
    bool conjunction() { return chain(&Parser::negation, "and", Op::And); }
    bool negation();
    bool comparison();
    bool sum();
    bool value();
    bool number();
    bool chain(Rule rule, std::string_view word, Op op);

    void skipSpace();
    bool take(std::string_view sign);
    bool takeWord(std::string_view word);
    [[nodiscard]] std::string_view wordHere() const;
    void put(Op op) { m_program.push_back({op, 0, {}}); }
    [[nodiscard]] std::string faultHere() const;

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::vector<Condition::Instruction> m_program;
};

void Parser::skipSpace()
{
    while (m_at < m_text.size() && isSpace(m_text[m_at])) {
        ++m_at;
    }
}

bool Parser::take(std::string_view sign)
{
    skipSpace();
    if (!m_text.substr(m_at).starts_with(sign)) {
        return false;
    }
    m_at += sign.size();
    return true;
}

/// A name goes on over digits, and over hyphens that a letter or digit follows: `a-b` is one
/// name, `a - b` a difference.
std::string_view Parser::wordHere() const
{
    std::size_t end = m_at;
    const auto inName = [&](std::size_t i) {
        return i < m_text.size() && (isNameStart(m_text[i]) || isDigit(m_text[i]));
    };
    if (end < m_text.size() && isNameStart(m_text[end])) {
        while (inName(end) || (end < m_text.size() && m_text[end] == '-' && inName(end + 1))) {
            ++end;
        }
    }
    return m_text.substr(m_at, end - m_at);
}

bool Parser::takeWord(std::string_view word)
{
    skipSpace();
    if (wordHere() != word) {
        return false;
    }
    m_at += word.size();
    return true;
}

bool Parser::chain(Rule rule, std::string_view word, Op op)
{
    if (!(this->*rule)()) {
        return false;
    }
    while (takeWord(word)) {
        if (!(this->*rule)()) {
            return false;
        }
        put(op);
    }
    return true;
}

bool Parser::negation()
{
    if (!takeWord("not")) {
        return comparison();
    }
    if (++m_depth > kDeepest || !negation()) {
        return false;
    }
    --m_depth;
    put(Op::Not);
    return true;
}

bool Parser::comparison()
{
    if (!sum()) {
        return false;
    }
    const auto *sign = std::find_if(kComparisons.begin(), kComparisons.end(),
                                    [&](const Binary &one) { return take(one.sign); });
    if (sign == kComparisons.end()) {
        return true;
    }
    if (!sum()) {
        return false;
    }
    put(sign->op);
    return true;
}

bool Parser::sum()
{
    if (!value()) {
        return false;
    }
    while (true) {
        const bool plus = take("+");
        if (!plus && !take("-")) {
            return true;
        }
        if (!value()) {
            return false;
        }
        put(plus ? Op::Add : Op::Subtract);
    }
}

bool Parser::number()
{
    int value = 0;
    const char *end = m_text.data() + m_text.size();
    const auto [stopped, error] = std::from_chars(m_text.data() + m_at, end, value);
    if (error != std::errc() || value > 1'000'000) {
        return false;
    }
    m_at = static_cast<std::size_t>(stopped - m_text.data());
    m_program.push_back({Op::Value, value, {}});
    return true;
}

bool Parser::value()
{
    if (take("(")) {
        if (++m_depth > kDeepest || !disjunction() || !take(")")) {
            return false;
        }
        --m_depth;
        return true;
    }
    if (take("-")) {
        if (++m_depth > kDeepest || !value()) {
            return false;
        }
        --m_depth;
        put(Op::Negate);
        return true;
    }
    if (m_at < m_text.size() && isDigit(m_text[m_at])) {
        return number();
    }
    const std::string_view name = wordHere();
    if (name.empty() || name == "and" || name == "or" || name == "not") {
        return false;
    }
    m_at += name.size();
    m_program.push_back({Op::Meter, 0, std::string(name)});
    return true;
}

/// What stands where reading stopped: the next word or sign.
std::string Parser::faultHere() const
{
    const std::size_t end = m_text.find_first_of(" \t\r\n()", m_at + 1);
    return std::string(m_text.substr(m_at, end - m_at));
}

ParsedCondition Parser::parse()
{
    ParsedCondition parsed;
    parsed.condition.text = std::string(m_text);
    const bool read = m_text.size() <= kLongest && disjunction();
    skipSpace();
    if (read && m_at == m_text.size()) {
        parsed.ok = true;
        parsed.condition.program = std::move(m_program);
        return parsed;
    }
    parsed.faultAt = text::codePointCount(m_text.substr(0, m_at));
    parsed.fault = faultHere();
    return parsed;
}

} // namespace

ParsedCondition parseCondition(std::string_view text)
{
    return Parser(text).parse();
}

} // namespace minplan::module
