#include "people/person.h"

#include "text/norwegian.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace minplan::people {

namespace {

constexpr std::size_t kLongestName = 80;
constexpr std::size_t kShortestPin = 4;
constexpr std::size_t kLongestPin = 12;

/// Spaces people type or paste, the no-break space among them.
constexpr std::array<std::string_view, 7> kSpaces = {" ", "\t", "\n", "\r", "\f", "\v", "\u00a0"};

std::string_view withoutSpaceInFront(std::string_view text)
{
    const auto *const space = std::find_if(kSpaces.begin(), kSpaces.end(),
                                           [&](std::string_view s) { return text.starts_with(s); });
    return space == kSpaces.end() ? text : withoutSpaceInFront(text.substr(space->size()));
}

std::string_view withoutSpaceBehind(std::string_view text)
{
    const auto *const space = std::find_if(kSpaces.begin(), kSpaces.end(),
                                           [&](std::string_view s) { return text.ends_with(s); });
    return space == kSpaces.end() ? text
                                  : withoutSpaceBehind(text.substr(0, text.size() - space->size()));
}

std::size_t characterCount(std::string_view utf8)
{
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    }));
}

} // namespace

std::string_view name(Role role)
{
    constexpr std::array<std::string_view, 4> kNames
        = {"staff", "instructor", "unit-lead", "administrator"};
    return kNames.at(static_cast<std::size_t>(role));
}

std::set<Role> rolesOf(const Person &person)
{
    std::set<Role> roles = person.roles;
    roles.insert(Role::Staff);
    if (!person.leads.empty()) {
        roles.insert(Role::UnitLead);
    }
    return roles;
}

const std::vector<std::string> &professions()
{
    static const std::vector<std::string> kProfessions
        = {"sykepleier", "vernepleier",     "helsefagarbeider", "ergoterapeut", "fysioterapeut",
           "sosionom",   "omsorgsarbeider", "assistent",        "lege",         "annet"};
    return kProfessions;
}

std::string trimmed(std::string_view text)
{
    return std::string(withoutSpaceBehind(withoutSpaceInFront(text)));
}

NameFault checkName(std::string_view name)
{
    return checkText(name, kLongestName);
}

NameFault checkText(std::string_view words, std::size_t longest)
{
    const std::string text = trimmed(words);
    if (text.empty()) {
        return NameFault::Empty;
    }
    if (text::holdsPersonalNumber(text)) {
        return NameFault::PersonalNumber;
    }
    return characterCount(text) > longest ? NameFault::TooLong : NameFault::None;
}

bool acceptableEmail(std::string_view address)
{
    constexpr std::string_view kNever = " \t\r\n,;:<>()[]\\\"";
    const auto at = address.find('@');
    const bool isOne = at != std::string_view::npos && at > 0
        && address.find('@', at + 1) == std::string_view::npos
        && address.find_first_of(kNever) == std::string_view::npos;
    if (!isOne || checkName(address) != NameFault::None) {
        return false;
    }
    const std::string_view domain = address.substr(at + 1);
    return domain.find('.') != std::string_view::npos && !domain.starts_with('.')
        && !domain.ends_with('.');
}

bool acceptablePin(std::string_view pin)
{
    return pin.size() >= kShortestPin && pin.size() <= kLongestPin
        && std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace minplan::people
