#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::module {

/// A `when`: `not and or ( ) + - = != < <= > >=` over meters and whole numbers, kept as the
/// author wrote it and as a program in reverse Polish order.
struct Condition {
    enum class Op {
        Value,
        Meter,
        Add,
        Subtract,
        Negate,
        Equal,
        Unequal,
        Less,
        LessEqual,
        Greater,
        GreaterEqual,
        Not,
        And,
        Or
    };
    struct Instruction {
        Op op = Op::Value;
        int value = 0;     ///< of Value
        std::string meter; ///< of Meter
    };
    std::string text;
    std::vector<Instruction> program;
};

/// What parsing gave: a condition, or the place of the fault (code points from 0) and what stood
/// there.
struct ParsedCondition {
    Condition condition;
    bool ok = false;
    int faultAt = 0;
    std::string fault;
};

[[nodiscard]] ParsedCondition parseCondition(std::string_view text);

/// Whether it holds. A meter that is not in the map counts as 0.
[[nodiscard]] bool holds(const Condition &condition, const std::map<std::string, int> &meters);

} // namespace minplan::module
