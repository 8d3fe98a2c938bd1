#include "exchange/xml.h"

#include <libxml/parser.h>
#include <libxml/tree.h>

#include <algorithm>

namespace minplan::exchange {

namespace {

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char *>(text);
}

std::string taken(xmlChar *text)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> owned(text, [](void *at) { xmlFree(at); });
    return std::string(viewOf(owned.get()));
}

} // namespace

std::string_view XmlElement::name() const
{
    return m_node == nullptr ? std::string_view() : viewOf(m_node->name);
}

std::vector<XmlElement> XmlElement::children(std::string_view name) const
{
    std::vector<XmlElement> found;
    const xmlNode *child = m_node == nullptr ? nullptr : m_node->children;
    for (; child != nullptr; child = child->next) {
        if (child->type == XML_ELEMENT_NODE && (name.empty() || viewOf(child->name) == name)) {
            found.emplace_back(child);
        }
    }
    return found;
}

XmlElement XmlElement::child(std::string_view name) const
{
    const xmlNode *child = m_node == nullptr ? nullptr : m_node->children;
    while (child != nullptr && (child->type != XML_ELEMENT_NODE || viewOf(child->name) != name)) {
        child = child->next;
    }
    return XmlElement(child);
}

std::string XmlElement::attribute(const char *name) const
{
    return m_node == nullptr
        ? std::string()
        : taken(xmlGetNoNsProp(m_node, reinterpret_cast<const xmlChar *>(name)));
}

std::string XmlElement::text() const
{
    return m_node == nullptr ? std::string() : taken(xmlNodeGetContent(m_node));
}

int XmlElement::line() const
{
    return m_node == nullptr ? 1 : std::max(1, static_cast<int>(xmlGetLineNo(m_node)));
}

XmlDocument::XmlDocument(std::string_view text)
{
    constexpr int kOptions = XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING
        | XML_PARSE_NOCDATA | XML_PARSE_COMPACT | XML_PARSE_BIG_LINES;
    xmlResetLastError();
    m_document.reset(
        xmlReadMemory(text.data(), static_cast<int>(text.size()), nullptr, "UTF-8", kOptions),
        [](xmlDoc *document) { xmlFreeDoc(document); });
    if (m_document == nullptr) {
        const xmlError *error = xmlGetLastError();
        m_brokenLine = error == nullptr ? 1 : std::max(error->line, 1);
    }
    xmlResetLastError();
}

XmlElement XmlDocument::root() const
{
    return XmlElement(m_document == nullptr ? nullptr : xmlDocGetRootElement(m_document.get()));
}

} // namespace minplan::exchange
