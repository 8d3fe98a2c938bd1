#include "player/scene_model.h"

#include "player/qt_text.h"

#include <algorithm>

namespace minplan::app {

namespace {
std::vector<SpeechList::Row> speechOf(const play::ShowScene &scene)
{
    std::vector<SpeechList::Row> rows;
    for (const auto &line : scene.say) {
        const auto person = std::find_if(scene.people.begin(), scene.people.end(),
                                         [&line](const auto &each) { return each.id == line.who; });
        if (person == scene.people.end()) {
            rows.push_back(
                {.who = toQt(line.who), .about = {}, .tone = 0, .line = toQt(line.text)});
        } else {
            rows.push_back({.who = toQt(person->name),
                            .about = toQt(person->about),
                            .tone = static_cast<int>(person - scene.people.begin()),
                            .line = toQt(line.text)});
        }
    }
    return rows;
}

std::vector<MeterList::Row> metersOf(const play::ShowScene &scene)
{
    std::vector<MeterList::Row> rows;
    for (const auto &meter : scene.meterKinds) {
        MeterList::Row row{.label = toQt(meter.title),
                           .value = meter.start,
                           .low = meter.min,
                           .high = meter.max,
                           .history = {}};
        if (const auto now = scene.meters.find(meter.id); now != scene.meters.end()) {
            row.value = now->second;
        }
        if (const auto past = scene.meterHistory.find(meter.id); past != scene.meterHistory.end()) {
            std::copy(past->second.begin(), past->second.end(), std::back_inserter(row.history));
        }
        rows.push_back(std::move(row));
    }
    return rows;
}
} // namespace

void SceneModel::fill(const play::ShowScene &scene)
{
    m_scene = scene;
    m_speech.setRows(speechOf(scene));
    m_meters.setRows(metersOf(scene));
    std::vector<AnswerRow> choices;
    for (const auto &choice : scene.choices) {
        choices.push_back({.id = toQt(choice.id), .label = toQt(choice.text)});
    }
    m_choices.setRows(std::move(choices));
}

void SceneModel::show(const play::ShowScene &scene)
{
    fill(scene);
    m_chosen = false;
    m_feedback.clear();
    Q_EMIT shown();
}

void SceneModel::showFeedback(const play::ShowScene &scene,
                              const play::ShowChoiceFeedback &feedback)
{
    fill(scene);
    const auto &rows = m_choices.rows();
    const auto made = std::find_if(rows.begin(), rows.end(), [&feedback](const AnswerRow &row) {
        return row.id == toQt(feedback.choice);
    });
    if (made == rows.end()) {
        m_choices.setRows({{.id = toQt(feedback.choice), .label = toQt(feedback.choiceText)}});
        m_choices.chooseOnly(0);
    } else {
        m_choices.chooseOnly(static_cast<int>(made - rows.begin()));
    }
    m_chosen = true;
    m_feedback = toQt(feedback.say);
    Q_EMIT shown();
}

play::Reply SceneModel::reply() const
{
    const int row = m_choices.chosenRow();
    if (m_chosen || m_choices.count() == 0 || row < 0) {
        return play::GoNext{};
    }
    return play::Choose{toStd(m_choices.rows()[static_cast<std::size_t>(row)].id)};
}

QString SceneModel::missing() const
{
    const bool waits = !m_chosen && m_choices.count() > 0 && m_choices.chosenRow() < 0;
    return waits ? tr("Velg hva du vil gjøre først.") : QString();
}

QString SceneModel::caseTitle() const
{
    return toQt(m_scene.stepTitle);
}

QString SceneModel::narration() const
{
    return toQt(m_scene.text);
}

QString SceneModel::ask() const
{
    return toQt(m_scene.ask);
}

QUrl SceneModel::image() const
{
    return m_scene.image ? QUrl::fromLocalFile(toQt(m_scene.image->file.string())) : QUrl();
}

QString SceneModel::imageAlt() const
{
    return m_scene.image ? toQt(m_scene.image->alt) : QString();
}

SceneModel::Ending SceneModel::ending() const
{
    if (!m_scene.end) {
        return Ending::None;
    }
    switch (*m_scene.end) {
    case module::Ending::Good:
        return Ending::Good;
    case module::Ending::Mixed:
        return Ending::Mixed;
    case module::Ending::Poor:
        break;
    }
    return Ending::Poor;
}

QString SceneModel::debrief() const
{
    return toQt(m_scene.debrief);
}

void SceneModel::choose(int row)
{
    if (!m_chosen) {
        m_choices.chooseOnly(row);
    }
}

} // namespace minplan::app
