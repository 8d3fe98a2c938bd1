#include "player/stage_model.h"

#include "player/qt_text.h"

#include <algorithm>

namespace minplan::app {

namespace {
std::set<std::string> idsIn(const nlohmann::json &list)
{
    std::set<std::string> ids;
    for (const auto &entry : list) {
        if (entry.is_string()) {
            ids.insert(entry.get<std::string>());
        } else if (entry.is_object()) {
            ids.insert(entry.value("id", ""));
        }
    }
    return ids;
}
} // namespace

void StageModel::show(const play::ShowStage &stage, const module::Module &module,
                      std::span<const play::Event> events)
{
    m_step = stage.step;
    m_procedure = stage.stepTitle;
    m_stages.clear();
    if (const auto *step = module::findStep(module, stage.step)) {
        if (const auto *procedure = std::get_if<module::Procedure>(&step->kind)) {
            m_stages = procedure->stages;
        }
    }
    m_current = std::min(stage.number, of()) - 1;
    std::vector<QString> titles;
    for (const auto &each : m_stages) {
        titles.push_back(toQt(each.title));
    }
    m_list.setStages(std::move(titles), m_current);
    m_ticked.clear();
    readTicks(stage.step, events);
    m_tasks.setRows({});
    view(m_current);
}

void StageModel::readTicks(const std::string &step, std::span<const play::Event> events)
{
    const std::string prefix = step + "/";
    for (const auto &event : events) {
        if (event.kind == "stage-done" && event.item.starts_with(prefix)) {
            m_ticked[event.item.substr(prefix.size())]
                = idsIn(event.body.value("done", nlohmann::json::array()));
        }
    }
}

play::Reply StageModel::reply() const
{
    play::GoNext next;
    for (const auto &row : m_tasks.rows()) {
        if (row.chosen) {
            next.done.push_back(toStd(row.id));
        }
    }
    return next;
}

void StageModel::forward()
{
    view(m_viewed + 1);
}

void StageModel::tick(int row)
{
    if (!lookingBack()) {
        m_tasks.toggle(row);
    }
}

void StageModel::previous()
{
    view(m_viewed - 1);
}

void StageModel::keepTicks()
{
    if (const auto *stage = viewed(); stage != nullptr && m_tasks.count() > 0) {
        auto &ticked = m_ticked[stage->id];
        ticked.clear();
        for (const auto &row : m_tasks.rows()) {
            if (row.chosen) {
                ticked.insert(toStd(row.id));
            }
        }
    }
}

void StageModel::view(int row)
{
    if (row < 0 || row > m_current) {
        return;
    }
    keepTicks();
    m_viewed = row;
    m_list.setViewed(row);
    std::vector<AnswerRow> tasks;
    if (const auto *stage = viewed()) {
        const auto &ticked = m_ticked[stage->id];
        for (const auto &task : stage->tasks) {
            tasks.push_back({.id = toQt(task.id),
                             .label = toQt(task.text),
                             .chosen = ticked.contains(task.id)});
        }
    }
    m_tasks.setRows(std::move(tasks));
    Q_EMIT shown();
}

const module::Stage *StageModel::viewed() const
{
    const bool there = m_viewed >= 0 && m_viewed < of();
    return there ? &m_stages[static_cast<std::size_t>(m_viewed)] : nullptr;
}

QString StageModel::procedure() const
{
    return toQt(m_procedure);
}

QString StageModel::heading() const
{
    return viewed() != nullptr ? toQt(viewed()->title) : QString();
}

QString StageModel::text() const
{
    return viewed() != nullptr ? toQt(viewed()->text) : QString();
}

QString StageModel::pitfall() const
{
    return viewed() != nullptr ? toQt(viewed()->pitfall) : QString();
}

QString StageModel::why() const
{
    return viewed() != nullptr ? toQt(viewed()->why) : QString();
}

QString StageModel::sourceText() const
{
    const bool has = viewed() != nullptr && viewed()->source;
    return has ? toQt(viewed()->source->text) : QString();
}

QString StageModel::sourceLink() const
{
    const bool has = viewed() != nullptr && viewed()->source;
    return has ? toQt(viewed()->source->link) : QString();
}

QString StageModel::nextTitle() const
{
    const auto next = static_cast<std::size_t>(m_viewed) + 1;
    return next < m_stages.size() ? toQt(m_stages[next].title) : QString();
}

} // namespace minplan::app
