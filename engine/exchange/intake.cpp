#include "exchange/intake.h"

#include "module/files.h"
#include "module/ids.h"

#include <utility>

namespace minplan::exchange {

void Intake::add(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words)
{
    const text::Position place = m_imported.source.positionAt(at);
    m_imported.notes.push_back({&kind,
                                m_imported.source.name(),
                                {place, {place.line, place.column + 1}},
                                std::move(words),
                                {}});
}

void Intake::begin(std::size_t at)
{
    m_at = at;
    m_refused = false;
    m_said.clear();
}

void Intake::lose(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words)
{
    if (m_said.insert({&kind, words}).second) {
        add(kind, at, std::move(words));
    }
}

void Intake::refuse(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words)
{
    if (!std::exchange(m_refused, true)) {
        add(kind, at, std::move(words));
    }
}

void Intake::note(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words)
{
    add(kind, at, std::move(words));
}

/// An id of the project's making; names that are ids already stay whole.
void Intake::giveId(module::Question &question, const std::string &name, const std::string &words)
{
    const std::string wanted
        = module::isId(name) ? name : module::derivedId(name.empty() ? words : name);
    question.id = wanted;
    int &repeat = m_repeats.try_emplace(wanted, 1).first->second;
    while (!m_ids.insert(question.id).second) {
        question.id = wanted + '-' + std::to_string(++repeat);
    }
    if (question.id != wanted && !name.empty()) {
        lose(kinds::nameLost, m_at, {wanted, question.id});
    }
}

/// Every rule of the module room holds for what is taken in: its own findings say what does not.
bool Intake::passes(const module::Question &question)
{
    module::QuestionBank bank{"bank", "nb", {question}, {}};
    bank.questions.front().source.reset();
    const auto read = module::readBankText(m_imported.source.name(), module::bankYaml(bank));
    for (const text::Finding &finding : read.findings) {
        if (finding.kind->severity == text::Severity::Error) {
            refuse(*finding.kind, m_at, finding.words);
            return false;
        }
    }
    return true;
}

void Intake::take(module::Question question, const std::string &name, const std::string &words)
{
    if (m_refused) {
        leave();
        return;
    }
    giveId(question, name, words);
    const std::size_t size = module::questionYaml(question).size() + 1;
    if (m_bytes + size > module::kLargestFile) {
        refuse(kinds::bankFull, m_at);
    }
    if (m_refused || !passes(question)) {
        m_ids.erase(question.id);
        leave();
        return;
    }
    m_bytes += size;
    m_imported.bank.questions.push_back(std::move(question));
    ++(m_said.empty() ? m_imported.whole : m_imported.withLoss);
}

void Intake::leave()
{
    ++m_imported.refused;
}

} // namespace minplan::exchange
