#include "people/decisions.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace minplan::people {

namespace {

using text::Day;

constexpr std::string_view kFront = "training/";
constexpr std::string_view kExtended = "extended";
constexpr std::string_view kExempt = "exempt";
constexpr std::string_view kRecognised = "recognised";
constexpr std::size_t kLongestReason = 200;

struct Field {
    DecisionName name;
    Day day;
};

/// Parts «a/b/c» at the first or last stroke.
std::optional<Field> parsed(std::string_view field)
{
    if (!field.starts_with(kFront)) {
        return std::nullopt;
    }
    field.remove_prefix(kFront.size());
    const auto first = field.find('/');
    const auto last = field.rfind('/');
    if (first == std::string_view::npos || first == last) {
        return std::nullopt;
    }
    const auto day = text::parseIsoDate(field.substr(last + 1));
    const std::string kind(field.substr(0, first));
    if (!day || (kind != kExtended && kind != kExempt && kind != kRecognised)) {
        return std::nullopt;
    }
    return Field{{kind, std::string(field.substr(first + 1, last - first - 1))}, *day};
}

/// The word in front of the first space, and what comes after it.
std::pair<std::string_view, std::string_view> parted(std::string_view value)
{
    const auto space = std::min(value.find(' '), value.size());
    return {value.substr(0, space), value.substr(std::min(space + 1, value.size()))};
}

Fact saying(const Person &person, std::string_view kind, const std::string &module, Day day,
            const std::string &value)
{
    const std::string field
        = std::string(kFront) + std::string(kind) + "/" + module + "/" + text::isoDate(day);
    return {Fact::About::Person, person.id, {{field, value}}};
}

void takeExtension(Decided &decided, Day given, std::string_view value)
{
    const auto [until, reason] = parted(value);
    if (const auto day = text::parseIsoDate(until)) {
        decided.extensions.push_back({given, *day, std::string(reason)});
    }
}

void takeRecognised(Decided &decided, Day earned, std::string_view value)
{
    const auto [digits, proof] = parted(value);
    int months = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), months);
    if (error == std::errc() && end == digits.data() + digits.size() && months >= 0) {
        decided.recognised.push_back({earned, months, std::string(proof)});
    }
}

Day dayOf(const Extension &one)
{
    return one.given;
}

Day dayOf(const Exemption &one)
{
    return one.given;
}

Day dayOf(const Recognised &one)
{
    return one.day;
}

template <typename Visit> void eachList(Decided &decided, Visit visit)
{
    visit(kExtended, decided.extensions);
    visit(kExempt, decided.exemptions);
    visit(kRecognised, decided.recognised);
}

} // namespace

bool isDecision(std::string_view field)
{
    return parsed(field).has_value();
}

void take(Decisions &decisions, std::string_view field, std::string_view value)
{
    const auto known = parsed(field);
    if (!known || value.empty()) {
        return;
    }
    Decided &decided = decisions[known->name.module];
    if (known->name.kind == kExtended) {
        takeExtension(decided, known->day, value);
    } else if (known->name.kind == kExempt) {
        decided.exemptions.push_back({known->day, std::string(value)});
    } else {
        takeRecognised(decided, known->day, value);
    }
}

void retake(Decisions &decisions, std::string_view field, std::string_view value)
{
    const auto known = parsed(field);
    if (!known) {
        return;
    }
    Decided &decided = decisions[known->name.module];
    eachList(decided, [&](std::string_view kind, auto &list) {
        if (kind == known->name.kind) {
            std::erase_if(list, [&](const auto &one) { return dayOf(one) == known->day; });
        }
    });
    take(decisions, field, value);
    eachList(decided, [](std::string_view, auto &list) {
        std::stable_sort(list.begin(), list.end(), [](const auto &left, const auto &right) {
            return dayOf(left) < dayOf(right);
        });
    });
    if (decided == Decided()) {
        decisions.erase(known->name.module);
    }
}

Fact extended(const Person &person, const std::string &module, const Extension &extension)
{
    return saying(person, kExtended, module, extension.given,
                  text::isoDate(extension.until) + " " + trimmed(extension.reason));
}

Fact exempted(const Person &person, const std::string &module, const Exemption &exemption)
{
    return saying(person, kExempt, module, exemption.given, trimmed(exemption.reason));
}

Fact recognised(const Person &person, const std::string &module, const Recognised &recognised)
{
    return saying(person, kRecognised, module, recognised.day,
                  std::to_string(recognised.validMonths) + " " + trimmed(recognised.proof));
}

Fact withdrawn(Fact fact)
{
    for (auto &[field, value] : fact.fields) {
        value.clear();
    }
    return fact;
}

Fact before(const Fact &fact, const Person &person, const Decisions &decisions)
{
    std::vector<Fact> standing;
    for (const auto &[module, decided] : decisions) {
        for (const Extension &one : decided.extensions) {
            standing.push_back(extended(person, module, one));
        }
        for (const Exemption &one : decided.exemptions) {
            standing.push_back(exempted(person, module, one));
        }
        for (const Recognised &one : decided.recognised) {
            standing.push_back(recognised(person, module, one));
        }
    }
    const auto known = std::find_if(standing.begin(), standing.end(), [&fact](const Fact &one) {
        return one.fields.begin()->first == fact.fields.begin()->first;
    });
    return known == standing.end() ? withdrawn(fact) : *known;
}

std::optional<DecisionName> decisionNamed(std::string_view field)
{
    const auto known = parsed(field);
    return known ? std::optional(known->name) : std::nullopt;
}

std::string reasonIn(std::string_view field, std::string_view value)
{
    const auto known = parsed(field);
    const bool isWhole = known && known->name.kind == kExempt;
    return std::string(isWhole ? value : parted(value).second);
}

std::string decisionValue(std::string_view field, std::string_view value)
{
    const auto known = parsed(field);
    const std::string reason = reasonIn(field, value);
    const bool isExtension = known && known->name.kind == kExtended;
    return isExtension ? std::string(parted(value).first) + ", " + reason : reason;
}

NameFault checkReason(std::string_view reason)
{
    return checkText(reason, kLongestReason);
}

} // namespace minplan::people
