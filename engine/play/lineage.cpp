#include "play/lineage.h"

namespace minplan::play {

namespace {

using Names = std::unordered_map<std::string, std::string>;

/// The last edition up to the module's own that changed the answer. One further on, in a bank that
/// a newer module uses too, has not come to this module yet.
int lastChange(const module::History &history, int edition)
{
    int last = 0;
    for (const auto &[changed, how] : history.changed) {
        last = how == module::Change::ChangesAnswer && changed <= edition ? changed : last;
    }
    return last;
}

void addNames(Names &names, const module::History &history, const std::string &id)
{
    for (const std::string &former : history.was) {
        names.emplace(former, id);
    }
}

/// An id in use is its present owner's, whatever another's `was` says.
void forgetPresent(const module::Module &module, Names &steps, Names &questions)
{
    for (const module::Step &step : module.steps) {
        steps.erase(step.id);
        if (const auto *quiz = std::get_if<module::Quiz>(&step.kind)) {
            for (const module::Question &question : quiz->questions) {
                questions.erase(question.id);
            }
        }
    }
}

std::set<std::string> reckonedIn(const module::Question &question)
{
    std::set<std::string> names;
    for (const module::Parameter &parameter : question.let) {
        if (std::holds_alternative<module::Formula>(parameter.value)) {
            names.insert(parameter.name);
        }
    }
    return names;
}

const std::string &nameNow(const Names &names, const std::string &id)
{
    const auto found = names.find(id);
    return found == names.end() ? id : found->second;
}

} // namespace

Lineage::Lineage(const module::Module &module)
    : m_edition(module.edition)
{
    for (const module::Step &step : module.steps) {
        const auto *quiz = std::get_if<module::Quiz>(&step.kind);
        m_steps[step.id] = {quiz != nullptr, lastChange(step.history, m_edition)};
        addNames(m_stepNames, step.history, step.id);
        if (quiz == nullptr) {
            continue;
        }
        for (const module::Question &question : quiz->questions) {
            m_questions[step.id + '/' + question.id]
                = {std::string(module::kindName(question.kind)),
                   lastChange(question.history, m_edition), reckonedIn(question)};
            addNames(m_questionNames, question.history, question.id);
        }
    }
    forgetPresent(module, m_stepNames, m_questionNames);
}

const std::string &Lineage::stepNow(const std::string &id) const
{
    return nameNow(m_stepNames, id);
}

const std::string &Lineage::questionNow(const std::string &id) const
{
    return nameNow(m_questionNames, id);
}

std::set<std::string> Lineage::questionsNow(const std::set<std::string> &ids) const
{
    std::set<std::string> now;
    for (const std::string &id : ids) {
        now.insert(questionNow(id));
    }
    return now;
}

bool Lineage::isQuiz(const std::string &step) const
{
    const auto found = m_steps.find(step);
    return found != m_steps.end() && found->second.isQuiz;
}

bool Lineage::stepChanged(const std::string &step, int edition) const
{
    const auto found = m_steps.find(step);
    return found != m_steps.end() && edition < found->second.changed;
}

bool Lineage::answerChanged(const std::string &question, int edition, const std::string &kind) const
{
    const auto found = m_questions.find(question);
    if (found == m_questions.end()) {
        return false;
    }
    const bool otherKind = !kind.empty() && kind != found->second.kind;
    return otherKind || edition < found->second.changed;
}

bool Lineage::isReckoned(const std::string &question, const std::string &name) const
{
    const auto found = m_questions.find(question);
    return found != m_questions.end() && found->second.reckoned.contains(name);
}

} // namespace minplan::play
