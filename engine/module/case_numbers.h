#pragma once

#include "module/case_dot.h"

namespace minplan::module {

/// What a drawing of a case says of how many went where; nothing where there are no counts.
/// `persons` is the word for several; one is a «person» in every language here.
class CaseNumbers
{
public:
    CaseNumbers(const CountsByCase &counts, const std::string &id, std::string_view persons);

    // Ends of labels.
    [[nodiscard]] std::string ofAll() const;
    [[nodiscard]] std::string ofScene(const std::string &scene) const;
    /// With its share of those who came to the scene.
    [[nodiscard]] std::string ofChoice(const std::string &scene, const std::string &choice) const;
    /// An attribute of the arrow.
    [[nodiscard]] std::string thickness(const std::string &scene, const std::string &choice) const;
    /// Sentences: how many, and of each scene what was chosen there.
    [[nodiscard]] std::string inWords(const Case &played) const;

private:
    [[nodiscard]] std::string counted(std::int64_t persons) const;
    [[nodiscard]] std::int64_t reached(const std::string &scene) const;
    [[nodiscard]] std::int64_t chosen(const std::string &scene, const std::string &choice) const;

    const CaseCounts *m_counts = nullptr;
    std::string m_persons;
};

} // namespace minplan::module
