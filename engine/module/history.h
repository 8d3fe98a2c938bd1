#pragma once

#include "module/fields.h"
#include "module/model.h"

namespace minplan::module {

/// `was` and `changed` as read, and where each former id stands.
struct ReadHistory {
    History history;
    std::vector<Node> wasAt; ///< of each id in history.was
};
/// Of the step or question called `id`. `edition` is the module's; 0 where it is not known: a bank
/// serves modules of any edition.
[[nodiscard]] ReadHistory readHistory(const Fields &fields, const std::string &id, int edition);

/// The former ids of all steps, or of all questions, of a module.
class FormerIds
{
public:
    /// Reports those that another has claimed.
    void claim(Reading &reading, const std::vector<std::string> &was, const std::vector<Node> &at);
    /// Reports those that are still in use: what was done under them belongs to who has them now.
    void check(const Ids &present) const;

private:
    struct Former {
        Reading *reading = nullptr;
        std::string id;
        Node at;
    };
    Ids m_claimed;
    std::vector<Former> m_all;
};

} // namespace minplan::module
