#include "people/teaching.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <sstream>

namespace minplan::people {

namespace {

constexpr std::string_view kLeft = "-"; // no step is called so
constexpr std::string_view kCovers = "covers/";
constexpr std::string_view kHands = "hands/";
constexpr std::string_view kCancelled = "cancelled";
constexpr std::string_view kFront = "teaching/";
constexpr std::string_view kInvited = "invited";
constexpr std::string_view kAttended = "attended/";

struct TextField {
    std::string_view name;
    std::string TeachingSession::*text;
};
constexpr std::array<TextField, 5> kTexts = {{{"unit", &TeachingSession::unit},
                                              {"date", &TeachingSession::date},
                                              {"time", &TeachingSession::time},
                                              {"place", &TeachingSession::place},
                                              {"title", &TeachingSession::title}}};

std::optional<int> number(const std::string &word)
{
    int value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    const bool isWhole = error == std::errc() && end == word.data() + word.size() && value >= 0;
    return isWhole ? std::optional(value) : std::nullopt;
}

std::string fieldOf(const std::string &session, std::string_view what)
{
    return std::string(kFront) + session + "/" + std::string(what);
}

} // namespace

std::string written(const Covered &covered)
{
    std::string text = std::to_string(covered.edition) + " " + std::to_string(covered.validMonths);
    for (const std::string &step : covered.steps) {
        text += " " + step;
    }
    if (!covered.left.empty()) {
        text += " " + std::string(kLeft);
    }
    for (const std::string &step : covered.left) {
        text += " " + step;
    }
    return text;
}

std::optional<Covered> coveredIn(std::string_view text)
{
    std::istringstream words{std::string(text)};
    std::string edition;
    std::string months;
    words >> edition >> months;
    const auto editionNumber = number(edition);
    const auto monthsNumber = number(months);
    if (!editionNumber || !monthsNumber) {
        return std::nullopt;
    }
    Covered covered{*editionNumber, *monthsNumber, {}, {}};
    auto *list = &covered.steps;
    for (std::string word; words >> word;) {
        if (word == kLeft) {
            list = &covered.left;
        } else {
            list->push_back(word);
        }
    }
    return covered.steps.empty() ? std::nullopt : std::optional(covered);
}

bool isClockTime(std::string_view text)
{
    const auto digit = [&](std::size_t at) { return text[at] >= '0' && text[at] <= '9'; };
    return text.size() == 5 && text[2] == ':' && digit(0) && digit(1) && digit(3) && digit(4)
        && text.substr(0, 2) < "24" && text[3] < '6';
}

bool isSessionField(std::string_view field)
{
    return field == kCancelled || (field.starts_with(kCovers) && field.size() > kCovers.size())
        || (field.starts_with(kHands) && field.size() > kHands.size())
        || std::any_of(kTexts.begin(), kTexts.end(),
                       [field](const TextField &known) { return known.name == field; });
}

void take(TeachingSession &session, const std::string &field, const std::string &value)
{
    for (const TextField &known : kTexts) {
        if (field == known.name) {
            session.*known.text = value;
        }
    }
    if (field == kCancelled) {
        session.cancelled = value == "yes";
    } else if (field.starts_with(kCovers)) {
        if (const auto covered = coveredIn(value)) {
            session.covers[field.substr(kCovers.size())] = *covered;
        }
    } else if (field.starts_with(kHands)) {
        if (const auto hands = handsIn(value)) {
            session.hands[field.substr(kHands.size())] = *hands;
        }
    }
}

Fact difference(const TeachingSession &before, const TeachingSession &after)
{
    Fact fact{Fact::About::Session, after.id, {}, after.unit};
    for (const TextField &field : kTexts) {
        if (before.*field.text != after.*field.text) {
            fact.fields[std::string(field.name)] = after.*field.text;
        }
    }
    for (const auto &[module, covered] : before.covers) {
        if (!after.covers.contains(module)) {
            fact.fields[std::string(kCovers) + module] = "";
        }
    }
    for (const auto &[module, covered] : after.covers) {
        const auto known = before.covers.find(module);
        if (known == before.covers.end() || known->second != covered) {
            fact.fields[std::string(kCovers) + module] = written(covered);
        }
    }
    for (const auto &[question, hands] : after.hands) {
        const auto known = before.hands.find(question);
        if (known == before.hands.end() || known->second != hands) {
            fact.fields[std::string(kHands) + question] = written(hands);
        }
    }
    if (before.cancelled != after.cancelled) {
        fact.fields[std::string(kCancelled)] = after.cancelled ? "yes" : "no";
    }
    return fact;
}

std::optional<TeachingName> teachingNamed(std::string_view field)
{
    if (!field.starts_with(kFront)) {
        return std::nullopt;
    }
    field.remove_prefix(kFront.size());
    const auto slash = field.find('/');
    if (slash == 0 || slash == std::string_view::npos) {
        return std::nullopt;
    }
    TeachingName name{std::string(field.substr(0, slash)), {}};
    const std::string_view what = field.substr(slash + 1);
    if (what.starts_with(kAttended)) {
        name.module = what.substr(kAttended.size());
    }
    const bool isKnown = what == kInvited || !name.module.empty();
    return isKnown ? std::optional(name) : std::nullopt;
}

bool isTeaching(std::string_view field)
{
    return teachingNamed(field).has_value();
}

std::optional<Attended> attendedIn(std::string_view value)
{
    const auto space = std::min(value.find(' '), value.size());
    const auto day = text::parseIsoDate(value.substr(0, space));
    const auto covered = coveredIn(value.substr(space));
    return day && covered ? std::optional(Attended{*day, *covered}) : std::nullopt;
}

void take(Teaching &teaching, std::string_view field, std::string_view value)
{
    const auto name = teachingNamed(field);
    if (!name) {
        return;
    }
    if (name->module.empty()) {
        if (value == "yes") {
            teaching.invited.insert(name->session);
        }
    } else if (const auto attended = attendedIn(value)) {
        teaching.attended[name->module][name->session] = *attended;
    }
}

Fact invitedTo(const Person &person, const std::string &session)
{
    return {Fact::About::Person, person.id, {{fieldOf(session, kInvited), "yes"}}};
}

Fact cameTo(const Person &person, const TeachingSession &session)
{
    Fact fact{Fact::About::Person, person.id};
    for (const auto &[module, covered] : session.covers) {
        fact.fields[fieldOf(session.id, std::string(kAttended) + module)]
            = session.date + " " + written(covered);
    }
    return fact;
}

} // namespace minplan::people
