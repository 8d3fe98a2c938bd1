#include "ctl/graphviz.h"

#include <cstdio>
#include <iostream>
#include <iterator>

/// Lays out the graph it reads on stdin in Graphviz's language, and writes on stdout where
/// everything stands, as Graphviz's JSON. A program of its own, so that the app starts without
/// Graphviz.
int main(int count, char ** /*arguments*/)
{
    if (count != 1) {
        std::fputs("minplan-graph < graph.dot > graph.json\n", stderr);
        return 2;
    }
    const std::string dot{std::istreambuf_iterator<char>(std::cin), {}};
    const std::string json = minplan::ctl::rendered(dot, "json0");
    std::cout << json;
    return json.empty() ? 1 : 0;
}
