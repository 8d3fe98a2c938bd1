#pragma once

#include "module/finding_kinds.h"
#include "module/yaml.h"

#include <filesystem>
#include <initializer_list>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::module {

/// One file while it is read: its tree, and where its findings go. Stays put while it is referred
/// to.
class Reading
{
public:
    /// Adds the file's own findings to `findings`.
    Reading(const YamlFile &file, std::filesystem::path folder, text::Findings &findings);
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    [[nodiscard]] Node root() const { return m_document->tree.root(); }
    [[nodiscard]] const text::SourceText &source() const { return m_source; }
    /// The folder that its pictures may not leave.
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    /// Some lines within the node, or right below it, could not be read: what seems to be missing
    /// in it may be there.
    [[nodiscard]] bool keysLost(Node node) const;
    [[nodiscard]] bool keysLost() const { return !m_document->mending.lost.empty(); }

    /// It had to be mended to be read: a dash may have gone with what was taken out.
    [[nodiscard]] bool mended() const { return !m_document->mending.yaml.empty(); }

    /// Nothing is added at a place that a fault already reported has spoilt.
    void add(const text::FindingKind &kind, Node at, std::vector<std::string> words = {});
    void addAt(const text::FindingKind &kind, const text::Range &range,
               std::vector<std::string> words = {});
    /// What would mend a value that is missing; proposal() gives it to whoever reports that.
    void propose(Node key, text::Edit edit);
    [[nodiscard]] std::vector<text::Edit> proposal(Node key) const;
    /// With what mends it, where that is beyond doubt.
    void addFixable(const text::FindingKind &kind, Node at, std::vector<std::string> words,
                    std::vector<text::Edit> fix);
    /// With the place where it was first used.
    void addRelated(const text::FindingKind &kind, Node at, std::vector<std::string> words,
                    const Reading &other, Node first);
    /// With the places that cannot stand together with it.
    void addConflict(const text::FindingKind &kind, Node at, std::vector<std::string> words,
                     std::initializer_list<Node> others);

    [[nodiscard]] text::Range rangeOf(Node node) const;
    /// Where `piece` stands in the node as written, or the node itself when it stands there
    /// otherwise.
    [[nodiscard]] text::Range rangeWithin(Node node, std::string_view piece,
                                          std::size_t occurrence) const;

    /// An id that nothing in the file has: `id` itself, or with -2, -3 … Never the same twice.
    [[nodiscard]] std::string unusedId(const std::string &id);
    /// A word of the glossary that some text refers to.
    struct TermUse {
        std::string id;
        text::Range at;
    };
    void useTerm(std::string_view id, const text::Range &at);
    [[nodiscard]] const std::vector<TermUse> &termUses() const { return m_termUses; }

private:
    text::SourceText m_source;
    std::shared_ptr<const YamlDocument> m_document;
    std::filesystem::path m_folder;
    text::Findings &m_findings;
    std::map<std::size_t, text::Edit> m_proposals; ///< by the key's place
    std::set<std::string, std::less<>> m_used;     ///< filled when unusedId() is first asked
    std::vector<TermUse> m_termUses;
};

/// Names in a list, for hints: «a, b, c».
[[nodiscard]] std::string joined(std::span<const std::string> names);

/// The ids of one kind of thing, each with the place where it was given.
class Ids
{
public:
    /// Reports when it is taken. Empty ids are nobody's.
    void claim(Reading &reading, const std::string &id, Node at,
               const text::FindingKind &taken = kinds::duplicateId);
    /// Reports `kind` (word: the id), with the place where it was given, when it is taken.
    void refuse(Reading &reading, const text::FindingKind &kind, const std::string &id,
                Node at) const;
    [[nodiscard]] bool has(const std::string &id) const { return m_first.contains(id); }
    [[nodiscard]] std::vector<std::string> names() const;
    /// Some could not be read, so what seems unknown may exist.
    void setIncomplete() { m_complete = false; }
    [[nodiscard]] bool complete() const { return m_complete; }
    /// Reports `kind` (words: the id, the nearest, all of them) unless it is known.
    bool check(Reading &reading, const text::FindingKind &kind, const std::string &id,
               Node at) const;

private:
    struct Place {
        const Reading *reading = nullptr;
        Node at;
    };
    std::map<std::string, Place> m_first;
    std::vector<std::string> m_order;
    bool m_complete = true;
};

} // namespace minplan::module
