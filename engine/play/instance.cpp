#include "play/instance.h"

namespace minplan::play {

char decimalMarkOf(const module::Module &module)
{
    return module::decimalMarkOf(module.language);
}

module::DrawnValues drawnValues(const std::vector<module::Parameter> &let, Chance &chance)
{
    return module::valuesOf(let, {}, [&chance](const module::Range &range) {
        const std::size_t count = module::countOf(range);
        return count == 0 ? range.from : module::valueAt(range, chance.below(count));
    });
}

module::Question instanceOf(const AskedQuestion &asked, char decimalMark)
{
    const module::Question &question = *asked.question;
    if (question.let.empty()) {
        return question;
    }
    const module::DrawnValues values
        = module::valuesOf(question.let, asked.drawn->values, module::firstOfRange);
    return module::filled(question, values, decimalMark);
}

} // namespace minplan::play
