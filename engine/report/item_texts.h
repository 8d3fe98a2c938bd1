#pragma once

#include "report/items.h"

namespace minplan::report {

/// What the module at hand says of a quiz's questions. Without one nothing is known but ids.
class ItemTexts
{
public:
    /// `quiz` may be null; it must outlive this.
    explicit ItemTexts(const module::Quiz *quiz)
        : m_quiz(quiz)
    { }

    [[nodiscard]] std::string ask(const std::string &question) const;
    [[nodiscard]] std::string bank(const std::string &question) const;
    /// What can be picked, in the file's order, by nobody yet; empty where the answer is written.
    [[nodiscard]] std::vector<PickCount> picks(const std::string &question) const;
    /// In the file; those not there come last.
    [[nodiscard]] std::size_t placeOf(const std::string &question) const;

private:
    [[nodiscard]] const module::Question *find(const std::string &question) const;

    const module::Quiz *m_quiz;
};

/// What has been counted of a case, with what the module at hand says of it: all its scenes and
/// choices, also those nobody came to.
[[nodiscard]] CaseItems caseItems(const AskedKey &key, const CaseTally &tally,
                                  AskedModules &modules, int least);

} // namespace minplan::report
