#pragma once

#include "exchange/import.h"
#include "golden.h"

/// What the tests of importing share.
namespace minplan::tests {

inline const std::filesystem::path kHere = sourceDir() / "tests/engine/exchange";

inline std::string report(const exchange::Imported &imported, std::string_view language)
{
    std::string text;
    for (const text::Finding &note : imported.notes) {
        text += text::render(note, &imported.source, language);
    }
    return text + exchange::summary(imported, language);
}

/// «EX0201@4 EX0301@9»: the codes with their lines.
inline std::string codes(const exchange::Imported &imported)
{
    std::string list;
    for (const text::Finding &note : imported.notes) {
        list += (list.empty() ? "" : " ") + std::string(note.kind->code) + '@'
            + std::to_string(note.at.begin.line);
    }
    return list;
}

/// What the module room finds wrong with the bank as it would be written.
inline std::string errorsOf(const exchange::Imported &imported)
{
    if (imported.bank.questions.empty()) {
        return {}; // no file is written then
    }
    const auto read = module::readBankText("bank.yaml", module::bankYaml(imported.bank));
    std::string errors;
    for (const text::Finding &finding : read.findings) {
        if (finding.kind->severity == text::Severity::Error) {
            errors += text::render(finding, &read.sources.at(finding.file), "en");
        }
    }
    return errors;
}

} // namespace minplan::tests
