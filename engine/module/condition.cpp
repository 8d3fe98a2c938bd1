#include "module/condition.h"

#include <cstdint>

namespace minplan::module {

namespace {

using Op = Condition::Op;

std::int64_t applied(Op op, std::int64_t left, std::int64_t right)
{
    switch (op) {
    case Op::Add:
        return left + right;
    case Op::Subtract:
        return left - right;
    case Op::Equal:
        return static_cast<std::int64_t>(left == right);
    case Op::Unequal:
        return static_cast<std::int64_t>(left != right);
    case Op::Less:
        return static_cast<std::int64_t>(left < right);
    case Op::LessEqual:
        return static_cast<std::int64_t>(left <= right);
    case Op::Greater:
        return static_cast<std::int64_t>(left > right);
    case Op::GreaterEqual:
        return static_cast<std::int64_t>(left >= right);
    case Op::And:
        return static_cast<std::int64_t>(left != 0 && right != 0);
    default:
        return static_cast<std::int64_t>(left != 0 || right != 0);
    }
}

std::int64_t valueOf(const Condition::Instruction &step, const std::map<std::string, int> &meters)
{
    if (step.op == Op::Value) {
        return step.value;
    }
    const auto meter = meters.find(step.meter);
    return meter == meters.end() ? 0 : meter->second;
}

} // namespace

bool holds(const Condition &condition, const std::map<std::string, int> &meters)
{
    std::vector<std::int64_t> stack;
    stack.reserve(condition.program.size());
    for (const Condition::Instruction &step : condition.program) {
        if (step.op == Op::Value || step.op == Op::Meter) {
            stack.push_back(valueOf(step, meters));
        } else if (stack.empty()) {
            return false;
        } else if (step.op == Op::Negate) {
            stack.back() = -stack.back();
        } else if (step.op == Op::Not) {
            stack.back() = static_cast<std::int64_t>(stack.back() == 0);
        } else {
            const std::int64_t right = stack.back();
            stack.pop_back();
            if (stack.empty()) {
                return false;
            }
            stack.back() = applied(step.op, stack.back(), right);
        }
    }
    return !stack.empty() && stack.back() != 0;
}

} // namespace minplan::module
