#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct _xmlDoc;  // NOLINT(bugprone-reserved-identifier): libxml2's name
struct _xmlNode; // NOLINT(bugprone-reserved-identifier): libxml2's name

namespace minplan::exchange {

/// An element of an XML file; one that is not there has no children and no text.
class XmlElement
{
public:
    XmlElement() = default;
    explicit XmlElement(const _xmlNode *node)
        : m_node(node)
    { }
    [[nodiscard]] bool exists() const { return m_node != nullptr; }
    [[nodiscard]] std::string_view name() const;
    /// The first of that name.
    [[nodiscard]] XmlElement child(std::string_view name) const;
    /// All of that name; all elements where it is empty.
    [[nodiscard]] std::vector<XmlElement> children(std::string_view name = {}) const;
    [[nodiscard]] std::string attribute(const char *name) const;
    /// All text within it.
    [[nodiscard]] std::string text() const;
    /// From 1.
    [[nodiscard]] int line() const;

private:
    const _xmlNode *m_node = nullptr;
};

/// An XML file's tree, or the line where it stops being XML. Nothing outside the text is looked at.
class XmlDocument
{
public:
    explicit XmlDocument(std::string_view text);
    [[nodiscard]] XmlElement root() const;
    /// Nothing when it was read whole.
    [[nodiscard]] std::optional<int> brokenLine() const { return m_brokenLine; }

private:
    std::shared_ptr<_xmlDoc> m_document;
    std::optional<int> m_brokenLine;
};

} // namespace minplan::exchange
