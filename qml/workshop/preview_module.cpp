#include "workshop/preview_module.h"

#include <algorithm>

namespace minplan::app {

namespace {

/// Drops what stands before the item called `id`; keeps all when there is none.
template <typename Item> void beginAt(std::vector<Item> &items, const std::string &id)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&id](const Item &item) { return item.id == id; });
    if (found != items.end()) {
        items.erase(items.begin(), found);
    }
}

bool isEmpty(const module::Step &step)
{
    if (const auto *procedure = std::get_if<module::Procedure>(&step.kind)) {
        return procedure->stages.empty();
    }
    if (const auto *played = std::get_if<module::Case>(&step.kind)) {
        return played->scenes.empty();
    }
    const auto *quiz = std::get_if<module::Quiz>(&step.kind);
    return quiz != nullptr && quiz->questions.empty();
}

struct BeginAtPart {
    const std::string &part;

    void operator()(module::Procedure &procedure) const { beginAt(procedure.stages, part); }
    void operator()(module::Case &played) const
    {
        const bool known
            = std::any_of(played.scenes.begin(), played.scenes.end(),
                          [this](const module::Scene &scene) { return scene.id == part; });
        if (known) {
            played.start = part;
        }
    }
    /// The question asked for comes first; then no draw and no shuffling may put it elsewhere.
    void operator()(module::Quiz &quiz) const
    {
        beginAt(quiz.questions, part);
        quiz.draw.reset();
        quiz.drawPerBank.clear();
        quiz.shuffle = false;
        quiz.preferUnseen = false;
    }
    template <typename Whole> void operator()(Whole & /*has no parts*/) const { }
};

} // namespace

std::optional<module::Module> playableFrom(const module::Module &module, const Place &place)
{
    module::Module copy = module;
    beginAt(copy.steps, place.step);
    if (!place.part.empty() && !copy.steps.empty() && copy.steps.front().id == place.step) {
        std::visit(BeginAtPart{place.part}, copy.steps.front().kind);
    }
    std::erase_if(copy.steps, isEmpty);
    return copy.steps.empty() ? std::nullopt : std::optional(std::move(copy));
}

} // namespace minplan::app
