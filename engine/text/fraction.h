#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace minplan::text {

/// An exact number: points and the numbers of questions are never binary fractions.
/// Always in lowest terms, the denominator above 0. A sum whose denominator would pass 64 bits is
/// kept to a millionth.
class Fraction
{
public:
    constexpr Fraction() = default;
    constexpr Fraction(std::int64_t whole) // NOLINT(google-explicit-constructor): 3 is a fraction
        : m_numerator(whole)
    { }
    Fraction(std::int64_t numerator, std::int64_t denominator);

    [[nodiscard]] std::int64_t numerator() const { return m_numerator; }
    [[nodiscard]] std::int64_t denominator() const { return m_denominator; }

    Fraction operator+(Fraction other) const;
    Fraction operator-(Fraction other) const;
    Fraction operator*(Fraction other) const;
    Fraction operator/(Fraction other) const;
    Fraction operator-() const { return {-m_numerator, m_denominator}; }
    bool operator==(const Fraction &) const = default;
    std::strong_ordering operator<=>(const Fraction &other) const;

    /// «3», «-1/2»: exact, for records. Read back by parse().
    [[nodiscard]] std::string toString() const;
    [[nodiscard]] static std::optional<Fraction> parse(std::string_view text);
    /// For reports and people: at most `places` (0 to 6) decimals, no trailing zeros, halves
    /// rounded away from 0.
    [[nodiscard]] std::string toDecimal(char decimalMark = '.', int places = 2) const;
    [[nodiscard]] double toDouble() const;

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

/// A decimal number as people write it: «16», «0,5», «-2.25», « 1 000 ». Comma and point both read.
/// At most 9 digits before the mark and 6 after; spaces only between groups of three digits.
[[nodiscard]] std::optional<Fraction> decimal(std::string_view text);

} // namespace minplan::text
