#include "workshop/graph_layout.h"
#include "workshop/module_reading.h"

#include <QProcess>

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

using namespace minplan;
using namespace minplan::app;

namespace {

module::Scene scene(const std::string &id, const std::string &go)
{
    module::Scene made;
    made.id = id;
    made.go = go;
    if (go.empty()) {
        made.end = module::Ending::Good;
    }
    return made;
}

module::Case played()
{
    module::Case made;
    made.start = "a";
    made.scenes = {scene("a", "b"), scene("b", ""), scene("øde", "b")};
    return made;
}

} // namespace

TEST_CASE("a sketch tells scenes that nobody gets to from those that are played")
{
    const CaseSketch sketch = sketchOf(played());
    REQUIRE(sketch.nodes.size() == 3);
    CHECK(sketch.nodes[0].start);
    CHECK(sketch.nodes[0].reached);
    CHECK(sketch.nodes[1].kind == SketchNode::Kind::Good);
    CHECK_FALSE(sketch.nodes[2].reached);
    REQUIRE(sketch.edges.size() == 2);
    CHECK(sketch.edges[0].open);
    CHECK_FALSE(sketch.edges[1].open);
}

TEST_CASE("a scene that is named and does not exist is drawn once, with every way to it")
{
    CaseSketch sketch = sketchOf(played());
    addMissing(sketch, "a", "bb");
    addMissing(sketch, "b", "bb");
    addMissing(sketch, "b", "bb");
    addMissing(sketch, "ukjent", "bb");
    REQUIRE(sketch.nodes.size() == 4);
    CHECK(sketch.nodes[3].kind == SketchNode::Kind::Missing);
    CHECK(sketch.edges.size() == 4);
}

TEST_CASE("the other program lays a sketch out from left to right, with the sizes asked for")
{
    const CaseSketch sketch = sketchOf(played());
    QProcess program;
    program.start(QStringLiteral(MINPLAN_GRAPH), {});
    program.write(dotOf(sketch, {{100, 48}, {120, 48}, {80, 48}}));
    program.closeWriteChannel();
    REQUIRE(program.waitForFinished());
    const GraphLayout layout = layoutFrom(program.readAllStandardOutput(), sketch);
    REQUIRE(layout.nodes.size() == 3);
    CHECK(layout.nodes[0].width() == doctest::Approx(100));
    CHECK(layout.nodes[1].height() == doctest::Approx(48));
    CHECK(layout.nodes[0].right() < layout.nodes[1].left());
    CHECK_FALSE(layout.nodes[0].intersects(layout.nodes[2]));
    CHECK(layout.nodes[1].right() <= layout.size.width() + 1);
    REQUIRE(layout.ways.size() == 2);
    CHECK(std::count_if(layout.ways.begin(), layout.ways.end(),
                        [](const auto &way) { return way.open; })
          == 1);
}

TEST_CASE("an answer that is no layout of the sketch gives none")
{
    const CaseSketch sketch = sketchOf(played());
    CHECK(layoutFrom("", sketch).nodes.empty());
    CHECK(layoutFrom("{\"bb\":\"0,0,1\"}", sketch).nodes.empty());
    CHECK(layoutFrom("{\"bb\":\"0,0,9,9\",\"objects\":[{}],\"edges\":[]}", sketch).nodes.empty());
}

TEST_CASE("a module is read with its cases drawn and with what its overlays say")
{
    const auto reading = readForWorkshop(std::filesystem::path(MINPLAN_TEST_DATA) / "workshop"
                                         / "samtalen" / "module.yaml");
    REQUIRE(reading->sketches.contains("arne"));
    CHECK(reading->sketches.at("arne").nodes.size() == 3);
    REQUIRE(reading->translated.contains("nn"));
    CHECK(reading->translated.at("nn").title == "Samtala");
    CHECK_FALSE(reading->translated.contains("en"));
}
