#include "ctl/graph_svg.h"

#include "ctl/command_line.h"
#include "ctl/graphviz.h"

namespace minplan::ctl {

namespace {

std::string escaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return result;
}

} // namespace

std::string asSvg(const std::string &dot, const std::string &title, const std::string &description)
{
    std::string svg = rendered(dot, "svg");
    const std::size_t root = svg.find("<svg");
    const std::size_t end = root == std::string::npos ? root : svg.find('>', root);
    if (end == std::string::npos) {
        throw Refused(
            "Graphviz kunne ikke tegne casen. Lagre den som .dot, og se etter at Graphviz "
            "er installert.");
    }
    svg.insert(end + 1,
               "\n<title>" + escaped(title) + "</title>\n<desc>" + escaped(description)
                   + "</desc>");
    svg.insert(root + 4, " role=\"img\"");
    // The document type names an address; nothing here asks for one.
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg.substr(root);
}

} // namespace minplan::ctl
