#include "ctl/graphviz.h"

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

} // namespace

std::string rendered(const std::string &dot, const char *format)
{
    const std::unique_ptr<GVC_t, FreeContext> context(gvContext());
    const std::unique_ptr<Agraph_t, CloseGraph> graph(agmemread(dot.c_str()));
    if (!context || !graph || gvLayout(context.get(), graph.get(), "dot") != 0) {
        return {};
    }
    char *data = nullptr;
    unsigned int length = 0;
    std::string text;
    if (gvRenderData(context.get(), graph.get(), format, &data, &length) == 0) {
        text.assign(data, length);
    }
    gvFreeRenderData(data);
    gvFreeLayout(context.get(), graph.get());
    return text;
}

} // namespace minplan::ctl
