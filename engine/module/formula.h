#pragma once

#include "text/fraction.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::module {

/// A formula of `let`: `+ - * / ( )` over decimal numbers and names, kept as the author wrote it
/// and as a program in reverse Polish order. Reckoned exactly.
struct Formula {
    enum class Op { Number, Name, Add, Subtract, Multiply, Divide, Negate };
    struct Instruction {
        Op op = Op::Number;
        text::Fraction number; ///< of Number
        std::string name;      ///< of Name
    };
    std::string text;
    std::vector<Instruction> program;
};

/// What parsing gave: a formula, or what stood where it went wrong.
struct ParsedFormula {
    Formula formula;
    bool ok = false;
    std::string fault; ///< empty at the end of the text
};
[[nodiscard]] ParsedFormula parseFormula(std::string_view text);

/// What a formula gives, or why it gives nothing.
struct Reckoned {
    enum class Fault { None, DivisionByZero, TooLarge, UnknownName };
    text::Fraction value;
    Fault fault = Fault::None;
};
[[nodiscard]] Reckoned reckon(const Formula &formula,
                              const std::map<std::string, text::Fraction> &values);

/// Whether it may name a parameter: `[a-zæøå][a-zæøå0-9]*`. No hyphen, which is a minus here.
[[nodiscard]] bool isParameterName(std::string_view text);

} // namespace minplan::module
