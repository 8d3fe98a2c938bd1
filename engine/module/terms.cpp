#include "module/files.h"
#include "module/glossary.h"
#include "module/loading.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

/// The glossary's own faults are told where it is checked itself; they stop no module.
Glossary readQuietly(const fs::path &file)
{
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings);
    Reading *reading = loading.open(file);
    return reading != nullptr && kindOf(*reading) == FileKind::Glossary ? readGlossary(*reading)
                                                                        : Glossary();
}

void checkTermsOf(Reading &reading, const Glossary &glossary)
{
    std::vector<std::string> ids;
    for (const Term &term : glossary.terms) {
        ids.push_back(term.id);
    }
    for (const Reading::TermUse &use : reading.termUses()) {
        const bool known = std::find(ids.begin(), ids.end(), use.id) != ids.end();
        if (!known && glossary.complete) {
            reading.addAt(kinds::unknownTerm, use.at,
                          {use.id, text::nearest(use.id, ids), joined(ids)});
        }
    }
}

} // namespace

void Loading::checkTerms()
{
    std::map<fs::path, Glossary> glossaries;
    for (Reading &reading : m_files) {
        if (reading.termUses().empty()) {
            continue;
        }
        const fs::path content = contentFolder(reading.folder());
        const fs::path file = content / "glossary.yaml";
        std::error_code error;
        if (content.empty() || !fs::exists(file, error)) {
            const Reading::TermUse &use = reading.termUses().front();
            reading.addAt(kinds::noGlossary, use.at, {use.id});
            continue;
        }
        m_used.insert_or_assign("glossary", file);
        auto known = glossaries.find(file);
        if (known == glossaries.end()) {
            known = glossaries.emplace(file, readQuietly(file)).first;
        }
        checkTermsOf(reading, known->second);
    }
}

} // namespace minplan::module
