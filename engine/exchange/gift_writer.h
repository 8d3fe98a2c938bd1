#pragma once

#include "module/bank.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::exchange {

/// Writes one question in GIFT and remembers what did not fit.
class GiftWriter
{
public:
    /// Why a question cannot be written at all: the kind of note and its words.
    struct Obstacle {
        const text::FindingKind *kind = nullptr;
        std::vector<std::string> words;
    };
    /// Empty of kind when it can.
    [[nodiscard]] static Obstacle obstacle(const module::Question &question);

    void write(const module::Question &question);
    [[nodiscard]] const std::string &text() const { return m_gift; }
    /// What was changed on the way, beside the parts below.
    [[nodiscard]] const std::set<const text::FindingKind *> &changes() const { return m_changes; }
    /// The keys of what was left behind: «hint», «source» …
    [[nodiscard]] const std::vector<std::string> &left() const { return m_left; }

    // One for each kind of question: the text and the answers.
    void operator()(const module::OneOf &kind);
    void operator()(const module::AnyOf &kind);
    void operator()(const module::TrueOrFalse &kind);
    void operator()(const module::Match &kind);
    void operator()(const module::Blanks &kind);
    void operator()(const module::Number &kind);
    void operator()(const module::Short &kind);
    void operator()(const module::Reflect &kind);
    void operator()(const module::Order & /*kind*/) { }
    void operator()(const module::Sort & /*kind*/) { }

private:
    void leave(std::string_view key, bool has);
    void leaveOwnIds(const std::vector<module::Item> &items);
    void open() { m_gift += '{'; }
    void close();
    void option(const module::Option &option, std::string_view sign, std::string_view weight);
    void accepted(const std::vector<std::string> &texts);
    void ask(std::string_view otherwise, std::string_view text);
    [[nodiscard]] std::string plain(std::string text);
    [[nodiscard]] std::string withoutArrow(std::string text);
    [[nodiscard]] std::string oneParagraph(std::string text);

    const module::Question *m_question = nullptr;
    std::string m_gift;
    std::set<const text::FindingKind *> m_changes;
    std::vector<std::string> m_left;
};

} // namespace minplan::exchange
