#include "play/module_test.h"
#include "text/finding.h"

#include <array>

namespace minplan::play {

namespace {

using Why = TestFailure::Why;

/// {0}, {1} … stand for the failure's words; a part in [brackets] is left out when its word is
/// empty.
struct Sentence {
    Why why;
    std::string_view nb;
    std::string_view en;
};
constexpr std::array<Sentence, 11> kSentences{{
    {Why::Points, "ventet {0} poeng, fikk {1}[ ({2})]", "expected {0} points, got {1}[ ({2})]"},
    {Why::NotTaken, "svaret på «{0}» blir ikke tatt imot", "the answer to «{0}» is not taken"},
    {Why::NotShown, "ventet valget «{0}» i scenen «{1}», men der vises: {2}",
     "expected the choice «{0}» in the scene «{1}», but these show: {2}"},
    {Why::Unfinished, "ventet slutten «{0}», men scenen «{1}» venter på et valg: {2}",
     "expected the ending «{0}», but the scene «{1}» waits for a choice: {2}"},
    {Why::Finished, "ventet valget «{0}», men casen er slutt i scenen «{1}»",
     "expected the choice «{0}», but the case ends in the scene «{1}»"},
    {Why::Ending, "ventet slutten «{0}», fikk «{1}» i scenen «{2}»",
     "expected the ending «{0}», got «{1}» in the scene «{2}»"},
    {Why::Questions, "ventet {1} spørsmål, fikk {2} i trekningen med seed {0}",
     "expected {1} questions, got {2} in the draw with seed {0}"},
    {Why::DrawnPoints, "ventet {1} poeng å få, fikk {2} i trekningen med seed {0}",
     "expected {1} points to get, got {2} in the draw with seed {0}"},
    {Why::Objective,
     "ventet et spørsmål om læringsmålet «{1}», fikk ingen i trekningen med seed {0}",
     "expected a question on the objective «{1}», got none in the draw with seed {0}"},
    {Why::DrawnNumber, "ventet {3} for «{2}» i «{1}», fikk {4} i trekningen med seed {0}",
     "expected {3} for «{2}» in «{1}», got {4} in the draw with seed {0}"},
    {Why::Stopped, "stoppet før testen var ferdig", "stopped before the test was done"},
}};

} // namespace

std::string sentence(const TestFailure &failure, std::string_view language)
{
    const bool english = language == "en";
    for (const Sentence &known : kSentences) {
        if (known.why != failure.why) {
            continue;
        }
        // The patterns are those of findings; a finding knows how to fill them.
        const text::FindingKind kind{{}, text::Severity::Error, known.nb, {}, known.en, {}};
        std::string said = text::message({&kind, {}, {}, failure.words, {}}, language);
        if (failure.refusal) {
            said += ": " + sentence(*failure.refusal, english ? "en" : "nb");
        }
        return said;
    }
    return {};
}

} // namespace minplan::play
