#include "ctl/new_module.h"

#include "ctl/new_module_texts.h"
#include "module/ids.h"

#include <array>

namespace minplan::ctl {

namespace {

struct Part {
    std::string_view name;
    std::string_view NewModuleTexts::*step;
    std::string_view NewModuleTexts::*tests; ///< null: none
};
constexpr std::array kParts{
    Part{"page", &NewModuleTexts::page, nullptr},
    Part{"procedure", &NewModuleTexts::procedure, nullptr},
    Part{"case", &NewModuleTexts::caseStep, &NewModuleTexts::caseTests},
    Part{"quiz", &NewModuleTexts::quiz, &NewModuleTexts::quizTests},
    Part{"exercise", &NewModuleTexts::exercise, nullptr},
    Part{"practice", &NewModuleTexts::practice, nullptr},
};

/// As it may stand between double quotes.
std::string quotable(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        result += c == '"' || c == '\\' ? "\\" : "";
        result += c;
    }
    return result;
}

/// The pattern with {0}, {1} … filled in; what is filled in may hold braces of its own.
std::string filled(std::string_view pattern, const std::array<std::string, 4> &words)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::string_view rest = pattern.substr(at, 3);
        const bool place = rest.size() == 3 && rest[0] == '{' && rest[1] >= '0'
            && rest[1] < '0' + static_cast<int>(words.size()) && rest[2] == '}';
        if (place) {
            text += words.at(static_cast<std::size_t>(rest[1] - '0'));
            at += 2;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

} // namespace

std::vector<std::string> newModuleParts()
{
    std::vector<std::string> names;
    for (const Part &part : kParts) {
        names.emplace_back(part.name);
    }
    return names;
}

const NewModuleTexts &newModuleTexts(std::string_view language)
{
    return language == "nn" ? kNewNn : language == "en" ? kNewEn : kNewNb;
}

std::string newModule(const NewModule &wanted)
{
    const NewModuleTexts &texts = newModuleTexts(wanted.language);
    std::string steps;
    std::string tests;
    for (const Part &part : kParts) {
        if (wanted.parts.contains(std::string(part.name))) {
            steps += texts.*part.step;
            tests += part.tests == nullptr ? std::string_view() : texts.*part.tests;
        }
    }
    const std::string pass(wanted.parts.contains("quiz") ? texts.pass : std::string_view());
    std::string text
        = filled(texts.head,
                 {module::derivedId(wanted.title), quotable(wanted.title), wanted.language, pass});
    text += steps;
    if (!tests.empty()) {
        text += std::string(texts.tests) + tests;
    }
    return text;
}

} // namespace minplan::ctl
