#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace minplan::module {

/// Damaged is what a fault already reported has spoilt: readers pass over it in silence.
enum class NodeKind : std::uint8_t { Damaged, Null, Scalar, List, Map };

class Tree;

/// One node of a file's tree: a cheap handle, valid while its Tree stands. May be nothing.
class Node
{
public:
    Node() = default;
    Node(const Tree &tree, std::uint32_t index)
        : m_tree(&tree)
        , m_index(index)
    { }

    [[nodiscard]] bool exists() const { return m_tree != nullptr; }
    [[nodiscard]] NodeKind kind() const;
    [[nodiscard]] bool is(NodeKind kind) const { return exists() && this->kind() == kind; }
    /// Of a scalar: its value. Else empty.
    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] bool
    quoted() const; ///< quoted or a block scalar: never null, never a number by chance
    [[nodiscard]] bool flow() const;         ///< a list or map in brackets
    [[nodiscard]] std::size_t begin() const; ///< its first byte in the file
    /// Where what follows it in the file begins; past every place when nothing does.
    [[nodiscard]] std::size_t end() const;
    /// How many items a list has, how many keys a map.
    [[nodiscard]] std::size_t size() const;
    /// How many nodes it is made of, itself among them.
    [[nodiscard]] std::size_t weight() const;
    /// The first item of a list, the first key of a map; nothing when empty.
    [[nodiscard]] Node first() const;
    /// The node after this one's whole subtree. A map's key is followed by its value.
    [[nodiscard]] Node following() const;

private:
    const Tree *m_tree = nullptr;
    std::uint32_t m_index = 0;
};

/// A YAML document as a tape: each node followed by its subtree, keys and values in turn.
class Tree
{
public:
    struct Record {
        NodeKind kind = NodeKind::Null;
        bool quoted = false;
        bool flow = false;
        std::uint32_t begin = 0;
        std::uint32_t end = 0;  ///< the index after the subtree
        std::uint32_t size = 0; ///< direct children
        std::string_view text;
    };

    [[nodiscard]] Node root() const { return records.empty() ? Node() : Node(*this, 0); }

    std::vector<Record> records;
    std::deque<std::string> kept; ///< texts that do not stand in the file as they are
};

/// A key of a map and its value, or an item of a list and the key the list stands under. May be
/// absent.
struct Field {
    Node key;
    Node value;
    bool inList = false;
    [[nodiscard]] bool present() const { return value.exists(); }
    [[nodiscard]] std::string name() const { return std::string(key.text()); }
    /// Where a finding about the whole of it stands.
    [[nodiscard]] Node place() const { return inList || !key.exists() ? value : key; }
};

/// The fields of a list or map, in the order of the file.
class FieldRange
{
public:
    explicit FieldRange(const Field &parent);

    class Iterator
    {
    public:
        Iterator(Node key, Node at, std::size_t left, bool keyed)
            : m_key(key)
            , m_at(at)
            , m_left(left)
            , m_keyed(keyed)
        { }
        Field operator*() const;
        Iterator &operator++();
        bool operator!=(const Iterator &other) const { return m_left != other.m_left; }

    private:
        Node m_key; ///< of the list
        Node m_at;
        std::size_t m_left = 0;
        bool m_keyed = false;
    };
    [[nodiscard]] Iterator begin() const { return m_begin; }
    [[nodiscard]] Iterator end() const { return {Node(), Node(), 0, false}; }

private:
    Iterator m_begin;
};

} // namespace minplan::module
