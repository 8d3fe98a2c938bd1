#include "report/columns.h"
#include "report/items.h"
#include "report/knowledge.h"
#include "text/utf8.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <cstdio>

namespace minplan::report {

namespace {

using Json = nlohmann::ordered_json;
using Figure = std::pair<std::string_view, std::optional<double>>;

/// Shares by the name of their column, none where there are too few.
std::array<Figure, 9> figuresOf(const Knowledge &one)
{
    std::array<Figure, 9> figures
        = {Figure{"before", {}},   {"after", {}},           {"difference", {}},
           {"difference_low", {}}, {"difference_high", {}}, {"gain", {}},
           {"gain_low", {}},       {"gain_high", {}},       {"better", {}}};
    if (!one.gains) {
        return figures;
    }
    const Gains &gains = *one.gains;
    const Estimate none;
    const Estimate &gain = gains.normalised ? *gains.normalised : none;
    const std::array<std::optional<double>, 9> values
        = {gains.before,
           gains.after,
           gains.difference.value,
           gains.difference.low,
           gains.difference.high,
           gains.normalised ? std::optional(gain.value) : std::nullopt,
           gain.low,
           gain.high,
           gains.better};
    for (std::size_t at = 0; at < values.size(); ++at) {
        figures.at(at).second = values.at(at);
    }
    return figures;
}

std::string decimal(double figure, char mark)
{
    std::array<char, 32> digits{};
    const int length = std::snprintf(digits.data(), digits.size(), "%.3f", figure);
    std::string text(digits.data(), static_cast<std::size_t>(length));
    text = text == "-0.000" ? "0.000" : text;
    text.at(text.find('.')) = mark;
    return text;
}

std::string percent(double share)
{
    return std::to_string(std::lround(share * 100)) + " %";
}

struct Words {
    std::string_view title, note, module, persons, before, after, difference, gain, better, from,
        tooFew, fewerThan, nothing, all;
};
constexpr Words kNorwegian = {
    "Kunnskap før og etter",
    "Bare de som har svart både før og etter, på de samme spørsmålene, første gang de svarte. "
    "Utbyttet er hvor mye de lærte av det de ikke kunne fra før. I parentes: mellom disse tallene "
    "ligger det sanne i 95 av 100 slike målinger.",
    "Modul",
    "Svarte",
    "Før",
    "Etter",
    "Prosentpoeng",
    "Utbytte",
    "Ble bedre",
    " (fra utgave ",
    "for få",
    "For få: færre enn ",
    "Ingen modul har målt kunnskap både før og etter ennå. En modul måler når den har en quiz med "
    "«measures: before» og en med «measures: after».\n",
    "Alle enheter"};
constexpr Words kNynorsk = {
    "Kunnskap før og etter",
    "Berre dei som har svara både før og etter, på dei same spørsmåla, første gongen dei svara. "
    "Utbytet er kor mykje dei lærte av det dei ikkje kunne frå før. I parentes: mellom desse tala "
    "ligg det sanne i 95 av 100 slike målingar.",
    "Modul",
    "Svara",
    "Før",
    "Etter",
    "Prosentpoeng",
    "Utbyte",
    "Vart betre",
    " (frå utgåve ",
    "for få",
    "For få: færre enn ",
    "Ingen modul har målt kunnskap både før og etter enno. Ein modul måler når han har ein quiz "
    "med «measures: before» og ein med «measures: after».\n",
    "Alle einingar"};
constexpr Words kEnglish = {
    "Knowledge before and after",
    "Only those who answered both before and after, on the same questions, the first time they "
    "answered. The gain is how much they learnt of what they did not know before. In brackets: the "
    "true figure lies between these in 95 of 100 such measurements.",
    "Module",
    "Answered",
    "Before",
    "After",
    "Points",
    "Gain",
    "Improved",
    " (since edition ",
    "too few",
    "Too few: fewer than ",
    "No module has measured knowledge both before and after yet. A module measures when it has a "
    "quiz with «measures: before» and one with «measures: after».\n",
    "All units"};

const Words &wordsIn(std::string_view language)
{
    return language == "en" ? kEnglish : language == "nn" ? kNynorsk : kNorwegian;
}

std::string withInterval(const std::string &value, const Estimate &estimate)
{
    return estimate.low && estimate.high
        ? value + " (" + std::to_string(std::lround(*estimate.low * 100)) + " … "
            + std::to_string(std::lround(*estimate.high * 100)) + ")"
        : value;
}

std::vector<std::string> rowOf(const Knowledge &one, const Words &words)
{
    std::string name = text::printable(one.title.empty() ? one.module : one.title);
    if (one.since > 1) {
        name += std::string(words.from) + std::to_string(one.since) + ")";
    }
    if (!one.gains) {
        return {name, std::to_string(one.persons), std::string(words.tooFew), "", "", "", ""};
    }
    const Gains &gains = *one.gains;
    return {
        name,
        std::to_string(one.persons),
        percent(gains.before),
        percent(gains.after),
        withInterval(std::to_string(std::lround(gains.difference.value * 100)), gains.difference),
        gains.normalised ? withInterval(percent(gains.normalised->value), *gains.normalised) : "–",
        percent(gains.better)};
}

} // namespace

std::string knowledgeCsv(const std::vector<UnitKnowledge> &units, CsvStyle style)
{
    CsvWriter csv(style);
    for (const char *column : {"unit", "module", "since", "persons"}) {
        csv.value(column);
    }
    for (const Figure &figure : figuresOf({})) {
        csv.value(figure.first);
    }
    csv.endRow();
    for (const UnitKnowledge &unit : units) {
        for (const Knowledge &one : unit.modules) {
            csv.text(unit.unit);
            csv.text(one.module);
            csv.value(std::to_string(one.since));
            csv.value(std::to_string(one.persons));
            for (const Figure &figure : figuresOf(one)) {
                csv.value(figure.second ? decimal(*figure.second, csv.decimalMark()) : "");
            }
            csv.endRow();
        }
    }
    return csv.result();
}

std::string knowledgeJson(const std::vector<UnitKnowledge> &units)
{
    Json all = Json::array();
    for (const UnitKnowledge &unit : units) {
        for (const Knowledge &one : unit.modules) {
            Json row = {{"unit", unit.unit},
                        {"module", one.module},
                        {"since", one.since},
                        {"persons", one.persons}};
            for (const Figure &figure : figuresOf(one)) {
                constexpr double kDigits = 1e3;
                row[std::string(figure.first)] = figure.second
                    ? Json(std::round(*figure.second * kDigits) / kDigits + 0.0)
                    : Json();
            }
            all.push_back(std::move(row));
        }
    }
    return all.dump(2) + "\n";
}

std::string knowledgeInWords(const std::vector<UnitKnowledge> &units, int least,
                             std::string_view language)
{
    const Words &words = wordsIn(language);
    std::string text;
    for (const UnitKnowledge &unit : units) {
        if (unit.modules.empty()) {
            continue;
        }
        std::vector<std::vector<std::string>> rows
            = {{std::string(words.module), std::string(words.persons), std::string(words.before),
                std::string(words.after), std::string(words.difference), std::string(words.gain),
                std::string(words.better)}};
        for (const Knowledge &one : unit.modules) {
            rows.push_back(rowOf(one, words));
        }
        text += (text.empty() ? "" : "\n") + std::string(words.title) + ", "
            + (unit.unit.empty() ? std::string(words.all) : text::printable(unit.unit)) + "\n\n"
            + aligned(rows);
    }
    if (text.empty()) {
        return std::string(words.nothing);
    }
    constexpr int kWidth = 96;
    text += "\n";
    for (const std::string &line : wrapped(words.note, kWidth)) {
        text += line + "\n";
    }
    if (text.find(words.tooFew) != std::string::npos) {
        text += std::string(words.fewerThan) + std::to_string(leastPersons(least)) + ".\n";
    }
    return text;
}

} // namespace minplan::report
