#include "report/reminder.h"

#include "people/person.h"
#include "report/dates.h"
#include "report/reminder_words.h"
#include "text/pattern.h"

#include <algorithm>
#include <array>
#include <set>

namespace minplan::report {

namespace {

using text::Day;

template <typename... Words> std::string said(std::string_view pattern, const Words &...words)
{
    const std::array<std::string, sizeof...(Words)> list = {std::string(words)...};
    return text::filled(pattern, list);
}

/// «Nordmann, Kari» is Kari too.
std::string firstName(const std::string &name)
{
    const auto comma = name.find(',');
    const std::string from
        = people::trimmed(comma == std::string::npos ? name : name.substr(comma + 1));
    return from.substr(0, from.find(' '));
}

/// One message, in the words of one language.
class Writer
{
public:
    explicit Writer(const ReminderSetting &setting)
        : m_setting(setting)
        , m_words(reminderWords(setting.language))
    { }

    /// What is left of one module: «frist 15. desember 2026».
    [[nodiscard]] std::string about(const ModuleState &state) const
    {
        const bool ahead = state.due && *state.due >= m_setting.today;
        switch (state.status) {
        case Status::Overdue:
            return overdue(state);
        case Status::Expired:
            return said(m_words.ranOut, day(*state.expires));
        case Status::Failed:
            return said(m_words.again, ahead ? day(*state.due) : "");
        case Status::Passed:
            return said(m_words.runsOut, day(*state.expires));
        default:
            return state.due ? due(*state.due) : std::string(m_words.noDay);
        }
    }

    [[nodiscard]] std::string due(Day date) const { return said(m_words.due, day(date)); }

    [[nodiscard]] std::string item(const std::string &module, const std::string &about) const
    {
        const auto brief = m_setting.briefs.find(module);
        const bool known = brief != m_setting.briefs.end();
        const int minutes = known ? brief->second.minutes : 0;
        return said(m_words.module, known ? brief->second.title : module,
                    minutes > 0 ? std::to_string(minutes) : "", about)
            + "\n";
    }

    [[nodiscard]] ReminderText whole(const std::string &hello, std::string_view left,
                                     const std::string &items, std::string_view open) const
    {
        const std::string gap = "\n\n";
        return {std::string(m_words.subject),
                hello + gap + std::string(left) + gap + items + "\n" + std::string(open) + gap
                    + std::string(m_words.askMe) + gap + said(m_words.regards, m_setting.sender)
                    + "\n"};
    }

    [[nodiscard]] const ReminderWords &words() const { return m_words; }

private:
    [[nodiscard]] std::string day(Day date) const { return longDate(date, m_setting.language); }

    [[nodiscard]] std::string overdue(const ModuleState &state) const
    {
        const int over = daysOver(state, m_setting.today);
        return said(over == 1 ? m_words.dayOver : m_words.daysOver, day(*state.due),
                    std::to_string(over));
    }

    const ReminderSetting &m_setting;
    const ReminderWords &m_words;
};

/// The day by which all who lack the module are to do it, where they are several.
std::optional<Day> sharedDue(const std::string &module, const std::vector<PersonView> &persons,
                             Day today)
{
    std::set<std::optional<Day>> days;
    int lacking = 0;
    for (const PersonView &person : persons) {
        const ModuleState *state = stateIn(person, module);
        if (state != nullptr && isLeft(*state, today)) {
            ++lacking;
            days.insert(state->status == Status::Passed ? std::nullopt : state->due);
        }
    }
    return lacking > 1 && days.size() == 1 ? *days.begin() : std::nullopt;
}

} // namespace

std::vector<std::string> remaining(const PersonView &person, const ReminderSetting &setting)
{
    std::vector<std::string> left;
    for (const std::string &module : setting.modules) {
        const ModuleState *state = stateIn(person, module);
        if (state != nullptr && isLeft(*state, setting.today)) {
            left.push_back(module);
        }
    }
    return left;
}

ReminderText reminderFor(const PersonView &person, const ReminderSetting &setting)
{
    const Writer writer(setting);
    std::string items;
    for (const std::string &module : remaining(person, setting)) {
        items += writer.item(module, writer.about(*stateIn(person, module)));
    }
    return writer.whole(said(writer.words().hello, firstName(person.person.name)),
                        writer.words().left, items, writer.words().open);
}

ReminderText reminderForAll(const std::vector<PersonView> &persons, const ReminderSetting &setting)
{
    const Writer writer(setting);
    std::set<std::string> lacking;
    for (const PersonView &person : persons) {
        for (const std::string &module : remaining(person, setting)) {
            lacking.insert(module);
        }
    }
    std::string items;
    for (const std::string &module : setting.modules) {
        if (lacking.contains(module)) {
            const auto due = sharedDue(module, persons, setting.today);
            items += writer.item(module, due ? writer.due(*due) : "");
        }
    }
    return writer.whole(std::string(writer.words().helloAll), writer.words().leftForAll, items,
                        writer.words().openForAll);
}

Receivers receiversOf(const std::vector<PersonView> &persons)
{
    Receivers receivers;
    for (const PersonView &person : persons) {
        if (person.person.email.empty()) {
            receivers.without.push_back(person.person.name);
        } else {
            receivers.addresses.push_back(person.person.email);
        }
    }
    return receivers;
}

std::vector<record::Reminding> remindingOf(const std::vector<PersonView> &persons,
                                           const ReminderSetting &setting)
{
    std::vector<record::Reminding> reminding;
    for (const PersonView &person : persons) {
        auto modules = remaining(person, setting);
        if (!modules.empty()) {
            reminding.push_back({person.person, std::move(modules)});
        }
    }
    return reminding;
}

} // namespace minplan::report
