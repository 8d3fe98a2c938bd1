#include "report/item_texts.h"

#include <algorithm>
#include <array>

namespace minplan::report {

namespace {

/// In the order of module::Ending.
constexpr std::array<std::string_view, 3> kEndings = {"good", "mixed", "poor"};

template <typename Map, typename Key> std::int64_t countIn(const Map &counts, const Key &key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

SceneItem sceneItem(const module::Scene &scene)
{
    SceneItem item{scene.id,
                   scene.end ? std::string(kEndings.at(static_cast<std::size_t>(*scene.end))) : ""};
    for (const module::Choice &choice : scene.choices) {
        item.choices.push_back({scene.id, choice.id, choice.text});
    }
    return item;
}

SceneItem &sceneIn(std::vector<SceneItem> &scenes, const std::string &id)
{
    const auto found = std::find_if(scenes.begin(), scenes.end(),
                                    [&](const SceneItem &scene) { return scene.id == id; });
    return found != scenes.end() ? *found : scenes.emplace_back(SceneItem{id, ""});
}

ChoiceItem &choiceIn(SceneItem &scene, const std::string &id)
{
    const auto found = std::find_if(scene.choices.begin(), scene.choices.end(),
                                    [&](const ChoiceItem &choice) { return choice.choice == id; });
    return found != scene.choices.end() ? *found
                                        : scene.choices.emplace_back(ChoiceItem{scene.id, id, ""});
}

} // namespace

CaseItems caseItems(const AskedKey &key, const CaseTally &tally, AskedModules &modules, int least)
{
    const module::Module *module = modules.module(key.module);
    const module::Step *step = module == nullptr ? nullptr : module::findStep(*module, key.step);
    CaseItems result{key, step == nullptr ? "" : step->title, tally.persons};
    result.tooFew = tally.persons < least;
    if (result.tooFew) {
        return result;
    }
    if (const auto *played = step == nullptr ? nullptr : std::get_if<module::Case>(&step->kind)) {
        std::transform(played->scenes.begin(), played->scenes.end(),
                       std::back_inserter(result.scenes), sceneItem);
    }
    for (const auto &[scene, persons] : tally.reached) {
        SceneItem &item = sceneIn(result.scenes, scene);
        item.persons = persons;
        item.endedHere = countIn(tally.endedIn, scene);
    }
    for (const auto &[place, persons] : tally.chosen) {
        if (!place.second.empty()) {
            choiceIn(sceneIn(result.scenes, place.first), place.second).persons = persons;
        }
    }
    return result;
}

} // namespace minplan::report
