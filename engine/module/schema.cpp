#include "module/schema.h"

#include "module/keys.h"
#include "module/question_kinds.h"
#include "module/schema_forms.h"

#include <cassert>

namespace minplan::module {

namespace {

using Json = nlohmann::ordered_json;

/// A map of the format: its name in the schema, and its keys.
struct MapTable {
    std::string_view name;
    std::span<const Key> keys;
};
constexpr std::array kFiles{
    MapTable{"module", keys::module},   MapTable{"course", keys::course},
    MapTable{"bank", keys::bank},       MapTable{"procedure", keys::procedureFile},
    MapTable{"case", keys::caseFile},   MapTable{"glossary", keys::glossary},
    MapTable{"overlay", keys::overlay}, MapTable{"site", keys::site}};
constexpr std::array kSteps{
    MapTable{"page", keys::page},         MapTable{"procedure", keys::procedure},
    MapTable{"case", keys::caseStep},     MapTable{"quiz", keys::quiz},
    MapTable{"exercise", keys::exercise}, MapTable{"practice", keys::practice}};
constexpr std::array kTests{MapTable{"answers", keys::answersTest},
                            MapTable{"case", keys::pathTest}, MapTable{"quiz", keys::drawsTest}};
constexpr std::array kParts{MapTable{"due", keys::due},
                            MapTable{"certificate", keys::certificate},
                            MapTable{"source", keys::source},
                            MapTable{"term", keys::term},
                            MapTable{"item", keys::item},
                            MapTable{"image", keys::image},
                            MapTable{"stage", keys::stage},
                            MapTable{"meter", keys::meter},
                            MapTable{"person", keys::person},
                            MapTable{"scene", keys::scene},
                            MapTable{"choice", keys::choice},
                            MapTable{"used-bank", keys::usedBank},
                            MapTable{"question", keys::question},
                            MapTable{"option", keys::option},
                            MapTable{"true-or-false", keys::trueOrFalse},
                            MapTable{"pair", keys::pair},
                            MapTable{"number", keys::number},
                            MapTable{"range", keys::range},
                            MapTable{"reflect", keys::reflect},
                            MapTable{"bounds", keys::bounds}};
/// Files that this version does not read further than their first key.
constexpr std::array<std::string_view, 1> kOtherFiles{"survey"};

Json reference(const std::string &name)
{
    return {{"$ref", "#/definitions/" + name}};
}

Json required(std::string_view key)
{
    return {{"required", Json::array({key})}};
}

Json formOf(const std::string &map, const std::string &key)
{
    const Json &forms = schemaForms().at("keys");
    const auto own = forms.find(map + '/' + key);
    const auto form = own == forms.end() ? forms.find(key) : own;
    assert(form != forms.end() && "a key of keys.h that schema_forms.cpp does not know");
    return form == forms.end() ? Json::object() : reference(form->get<std::string>());
}

/// `name`: where its forms and rules stand.
Json mapOf(const std::string &name, std::span<const Key> keys)
{
    Json map{{"type", "object"},
             {"properties", Json::object()},
             {"required", Json::array()},
             {"additionalProperties", false}};
    for (const Key &key : keys) {
        if (key.need == Need::NotYet) {
            continue;
        }
        map["properties"][std::string(key.name)] = formOf(name, std::string(key.name));
        if (key.need == Need::Required) {
            map["required"].push_back(key.name);
        }
    }
    const Json &rules = schemaForms().at("rules");
    if (rules.contains(name)) {
        map.update(rules.at(name));
    }
    return map;
}

/// One of several maps, told apart by the key that names each.
template <std::size_t Count>
Json toldApart(const std::array<MapTable, Count> &tables, const std::string &ending)
{
    Json any = Json::array();
    Json each = Json::array();
    for (const MapTable &table : tables) {
        const std::string name(table.name);
        any.push_back(required(table.name));
        each.push_back({{"if", required(table.name)}, {"then", reference(name + ending)}});
    }
    return {{"type", "object"}, {"anyOf", std::move(any)}, {"allOf", std::move(each)}};
}

Json listOf(Json items)
{
    return {{"type", "array"}, {"minItems", 1}, {"items", std::move(items)}};
}

template <std::size_t Count>
void define(Json &definitions, const std::array<MapTable, Count> &tables, const std::string &ending)
{
    for (const MapTable &table : tables) {
        const std::string name = std::string(table.name) + ending;
        // A step is named as its kind, so that its rules are; a case file has no `use`.
        const bool step = ending == "-step";
        definitions[name] = mapOf(step ? std::string(table.name) : name, table.keys);
    }
}

} // namespace

std::string jsonSchema()
{
    Json definitions = schemaForms().at("definitions");
    define(definitions, kParts, "");
    define(definitions, kSteps, "-step");
    define(definitions, kTests, "-test");
    define(definitions, kFiles, "-file");
    Json kinds = Json::array();
    for (const std::string_view kind : kQuestionKinds) {
        kinds.push_back(required(kind));
    }
    definitions["question"]["oneOf"] = std::move(kinds);
    definitions["steps"] = listOf(toldApart(kSteps, "-step"));
    definitions["tests"] = listOf(toldApart(kTests, "-test"));
    Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", "Min plan"}};
    schema.update(toldApart(kFiles, "-file"));
    for (const std::string_view kind : kOtherFiles) {
        schema["anyOf"].push_back(required(kind));
    }
    schema["definitions"] = std::move(definitions);
    return schema.dump(2) + '\n';
}

} // namespace minplan::module
