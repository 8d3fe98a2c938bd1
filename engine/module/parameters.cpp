#include "module/parameters.h"

#include <algorithm>

namespace minplan::module {

namespace {

constexpr int kPlaces = 6;
constexpr std::int64_t kDecimals = 1'000'000;
constexpr std::int64_t kTooLarge = 1'000'000'000;

/// Letters, digits and signs of what was meant as a name, also where it is no good name.
bool isNameByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

bool isNamed(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), isNameByte)
        && !(name.front() >= '0' && name.front() <= '9') && name.front() != '-';
}

/// Puts the values into one question's texts.
class Filling
{
public:
    Filling(const DrawnValues &values, char decimalMark)
        : m_values(values)
        , m_mark(decimalMark)
    { }

    void operator()(std::string &text) const { text = filled(text, m_values, m_mark); }
    void operator()(Item &item) const { (*this)(item.text); }
    void operator()(Option &option) const
    {
        (*this)(option.text);
        (*this)(option.why);
    }
    void operator()(Box &box) const
    {
        (*this)(box.box);
        each(box.items);
    }
    void operator()(OneOf &kind) const { each(kind.options); }
    void operator()(AnyOf &kind) const { each(kind.options); }
    void operator()(TrueOrFalse &kind) const { (*this)(kind.statement); }
    void operator()(Match &kind) const
    {
        each(kind.left);
        each(kind.right);
        each(kind.with);
    }
    void operator()(Order &kind) const { each(kind.items); }
    void operator()(Sort &kind) const { each(kind.boxes); }
    void operator()(Blanks &kind) const { (*this)(kind.text); }
    void operator()(Number &kind) const
    {
        (*this)(kind.unit);
        const auto value = m_values.find(kind.isName);
        if (value != m_values.end()) {
            kind.is = text::decimal(value->second).value_or(kind.is);
        }
    }
    void operator()(Short &kind) const { each(kind.accepted); }
    void operator()(Reflect & /*kind*/) const { }

private:
    template <typename Each> void each(std::vector<Each> &all) const
    {
        for (Each &one : all) {
            (*this)(one);
        }
    }
    const DrawnValues &m_values;
    char m_mark;
};

} // namespace

std::size_t countOf(const Range &range)
{
    if (range.step <= text::Fraction(0) || range.to < range.from) {
        return 0;
    }
    const text::Fraction steps = (range.to - range.from) / range.step;
    return static_cast<std::size_t>(steps.numerator() / steps.denominator()) + 1;
}

text::Fraction valueAt(const Range &range, std::size_t place)
{
    return range.from + range.step * text::Fraction(static_cast<std::int64_t>(place));
}

text::Fraction firstOfRange(const Range &range)
{
    return range.from;
}

DrawnValues valuesOf(const std::vector<Parameter> &let, const DrawnValues &stored,
                     const std::function<text::Fraction(const Range &)> &ofRange)
{
    DrawnValues values = stored;
    std::map<std::string, text::Fraction> known;
    for (const Parameter &parameter : let) {
        const auto found = stored.find(parameter.name);
        if (found != stored.end()) {
            known[parameter.name] = text::decimal(found->second).value_or(0);
            continue;
        }
        const auto *range = std::get_if<Range>(&parameter.value);
        const Reckoned reckoned = range != nullptr
            ? Reckoned{ofRange(*range)}
            : reckon(std::get<Formula>(parameter.value), known);
        const bool good = reckoned.fault == Reckoned::Fault::None && isDecimal(reckoned.value)
            && isSmall(reckoned.value);
        if (good) {
            known[parameter.name] = reckoned.value;
            values[parameter.name] = reckoned.value.toDecimal('.', kPlaces);
        }
    }
    return values;
}

std::string inWords(const DrawnValues &values)
{
    std::string words;
    for (const auto &[name, value] : values) {
        words += (words.empty() ? "" : ", ") + name + " = " + value;
    }
    return words;
}

char decimalMarkOf(std::string_view language)
{
    return language.starts_with("en") ? '.' : ',';
}

bool isDecimal(text::Fraction value)
{
    return kDecimals % value.denominator() == 0;
}

bool isSmall(text::Fraction value)
{
    return value < text::Fraction(kTooLarge) && -value < text::Fraction(kTooLarge);
}

std::vector<Placeholder> placeholdersIn(std::string_view text)
{
    std::vector<Placeholder> places;
    for (std::size_t open = text.find('{'); open != std::string_view::npos;
         open = text.find('{', open)) {
        if (text.substr(open).starts_with("{{")) {
            open = std::min(text.find("}}", open), text.size());
            continue;
        }
        const std::size_t close = text.find_first_of("{}", open + 1);
        const std::string_view name
            = close == std::string_view::npos ? "" : text.substr(open + 1, close - open - 1);
        if (isNamed(name) && text[close] == '}') {
            places.push_back({name, open});
        }
        ++open;
    }
    return places;
}

std::string filled(std::string_view text, const DrawnValues &values, char decimalMark)
{
    std::string result;
    std::size_t done = 0;
    for (const Placeholder &place : placeholdersIn(text)) {
        const auto value = values.find(std::string(place.name));
        if (value == values.end()) {
            continue;
        }
        result += text.substr(done, place.begin - done);
        std::string number = value->second;
        std::replace(number.begin(), number.end(), '.', decimalMark);
        result += number;
        done = place.begin + place.name.size() + 2;
    }
    result += text.substr(done);
    return result;
}

Question filled(const Question &question, const DrawnValues &values, char decimalMark)
{
    const Filling fill(values, decimalMark);
    Question result = question;
    fill(result.ask);
    fill(result.why);
    fill(result.hint);
    std::visit(fill, result.kind);
    return result;
}

} // namespace minplan::module
