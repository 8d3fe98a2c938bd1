#include "record/answer_body.h"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <limits>

namespace minplan::record {

namespace {

namespace ondemand = simdjson::ondemand;

std::string textIn(ondemand::value value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

int numberIn(ondemand::value value)
{
    std::int64_t number = 0;
    const bool fits = value.get_int64().get(number) == simdjson::SUCCESS && number > 0
        && number <= std::numeric_limits<int>::max();
    return fits ? static_cast<int>(number) : 0;
}

std::optional<text::Fraction> pointsIn(ondemand::value value)
{
    std::string_view text;
    return value.get_string().get(text) == simdjson::SUCCESS ? text::Fraction::parse(text)
                                                             : std::nullopt;
}

void addTexts(ondemand::value value, std::vector<std::string> &texts)
{
    ondemand::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        return;
    }
    for (auto element : array) {
        std::string_view text;
        if (element.get_string().get(text) == simdjson::SUCCESS) {
            texts.emplace_back(text);
        }
    }
}

void addPairs(ondemand::value value, std::vector<std::string> &texts)
{
    ondemand::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return;
    }
    for (auto member : object) {
        std::string_view left;
        std::string_view right;
        if (member.unescaped_key().get(left) == simdjson::SUCCESS) {
            const std::string key(left);
            if (member.value().get_string().get(right) == simdjson::SUCCESS) {
                texts.push_back(key + "=" + std::string(right));
            }
        }
    }
}

void addPicks(ondemand::value value, std::vector<std::string> &picks)
{
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS) {
        return;
    }
    bool yes = false;
    if (type == ondemand::json_type::array) {
        addTexts(value, picks);
    } else if (type == ondemand::json_type::object) {
        addPairs(value, picks);
    } else if (type == ondemand::json_type::boolean
               && value.get_bool().get(yes) == simdjson::SUCCESS) {
        picks.emplace_back(yes ? "true" : "false");
    }
}

/// One member of a body; of the others nothing is read. No key that is written has an escape, so
/// that they are compared as they stand.
void take(ondemand::raw_json_string key, ondemand::value value, AnswerBody &body)
{
    if (key.unsafe_is_equal("answer")) {
        addPicks(value, body.picks);
    } else if (key.unsafe_is_equal("because")) {
        addTexts(value, body.because);
    } else if (key.unsafe_is_equal("choice")) {
        body.choice = textIn(value);
    } else if (key.unsafe_is_equal("edition")) {
        body.edition = numberIn(value);
    } else if (key.unsafe_is_equal("go")) {
        body.go = textIn(value);
    } else if (key.unsafe_is_equal("kind")) {
        body.kind = textIn(value);
    } else if (key.unsafe_is_equal("of")) {
        body.of = pointsIn(value);
    } else if (key.unsafe_is_equal("points")) {
        body.points = pointsIn(value);
    } else if (key.unsafe_is_equal("sure")) {
        body.sure = numberIn(value);
    } else if (key.unsafe_is_equal("try")) {
        body.tryNumber = numberIn(value);
    }
}

/// The kinds whose answers are choices among what was shown; others are written or an order.
constexpr std::array<std::string_view, 5> kChosen
    = {"one-of", "any-of", "true-or-false", "match", "sort"};

bool isChosen(const std::string &kind)
{
    return std::find(kChosen.begin(), kChosen.end(), kind) != kChosen.end();
}

} // namespace

struct AnswerReader::Inside {
    ondemand::parser parser;
    std::string buffer;
    AnswerBody body;
};

AnswerReader::AnswerReader()
    : m_inside(std::make_unique<Inside>())
{ }

AnswerReader::~AnswerReader() = default;

AnswerBody &AnswerReader::read(std::string_view json)
{
    AnswerBody &body = m_inside->body;
    body = {};
    std::string &buffer = m_inside->buffer;
    buffer.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    buffer.assign(json);
    ondemand::document document;
    ondemand::object object;
    if (m_inside->parser.iterate(buffer.data(), json.size(), buffer.capacity()).get(document)
            != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS) {
        return body;
    }
    for (auto field : object) {
        ondemand::raw_json_string key;
        ondemand::value value;
        if (field.key().get(key) != simdjson::SUCCESS
            || field.value().get(value) != simdjson::SUCCESS) {
            break;
        }
        take(key, value, body);
    }
    if (!isChosen(body.kind)) {
        body.picks.clear();
    }
    return body;
}

} // namespace minplan::record
