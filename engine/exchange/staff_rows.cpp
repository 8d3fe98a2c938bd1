#include "exchange/staff_rows.h"

#include "people/pieces.h"
#include "text/norwegian.h"
#include "text/typed_day.h"

#include <algorithm>
#include <array>

namespace minplan::exchange {

namespace {

using people::NameFault;
using people::Role;

constexpr std::size_t kDeepest = 10;

struct RoleWord {
    std::string_view word;
    Role role;
};
/// As text::folded() leaves them.
constexpr std::array<RoleWord, 12> kRoleWords = {{{"ansatt", Role::Staff},
                                                  {"medarbeider", Role::Staff},
                                                  {"staff", Role::Staff},
                                                  {"instruktør", Role::Instructor},
                                                  {"kursholder", Role::Instructor},
                                                  {"instructor", Role::Instructor},
                                                  {"leder", Role::UnitLead},
                                                  {"enhetsleder", Role::UnitLead},
                                                  {"avdelingsleder", Role::UnitLead},
                                                  {"unit lead", Role::UnitLead},
                                                  {"administrator", Role::Administrator},
                                                  {"admin", Role::Administrator}}};

/// The cells a name's rules hold for.
constexpr std::array<StaffColumn, 9> kNames
    = {StaffColumn::Name,       StaffColumn::First,        StaffColumn::Last,
       StaffColumn::Number,     StaffColumn::Unit,         StaffColumn::Above,
       StaffColumn::Profession, StaffColumn::Municipality, StaffColumn::Email};

/// «leder, instruktør og administrator» as its words.
std::vector<std::string> rolesIn(std::string_view text)
{
    return people::pieces(text::folded(text), {",", "/", "+", ";", "&", "|", " og "});
}

/// «SYKEPLEIER» is the profession we know as «sykepleier»; others stay as written.
std::string profession(std::string_view text)
{
    const auto &known = people::professions();
    const auto found = std::find(known.begin(), known.end(), text::folded(text));
    return found == known.end() ? std::string(text) : *found;
}

} // namespace

StaffRows::StaffRows(StaffList &list, const StaffColumns &columns, std::string municipality)
    : m_list(list)
    , m_columns(columns)
    , m_municipality(std::move(municipality))
{ }

void StaffRows::refuse(const CsvRow &row, const text::FindingKind &kind,
                       std::vector<std::string> words)
{
    const text::Position at = m_list.source.positionAt(row.front().at);
    m_list.notes.push_back({&kind, m_list.source.name(), {at, at}, std::move(words)});
    m_refused = true;
}

void StaffRows::take(const CsvRow &row)
{
    ++m_list.rows;
    m_refused = false;
    if (!fits(row)) {
        return;
    }
    people::Listed listed = read(row);
    if (!m_refused) {
        merge(row, std::move(listed));
    }
}

/// Whether each cell could stand in the record.
bool StaffRows::fits(const CsvRow &row)
{
    for (const StaffColumn column : kNames) {
        const std::string_view text = m_columns.text(row, column);
        const NameFault fault = people::checkName(text);
        if (fault == NameFault::PersonalNumber) {
            refuse(row, kinds::staffPersonalNumber, {std::string(name(column))});
        } else if (fault == NameFault::TooLong) {
            refuse(row, kinds::staffTooLong, {std::string(name(column))});
        } else if (text.find("\xEF\xBF\xBD") != std::string_view::npos) {
            refuse(row, kinds::staffUnreadable, {std::string(name(column))});
        } else if (text.find('\n') != std::string_view::npos) {
            refuse(row, kinds::staffLineBreak, {std::string(name(column))});
        }
    }
    return !m_refused;
}

people::Listed StaffRows::read(const CsvRow &row)
{
    people::Listed listed;
    listed.line = m_list.source.positionAt(row.front().at).line;
    listed.name = people::trimmed(m_columns.text(row, StaffColumn::Name));
    if (listed.name.empty()) {
        listed.name = people::trimmed(std::string(m_columns.text(row, StaffColumn::First)) + " "
                                      + std::string(m_columns.text(row, StaffColumn::Last)));
    }
    if (listed.name.empty()) {
        refuse(row, kinds::staffNameless);
    } else if (people::checkName(listed.name) != NameFault::None) {
        refuse(row, kinds::staffTooLong, {std::string(name(StaffColumn::Name))});
    }
    listed.number = m_columns.text(row, StaffColumn::Number);
    listed.municipality = m_columns.text(row, StaffColumn::Municipality);
    if (listed.municipality.empty()) {
        listed.municipality = m_municipality;
    }
    listed.profession = profession(m_columns.text(row, StaffColumn::Profession));
    readUnit(row, listed);
    readRoles(row, listed);
    readStart(row, listed);
    readEmail(row, listed);
    return listed;
}

void StaffRows::readUnit(const CsvRow &row, people::Listed &listed)
{
    const auto unit = people::pathFrom(m_columns.text(row, StaffColumn::Unit));
    auto path = people::pathFrom(m_columns.text(row, StaffColumn::Above));
    path.insert(path.end(), unit.begin(), unit.end());
    if (unit.empty()) {
        refuse(row, kinds::staffUnitless);
    } else if (path.size() > kDeepest) {
        refuse(row, kinds::staffTooDeep, {std::to_string(kDeepest)});
    } else {
        listed.units.insert(path);
    }
}

void StaffRows::readRoles(const CsvRow &row, people::Listed &listed)
{
    for (const std::string &word : rolesIn(m_columns.text(row, StaffColumn::Role))) {
        const auto *const known
            = std::find_if(kRoleWords.begin(), kRoleWords.end(),
                           [&](const RoleWord &role) { return role.word == word; });
        if (known == kRoleWords.end()) {
            refuse(row, kinds::staffRoleUnknown,
                   {people::checkName(word) == NameFault::None ? word : "…"});
        } else if (known->role == Role::UnitLead) {
            listed.leads = listed.units;
        } else if (known->role != Role::Staff) {
            listed.roles.insert(known->role);
        }
    }
}

/// The first of several, for whoever works in several units.
void StaffRows::readStart(const CsvRow &row, people::Listed &listed)
{
    const std::string text = people::trimmed(m_columns.text(row, StaffColumn::Start));
    if (text.empty()) {
        return;
    }
    if (const auto day = text::typedDay(text)) {
        listed.startedOn = text::isoDate(*day);
    } else {
        refuse(row, kinds::staffNoDay, {std::string(name(StaffColumn::Start))});
    }
}

void StaffRows::readEmail(const CsvRow &row, people::Listed &listed)
{
    listed.email = people::trimmed(m_columns.text(row, StaffColumn::Email));
    if (!listed.email.empty() && !people::acceptableEmail(listed.email)) {
        refuse(row, kinds::staffNoEmail, {std::string(name(StaffColumn::Email))});
    }
}

void StaffRows::merge(const CsvRow &row, people::Listed listed)
{
    const bool hasNumber = !listed.number.empty();
    const std::string key = hasNumber
        ? "number\n" + text::folded(listed.municipality) + "\n" + listed.number
        : "name\n" + listed.name;
    const auto [place, isNew] = m_known.try_emplace(key, m_list.list.persons.size());
    if (isNew) {
        m_list.list.persons.push_back(std::move(listed));
        return;
    }
    people::Listed &before = m_list.list.persons[place->second];
    const std::string line = std::to_string(before.line);
    if (!hasNumber && listed.units == before.units) {
        refuse(row, kinds::staffNameTwice, {listed.name, line});
    } else if (before.name != listed.name) {
        refuse(row, kinds::staffNumberTwice, {listed.number, line});
    } else {
        before.units.merge(listed.units);
        before.leads.merge(listed.leads);
        before.roles.merge(listed.roles);
        const bool isEarlier = before.startedOn.empty() || listed.startedOn < before.startedOn;
        before.startedOn
            = isEarlier && !listed.startedOn.empty() ? listed.startedOn : before.startedOn;
        before.email = before.email.empty() ? listed.email : before.email;
    }
}

} // namespace minplan::exchange
