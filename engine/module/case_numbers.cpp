#include "module/case_numbers.h"

namespace minplan::module {

namespace {

template <typename Map, typename Key> std::int64_t countIn(const Map &counts, const Key &key)
{
    const auto found = counts.find(key);
    return found == counts.end() ? 0 : found->second;
}

/// Rounded, of 0 to 100.
std::int64_t percentOf(std::int64_t part, std::int64_t whole)
{
    return whole > 0 ? (200 * part + whole) / (2 * whole) : 0;
}

} // namespace

CaseNumbers::CaseNumbers(const CountsByCase &counts, const std::string &id,
                         std::string_view persons)
    : m_persons(persons)
{
    const auto found = counts.find(id);
    m_counts = found == counts.end() ? nullptr : &found->second;
}

std::string CaseNumbers::counted(std::int64_t persons) const
{
    return std::to_string(persons) + ' ' + (persons == 1 ? "person" : m_persons);
}

std::int64_t CaseNumbers::reached(const std::string &scene) const
{
    return countIn(m_counts->reached, scene);
}

std::int64_t CaseNumbers::chosen(const std::string &scene, const std::string &choice) const
{
    return countIn(m_counts->chosen, std::pair(scene, choice));
}

std::string CaseNumbers::ofAll() const
{
    return m_counts == nullptr ? "" : " (" + counted(m_counts->persons) + ')';
}

std::string CaseNumbers::ofScene(const std::string &scene) const
{
    return m_counts == nullptr ? "" : '\n' + counted(reached(scene));
}

std::string CaseNumbers::ofChoice(const std::string &scene, const std::string &choice) const
{
    if (m_counts == nullptr) {
        return {};
    }
    const std::int64_t persons = chosen(scene, choice);
    const std::int64_t came = reached(scene);
    return '\n' + std::to_string(persons)
        + (came > 0 ? " (" + std::to_string(percentOf(persons, came)) + " %)" : "");
}

std::string CaseNumbers::thickness(const std::string &scene, const std::string &choice) const
{
    constexpr std::int64_t kThicker = 25; // percent for a point more
    if (m_counts == nullptr) {
        return {};
    }
    return "penwidth="
        + std::to_string(1 + percentOf(chosen(scene, choice), reached(scene)) / kThicker);
}

std::string CaseNumbers::inWords(const Case &played) const
{
    if (m_counts == nullptr) {
        return {};
    }
    std::string text = ' ' + counted(m_counts->persons) + '.';
    for (const Scene &scene : played.scenes) {
        text += ' ' + scene.id + ": " + std::to_string(reached(scene.id));
        for (const Choice &choice : scene.choices) {
            text += ", " + choice.id + ' ' + std::to_string(chosen(scene.id, choice.id));
        }
        text += '.';
    }
    return text;
}

} // namespace minplan::module
