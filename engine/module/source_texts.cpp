#include "module/files.h"
#include "module/glossary.h"
#include "module/loading.h"
#include "module/overlay.h"
#include "module/texts.h"

#include <algorithm>
#include <array>
#include <set>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

/// A module around what one file of content/ holds, so that its texts can be walked.
Module around(Reading &reading, FileKind kind, const std::string &use)
{
    Module module;
    Step step;
    step.use = use;
    step.titleFromUse = true;
    if (kind == FileKind::Bank) {
        Quiz quiz;
        quiz.questions = readBank(reading).questions;
        for (Question &question : quiz.questions) {
            question.bank = use;
        }
        step.kind = std::move(quiz);
    } else {
        UsedStep used = kind == FileKind::Case ? readCaseFile(reading) : readProcedureFile(reading);
        step.title = std::move(used.title);
        step.kind = std::move(used.kind);
    }
    module.steps.push_back(std::move(step));
    return module;
}

/// What a bank, procedure or case says it is written in.
std::string languageOf(const Reading &reading)
{
    constexpr std::array<std::string_view, 1> key{"language"};
    const std::string_view word = firstOf(reading.root(), key).value.text();
    return word.empty() ? "nb" : std::string(word);
}

/// Takes each path once.
EachText into(SourceTexts &result)
{
    return [&result, known = std::set<std::string>()](const std::string &path,
                                                      const std::string &text) mutable {
        if (known.insert(path).second) {
            result.texts.emplace_back(path, text);
        }
    };
}

void takeParameters(const Question &question, const std::string &path, SourceTexts &result)
{
    for (const Parameter &parameter : question.let) {
        result.parameters[path].push_back(parameter.name);
    }
}

/// Of the questions that stand in the file itself: those from the bank `use`, or from none.
void takeParameters(const Module &module, const std::string &use, SourceTexts &result)
{
    for (const Step &step : module.steps) {
        if (const auto *quiz = std::get_if<Quiz>(&step.kind)) {
            const std::string path = use.empty() ? "steps/" + step.id + '/' : "questions/";
            for (const Question &question : quiz->questions) {
                if (question.bank == use) {
                    takeParameters(question, path + question.id, result);
                }
            }
        }
    }
}

void takeModule(Loading &loading, Reading &reading, const fs::path &file, SourceTexts &result)
{
    Module module = readModule(loading, reading, absolutePath(file));
    result.language = module.language;
    eachText(module, "", into(result));
    takeParameters(module, "", result);
}

void takeCourse(Reading &reading, const fs::path &file, SourceTexts &result)
{
    Course course = readCourse(reading, absolutePath(file));
    result.language = course.language;
    eachText(course, into(result));
}

void takeUsed(Reading &reading, FileKind kind, const fs::path &file, SourceTexts &result)
{
    const std::string use = file.stem().string();
    Module module = around(reading, kind, use);
    result.language = languageOf(reading);
    eachText(module, use, into(result));
    takeParameters(module, use, result);
}

void takeGlossary(Reading &reading, SourceTexts &result)
{
    Module module;
    module.terms = readGlossary(reading).terms;
    result.language = languageOf(reading);
    eachText(module, std::string(kGlossary), into(result));
}

/// Whether the file has texts that overlays may stand for.
bool take(Loading &loading, Reading &reading, const fs::path &file, SourceTexts &result)
{
    switch (const FileKind kind = kindOf(reading)) {
    case FileKind::Module:
        takeModule(loading, reading, file, result);
        return true;
    case FileKind::Course:
        takeCourse(reading, file, result);
        return true;
    case FileKind::Bank:
    case FileKind::Procedure:
    case FileKind::Case:
        takeUsed(reading, kind, file, result);
        return true;
    case FileKind::Glossary:
        takeGlossary(reading, result);
        return true;
    default:
        return false;
    }
}

} // namespace

SourceTexts textsOf(const fs::path &file)
{
    SourceTexts result;
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings);
    Reading *reading = loading.open(file);
    if (reading == nullptr || !take(loading, *reading, file, result)) {
        return result;
    }
    result.id = reading->root().first().following().text();
    const std::string name = reading->source().name();
    result.complete
        = std::none_of(findings.begin(), findings.end(), [&name](const text::Finding &finding) {
              return finding.file == name && finding.kind->severity == text::Severity::Error;
          });
    return result;
}

} // namespace minplan::module
