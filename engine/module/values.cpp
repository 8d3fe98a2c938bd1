#include "module/values.h"

#include "module/prose.h"
#include "text/suggest.h"

#include <algorithm>
#include <charconv>
#include <chrono>

namespace minplan::module {

namespace {

bool isScalar(Reading &reading, const Field &field)
{
    if (!field.present() || field.value.is(NodeKind::Damaged)) {
        return false;
    }
    if (field.value.is(NodeKind::Scalar)) {
        return true;
    }
    if (!field.value.is(NodeKind::Null)) {
        reading.add(kinds::expectedText, field.place(), {field.name()});
        return false;
    }
    const std::string &yaml = reading.source().content();
    const std::size_t after = field.key.exists() ? field.key.begin() + field.key.text().size() : 0;
    const std::size_t sign = yaml.find_first_not_of(": \t", after);
    if (!field.inList && sign != std::string::npos && yaml[sign] == '#') {
        reading.add(kinds::hash, field.place());
    } else {
        reading.addFixable(kinds::emptyText, field.place(), {field.name()},
                           reading.proposal(field.key));
    }
    return false;
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// «24 months»: the number and its unit.
struct Measure {
    int number = 0;
    std::string_view unit;
};

std::optional<Measure> measureOf(std::string_view text)
{
    const std::size_t space = text.find(' ');
    const std::optional<int> number = wholeNumber(text.substr(0, space));
    if (space == std::string_view::npos || !number || *number < 1 || *number > 10000) {
        return {};
    }
    return Measure{*number, text.substr(space + 1)};
}

struct Unit {
    std::string_view name;
    int worth = 1;
};

std::optional<int> readMeasure(Reading &reading, const Field &field, const text::FindingKind &kind,
                               std::span<const Unit> units)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    if (const std::optional<Measure> measure = measureOf(word)) {
        const auto unit = std::find_if(units.begin(), units.end(),
                                       [&](const Unit &one) { return one.name == measure->unit; });
        if (unit != units.end()) {
            return measure->number * unit->worth;
        }
    }
    reading.add(kind, field.value, {word});
    return {};
}

} // namespace

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const char *end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    const bool whole = error == std::errc() && stopped == end && !text.empty();
    return whole ? std::optional(value) : std::nullopt;
}

std::string readText(Reading &reading, const Field &field)
{
    if (!isScalar(reading, field)) {
        return {};
    }
    if (isBlank(field.value.text())) {
        reading.add(kinds::emptyText, field.place(), {field.name()});
        return {};
    }
    checkProse(reading, field.value);
    std::string_view text = field.value.text();
    text.remove_suffix(text.size() - 1 - text.find_last_not_of(" \t\r\n"));
    return std::string(text);
}

std::string readWord(Reading &reading, const Field &field)
{
    if (!isScalar(reading, field)) {
        return {};
    }
    if (isBlank(field.value.text())) {
        reading.add(kinds::emptyText, field.place(), {field.name()});
        return {};
    }
    return std::string(field.value.text());
}

std::optional<int> readWhole(Reading &reading, const Field &field, int least, int most)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    const std::optional<int> number = wholeNumber(word);
    if (!number) {
        reading.add(kinds::expectedWhole, field.value, {field.name(), word});
        return {};
    }
    if (*number < least || *number > most) {
        reading.add(kinds::outOfRange, field.value,
                    {field.name(), word, std::to_string(least), std::to_string(most)});
        return {};
    }
    return number;
}

bool readYesNo(Reading &reading, const Field &field, bool otherwise)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return otherwise;
    }
    if (word != "true" && word != "false") {
        reading.add(kinds::expectedYesNo, field.value, {field.name(), word});
        return otherwise;
    }
    return word == "true";
}

std::optional<std::size_t> readOneOf(Reading &reading, const Field &field,
                                     std::span<const std::string_view> words)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    const auto found = std::find(words.begin(), words.end(), word);
    if (found != words.end()) {
        return static_cast<std::size_t>(found - words.begin());
    }
    const std::vector<std::string> known(words.begin(), words.end());
    reading.add(kinds::unknownWord, field.value,
                {field.name(), word, text::nearest(word, known), joined(known)});
    return {};
}

std::optional<int> readPercent(Reading &reading, const Field &field)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    const std::optional<int> number = word.back() == '%'
        ? wholeNumber(std::string_view(word).substr(0, word.size() - 1))
        : std::nullopt;
    if (!number || *number < 0 || *number > 100) {
        reading.add(kinds::passForm, field.value, {word});
        return {};
    }
    return number;
}

std::optional<int> readMonths(Reading &reading, const Field &field)
{
    constexpr std::array units{Unit{"months", 1}, Unit{"month", 1}, Unit{"years", 12},
                               Unit{"year", 12}};
    return readMeasure(reading, field, kinds::validForm, units);
}

std::optional<int> readDays(Reading &reading, const Field &field)
{
    constexpr std::array units{Unit{"days", 1}, Unit{"day", 1}, Unit{"weeks", 7}, Unit{"week", 7}};
    return readMeasure(reading, field, kinds::daysForm, units);
}

std::optional<int> readWordCount(Reading &reading, const Field &field)
{
    constexpr std::array units{Unit{"words", 1}, Unit{"word", 1}};
    return readMeasure(reading, field, kinds::wordsForm, units);
}

std::string readDate(Reading &reading, const Field &field)
{
    std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    const std::string_view text = word;
    const bool shaped = text.size() == 10 && text[4] == '-' && text[7] == '-';
    const auto year = shaped ? wholeNumber(text.substr(0, 4)) : std::nullopt;
    const auto month = shaped ? wholeNumber(text.substr(5, 2)) : std::nullopt;
    const auto day = shaped ? wholeNumber(text.substr(8, 2)) : std::nullopt;
    const bool real = year && month && day && *month > 0 && *day > 0
        && std::chrono::year_month_day(std::chrono::year(*year),
                                       std::chrono::month(static_cast<unsigned>(*month)),
                                       std::chrono::day(static_cast<unsigned>(*day)))
               .ok();
    if (!real) {
        reading.add(kinds::dateForm, field.value, {word});
        return {};
    }
    return word;
}

std::string readLanguage(Reading &reading, const Field &field)
{
    std::string word = readWord(reading, field);
    const bool shaped = (word.size() == 2 || word.size() == 3)
        && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!word.empty() && !shaped) {
        reading.add(kinds::languageForm, field.value, {word});
        word.clear();
    }
    return word.empty() ? "nb" : word;
}

std::optional<text::Fraction> readNumber(Reading &reading, const Field &field)
{
    const std::string word = readWord(reading, field);
    if (word.empty()) {
        return {};
    }
    const std::optional<text::Fraction> number = text::decimal(word);
    if (!number) {
        reading.add(kinds::notANumber, field.value, {word});
    }
    return number;
}

std::string readLink(Reading &reading, const Field &field)
{
    std::string word = readWord(reading, field);
    if (!word.empty() && !isHttps(word)) {
        reading.add(kinds::badLink, field.value, {word});
        word.clear();
    }
    return word;
}

} // namespace minplan::module
