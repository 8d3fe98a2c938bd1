#include "module/formula.h"

#include <cstdint>
#include <numeric>
#include <optional>

namespace minplan::module {

namespace {

using text::Fraction;
using Op = Formula::Op;
using Fault = Reckoned::Fault;

/// Numerator over denominator, unless they are too large to reckon on with.
std::optional<Fraction> fraction(std::optional<std::int64_t> over,
                                 std::optional<std::int64_t> under)
{
    constexpr std::int64_t largest = std::int64_t{1} << 62;
    const bool small = over && under && *over<largest && * over> - largest && *under < largest;
    return small ? std::optional(Fraction(*over, *under)) : std::nullopt;
}

std::optional<std::int64_t> times(std::optional<std::int64_t> left,
                                  std::optional<std::int64_t> right)
{
    std::int64_t product = 0;
    const bool fits = left && right && !__builtin_mul_overflow(*left, *right, &product);
    return fits ? std::optional(product) : std::nullopt;
}

std::optional<std::int64_t> plus(std::optional<std::int64_t> left,
                                 std::optional<std::int64_t> right)
{
    std::int64_t sum = 0;
    const bool fits = left && right && !__builtin_add_overflow(*left, *right, &sum);
    return fits ? std::optional(sum) : std::nullopt;
}

std::optional<Fraction> sum(Fraction left, Fraction right)
{
    const std::int64_t shared = std::gcd(left.denominator(), right.denominator());
    const std::int64_t widen = right.denominator() / shared;
    return fraction(
        plus(times(left.numerator(), widen), times(right.numerator(), left.denominator() / shared)),
        times(left.denominator(), widen));
}

std::optional<Fraction> product(Fraction left, Fraction right)
{
    return fraction(times(left.numerator(), right.numerator()),
                    times(left.denominator(), right.denominator()));
}

std::optional<Fraction> applied(Op op, Fraction left, Fraction right)
{
    switch (op) {
    case Op::Add:
        return sum(left, right);
    case Op::Subtract:
        return sum(left, -right);
    case Op::Multiply:
        return product(left, right);
    default:
        return product(left, Fraction(right.denominator(), right.numerator()));
    }
}

} // namespace

Reckoned reckon(const Formula &formula, const std::map<std::string, Fraction> &values)
{
    std::vector<Fraction> stack;
    for (const Formula::Instruction &step : formula.program) {
        if (step.op == Op::Number) {
            stack.push_back(step.number);
            continue;
        }
        if (step.op == Op::Name) {
            const auto found = values.find(step.name);
            if (found == values.end()) {
                return {0, Fault::UnknownName};
            }
            stack.push_back(found->second);
            continue;
        }
        const Fraction right = stack.back();
        if (step.op == Op::Negate) {
            stack.back() = -right;
            continue;
        }
        stack.pop_back();
        if (step.op == Op::Divide && right == Fraction(0)) {
            return {0, Fault::DivisionByZero};
        }
        const std::optional<Fraction> result = applied(step.op, stack.back(), right);
        if (!result) {
            return {0, Fault::TooLarge};
        }
        stack.back() = *result;
    }
    return stack.empty() ? Reckoned{0, Fault::UnknownName} : Reckoned{stack.back(), Fault::None};
}

} // namespace minplan::module
