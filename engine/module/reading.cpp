#include "module/reading.h"

#include "text/suggest.h"

#include <algorithm>
#include <utility>

namespace minplan::module {

Reading::Reading(const YamlFile &file, std::filesystem::path folder, text::Findings &findings)
    : m_source(file.source)
    , m_document(file.document)
    , m_folder(std::move(folder))
    , m_findings(findings)
{
    findings.insert(findings.end(), file.findings.begin(), file.findings.end());
}

void Reading::add(const text::FindingKind &kind, Node at, std::vector<std::string> words)
{
    if (!at.is(NodeKind::Damaged)) {
        addAt(kind, rangeOf(at), std::move(words));
    }
}

void Reading::addAt(const text::FindingKind &kind, const text::Range &range,
                    std::vector<std::string> words)
{
    m_findings.push_back({&kind, m_source.name(), range, std::move(words), {}});
}

void Reading::addFixable(const text::FindingKind &kind, Node at, std::vector<std::string> words,
                         std::vector<text::Edit> fix)
{
    if (!at.is(NodeKind::Damaged)) {
        addAt(kind, rangeOf(at), std::move(words));
        m_findings.back().fix = std::move(fix);
    }
}

bool Reading::keysLost(Node node) const
{
    const std::size_t begin = node.begin() == root().begin() ? 0 : node.begin();
    const std::vector<std::size_t> &lost = m_document->mending.lost;
    return std::any_of(lost.begin(), lost.end(),
                       [&](std::size_t at) { return begin <= at && at < node.end(); });
}

void Reading::propose(Node key, text::Edit edit)
{
    m_proposals.try_emplace(key.begin(), std::move(edit));
}

std::vector<text::Edit> Reading::proposal(Node key) const
{
    const auto found = key.exists() ? m_proposals.find(key.begin()) : m_proposals.end();
    return found == m_proposals.end() ? std::vector<text::Edit>() : std::vector{found->second};
}

std::string Reading::unusedId(const std::string &id)
{
    if (m_used.empty()) {
        for (const Tree::Record &record : m_document->tree.records) {
            m_used.emplace(record.text);
        }
    }
    std::string unused = id;
    for (int repeat = 2; !m_used.insert(unused).second; ++repeat) {
        unused = id + '-' + std::to_string(repeat);
    }
    return unused;
}

void Reading::addRelated(const text::FindingKind &kind, Node at, std::vector<std::string> words,
                         const Reading &other, Node first)
{
    if (at.is(NodeKind::Damaged)) {
        return;
    }
    addAt(kind, rangeOf(at), std::move(words));
    m_findings.back().related.push_back({other.m_source.name(), other.rangeOf(first)});
}

void Reading::addConflict(const text::FindingKind &kind, Node at, std::vector<std::string> words,
                          std::initializer_list<Node> others)
{
    if (at.is(NodeKind::Damaged)) {
        return;
    }
    addAt(kind, rangeOf(at), std::move(words));
    for (const Node other : others) {
        m_findings.back().related.push_back(
            {m_source.name(), rangeOf(other), text::Relation::Conflict});
    }
}

void Reading::useTerm(std::string_view id, const text::Range &at)
{
    m_termUses.push_back({std::string(id), at});
}

text::Range Reading::rangeOf(Node node) const
{
    return node.exists() ? module::rangeOf(m_source, node) : text::Range{{1, 1}, {1, 2}};
}

text::Range Reading::rangeWithin(Node node, std::string_view piece, std::size_t occurrence) const
{
    const std::string_view yaml = m_source.content();
    const std::size_t limit = node.following().exists() && node.weight() > 0
        ? std::min(yaml.size(), node.begin() + node.text().size() * 2 + 200)
        : yaml.size();
    std::size_t at = node.begin();
    for (std::size_t seen = 0;; ++seen, ++at) {
        at = yaml.find(piece, at);
        if (at == std::string_view::npos || at >= limit) {
            return rangeOf(node);
        }
        if (seen == occurrence) {
            return {m_source.positionAt(at), m_source.positionAt(at + piece.size())};
        }
    }
}

std::string joined(std::span<const std::string> names)
{
    std::string list;
    for (const std::string &name : names) {
        list += (list.empty() ? "" : ", ") + name;
    }
    return list;
}

void Ids::claim(Reading &reading, const std::string &id, Node at, const text::FindingKind &taken)
{
    if (id.empty()) {
        return;
    }
    const auto [entry, isNew] = m_first.try_emplace(id, Place{&reading, at});
    if (isNew) {
        m_order.push_back(id);
        return;
    }
    reading.addRelated(taken, at, {id}, *entry->second.reading, entry->second.at);
}

void Ids::refuse(Reading &reading, const text::FindingKind &kind, const std::string &id,
                 Node at) const
{
    const auto entry = m_first.find(id);
    if (entry != m_first.end()) {
        reading.addRelated(kind, at, {id}, *entry->second.reading, entry->second.at);
    }
}

std::vector<std::string> Ids::names() const
{
    return m_order;
}

bool Ids::check(Reading &reading, const text::FindingKind &kind, const std::string &id,
                Node at) const
{
    if (id.empty() || has(id)) {
        return !id.empty();
    }
    if (m_complete) {
        reading.add(kind, at, {id, text::nearest(id, m_order), joined(m_order)});
    }
    return false;
}

} // namespace minplan::module
