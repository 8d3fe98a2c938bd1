#include "module/let_values.h"

#include "module/parameters.h"
#include "text/norwegian.h"

#include <algorithm>

namespace minplan::module {

namespace {

using Values = std::map<std::string, text::Fraction>;

constexpr std::size_t kMostValues = 10'000;
constexpr std::size_t kMostReckoning = 100'000; ///< steps of formulas
constexpr int kDecimals = 6;

/// All combinations of the ranges' values, one after the other.
class Combinations
{
public:
    explicit Combinations(const std::vector<Parameter> &parameters)
    {
        for (const Parameter &parameter : parameters) {
            if (const auto *range = std::get_if<Range>(&parameter.value)) {
                m_wheels.push_back({&parameter.name, range, countOf(*range), 0});
            }
        }
    }

    /// How many there are, or more than kMostValues.
    [[nodiscard]] std::size_t count() const
    {
        std::size_t all = 1;
        for (const Wheel &wheel : m_wheels) {
            all = std::min(all, kMostValues + 1) * std::min(wheel.count, kMostValues + 1);
        }
        return all;
    }
    [[nodiscard]] Values values() const
    {
        Values values;
        for (const Wheel &wheel : m_wheels) {
            values[*wheel.name] = valueAt(*wheel.range, wheel.at);
        }
        return values;
    }
    [[nodiscard]] DrawnValues drawn() const
    {
        DrawnValues values;
        for (const Wheel &wheel : m_wheels) {
            values[*wheel.name] = valueAt(*wheel.range, wheel.at).toDecimal('.', kDecimals);
        }
        return values;
    }
    void turn()
    {
        for (Wheel &wheel : m_wheels) {
            if (++wheel.at < wheel.count) {
                return;
            }
            wheel.at = 0;
        }
    }

private:
    struct Wheel {
        const std::string *name = nullptr;
        const Range *range = nullptr;
        std::size_t count = 0;
        std::size_t at = 0;
    };
    std::vector<Wheel> m_wheels;
};

/// How many steps all formulas have together.
std::size_t lengthOf(const std::vector<Parameter> &parameters)
{
    std::size_t length = 0;
    for (const Parameter &parameter : parameters) {
        const auto *formula = std::get_if<Formula>(&parameter.value);
        length += formula == nullptr ? 0 : formula->program.size();
    }
    return length;
}

bool tooMany(const std::vector<Parameter> &parameters, const Combinations &combinations)
{
    const std::size_t count = combinations.count();
    return count > kMostValues || count * lengthOf(parameters) > kMostReckoning;
}

/// What is wrong with what a formula gave; null when nothing is, or when another is to blame.
const text::FindingKind *faultOf(const Reckoned &reckoned)
{
    switch (reckoned.fault) {
    case Reckoned::Fault::DivisionByZero:
        return &kinds::letDivision;
    case Reckoned::Fault::TooLarge:
        return &kinds::letTooLarge;
    case Reckoned::Fault::UnknownName:
        return nullptr;
    case Reckoned::Fault::None:
        break;
    }
    if (!isSmall(reckoned.value)) {
        return &kinds::letTooLarge;
    }
    return isDecimal(reckoned.value) ? nullptr : &kinds::letNotDecimal;
}

} // namespace

bool tryAllValues(Reading &reading, const std::vector<Parameter> &parameters,
                  const std::vector<Node> &places)
{
    Combinations combinations(parameters);
    if (tooMany(parameters, combinations)) {
        reading.add(kinds::letTooMany, places.front(), {std::to_string(kMostValues)});
        return false;
    }
    std::vector<bool> reported(parameters.size());
    for (std::size_t turn = 0; turn < combinations.count(); ++turn, combinations.turn()) {
        Values values = combinations.values();
        for (std::size_t at = 0; at < parameters.size(); ++at) {
            const auto *formula = std::get_if<Formula>(&parameters[at].value);
            if (formula == nullptr || reported[at]) {
                continue;
            }
            const Reckoned reckoned = reckon(*formula, values);
            const text::FindingKind *fault = faultOf(reckoned);
            if (fault != nullptr) {
                reported[at] = true;
                reading.add(*fault, places[at],
                            {parameters[at].name, inWords(combinations.drawn()),
                             reckoned.value.toString()});
            } else if (reckoned.fault == Reckoned::Fault::None) {
                values[parameters[at].name] = reckoned.value;
            }
        }
    }
    return std::find(reported.begin(), reported.end(), true) == reported.end();
}

void checkDrawnDistinct(Reading &reading, const std::vector<Parameter> &parameters,
                        std::span<const DraftItem *const> items)
{
    const bool drawn = std::any_of(items.begin(), items.end(), [](const DraftItem *item) {
        return !placeholdersIn(item->item.text).empty();
    });
    Combinations combinations(parameters);
    if (!drawn || tooMany(parameters, combinations)) {
        return;
    }
    std::vector<std::string> texts;
    for (const DraftItem *item : items) {
        texts.push_back(text::folded(item->item.text));
    }
    std::vector<bool> reported(items.size());
    for (std::size_t turn = 0; turn < combinations.count(); ++turn, combinations.turn()) {
        const DrawnValues values = valuesOf(parameters, combinations.drawn(), firstOfRange);
        std::map<std::string, std::size_t> seen;
        for (std::size_t at = 0; at < texts.size(); ++at) {
            const auto [first, isNew] = seen.try_emplace(filled(texts[at], values, ','), at);
            const bool sameAnyway = texts[first->second] == texts[at];
            if (!isNew && !sameAnyway && !reported[at]) {
                reported[at] = true;
                reading.addRelated(
                    kinds::letSameText, items[at]->at,
                    {filled(items[at]->item.text, values, ','), inWords(combinations.drawn())},
                    reading, items[first->second]->at);
            }
        }
    }
}

} // namespace minplan::module
