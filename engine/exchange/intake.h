#pragma once

#include "exchange/import.h"
#include "exchange/note_kinds.h"

#include <map>
#include <set>

namespace minplan::exchange {

/// Takes in the questions of one file one by one and keeps account of them. Places are bytes of the
/// source.
class Intake
{
public:
    explicit Intake(Imported &imported)
        : m_imported(imported)
    { }

    /// A question begins; what is lost or refused from here on is its.
    void begin(std::size_t at);
    /// The same is said once for each question.
    void lose(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words = {});
    void refuse(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words = {});
    [[nodiscard]] bool refused() const { return m_refused; }
    /// Ends it: in the bank, unless it was refused or does not pass the module's checks.
    /// `name` gives its id; where it is empty, `words` do.
    void take(module::Question question, const std::string &name, const std::string &words);
    /// Ends one that was refused.
    void leave();

    /// About the file as a whole.
    void note(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words = {});

private:
    void add(const text::FindingKind &kind, std::size_t at, std::vector<std::string> words);
    [[nodiscard]] bool passes(const module::Question &question);
    void giveId(module::Question &question, const std::string &name, const std::string &words);

    Imported &m_imported;
    std::set<std::pair<const text::FindingKind *, std::vector<std::string>>> m_said;
    std::map<std::string, int> m_repeats; ///< id → the last number tried behind it
    std::set<std::string> m_ids;
    std::size_t m_at = 0;
    std::size_t m_bytes = 1000; ///< of the bank's file so far, with room for its head
    bool m_refused = false;
};

} // namespace minplan::exchange
