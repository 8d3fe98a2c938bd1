#include "module/schema_forms.h"

namespace minplan::module {

namespace {

// The values themselves; their meaning stands with the readers in values.h.
constexpr const char *kDefinitions = R"json({
  "text": {"type": ["string", "number", "boolean"], "pattern": "\\S"},
  "word": {"type": "string", "pattern": "\\S"},
  "id": {"type": "string", "pattern": "^[a-zæøå][a-z0-9æøå-]*$"},
  "ids": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/id"}},
  "texts": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/text"}},
  "text-or-item": {"anyOf": [{"$ref": "#/definitions/text"}, {"$ref": "#/definitions/item"}]},
  "items": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/text-or-item"}},
  "yes-or-no": {"type": "boolean"},
  "edition": {"type": "integer", "minimum": 1, "maximum": 100000},
  "minutes": {"type": "integer", "minimum": 1, "maximum": 1000},
  "count": {"type": "integer", "minimum": 1, "maximum": 1000},
  "meter-value": {"type": "integer", "minimum": -1000, "maximum": 1000},
  "number-value": {"type": ["number", "string"], "pattern": "^\\s*-?[0-9 ]+([.,][0-9]+)?\\s*$"},
  "parameter": {"type": "string", "pattern": "^[a-zæøå][a-zæøå0-9]*$"},
  "number-or-parameter": {"anyOf": [{"$ref": "#/definitions/number-value"},
    {"$ref": "#/definitions/parameter"}]},
  "formula": {"type": ["number", "string"], "pattern": "^[a-zæøå0-9 .,()*/+-]+$"},
  "let": {"type": "object", "minProperties": 1, "maxProperties": 50,
    "propertyNames": {"$ref": "#/definitions/parameter"},
    "additionalProperties": {"if": {"type": "object"}, "then": {"$ref": "#/definitions/range"},
      "else": {"$ref": "#/definitions/formula"}}},
  "points": {"allOf": [{"$ref": "#/definitions/number-value"}, {"exclusiveMinimum": 0}]},
  "language": {"type": "string", "pattern": "^[a-z]{2,3}$"},
  "percent": {"type": "string", "pattern": "^(100|[1-9]?[0-9])%$"},
  "months": {"type": "string", "pattern": "^[1-9][0-9]* (months?|years?)$"},
  "days": {"type": "string", "pattern": "^[1-9][0-9]* (days?|weeks?)$"},
  "words": {"type": "string", "pattern": "^[1-9][0-9]* words?$"},
  "date": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
  "link": {"type": "string", "pattern": "^https://"},
  "changed": {"type": "object", "propertyNames": {"pattern": "^[1-9][0-9]*$"},
    "additionalProperties": {"enum": ["cosmetic", "clarifies", "changes-answer"]}},
  "sources": {"type": "object", "propertyNames": {"$ref": "#/definitions/id"},
    "additionalProperties": {"$ref": "#/definitions/source"}},
  "people": {"type": "object", "propertyNames": {"$ref": "#/definitions/id"},
    "additionalProperties": {"$ref": "#/definitions/person"}},
  "meters": {"type": "object", "propertyNames": {"$ref": "#/definitions/id"},
    "additionalProperties": {"$ref": "#/definitions/meter"}},
  "stages": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/stage"}},
  "scenes": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/scene"}},
  "say": {"type": "array", "minItems": 1, "items": {"type": "object", "minProperties": 1,
    "maxProperties": 1, "additionalProperties": {"$ref": "#/definitions/text"}}},
  "choices": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/choice"}},
  "add": {"type": "object", "additionalProperties": {"$ref": "#/definitions/meter-value"}},
  "ending": {"enum": ["good", "mixed", "poor"]},
  "measures": {"enum": ["before", "after"]},
  "prefer": {"enum": ["unseen"]},
  "feedback-when": {"enum": ["each", "end", "none"]},
  "draw": {"anyOf": [{"$ref": "#/definitions/count"},
    {"type": "object", "additionalProperties": {"$ref": "#/definitions/count"}}]},
  "bands": {"type": "object", "propertyNames": {"pattern": "^(100|[1-9]?[0-9])$"},
    "additionalProperties": {"$ref": "#/definitions/text"}},
  "questions": {"type": "array", "minItems": 1, "items": {"$ref": "#/definitions/question"}},
  "quiz-questions": {"type": "array", "minItems": 1, "items": {
    "if": {"type": "object", "required": ["use"]},
    "then": {"$ref": "#/definitions/used-bank"}, "else": {"$ref": "#/definitions/question"}}},
  "one-of": {"type": "array", "items": {"$ref": "#/definitions/option"},
    "allOf": [{"contains": {"required": ["right"]}}, {"contains": {"required": ["wrong"]}}]},
  "match": {"type": "array", "minItems": 2, "items": {"$ref": "#/definitions/pair"}},
  "order": {"type": "array", "minItems": 3, "items": {"$ref": "#/definitions/text-or-item"}},
  "sort": {"type": "object", "minProperties": 2,
    "additionalProperties": {"$ref": "#/definitions/items"}},
  "blanks": {"type": "string", "pattern": "\\{\\{[^{}]*[^{}|\\s][^{}]*\\}\\}"},
  "answers": {"type": "object", "minProperties": 1, "propertyNames": {"$ref": "#/definitions/id"},
    "additionalProperties": {"type": ["boolean", "string", "number", "array", "object"]}},
  "exact-points": {"type": ["number", "string"], "minimum": 0,
    "pattern": "^\\s*[0-9 ]+([.,/][0-9]+)?\\s*$"},
  "exact-or-bounds": {"anyOf": [{"$ref": "#/definitions/exact-points"},
    {"$ref": "#/definitions/bounds"}]},
  "test-values": {"type": "object", "propertyNames": {"$ref": "#/definitions/id"},
    "additionalProperties": {"type": "object",
      "additionalProperties": {"$ref": "#/definitions/number-value"}}},
  "number-or-bounds": {"if": {"type": "object"}, "then": {"additionalProperties": false,
      "properties": {"at-least": {"$ref": "#/definitions/number-value"},
        "at-most": {"$ref": "#/definitions/number-value"}}},
    "else": {"$ref": "#/definitions/number-value"}},
  "test-bounds": {"type": "object", "propertyNames": {"$ref": "#/definitions/id"},
    "additionalProperties": {"type": "object",
      "additionalProperties": {"$ref": "#/definitions/number-or-bounds"}}},
  "choose": {"type": "array", "items": {"$ref": "#/definitions/id"}},
  "draws": {"type": "integer", "minimum": 1, "maximum": 10000},
  "seed": {"type": "integer", "minimum": 0, "maximum": 999999999}
})json";

constexpr const char *kKeys = R"json({
  "module": "id", "course": "id", "bank": "id", "procedure": "id", "case": "id", "page": "id",
  "quiz": "id", "exercise": "id", "practice": "id", "stage": "id", "scene": "id", "choice": "id",
  "question": "id", "id": "id", "objective": "id", "source": "id", "start": "id", "go": "id",
  "because": "id", "was": "ids", "requires": "ids", "modules": "ids",
  "title": "text", "summary": "text", "text": "text", "alt": "text", "pitfall": "text",
  "why": "text", "name": "text", "about": "text", "ask": "text", "feedback": "text",
  "debrief": "text", "hint": "text", "right": "text", "wrong": "text", "statement": "text",
  "unit": "text", "situation": "text", "write": "text", "example": "text",
  "this": "text-or-item", "that": "text-or-item", "when": "word", "use": "word", "file": "word",
  "edition": "edition", "language": "language", "minutes": "minutes", "audience": "texts",
  "objectives": "items", "pass": "percent", "valid": "months", "sources": "sources",
  "steps": "steps", "tests": "tests", "due": "due", "certificate": "certificate",
  "date": "date", "within": "number-value", "due/within": "days", "link": "link",
  "changed": "changed", "image": "image", "stages": "stages", "do": "items", "people": "people",
  "meters": "meters", "meter/start": "meter-value", "min": "meter-value", "max": "meter-value",
  "scenes": "scenes", "say": "say", "choices": "choices", "add": "add", "end": "ending",
  "measures": "measures", "draw": "draw", "prefer": "prefer", "shuffle": "yes-or-no",
  "quiz/feedback": "feedback-when", "confidence": "yes-or-no", "attempts": "count",
  "bands": "bands", "questions": "questions", "quiz/questions": "quiz-questions",
  "one-of": "one-of", "any-of": "one-of", "true-or-false": "true-or-false", "match": "match",
  "with": "items", "order": "order", "sort": "sort", "blanks": "blanks", "number": "number",
  "short": "texts", "reflect": "reflect", "points": "points",
  "let": "let", "from": "number-value", "to": "number-value", "step": "points",
  "is": "number-or-parameter", "true-or-false/is": "yes-or-no", "reflect/at-least": "words",
  "rubric": "items", "again": "days",
  "answers": "answers", "answers-test/points": "exact-points", "choose": "choose",
  "draws": "draws", "seed": "seed", "quiz-test/questions": "exact-or-bounds",
  "quiz-test/points": "exact-or-bounds", "quiz-test/objectives": "ids",
  "answers-test/let": "test-values", "quiz-test/let": "test-bounds",
  "at-least": "exact-points", "at-most": "exact-points"
})json";

constexpr const char *kRules = R"json({
  "procedure": {"if": {"required": ["use"]}, "then": {"not": {"required": ["stages"]}},
    "else": {"required": ["title", "stages"]}},
  "case": {"if": {"required": ["use"]},
    "then": {"not": {"anyOf": [{"required": ["people"]}, {"required": ["meters"]},
      {"required": ["start"]}, {"required": ["scenes"]}]}},
    "else": {"required": ["title", "scenes"]}},
  "scene": {"oneOf": [{"required": ["choices"]}, {"required": ["go"]}, {"required": ["end"]}],
    "anyOf": [{"required": ["text"]}, {"required": ["say"]}]},
  "question": {"if": {"not": {"required": ["let"]}}, "then": {"properties": {"number":
    {"properties": {"is": {"$ref": "#/definitions/number-value"}}}}}},
  "option": {"oneOf": [{"required": ["right"]}, {"required": ["wrong"]}]},
  "image": {"required": ["file", "alt"]},
  "due": {"oneOf": [{"required": ["date"]}, {"required": ["within"]}]},
  "quiz-test": {"anyOf": [{"required": ["questions"]}, {"required": ["points"]},
    {"required": ["objectives"]}, {"required": ["let"]}]}
})json";

} // namespace

const nlohmann::ordered_json &schemaForms()
{
    using Json = nlohmann::ordered_json;
    static const Json forms{{"definitions", Json::parse(kDefinitions)},
                            {"keys", Json::parse(kKeys)},
                            {"rules", Json::parse(kRules)}};
    return forms;
}

} // namespace minplan::module
