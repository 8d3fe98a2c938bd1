#include "ctl/graph_svg.h"

#include "ctl/command_line.h"

#include <graphviz/gvc.h>

#include <memory>

namespace minplan::ctl {

namespace {

struct FreeContext {
    void operator()(GVC_t *context) const noexcept { gvFreeContext(context); }
};

struct CloseGraph {
    void operator()(Agraph_t *graph) const noexcept { agclose(graph); }
};

std::string escaped(const std::string &text)
{
    std::string result;
    for (const char c : text) {
        result += c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : std::string(1, c);
    }
    return result;
}

std::string laidOut(const std::string &dot)
{
    const std::unique_ptr<GVC_t, FreeContext> context(gvContext());
    const std::unique_ptr<Agraph_t, CloseGraph> graph(agmemread(dot.c_str()));
    if (!context || !graph || gvLayout(context.get(), graph.get(), "dot") != 0) {
        return {};
    }
    char *data = nullptr;
    unsigned int length = 0;
    std::string svg;
    if (gvRenderData(context.get(), graph.get(), "svg", &data, &length) == 0) {
        svg.assign(data, length);
    }
    gvFreeRenderData(data);
    gvFreeLayout(context.get(), graph.get());
    return svg;
}

} // namespace

std::string asSvg(const std::string &dot, const std::string &title, const std::string &description)
{
    std::string svg = laidOut(dot);
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
