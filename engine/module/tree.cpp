#include "module/tree.h"

#include <limits>

namespace minplan::module {

NodeKind Node::kind() const
{
    return m_tree->records[m_index].kind;
}

std::string_view Node::text() const
{
    return exists() ? m_tree->records[m_index].text : std::string_view();
}

bool Node::quoted() const
{
    return exists() && m_tree->records[m_index].quoted;
}

bool Node::flow() const
{
    return exists() && m_tree->records[m_index].flow;
}

std::size_t Node::begin() const
{
    return exists() ? m_tree->records[m_index].begin : 0;
}

std::size_t Node::end() const
{
    const std::uint32_t next = exists() ? m_tree->records[m_index].end : 0;
    return exists() && next < m_tree->records.size() ? m_tree->records[next].begin
                                                     : std::numeric_limits<std::size_t>::max();
}

std::size_t Node::size() const
{
    return exists() ? m_tree->records[m_index].size : 0;
}

std::size_t Node::weight() const
{
    return exists() ? m_tree->records[m_index].end - m_index : 0;
}

Node Node::first() const
{
    return size() == 0 ? Node() : Node(*m_tree, m_index + 1);
}

Node Node::following() const
{
    return {*m_tree, m_tree->records[m_index].end};
}

FieldRange::FieldRange(const Field &parent)
    : m_begin(parent.key, parent.value.first(), parent.value.size(), parent.value.is(NodeKind::Map))
{ }

Field FieldRange::Iterator::operator*() const
{
    return m_keyed ? Field{m_at, m_at.following(), false} : Field{m_key, m_at, true};
}

FieldRange::Iterator &FieldRange::Iterator::operator++()
{
    --m_left;
    if (m_left > 0) {
        m_at = (**this).value.following();
    }
    return *this;
}

} // namespace minplan::module
