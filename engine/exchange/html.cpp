#include "exchange/html.h"

#include "exchange/markup.h"
#include "module/prose.h"
#include "text/digits.h"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace minplan::exchange {

namespace {

constexpr int kDeepest = 200;

/// What a tag becomes: what stands before and after its content.
struct Tag {
    std::string_view name;
    enum class What { Nothing, Block, Mark, Item, Break, Heading, Link, Picture, Dropped } what;
    std::string_view mark = {};
};
constexpr std::array kTags{Tag{"html", Tag::What::Nothing},      Tag{"body", Tag::What::Nothing},
                           Tag{"span", Tag::What::Nothing},      Tag{"p", Tag::What::Block},
                           Tag{"div", Tag::What::Block},         Tag{"ul", Tag::What::Block},
                           Tag{"ol", Tag::What::Block},          Tag{"b", Tag::What::Mark, "**"},
                           Tag{"strong", Tag::What::Mark, "**"}, Tag{"i", Tag::What::Mark, "*"},
                           Tag{"em", Tag::What::Mark, "*"},      Tag{"li", Tag::What::Item},
                           Tag{"br", Tag::What::Break},          Tag{"h1", Tag::What::Heading},
                           Tag{"h2", Tag::What::Heading},        Tag{"h3", Tag::What::Heading},
                           Tag{"h4", Tag::What::Heading},        Tag{"h5", Tag::What::Heading},
                           Tag{"h6", Tag::What::Heading},        Tag{"a", Tag::What::Link},
                           Tag{"img", Tag::What::Picture},       Tag{"script", Tag::What::Dropped},
                           Tag{"style", Tag::What::Dropped},     Tag{"iframe", Tag::What::Dropped},
                           Tag{"object", Tag::What::Dropped},    Tag{"video", Tag::What::Dropped},
                           Tag{"audio", Tag::What::Dropped},     Tag{"head", Tag::What::Dropped}};

const Tag *tagNamed(std::string_view name)
{
    const auto *found = std::find_if(kTags.begin(), kTags.end(),
                                     [&](const Tag &tag) { return tag.name == name; });
    return found == kTags.end() ? nullptr : found;
}

std::string_view viewOf(const xmlChar *text)
{
    return text == nullptr ? std::string_view() : reinterpret_cast<const char *>(text);
}

std::string attribute(const xmlNode *node, const char *name)
{
    const std::unique_ptr<xmlChar, void (*)(void *)> value(
        xmlGetProp(node, reinterpret_cast<const xmlChar *>(name)), [](void *at) { xmlFree(at); });
    return std::string(viewOf(value.get()));
}

void addOnce(std::vector<std::string> &list, std::string word)
{
    if (std::find(list.begin(), list.end(), word) == list.end()) {
        list.push_back(std::move(word));
    }
}

/// Goes through the tree and writes as it goes.
class HtmlReader
{
public:
    explicit HtmlReader(bool markdown)
        : m_markdown(markdown)
    { }
    void children(const xmlNode *node, int depth);
    FromHtml take();

private:
    void element(const xmlNode *node, int depth);
    void words(std::string_view text);
    void mark(const xmlNode *node, std::string_view sign, int depth);
    void link(const xmlNode *node, int depth);
    void item(const xmlNode *node, int depth);
    void picture(const xmlNode *node);
    void newBlock();
    void lose(const xmlNode *node)
    {
        addOnce(m_result.formats, '<' + std::string(viewOf(node->name)) + '>');
    }
    [[nodiscard]] std::string inner(const xmlNode *node, int depth);

    bool m_markdown;
    FromHtml m_result;
    std::string m_out;
};

/// White space in HTML is one space, and none where a line begins.
void HtmlReader::words(std::string_view text)
{
    std::string single;
    for (const char c : text) {
        const bool space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if (!space) {
            single += c;
        } else if (!single.empty()
                       ? single.back() != ' '
                       : !m_out.empty() && m_out.back() != '\n' && m_out.back() != ' ') {
            single += ' ';
        }
    }
    m_out += m_markdown ? markdownOfPlain(single) : single;
}

void HtmlReader::newBlock()
{
    while (m_out.ends_with(' ')) {
        m_out.pop_back();
    }
    while (!m_out.empty() && !m_out.ends_with("\n\n")) {
        m_out += '\n';
    }
}

std::string HtmlReader::inner(const xmlNode *node, int depth)
{
    std::string outer = std::exchange(m_out, {});
    children(node, depth);
    std::swap(outer, m_out);
    return outer;
}

/// Signs stand close around the words; spaces and line ends go outside.
void HtmlReader::mark(const xmlNode *node, std::string_view sign, int depth)
{
    const std::string inside = inner(node, depth);
    const std::string_view core = text::trimmed(inside);
    const bool markable = m_markdown && !core.empty() && core.find('\n') == std::string_view::npos;
    if (!markable) {
        if (!core.empty()) {
            lose(node);
        }
        m_out += inside;
        return;
    }
    const bool spaceBefore = inside.front() == ' ';
    const bool spaceAfter = inside.back() == ' ';
    m_out += spaceBefore ? " " : "";
    m_out += std::string(sign) + std::string(core) + std::string(sign);
    m_out += spaceAfter ? " " : "";
}

void HtmlReader::link(const xmlNode *node, int depth)
{
    const std::string target = attribute(node, "href");
    const std::string inside = inner(node, depth);
    const bool kept = m_markdown && module::isHttps(target)
        && inside.find('\n') == std::string::npos
        && target.find_first_of("()<>") == std::string::npos && !inside.empty();
    if (!kept && !target.empty()) {
        addOnce(m_result.links, target);
    }
    m_out += kept ? '[' + inside + "](" + target + ')' : inside;
}

void HtmlReader::item(const xmlNode *node, int depth)
{
    while (!m_out.empty() && m_out.back() != '\n') {
        m_out += '\n';
    }
    const bool ordered = node->parent != nullptr && viewOf(node->parent->name) == "ol";
    const std::string inside = inner(node, depth);
    std::string core(text::trimmed(inside));
    if (m_markdown) {
        for (std::size_t at = core.find('\n'); at != std::string::npos;
             at = core.find('\n', at + 1)) {
            core.insert(at + 1, ordered ? "   " : "  ");
        }
    }
    m_out += (m_markdown ? (ordered ? "1. " : "- ") : "") + core + '\n';
}

void HtmlReader::picture(const xmlNode *node)
{
    const std::string alt = attribute(node, "alt");
    std::string file = attribute(node, "src");
    file = file.starts_with("data:") ? "data:…" : file.substr(file.find_last_of('/') + 1);
    addOnce(m_result.pictures, alt.empty() ? file : alt);
}

void HtmlReader::element(const xmlNode *node, int depth)
{
    const Tag *tag = tagNamed(viewOf(node->name));
    if (tag == nullptr) {
        lose(node);
        children(node, depth);
        return;
    }
    switch (tag->what) {
    case Tag::What::Nothing:
        if (tag->name == "span" && node->properties != nullptr) {
            lose(node);
        }
        children(node, depth);
        return;
    case Tag::What::Heading:
    case Tag::What::Block:
        newBlock();
        m_out += m_markdown && tag->what == Tag::What::Heading ? "### " : "";
        children(node, depth);
        newBlock();
        return;
    case Tag::What::Mark:
        mark(node, tag->mark, depth);
        return;
    case Tag::What::Item:
        item(node, depth);
        return;
    case Tag::What::Break:
        newBlock();
        return;
    case Tag::What::Link:
        link(node, depth);
        return;
    case Tag::What::Picture:
        picture(node);
        return;
    case Tag::What::Dropped:
        lose(node);
        return;
    }
}

void HtmlReader::children(const xmlNode *node, int depth)
{
    if (depth > kDeepest) {
        m_result.readable = false;
        return;
    }
    for (const xmlNode *child = node->children; child != nullptr; child = child->next) {
        if (child->type == XML_TEXT_NODE || child->type == XML_CDATA_SECTION_NODE) {
            words(viewOf(child->content));
        } else if (child->type == XML_ELEMENT_NODE) {
            element(child, depth + 1);
        }
    }
}

FromHtml HtmlReader::take()
{
    m_result.text = text::trimmed(m_out);
    return std::move(m_result);
}

} // namespace

FromHtml fromHtml(std::string_view html, bool markdown)
{
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING
        | HTML_PARSE_NONET | HTML_PARSE_COMPACT;
    const std::unique_ptr<xmlDoc, void (*)(xmlDoc *)> document(
        htmlReadMemory(html.data(), static_cast<int>(html.size()), nullptr, "UTF-8", kOptions),
        xmlFreeDoc);
    HtmlReader reader(markdown);
    if (document == nullptr) {
        FromHtml nothing;
        nothing.readable = text::trimmed(html).empty();
        return nothing;
    }
    reader.children(reinterpret_cast<const xmlNode *>(document.get()), 0);
    FromHtml result = reader.take();
    const xmlError *error = xmlGetLastError();
    result.readable = result.readable && (error == nullptr || error->level != XML_ERR_FATAL);
    xmlResetLastError();
    return result;
}

} // namespace minplan::exchange
