#pragma once

#include <string_view>

namespace minplan::ctl {

/// What a new module says in one language. In `head` {0} is the id, {1} the title between quotes,
/// {2} the language, {3} `pass` where there is a quiz.
struct NewModuleTexts {
    std::string_view title;    ///< proposed
    std::string_view askTitle; ///< the question
    std::string_view made;     ///< {0}: the file
    std::string_view head, pass;
    std::string_view page, procedure, caseStep, quiz, exercise, practice;
    std::string_view caseTests, quizTests;
    std::string_view tests; ///< before the tests
};

extern const NewModuleTexts kNewNb;
extern const NewModuleTexts kNewNn;
extern const NewModuleTexts kNewEn;

/// nb for any language but nn and en.
[[nodiscard]] const NewModuleTexts &newModuleTexts(std::string_view language);

} // namespace minplan::ctl
