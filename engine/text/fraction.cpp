#include "text/fraction.h"

#include "text/digits.h"

#include <array>
#include <charconv>
#include <limits>
#include <numeric>
#include <utility>

namespace minplan::text {

namespace {

// Sums over many questions with odd denominators may pass 64 bits on the way; 128 hold any step.
__extension__ using Wide = __int128;

Wide magnitude(Wide value)
{
    return value < 0 ? -value : value;
}

Wide commonDivisor(Wide left, Wide right)
{
    while (right != 0) {
        left = std::exchange(right, left % right);
    }
    return left;
}

Fraction reduced(Wide numerator, Wide denominator)
{
    constexpr Wide kLargest = std::numeric_limits<std::int64_t>::max();
    constexpr Wide kGrid = 1'000'000;
    const Wide divisor = commonDivisor(magnitude(numerator), denominator);
    numerator /= divisor;
    denominator /= divisor;
    if (denominator > kLargest) {
        // Only absurd modules come here: a millionth off is better than an undefined sum.
        return {static_cast<std::int64_t>(numerator / (denominator / kGrid)),
                static_cast<std::int64_t>(kGrid)};
    }
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

constexpr std::array<std::int64_t, 7> kPowersOfTen{1, 10, 100, 1'000, 10'000, 100'000, 1'000'000};

} // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
{
    const std::int64_t divisor = std::gcd(numerator, denominator);
    const std::int64_t signedDivisor = denominator < 0 ? -divisor : divisor;
    m_numerator = numerator / signedDivisor;
    m_denominator = denominator / signedDivisor;
}

Fraction Fraction::operator+(Fraction other) const
{
    std::int64_t whole = 0;
    const bool areWhole = m_denominator == 1 && other.m_denominator == 1;
    if (areWhole && !__builtin_add_overflow(m_numerator, other.m_numerator, &whole)) {
        return {whole, 1}; // as nearly all points are
    }
    return reduced(Wide{m_numerator} * other.m_denominator
                       + Wide{other.m_numerator} * m_denominator,
                   Wide{m_denominator} * other.m_denominator);
}

Fraction Fraction::operator-(Fraction other) const
{
    return *this + -other;
}

Fraction Fraction::operator*(Fraction other) const
{
    return reduced(Wide{m_numerator} * other.m_numerator,
                   Wide{m_denominator} * other.m_denominator);
}

Fraction Fraction::operator/(Fraction other) const
{
    const Wide sign = other.m_numerator < 0 ? -1 : 1;
    return reduced(sign * m_numerator * other.m_denominator,
                   magnitude(Wide{m_denominator} * other.m_numerator));
}

std::strong_ordering Fraction::operator<=>(const Fraction &other) const
{
    const Wide left = Wide{m_numerator} * other.m_denominator;
    const Wide right = Wide{other.m_numerator} * m_denominator;
    if (left == right) {
        return std::strong_ordering::equal;
    }
    return left < right ? std::strong_ordering::less : std::strong_ordering::greater;
}

std::string Fraction::toString() const
{
    std::string text = std::to_string(m_numerator);
    if (m_denominator != 1) {
        text += '/' + std::to_string(m_denominator);
    }
    return text;
}

std::optional<Fraction> Fraction::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto whole = [](std::string_view digits) -> std::optional<std::int64_t> {
        std::int64_t value = 0;
        const auto [end, error]
            = std::from_chars(digits.data(), digits.data() + digits.size(), value);
        if (error != std::errc{} || end != digits.data() + digits.size()
            || value == std::numeric_limits<std::int64_t>::min()) {
            return std::nullopt;
        }
        return value;
    };
    const auto numerator = whole(text.substr(0, slash));
    const auto denominator = slash == std::string_view::npos ? std::optional<std::int64_t>(1)
                                                             : whole(text.substr(slash + 1));
    if (!numerator || !denominator || *denominator <= 0) {
        return std::nullopt;
    }
    return Fraction(*numerator, *denominator);
}

std::string Fraction::toDecimal(char decimalMark, int places) const
{
    const std::int64_t scale = kPowersOfTen.at(static_cast<std::size_t>(places));
    const Wide doubled = 2 * magnitude(m_numerator) * scale + m_denominator;
    const auto scaled = static_cast<std::int64_t>(doubled / (2 * Wide{m_denominator}));
    std::string text = std::to_string(scaled / scale);
    if (m_numerator < 0 && scaled != 0) {
        text.insert(text.begin(), '-');
    }
    if (scaled % scale == 0) {
        return text;
    }
    std::string decimals = std::to_string(scale + scaled % scale).substr(1);
    decimals.erase(decimals.find_last_not_of('0') + 1);
    return text + decimalMark + decimals;
}

double Fraction::toDouble() const
{
    return static_cast<double>(m_numerator) / static_cast<double>(m_denominator);
}

std::optional<Fraction> decimal(std::string_view text)
{
    constexpr std::size_t kMostBefore = 9;
    constexpr std::size_t kMostAfter = 6;
    text = trimmed(text);
    const bool negative = takePrefix(text, "-") || takePrefix(text, "\u2212");
    const std::size_t mark = text.find_first_of(",.");
    const auto before = digitsInGroups(text.substr(0, mark));
    const std::string_view after
        = mark == std::string_view::npos ? std::string_view{} : text.substr(mark + 1);
    const bool emptyAfter = mark != std::string_view::npos && after.empty();
    if (!before || before->size() > kMostBefore || emptyAfter || after.size() > kMostAfter
        || !onlyDigits(after)) {
        return std::nullopt;
    }
    const std::string digits = *before + std::string(after);
    std::int64_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return Fraction(negative ? -value : value, kPowersOfTen.at(after.size()));
}

} // namespace minplan::text
