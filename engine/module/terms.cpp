#include "module/terms.h"

#include "module/files.h"
#include "module/glossary.h"
#include "module/loading.h"
#include "module/texts.h"
#include "text/suggest.h"

#include <algorithm>

namespace minplan::module {

namespace fs = std::filesystem;

namespace {

/// The glossary's own faults are told where it is checked itself; they stop no module.
Glossary readQuietly(const fs::path &file, Shelf *shelf)
{
    std::map<std::string, text::SourceText> sources;
    text::Findings findings;
    Loading loading(sources, findings, shelf);
    Reading *reading = loading.openShared(file);
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
        if (glossary.complete && findTerm(glossary.terms, use.id) == nullptr) {
            reading.addAt(kinds::unknownTerm, use.at,
                          {use.id, text::nearest(use.id, ids), joined(ids)});
        }
    }
}

} // namespace

std::vector<std::string> termsIn(std::string_view markdown)
{
    constexpr std::string_view mark = "](term:";
    std::vector<std::string> ids;
    for (std::size_t at = markdown.find(mark); at != std::string_view::npos;
         at = markdown.find(mark, at)) {
        at += mark.size();
        const std::size_t end = std::min(markdown.find(')', at), markdown.size());
        const std::string id(markdown.substr(at, end - at));
        if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
            ids.push_back(id);
        }
    }
    return ids;
}

const Term *findTerm(const std::vector<Term> &terms, std::string_view id)
{
    const auto found = std::find_if(terms.begin(), terms.end(),
                                    [id](const Term &term) { return term.id == id; });
    return found == terms.end() ? nullptr : &*found;
}

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
        m_used.insert_or_assign(std::string(kGlossary), file);
        auto known = glossaries.find(file);
        if (known == glossaries.end()) {
            known = glossaries.emplace(file, readQuietly(file, m_shelf)).first;
            const std::vector<Term> &terms = known->second.terms;
            m_terms.insert(m_terms.end(), terms.begin(), terms.end());
        }
        checkTermsOf(reading, known->second);
    }
}

} // namespace minplan::module
