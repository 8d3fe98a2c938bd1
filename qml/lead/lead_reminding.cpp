#include "app/qt_values.h"
#include "lead/lead_model.h"

#include <algorithm>

namespace minplan::app {

report::ReminderSetting LeadModel::reminderSetting(const std::vector<std::string> &modules) const
{
    report::ReminderSetting setting;
    setting.language = shownLanguage();
    setting.sender = m_session.person().name;
    setting.modules = modules;
    setting.today = today();
    for (const std::string &module : modules) {
        const ModuleEntry *entry = m_library.find(module);
        setting.briefs[module]
            = {titleOf(module).toStdString(), entry == nullptr ? 0 : entry->head.minutes};
    }
    return setting;
}

bool LeadModel::isLacking(const report::PersonView &person) const
{
    return isWanted(person, m_filter)
        && std::any_of(person.modules.begin(), person.modules.end(),
                       [this](const auto &state) { return report::isLeft(state, today()); });
}

void LeadModel::remind()
{
    const bool looking = !m_chosen.isEmpty();
    const UnitRead &read = looking ? m_one : m_read;
    const report::UnitView &view = looking ? m_one.view : m_view;
    RemindingModel::Plan plan;
    std::copy_if(view.persons.begin(), view.persons.end(), std::back_inserter(plan.persons),
                 [&](const auto &person) { return looking || isLacking(person); });
    plan.setting = reminderSetting(view.modules);
    plan.place = title();
    if (plan.persons.size() == 1) {
        const report::PersonView &person = plan.persons.front();
        const auto standing
            = std::find_if(read.standings.begin(), read.standings.end(),
                           [&](const auto &one) { return one.person.id == person.person.id; });
        plan.place = q(person.person.name);
        plan.days = report::ownDays(person, report::trainingOf(*standing, asked().courses, today()),
                                    plan.setting);
    } else {
        plan.days
            = report::dueDays(plan.persons, m_session.person().id + " " + m_unit, plan.setting);
    }
    for (const report::PersonView &person : plan.persons) {
        if (!report::dueDays({person}, {}, plan.setting).empty()) {
            plan.dated.insert(person.person.id);
        }
    }
    m_reminding.begin(std::move(plan));
}

void LeadModel::reminded(const std::vector<record::Reminding> &noted, record::Reminded how)
{
    std::map<std::string, const record::Reminding *> by;
    for (const record::Reminding &one : noted) {
        by[one.person.id] = &one;
    }
    const auto mark = [&](UnitRead &read) {
        for (record::Standing &standing : read.standings) {
            if (const auto found = by.find(standing.person.id); found != by.end()) {
                for (const std::string &module : found->second->modules) {
                    standing.reminded[module] = how;
                }
            }
        }
        read.view = viewOf(read);
    };
    mark(m_read);
    work();
    if (!m_chosen.isEmpty()) {
        mark(m_one);
        show(m_one);
    }
}

} // namespace minplan::app
