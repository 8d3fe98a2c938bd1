#include "module/overlay.h"

#include "module/files.h"
#include "module/glossary.h"
#include "module/library.h"
#include "module/loading.h"
#include "module/texts.h"

#include <algorithm>
#include <array>
#include <set>
#include <system_error>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view kModuleFile = "module.yaml";

bool isFile(const fs::path &path)
{
    std::error_code error;
    return fs::is_regular_file(path, error);
}

/// What is wrong in it is told by checkFile(); here the texts that can be read are enough.
Overlay readQuietly(const fs::path &file)
{
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings);
    Reading *reading = loading.open(file);
    return reading != nullptr && kindOf(*reading) == FileKind::Overlay ? readOverlay(*reading)
                                                                       : Overlay();
}

/// The overlays that a file has.
struct Found {
    std::map<std::string, std::string> texts; ///< by path, of the one that counts most
    std::set<std::string> names;
};

Found overlaysOf(const fs::path &owner, const std::vector<std::string> &names)
{
    Found found;
    for (const std::string &name : names) {
        const fs::path file = overlayFile(owner, name);
        if (isFile(file)) {
            found.names.insert(name);
            found.texts.merge(readQuietly(file).texts);
        }
    }
    return found;
}

void replaceText(const Found &found, const std::string &path, std::string &text)
{
    const auto replacing = found.texts.find(path);
    if (replacing != found.texts.end()) {
        text = replacing->second;
    }
}

Found layOver(Module &module, const std::string &use, const fs::path &owner,
              const std::vector<std::string> &names)
{
    Found found = overlaysOf(owner, names);
    if (!found.texts.empty()) {
        eachText(module, use, [&found](const std::string &path, std::string &text) {
            replaceText(found, path, text);
        });
    }
    return found;
}

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

void gather(SourceTexts &result, Module &module, const std::string &use)
{
    std::set<std::string> known;
    eachText(module, use, [&](const std::string &path, const std::string &text) {
        if (known.insert(path).second) {
            result.texts.emplace_back(path, text);
        }
    });
}

} // namespace

fs::path overlayFile(const fs::path &owner, const std::string &name)
{
    const std::string base = owner.filename() == kModuleFile ? "" : owner.stem().string() + '.';
    return owner.parent_path() / (base + name + ".yaml");
}

OverlayPlace placeOfOverlay(const fs::path &file)
{
    const fs::path folder = file.parent_path();
    const std::string stem = file.stem().string();
    if (isFile(folder / kModuleFile)) {
        return {folder / kModuleFile, stem};
    }
    const std::size_t dot = stem.find('.');
    const fs::path owner = folder / (stem.substr(0, dot) + ".yaml");
    return dot == std::string::npos || !isFile(owner) ? OverlayPlace()
                                                      : OverlayPlace{owner, stem.substr(dot + 1)};
}

std::vector<std::string> overlayNames(const std::string &local, const std::string &language,
                                      const std::string &own)
{
    std::vector<std::string> names;
    if (!local.empty()) {
        names = {local + '.' + language, local};
    }
    for (const std::string &next : {language, std::string("nb")}) {
        if (next == own) {
            break;
        }
        if (std::find(names.begin(), names.end(), next) == names.end()) {
            names.push_back(next);
        }
    }
    return names;
}

std::string localName(const fs::path &folder)
{
    for (fs::path at = absolutePath(folder);; at = at.parent_path()) {
        const FirstEntry first = readFirstEntry(at / "site.yaml");
        if (first.key == "site") {
            return first.value;
        }
        if (at.empty() || at == at.parent_path()) {
            return {};
        }
    }
}

SourceTexts textsOf(const fs::path &file)
{
    SourceTexts result;
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings);
    Reading *reading = loading.open(file);
    const FileKind kind = reading == nullptr ? FileKind::Unknown : kindOf(*reading);
    Module module;
    std::string use;
    if (kind == FileKind::Module) {
        module = readModule(loading, *reading, absolutePath(file));
        result.language = module.language;
    } else if (kind == FileKind::Bank || kind == FileKind::Procedure || kind == FileKind::Case) {
        use = file.stem().string();
        module = around(*reading, kind, use);
        result.language = languageOf(*reading);
    } else if (kind == FileKind::Glossary) {
        use = kGlossary;
        module.terms = readGlossary(*reading).terms;
        result.language = languageOf(*reading);
    } else {
        return result;
    }
    result.id = reading->root().first().following().text();
    gather(result, module, use);
    const std::string name = reading->source().name();
    result.complete
        = std::none_of(findings.begin(), findings.end(), [&name](const text::Finding &finding) {
              return finding.file == name && finding.kind->severity == text::Severity::Error;
          });
    return result;
}

void applyOverlays(Module &module, const std::string &language)
{
    const std::vector<std::string> names
        = overlayNames(localName(module.file.parent_path()), language, module.language);
    for (const auto &[use, file] : module.used) {
        (void)layOver(module, use, file, names);
    }
    const Found found = layOver(module, "", module.file, names);
    const auto shown = std::find_if(names.begin(), names.end(), [&](const std::string &name) {
        return found.names.contains(name) && (name == language || name == "nb");
    });
    module.language = shown == names.end() ? module.language : *shown;
}

ModuleHead readHeadIn(const fs::path &moduleFile, const std::string &language)
{
    ModuleHead head = readHead(moduleFile);
    const std::string &wanted = language.empty() ? head.language : language;
    const Found found = overlaysOf(
        moduleFile, overlayNames(localName(moduleFile.parent_path()), wanted, head.language));
    replaceText(found, "title", head.title);
    replaceText(found, "summary", head.summary);
    return head;
}

} // namespace minplan::module
